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
  const pieces = new Set<number>();
  const take = (text: string) => {
    const roll = createRoll();
    return roll(text, (piece) => {
      pieces.add(piece);
      return false;
    });
  };
  for (const { quote } of passages) {
    take(quote.exact);
    // A quote of few characters is known by a piece of its context as well.
    if (quote.exact.length < pieceLength * 2) take(quote.prefix + quote.exact + quote.suffix);
  }
  const roll = createRoll();
  const isPiece = (piece: number) => pieces.has(piece);
  return (text) => roll(text, isPiece);
}

const factor = 31;
/** What the first character of a piece counts for when the next one comes in. */
const firstFactor = Array.from({ length: pieceLength }).reduce<number>(
  (power) => Math.imul(power, factor),
  1,
);

/**
 * Tells the number of each piece of the texts that are handed in, until one is
 * `wanted`; says whether one was. Numbers roll on from character to character, for
 * this runs at every change of a page; two pieces hardly ever share one.
 */
function createRoll(): (text: string, isWanted: (piece: number) => boolean) => boolean {
  const last = new Uint16Array(pieceLength);
  let count = 0;
  let piece = 0;
  return (text, isWanted) => {
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if (unit <= 0x20 || unit === 0xa0) continue;
      const slot = count % pieceLength;
      piece = (Math.imul(piece, factor) + unit - Math.imul(last[slot] ?? 0, firstFactor)) | 0;
      last[slot] = unit;
      count++;
      if (count >= pieceLength && isWanted(piece)) return true;
    }
    return false;
  };
}
