import type { Passage } from '../../core/model';

/** Characters per piece, without spaces. Edited text still shares pieces of this length; unrelated text hardly does. */
const pieceLength = 8;

/**
 * Minimum share of a passage's pieces that the text must contain. A fifth of a quote's letters
 * may differ. A single piece ("according") is on every page.
 */
const minShare = 1 / 8;

/**
 * Creates a filter that is called with text added to the page. Returns the ids of passages of
 * which the texts so far contain enough pieces. Pieces may span consecutive texts.
 *
 * It is a cheap filter before the actual search: most text that busy pages add is not part of
 * any passage.
 */
export function createPassageFilter(
  passages: ReadonlyMap<string, Passage>,
): (text: string) => ReadonlySet<string> {
  const owners = new Map<number, readonly string[]>();
  const wanted = new Map<string, number>();
  const seen = new Map<string, Set<number>>();
  for (const [id, { quote }] of passages) {
    const onlyId = [id];
    let count = 0;
    const addPieces = (text: string) =>
      createRoll()(text, (piece) => {
        const ids = owners.get(piece);
        if (ids?.includes(id)) return;
        owners.set(piece, ids ? [...ids, id] : onlyId);
        count++;
      });
    addPieces(quote.exact);
    // A short quote is recognised by its context as well.
    if (quote.exact.length < pieceLength * 2) addPieces(quote.prefix + quote.exact + quote.suffix);
    wanted.set(id, count * minShare);
    seen.set(id, new Set());
  }
  const roll = createRoll();
  return (text) => {
    const candidates = new Set<string>();
    roll(text, (piece) => {
      for (const id of owners.get(piece) ?? []) {
        const pieces = seen.get(id)?.add(piece);
        if (pieces && pieces.size >= (wanted.get(id) ?? 0)) candidates.add(id);
      }
    });
    return candidates;
  };
}

const factor = 31;
/** The factor of a piece's first character, which is removed when the next one is added. */
const firstFactor = Array.from({ length: pieceLength }).reduce<number>(
  (power) => Math.imul(power, factor),
  1,
);

/**
 * Returns a function that calls `onPiece` with the rolling hash of each piece of the texts passed
 * in. Rolling, because it runs over all text that a page adds. Collisions are rare.
 */
function createRoll(): (text: string, onPiece: (piece: number) => void) => void {
  const last = new Uint16Array(pieceLength);
  let count = 0;
  let piece = 0;
  return (text, onPiece) => {
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if (unit <= 0x20 || unit === 0xa0) continue;
      const slot = count % pieceLength;
      piece = (Math.imul(piece, factor) + unit - Math.imul(last[slot] ?? 0, firstFactor)) | 0;
      last[slot] = unit;
      count++;
      if (count >= pieceLength) onPiece(piece);
    }
  };
}
