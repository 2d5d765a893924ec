import { type Annotation, type IncomingClip, mergeTags, tagKey } from '../../core/model';
import { renderedNote, withNote } from '../../core/notes';
import { createStableId } from '../../core/text';
import { cleanTags } from '../tags/tags';
import { type LeftWords, leftOfMark, leftOfNote } from './dropped-text';
import { type ImportedClip, type ImportState, putAnnotation } from './import-state';
import { correctsPlace, matchMarks } from './match-highlights';
import { relocateAnnotations } from './relocate-annotations';

/** What a record says about its annotations. */
type RecordFacts = Required<Pick<IncomingClip, 'isRendering' | 'coloured' | 'identified'>>;

/**
 * Merges the annotations of a clip from one of our own files, matching them by id.
 * Returns their current state, and what only the earlier of two states contained.
 */
export function mergeAnnotations(
  state: ImportState,
  kept: ImportedClip,
  annotations: readonly Annotation[],
): { readonly marks: readonly Annotation[]; readonly left: readonly LeftWords[] } {
  const marks = placedHere(state, kept, ofThisClip(state, kept.clip.id, annotations));
  const left: LeftWords[] = [];
  for (const mark of marks) {
    const known = state.annotations.get(mark.id);
    const merged = known === undefined ? mark : later(known, mark);
    if (known !== undefined) left.push(...leftOfMark(merged, merged === known ? mark : known));
    if (merged !== known) putAnnotation(state, merged);
  }
  return { marks, left };
}

/**
 * Adds the highlights of a page from another program, matched by `matchMarks`. Returns
 * their current state, and what was not taken over from the file: earlier notes, and
 * differing colours and quotes, for which the library keeps its own.
 */
export function addAnnotations(
  state: ImportState,
  kept: ImportedClip,
  annotations: readonly Annotation[],
  { isRendering, coloured, identified }: RecordFacts,
): { readonly marks: readonly Annotation[]; readonly left: readonly LeftWords[] } {
  if (annotations.length === 0) return { marks: [], left: [] };
  const left = [...notesOnOthers(state, kept.clip.id, annotations)];
  const placed = placedHere(state, kept, ofThisClip(state, kept.clip.id, annotations));
  const own = [...state.annotations.values()].filter(({ clipId }) => clipId === kept.clip.id);
  // A rendering with text added to the story still contains our highlights.
  const beside = new Set(isRendering ? [] : placed.map(({ versionId }) => versionId));
  const here = (all: readonly Annotation[]) => comparable(state, kept, all, beside);
  const [ownHere, marksHere] = own.length === 0 ? [[], placed] : [here(own), here(placed)];
  const ids = new Set(identified);
  const matches = matchMarks(ownHere, marksHere, { identified: ids, isRendering });
  const marks = placed.map((mark, index) => {
    const match = matches[index] ?? null;
    const known = match === null ? undefined : state.annotations.get(match.id);
    if (known === undefined) {
      const added = { ...mark, id: freeId(state, mark.id) };
      putAnnotation(state, added);
      return added;
    }
    if (coloured.includes(mark.id)) left.push(...keptHere(known, mark, ids.has(mark.id)));
    const isSameNote = isRendering && renderedNote(mark.note) === renderedNote(known.note);
    const isLeftOut = isEarlier(mark, known) || known.deletedAt !== null;
    if (isLeftOut && !isSameNote) {
      left.push(...leftOfNote(known.note, mark.note, known.passage.quote.exact));
    }
    const more = withMore(known, isLeftOut || isSameNote ? { ...mark, note: '' } : mark);
    const merged = atCertainPlace(more, match, marksHere[index] ?? mark);
    if (merged !== known) putAnnotation(state, merged);
    return merged;
  });
  return { marks, left };
}

/** Notes in a file on annotations that belong to another clip, which are left unchanged. */
export function notesOnOthers(
  state: ImportState,
  clipId: string,
  annotations: readonly Annotation[],
): readonly LeftWords[] {
  return annotations.flatMap(({ id, note, passage }) => {
    const other = state.annotations.get(id);
    if (other === undefined || other.clipId === clipId) return [];
    return leftOfNote(other.note, note, passage.quote.exact);
  });
}

/** The colour and quote of a highlight in a file that differ from the saved ones. */
function keptHere(known: Annotation, mark: Annotation, hasId: boolean): readonly LeftWords[] {
  const markOn = known.passage.quote.exact;
  const words = mark.passage.quote.exact;
  const left: LeftWords[] = [];
  if (mark.colour !== known.colour) left.push({ field: 'colour', words: mark.colour, markOn });
  if (hasId && portable(words) !== portable(markOn)) left.push({ field: 'mark', words, markOn });
  return left;
}

/** Text reduced to what any file format can hold, on one line. */
function portable(words: string): string {
  return words
    .replace(/[\0\ufffd\p{Surrogate}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * True if both were made in the same minute and the saved one was changed later. Only our
 * own files say so.
 */
function isEarlier(mark: Annotation, known: Annotation): boolean {
  const isOne = mark.createdAt.slice(0, 16) === known.createdAt.slice(0, 16);
  return isOne && mark.updatedAt < known.updatedAt && known.deletedAt === null;
}

/**
 * Relocates annotations so their positions can be compared: in the current text.
 * Annotations on the file's other versions stay unchanged. Offsets in a page differ from
 * those in the text saved from it.
 */
function comparable(
  state: ImportState,
  kept: ImportedClip,
  all: readonly Annotation[],
  beside: ReadonlySet<string>,
): readonly Annotation[] {
  const current = state.versions.get(kept.clip.versionId);
  if (current === undefined) return all;
  const stays = ({ versionId }: Annotation) => versionId !== current.id && beside.has(versionId);
  const { annotations } = relocateAnnotations(
    { ...current, clipId: kept.clip.id },
    all.filter((mark) => !stays(mark)),
  );
  let next = 0;
  return all.map((mark) => (stays(mark) ? mark : (annotations[next++] ?? mark)));
}

/** Annotations whose id is not used by another clip. If it is, the one there is left unchanged. */
function ofThisClip(
  state: ImportState,
  clipId: string,
  annotations: readonly Annotation[],
): readonly Annotation[] {
  return annotations.filter(({ id }) => (state.annotations.get(id)?.clipId ?? clipId) === clipId);
}

/** A deterministic id that no annotation has yet. */
function freeId(state: ImportState, id: string): string {
  return state.annotations.has(id) ? freeId(state, createStableId(`another ${id}`)) : id;
}

/**
 * Places annotations from a file: on their version, if it is saved, otherwise where their
 * quotes are in the current text.
 */
function placedHere(
  state: ImportState,
  kept: ImportedClip,
  annotations: readonly Annotation[],
): readonly Annotation[] {
  const clipId = kept.clip.id;
  const own = annotations.map((mark) => ({ ...mark, clipId, tags: cleanTags(mark.tags) }));
  const current = state.versions.get(kept.clip.versionId);
  const isHere = ({ versionId }: Annotation) =>
    state.versions.get(versionId)?.clipId === clipId && !state.goneVersions.has(versionId);
  const strangers = own.filter((mark) => !isHere(mark));
  if (current === undefined || strangers.length === 0) return own;
  const placed = relocateAnnotations({ ...current, clipId }, strangers).annotations;
  const byMark = new Map(strangers.map((mark, index) => [mark, placed[index] ?? mark]));
  return own.map((mark) => byMark.get(mark) ?? mark);
}

/** The later of two states of one annotation; its position is kept. */
function later(known: Annotation, mark: Annotation): Annotation {
  if (mark.updatedAt <= known.updatedAt) return known;
  const { note, colour, tags, updatedAt, deletedAt } = mark;
  return { ...known, note, colour, tags: cleanTags(tags), updatedAt, deletedAt };
}

/**
 * A saved annotation merged with another program's state of it. If deleted here, it stays
 * deleted.
 */
function withMore(known: Annotation, mark: Annotation): Annotation {
  const note = withNote(known.note, mark.note);
  const words = new Set(known.tags.map(inOneWord));
  const more = mark.tags.filter((tag) => !words.has(tagKey(tag)));
  const tags = cleanTags(mergeTags(known.tags, [], more));
  const isSame = note === known.note && tags.length === known.tags.length;
  return isSame || known.deletedAt !== null ? known : { ...known, note, tags };
}

/**
 * Moves a saved highlight to the imported one's place, if only that place is certain.
 * `match` is the saved highlight with a comparable position.
 */
function atCertainPlace(known: Annotation, match: Annotation | null, mark: Annotation): Annotation {
  const isHere = known.versionId === mark.versionId && known.deletedAt === null;
  const isCertain = match !== null && isHere && correctsPlace(mark, match);
  return isCertain ? { ...known, passage: mark.passage } : known;
}

/** A tag as in programs that only allow single words: "sea islands" becomes "sea-islands". */
function inOneWord(tag: string): string {
  return tagKey(tag.replace(/[^\p{L}\p{M}\p{N}/_-]+/gu, '-'));
}
