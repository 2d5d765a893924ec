import { dequal } from 'dequal/lite';
import {
  type Annotation,
  cleanTags,
  type IncomingClip,
  type Instant,
  type Version,
} from '../model';
import { renderedNote } from '../notes';
import { createStableId } from '../text';
import { type AnnotationMeeting, annotationRules } from './annotation-rules';
import { type LeftWords, leftOfColour, leftOfMark, leftOfNote } from './dropped-text';
import { type PlacePassages, relocateAnnotations } from './link-text';
import { matchMarks } from './match-highlights';
import { mergeRecord, type Situation } from './rule';
import { compare } from './rules';

/** The annotations of a merged clip. */
interface MergedAnnotations {
  readonly annotations: readonly Annotation[];
  /** The incoming ones as they are in the merged clip, in their order. */
  readonly kept: readonly Annotation[];
  readonly reported: readonly LeftWords[];
}

/** What the annotations of two states are merged into. */
interface AnnotationsMeeting {
  /** Already moved to the text of a link that was filled. */
  readonly stored: readonly Annotation[];
  readonly incoming: IncomingClip;
  readonly clipId: string;
  readonly versions: readonly Version[];
  /** Versions of either state that the merged clip does not have. */
  readonly goneVersions: ReadonlySet<string>;
  readonly current: Version | undefined;
  readonly now: Instant;
  /** True if another clip has an annotation with this id. */
  readonly isTaken: (id: string) => boolean;
  readonly place: PlacePassages | null;
}

type AnnotationsRule = (meeting: AnnotationsMeeting) => MergedAnnotations;

/** Which annotations are kept in each situation. */
export const annotationsRules: Readonly<Record<Situation, AnnotationsRule>> = {
  edit: storedAnnotations,
  'clip-again': storedAnnotations,
  merge: mergeById,
  add: mergeMatching,
  replace: incomingAnnotations,
  devices: allAnnotations,
};

function storedAnnotations({ stored }: AnnotationsMeeting): MergedAnnotations {
  return { annotations: stored, kept: [], reported: [] };
}

/** Merges the annotations of one of our own files, which have ids. New ones are added. */
function mergeById(meeting: AnnotationsMeeting): MergedAnnotations {
  const byId = new Map(meeting.stored.map((mark) => [mark.id, mark]));
  const reported: LeftWords[] = [];
  const kept = placeIncoming(meeting).map((mark) => {
    const known = byId.get(mark.id);
    const merged = known === undefined ? mark : mergePair('merge', known, mark, meeting);
    if (known !== undefined) {
      reported.push(...leftOfMark(merged, known), ...leftOfMark(merged, mark));
    }
    byId.set(mark.id, merged);
    return merged;
  });
  return { annotations: [...byId.values()], kept, reported };
}

/**
 * Adds the highlights of another program, matched by `matchMarks`. Reports earlier notes,
 * and the differing colours and quotes that were not taken over.
 */
function mergeMatching(meeting: AnnotationsMeeting): MergedAnnotations {
  const { stored, incoming } = meeting;
  const { isRendering = false, coloured = [], identified = [] } = incoming;
  const ids = new Set(identified);
  const placed = placeIncoming(meeting);
  // A rendering with text added to the story still contains our highlights.
  const beside = new Set(isRendering ? [] : placed.map(({ versionId }) => versionId));
  const here = (all: readonly Annotation[]) => toComparable(meeting, all, beside);
  const [storedHere, incomingHere] =
    stored.length === 0 ? [[], placed] : [here(stored), here(placed)];
  const matches = matchMarks(storedHere, incomingHere, { identified: ids, isRendering });
  const byId = new Map(stored.map((mark) => [mark.id, mark]));
  const reported: LeftWords[] = [];
  const kept = placed.map((mark, index) => {
    const comparable = matches[index] ?? null;
    const known = comparable === null ? undefined : byId.get(comparable.id);
    if (comparable === null || known === undefined) {
      const isTaken = (id: string) => byId.has(id) || meeting.isTaken(id);
      const added = { ...mark, id: toFreeId(mark.id, isTaken) };
      byId.set(added.id, added);
      return added;
    }
    const isSameNote = isRendering && renderedNote(mark.note) === renderedNote(known.note);
    const given = { ...mark, passage: (incomingHere[index] ?? mark).passage };
    const versionId = (incomingHere[index] ?? mark).versionId;
    const merged = mergePair('add', known, { ...given, versionId }, meeting, {
      comparable,
      isSameNote,
    });
    if (coloured.includes(mark.id)) reported.push(...leftOfSource(known, mark, ids.has(mark.id)));
    if (!isSameNote)
      reported.push(...leftOfNote(merged.note, mark.note, known.passage.quote.exact));
    byId.set(known.id, merged);
    return merged;
  });
  return { annotations: [...byId.values()], kept, reported };
}

/** The annotations become those of the file. Keeps what the user has made or changed since `now`. */
function incomingAnnotations(meeting: AnnotationsMeeting): MergedAnnotations {
  const { stored, incoming, now } = meeting;
  const byId = new Map(stored.map((mark) => [mark.id, mark]));
  const ids = new Set(incoming.annotations.map(({ id }) => id));
  for (const mark of stored) {
    if (ids.has(mark.id) || mark.deletedAt !== null || mark.updatedAt > now) continue;
    byId.set(mark.id, { ...mark, deletedAt: now, updatedAt: now });
  }
  for (const mark of incoming.annotations) {
    const known = byId.get(mark.id);
    if (known !== undefined && known.updatedAt > now) continue;
    byId.set(mark.id, mergePair('replace', known ?? mark, mark, meeting));
  }
  placeStrays(byId, meeting);
  const annotations = [...byId.values()];
  return { annotations, kept: incoming.annotations, reported: [] };
}

/** The annotations of both, each once by its id. Those on a link that got its text move to it. */
function allAnnotations(meeting: AnnotationsMeeting): MergedAnnotations {
  const { stored, incoming, clipId } = meeting;
  const byId = new Map<string, Annotation>();
  for (const mark of [...stored, ...incoming.annotations]) {
    const known = byId.get(mark.id);
    const own = { ...mark, clipId };
    const isNew = known === undefined || dequal(known, own);
    byId.set(mark.id, isNew ? own : mergePair('devices', known, own, meeting));
  }
  placeStrays(byId, meeting);
  const annotations = [...byId.values()].sort(compareAge);
  const both = [...stored, ...incoming.annotations];
  const reported = both.flatMap((mark) => leftOfMark(byId.get(mark.id) ?? mark, mark));
  const kept = incoming.annotations.map((mark) => byId.get(mark.id) ?? mark);
  return { annotations, kept, reported };
}

/** Moves annotations whose version was dropped to the current text. */
function placeStrays(byId: Map<string, Annotation>, meeting: AnnotationsMeeting): void {
  const saved = new Set(meeting.versions.map(({ id }) => id));
  const isStray = ({ versionId, deletedAt }: Annotation) =>
    !saved.has(versionId) && (deletedAt === null || meeting.goneVersions.has(versionId));
  for (const mark of relocateThose(meeting, [...byId.values()], isStray)) byId.set(mark.id, mark);
}

function mergePair(
  situation: Situation,
  stored: Annotation,
  incoming: Annotation,
  { clipId, now }: AnnotationsMeeting,
  facts: Partial<AnnotationMeeting> = {},
): Annotation {
  const given = { comparable: stored, isSameNote: false, ...facts };
  return mergeRecord(annotationRules, situation, { stored, incoming, clipId, now, ...given });
}

/**
 * Places annotations from a file: on their version, if it is saved, otherwise where their
 * quotes are in the current text.
 */
function placeIncoming(meeting: AnnotationsMeeting): readonly Annotation[] {
  const { incoming, clipId, versions } = meeting;
  const own = incoming.annotations.map((mark) => ({ ...mark, clipId, tags: cleanTags(mark.tags) }));
  const saved = new Set(versions.map(({ id }) => id));
  return relocateThose(meeting, own, ({ versionId }) => !saved.has(versionId));
}

/**
 * Relocates annotations so their positions can be compared: in the current text.
 * Annotations on the file's other versions stay unchanged. Offsets in a page differ from
 * those in the text saved from it.
 */
function toComparable(
  meeting: AnnotationsMeeting,
  all: readonly Annotation[],
  beside: ReadonlySet<string>,
): readonly Annotation[] {
  const { current } = meeting;
  return relocateThose(
    meeting,
    all,
    ({ versionId }) => versionId === current?.id || !beside.has(versionId),
  );
}

/** Moves some of the annotations to the current text, and keeps the order of all. */
function relocateThose(
  { current, clipId, place }: AnnotationsMeeting,
  all: readonly Annotation[],
  isMoved: (mark: Annotation) => boolean,
): readonly Annotation[] {
  const moved = all.filter(isMoved);
  if (current === undefined || moved.length === 0) return all;
  const placed = relocateAnnotations({ ...current, clipId }, moved, place);
  let next = 0;
  return all.map((mark) => (isMoved(mark) ? (placed[next++] ?? mark) : mark));
}

/** The colour and quote of a highlight in a file that differ from the stored ones. */
function leftOfSource(known: Annotation, mark: Annotation, hasId: boolean): readonly LeftWords[] {
  const markOn = known.passage.quote.exact;
  const words = mark.passage.quote.exact;
  const isOther = hasId && toPortable(words) !== toPortable(markOn);
  return [
    ...leftOfColour(known.colour, mark.colour, markOn),
    ...(isOther ? [{ field: 'mark' as const, words, markOn }] : []),
  ];
}

/** Text reduced to what any file format can hold, on one line. */
function toPortable(words: string): string {
  return words
    .replace(/[\0\ufffd\p{Surrogate}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A deterministic id that no annotation has yet. */
function toFreeId(id: string, isTaken: (id: string) => boolean): string {
  return isTaken(id) ? toFreeId(createStableId(`another ${id}`), isTaken) : id;
}

function compareAge(one: Annotation, other: Annotation): number {
  return compare(one.createdAt, other.createdAt) || compare(one.id, other.id);
}
