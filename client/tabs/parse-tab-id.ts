/** Returns the id in `?tab=7`, or null. */
export function parseTabId(search: string): number | null {
  const value = new URLSearchParams(search).get('tab');
  return value && /^\d+$/.test(value) ? Number(value) : null;
}
