/** Engines keep a piece of a text from this length on as a view of it. Characters. */
const shortestView = 13;

/** A piece of a text as a text of its own: whoever remembers it does not keep the whole text in memory. */
export function ownText(piece: string): string {
  if (piece.length < shortestView) return piece;
  const codes: number[] = [];
  for (let at = 0; at < piece.length; at++) codes.push(piece.charCodeAt(at));
  return String.fromCharCode(...codes);
}
