/** True if the query finds only links and does not search the bin. */
export function asksForLinks(question: string): boolean {
  const asked = question.trim().split(/\s+/);
  if (asked.includes('OR') || asked.includes('|')) return false;
  const lower = asked.map((word) => word.toLowerCase());
  return lower.includes('is:link') && !lower.includes('is:deleted');
}
