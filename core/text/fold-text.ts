/** Text as it is compared in a search: case, width and accents do not count. */
export function foldText(text: string): string {
  // Only the accents of Latin, Greek and Cyrillic: in other scripts a mark can be half a letter.
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
