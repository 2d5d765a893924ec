/**
 * Returns the first two places of a quote in a text whose line breaks were replaced by
 * spaces. Spaces in the quote are collapsed.
 */
export function findFirstPlaces(
  flat: string,
  exact: string,
): readonly { readonly start: number; readonly end: number }[] {
  const words = exact.replace(/\s+/g, ' ').trim();
  const first = words === '' ? -1 : flat.indexOf(words);
  const second = first < 0 ? -1 : flat.indexOf(words, first + 1);
  return [first, second]
    .filter((start) => start >= 0)
    .map((start) => ({ start, end: start + words.length }));
}
