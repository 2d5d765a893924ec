/** V8 stores substrings of this length or more as views of the original string. Characters. */
const minViewLength = 13;

/** Copies a substring, so that caching it does not keep the whole text in memory. */
export function copyString(piece: string): string {
  if (piece.length < minViewLength) return piece;
  const codes: number[] = [];
  for (let at = 0; at < piece.length; at++) codes.push(piece.charCodeAt(at));
  return String.fromCharCode(...codes);
}
