import { goesOn } from '../../core/exchange/in';
import { type Annotation, hasPosition } from '../../core/model';
import { withNote } from '../../core/notes';

/** What two marks on the same words must share to be one; the surest first. */
type Sign = (mark: Annotation) => string | null;

const note: Sign = (mark) => mark.note.trim() || null;
const minute: Sign = ({ createdAt }) => createdAt.slice(0, 16);
const signs: readonly Sign[] = [
  (mark) => `${mark.id} ${mark.note.trim()}`,
  (mark) => note(mark) && `${minute(mark)} ${note(mark)}`,
  note,
  minute,
  ({ id }) => id,
];

/** Marks with one sign that are looked at for one that does not stand elsewhere. */
const mostLookedAt = 50;

/**
 * For each mark of a file of another program, the kept mark of the same page that
 * it is, else null. No kept mark is given twice, and those that stand come before
 * deleted ones.
 *
 * Both are on the same words, at the same place where both have one in the same
 * text; beyond that they share what they say or when they were made. Ids alone do
 * not tell: they count the marks on the same words in the order of the file, which
 * may be another the next time. In a rendering of a clip of ours the marks that are left
 * at a place are those that are left here, whatever their notes say by now.
 */
export function matchMarks(
  kept: readonly Annotation[],
  marks: readonly Annotation[],
  isRendering = false,
): readonly (Annotation | null)[] {
  const found: (Annotation | null)[] = marks.map(() => null);
  if (kept.length === 0) return found;
  const inOrder = [...kept].sort((one, other) => Number(isDeleted(one)) - Number(isDeleted(other)));
  const taken = new Set<Annotation>();
  for (const place of [placeOf, () => '']) {
    for (const sign of signs) {
      if (taken.size === marks.length) return found;
      const keyOf = (mark: Annotation) => {
        const said = sign(mark);
        return said === null ? null : JSON.stringify([wordsOf(mark), place(mark), said]);
      };
      const free = groupBy(
        inOrder.filter((mark) => !taken.has(mark)),
        keyOf,
      );
      for (const [index, mark] of marks.entries()) {
        const key = found[index] === null ? keyOf(mark) : null;
        const group = (key === null ? undefined : free.get(key)) ?? [];
        const at = group.slice(0, mostLookedAt).findIndex((other) => !standsElsewhere(mark, other));
        const [one] = at < 0 ? [] : group.splice(at, 1);
        if (one === undefined) continue;
        found[index] = one;
        taken.add(one);
      }
    }
  }
  return isRendering ? withLastAtPlace(found, inOrder, marks) : found;
}

/**
 * What was found, and of the marks that are left at one place first those whose notes go on
 * with a kept one's, then, where as many are left on both sides, the rest in their order.
 */
function withLastAtPlace(
  found: readonly (Annotation | null)[],
  kept: readonly Annotation[],
  marks: readonly Annotation[],
): readonly (Annotation | null)[] {
  const taken = new Set(found);
  const keyOf = (mark: Annotation) =>
    placeOf(mark) === '' ? null : JSON.stringify([wordsOf(mark), placeOf(mark)]);
  const free = groupBy(
    kept.filter((mark) => !taken.has(mark) && !isDeleted(mark)),
    keyOf,
  );
  const left = groupBy(
    marks.filter((_, index) => found[index] === null),
    keyOf,
  );
  const last = new Map<Annotation, Annotation>();
  for (const [key, here] of left) {
    for (const [mark, one] of pairsAtPlace(here, free.get(key) ?? [])) last.set(mark, one);
  }
  return found.map((match, index) => {
    const mark = marks[index];
    return match ?? (mark === undefined ? null : (last.get(mark) ?? null));
  });
}

function pairsAtPlace(
  marks: readonly Annotation[],
  kept: readonly Annotation[],
): readonly (readonly [Annotation, Annotation])[] {
  const pairs: [Annotation, Annotation][] = [];
  // The longest first: a note may also begin as a shorter one does.
  const free = new Set([...kept].sort((one, other) => other.note.length - one.note.length));
  const left = new Set(marks);
  const pair = (mark: Annotation, one: Annotation) => {
    pairs.push([mark, one]);
    free.delete(one);
    left.delete(mark);
  };
  for (const one of [...free].slice(0, mostLookedAt)) {
    if (note(one) === null) continue;
    const mark = [...left].slice(0, mostLookedAt).find((other) => goesOn(other.note, one.note));
    if (mark !== undefined) pair(mark, one);
  }
  if (free.size !== left.size) return pairs;
  const others = kept.filter((one) => free.has(one));
  for (const [index, mark] of [...left].entries()) {
    const one = others[index];
    if (one !== undefined) pair(mark, one);
  }
  return pairs;
}

/**
 * The kept mark that says what a mark of a rendering says, where kept marks lie on all of
 * its words; null where the mark says more. See `IncomingClip`.
 */
export function findCovering(
  kept: readonly Annotation[],
  { versionId, passage, note, tags }: Annotation,
): Annotation | null {
  if (!hasPosition(passage) || tags.length > 0) return null;
  const { start, end } = passage.position;
  const over = kept
    .filter((mark) => mark.versionId === versionId && hasPosition(mark.passage))
    .filter(({ passage: { position } }) => position.start < end && start < position.end)
    .sort((one, other) => one.passage.position.start - other.passage.position.start);
  let covered = start;
  for (const {
    passage: { position },
  } of over) {
    if (position.start <= covered) covered = Math.max(covered, position.end);
  }
  if (covered < end) return null;
  return over.find((mark) => withNote(mark.note, note) === mark.note) ?? null;
}

function isDeleted({ deletedAt }: Annotation): boolean {
  return deletedAt !== null;
}

function wordsOf({ passage }: Annotation): string {
  return passage.quote.exact.replace(/\s+/g, ' ').trim();
}

function placeOf(mark: Annotation): string {
  return isSurelyPlaced(mark) ? `${mark.versionId} ${mark.passage.position.start}` : '';
}

/** Of a kept mark whose place is a guess, only its note or the time tell that it is the one. */
function standsElsewhere(mark: Annotation, kept: Annotation): boolean {
  if (correctsPlace(mark, kept)) {
    const saysTheSame = note(mark) !== null && note(mark) === note(kept);
    return !saysTheSame && minute(mark) !== minute(kept);
  }
  return isSurelyPlaced(kept) && areApart(mark, kept);
}

/** Whether a mark has a certain place, and a kept one a guess at another. */
export function correctsPlace(mark: Annotation, kept: Annotation): boolean {
  return !isSurelyPlaced(kept) && hasPosition(kept.passage) && areApart(mark, kept);
}

function areApart(mark: Annotation, kept: Annotation): boolean {
  return (
    mark.versionId === kept.versionId &&
    isSurelyPlaced(mark) &&
    mark.passage.position.start !== kept.passage.position.start
  );
}

/** Without surroundings the place is a guess among several: see `placePassages`. */
export function isSurelyPlaced({ passage }: Annotation): boolean {
  const { prefix, suffix } = passage.quote;
  return hasPosition(passage) && `${prefix}${suffix}` !== '';
}

function groupBy(
  marks: readonly Annotation[],
  keyOf: (mark: Annotation) => string | null,
): ReadonlyMap<string, Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const mark of marks) {
    const key = keyOf(mark);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return groups;
}
