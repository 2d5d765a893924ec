/**
 * The key under which highlights of a work without an address are looked up
 * (`Clip.addresses`). Case, width and spaces make no difference. No address of
 * a page has a space, so a key is never taken for one.
 */
export function workKey(title: string, authors: readonly string[]): string {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return `work ${JSON.stringify([fold(title), ...authors.map(fold)])}`;
}
