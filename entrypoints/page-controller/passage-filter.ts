import type { Passage } from '../../core/model';

/** Characters of a piece, spaces left out. Edited words share such pieces too; chance hardly does. */
const pieceLength = 8;

/**
 * The share of its pieces that make a passage kin: a fifth of a quote's letters may be
 * other ones. A single piece ("according") is on every page.
 */
const minShare = 1 / 8;

/**
 * Tells which of some passages, by their ids, have come to stand in the texts that
 * were handed in so far, as it seems: those of whose words these hold enough pieces.
 * Pieces may lie across texts that come one after another.
 *
 * It is a filter before the search and no search: most of what a restless page
 * puts in is quickly told to be nothing of ours.
 */
export function createPassageFilter(
  passages: ReadonlyMap<string, Passage>,
): (text: string) => ReadonlySet<string> {
  const owners = new Map<number, readonly string[]>();
  const wanted = new Map<string, number>();
  const seen = new Map<string, Set<number>>();
  for (const [id, { quote }] of passages) {
    const alone = [id];
    let count = 0;
    const take = (text: string) =>
      createRoll()(text, (piece) => {
        const others = owners.get(piece);
        if (others?.includes(id)) return;
        owners.set(piece, others ? [...others, id] : alone);
        count++;
      });
    take(quote.exact);
    // A quote of few characters is known by a piece of its context as well.
    if (quote.exact.length < pieceLength * 2) take(quote.prefix + quote.exact + quote.suffix);
    wanted.set(id, count * minShare);
    seen.set(id, new Set());
  }
  const roll = createRoll();
  return (text) => {
    const kin = new Set<string>();
    roll(text, (piece) => {
      for (const id of owners.get(piece) ?? []) {
        const pieces = seen.get(id)?.add(piece);
        if (pieces && pieces.size >= (wanted.get(id) ?? 0)) kin.add(id);
      }
    });
    return kin;
  };
}

const factor = 31;
/** What the first character of a piece counts for when the next one comes in. */
const firstFactor = Array.from({ length: pieceLength }).reduce<number>(
  (power) => Math.imul(power, factor),
  1,
);

/**
 * Tells the number of each piece of the texts that are handed in. Numbers roll on
 * from character to character, for this runs over all that a page puts in; two
 * pieces hardly ever share one.
 */
function createRoll(): (text: string, tell: (piece: number) => void) => void {
  const last = new Uint16Array(pieceLength);
  let count = 0;
  let piece = 0;
  return (text, tell) => {
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if (unit <= 0x20 || unit === 0xa0) continue;
      const slot = count % pieceLength;
      piece = (Math.imul(piece, factor) + unit - Math.imul(last[slot] ?? 0, firstFactor)) | 0;
      last[slot] = unit;
      count++;
      if (count >= pieceLength) tell(piece);
    }
  };
}
