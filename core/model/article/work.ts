/**
 * Returns the key under which highlights of a work without an address are looked up
 * (`Clip.addresses`). Ignores case, width and spaces. The key contains a space, so it
 * cannot equal the address of a page.
 */
export function workKey(title: string, authors: readonly string[]): string {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return `work ${JSON.stringify([fold(title), ...authors.map(fold)])}`;
}
