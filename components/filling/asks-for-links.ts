/** True if the query contains the filter for links and does not search the bin. */
export function asksForLinks(question: string): boolean {
  const asked = question.trim().toLowerCase().split(/\s+/);
  return asked.includes('is:link') && !asked.includes('is:deleted');
}
