import { type Annotation, hasPosition } from '../../core/model';
import { uuidOf } from '../../core/text';

/** What two highlights on the same words must share to be one. */
type Sign = (mark: Annotation) => string | null;

const note: Sign = (mark) => mark.note.trim() || null;
const minute: Sign = ({ createdAt }) => createdAt.slice(0, 16);

/** Highlights with one sign that are looked at for one that is not elsewhere. */
const mostLookedAt = 50;

/** What a file says of its highlights. */
export interface FileFacts {
  /** Those ids that the file carries; others only count the highlights on the same words. */
  readonly identified: ReadonlySet<string>;
  /** True for Markdown, which may be an old export of ours. */
  readonly isRendering: boolean;
}

/**
 * For each highlight of a file, the kept one of the same page that it is, else null. No kept
 * highlight is given twice, and deleted ones come last.
 *
 * An id that the file carries decides. Without one, or if it is not known here, two
 * highlights on the same words are one if they were made in the same minute; those without
 * an id also if they have the same note or follow from the same record, and in Markdown,
 * which may say nothing else, always. Highlights at two certain places are never one.
 */
export function matchMarks(
  kept: readonly Annotation[],
  marks: readonly Annotation[],
  { identified, isRendering }: FileFacts,
): readonly (Annotation | null)[] {
  const found: (Annotation | null)[] = marks.map(() => null);
  if (kept.length === 0) return found;
  const inOrder = [...kept].sort((one, other) => Number(isDeleted(one)) - Number(isDeleted(other)));
  const byId = new Map(inOrder.map((mark) => [uuidOf(mark.id), mark]));
  const taken = new Set<Annotation>();
  const take = (index: number, one: Annotation) => {
    found[index] = one;
    taken.add(one);
  };
  for (const [index, { id }] of marks.entries()) {
    const one = identified.has(id) ? byId.get(id) : undefined;
    if (one !== undefined) take(index, one);
  }
  const ofOthers =
    (sign: Sign): Sign =>
    (mark) =>
      identified.has(mark.id) ? null : sign(mark);
  const signs = [
    ofOthers(note),
    minute,
    ofOthers(({ id }) => id),
    ...(isRendering ? [ofOthers(() => '')] : []),
  ];
  for (const place of [placeOf, () => '']) {
    for (const sign of signs) {
      if (taken.size === marks.length) return found;
      const keyOf = (mark: Annotation) => JSON.stringify([wordsOf(mark), place(mark), sign(mark)]);
      const free = groupBy(
        inOrder.filter((mark) => !taken.has(mark)),
        keyOf,
      );
      for (const [index, mark] of marks.entries()) {
        if (found[index] !== null || sign(mark) === null) continue;
        const group = free.get(keyOf(mark)) ?? [];
        const at = group.slice(0, mostLookedAt).findIndex((other) => !standsElsewhere(mark, other));
        const [one] = at < 0 ? [] : group.splice(at, 1);
        if (one !== undefined) take(index, one);
      }
    }
  }
  return found;
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
    const hasSameText = note(mark) !== null && note(mark) === note(kept);
    return !hasSameText && minute(mark) !== minute(kept);
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
  keyOf: (mark: Annotation) => string,
): ReadonlyMap<string, Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const mark of marks) {
    const key = keyOf(mark);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return groups;
}
