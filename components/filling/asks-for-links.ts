/** Whether a question asks for links, by one of its words, and not for those in the bin. */
export function asksForLinks(question: string): boolean {
  const asked = question.trim().toLowerCase().split(/\s+/);
  return asked.includes('is:link') && !asked.includes('is:deleted');
}
