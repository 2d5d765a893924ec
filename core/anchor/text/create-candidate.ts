import type { Alignment } from './align-quote';
import { evidenceOf, follow } from './follow';
import { apartEvidence, type Candidate, edgeEvidence } from './judge';
import type { SoughtText } from './root-text';
import type { Sought } from './sought';

/** Something put into a quote costs as much as a tenth of it. */
const insertedCost = 0.1;
/** The likeness of a quote that is all there, but with something put between its words. */
const almostWhole = 0.999;
const space = 0x20;

/** The candidate where the quote stands word for word at `start`. */
export function weighHit(map: SoughtText, sought: Sought, start: number): Candidate {
  const { length } = sought.exact;
  const end = start + length;
  const evidence =
    evidenceBefore(map, sought.prefix, start) +
    evidenceAfter(map, sought.suffix, end) +
    blockEdges(map, sought, start, end);
  return { start, end, likeness: 1, kept: length, evidence };
}

/** The candidate of an alignment, space at its ends left off; null when nothing else is there. */
export function weighAlignment(
  map: SoughtText,
  sought: Sought,
  alignment: Alignment,
): Candidate | null {
  let { start, end } = alignment;
  while (start < end && map.units[start] === space) start++;
  while (end > start && map.units[end - 1] === space) end--;
  if (start === end) return null;
  const { exact, folded, weight } = sought;
  const isWhole = end - start === exact.length && map.folded.startsWith(folded.exact, start);
  const likeness = alignment.matched / exact.length - insertedCost * alignment.inserted;
  const before = evidenceBefore(map, sought.prefix, start);
  const after = evidenceAfter(map, sought.suffix, end);
  const evidence =
    Math.max(before, apartEvidence(alignment.before, after, weight, isWhole)) +
    Math.max(after, apartEvidence(alignment.after, before, weight, isWhole)) +
    blockEdges(map, sought, start, end);
  return {
    start,
    end,
    likeness: isWhole ? 1 : Math.min(almostWhole, likeness),
    kept: alignment.kept,
    evidence,
  };
}

/** Net units of a prefix that stand right before an offset. */
export function evidenceBefore({ units }: SoughtText, prefix: Uint16Array, start: number): number {
  const count = prefix.length;
  return evidenceOf(follow(prefix, count - 1, count, units, start - 1, start, -1, false));
}

/** Net units of a suffix that stand right after an offset. */
export function evidenceAfter({ units }: SoughtText, suffix: Uint16Array, end: number): number {
  const room = units.length - end;
  return evidenceOf(follow(suffix, 0, suffix.length, units, end, room, 1, false));
}

/** What it is worth that a candidate begins or ends with a block, as the quote did. */
function blockEdges({ text }: SoughtText, sought: Sought, start: number, end: number): number {
  const starts = sought.startsBlock && (start === 0 || text[start - 1] === '\n');
  const ends = sought.endsBlock && (end === text.length || text[end] === '\n');
  return edgeEvidence(sought.weight) * (Number(starts) + Number(ends));
}
