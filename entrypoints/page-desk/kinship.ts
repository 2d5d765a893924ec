import type { Passage } from '../../core/model';

/** Characters of a piece, spaces left out. Edited words share such pieces too; chance hardly does. */
const pieceLength = 8;

/**
 * Asks whether text could belong to one of some passages: whether it holds a
 * piece of its words. Pieces may lie across texts that come one after another.
 *
 * It is a filter before the search and no search: most of what a restless page
 * puts in is quickly told to be nothing of ours.
 */
export function createKinship(passages: readonly Passage[]): (text: string) => boolean {
  const pieces = new Set<string>();
  // A quote of few characters is known by a piece of its context as well.
  for (const { quote } of passages) {
    for (const piece of piecesOf(flat(quote.exact))) pieces.add(piece);
    if (flat(quote.exact).length >= pieceLength * 2) continue;
    for (const piece of piecesOf(flat(quote.prefix + quote.exact + quote.suffix)))
      pieces.add(piece);
  }
  let tail = '';
  return (text) => {
    const whole = tail + flat(text);
    tail = whole.slice(1 - pieceLength);
    for (const piece of piecesOf(whole)) if (pieces.has(piece)) return true;
    return false;
  };
}

function flat(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '');
}

function* piecesOf(text: string): Generator<string> {
  for (let at = 0; at + pieceLength <= text.length; at++) yield text.slice(at, at + pieceLength);
}
