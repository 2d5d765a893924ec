/** Folds a text for search: ignores case, width and accents. */
export function foldText(text: string): string {
  // Only accents of Latin, Greek and Cyrillic: in other scripts, a mark can be half a letter.
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
