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
import { type AnnotationContext, annotationRules } from './annotation-rules';
import {
  type DroppedText,
  findDroppedColour,
  findDroppedNote,
  findDroppedText,
} from './dropped-text';
import { type PlacePassages, relocateAnnotations } from './link-text';
import { matchHighlights } from './match-highlights';
import { mergeRecord, type Situation } from './rule';
import { compare } from './rules';

/** The annotations of a merged clip. */
interface MergedAnnotations {
  readonly annotations: readonly Annotation[];
  /** The incoming ones as they are in the merged clip, in their order. */
  readonly mergedIncoming: readonly Annotation[];
  readonly reported: readonly DroppedText[];
}

/** The two states of a clip, and the parts of the merged clip that its annotations depend on. */
interface AnnotationsContext {
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

type AnnotationsRule = (context: AnnotationsContext) => MergedAnnotations;

/** Which annotations are kept in each situation. */
export const annotationsRules: Readonly<Record<Situation, AnnotationsRule>> = {
  edit: storedAnnotations,
  'clip-again': storedAnnotations,
  merge: mergeById,
  add: mergeMatching,
  replace: incomingAnnotations,
  devices: allAnnotations,
};

function storedAnnotations({ stored }: AnnotationsContext): MergedAnnotations {
  return { annotations: stored, mergedIncoming: [], reported: [] };
}

/** Merges the annotations of one of our own files, which have ids. New ones are added. */
function mergeById(context: AnnotationsContext): MergedAnnotations {
  const byId = new Map(context.stored.map((annotation) => [annotation.id, annotation]));
  const reported: DroppedText[] = [];
  const mergedIncoming = placeIncoming(context).map((annotation) => {
    const known = byId.get(annotation.id);
    const merged =
      known === undefined ? annotation : mergePair('merge', known, annotation, context);
    if (known !== undefined) {
      reported.push(...findDroppedText(merged, known), ...findDroppedText(merged, annotation));
    }
    byId.set(annotation.id, merged);
    return merged;
  });
  return { annotations: [...byId.values()], mergedIncoming, reported };
}

/**
 * Adds the highlights of another program, matched by `matchMarks`. Reports earlier notes,
 * and the differing colours and quotes that were not taken over.
 */
function mergeMatching(context: AnnotationsContext): MergedAnnotations {
  const { stored, incoming } = context;
  const { isRendering = false, coloured = [], identified = [] } = incoming;
  const ids = new Set(identified);
  const placed = placeIncoming(context);
  // A rendering with text added to the story still contains our highlights.
  const beside = new Set(isRendering ? [] : placed.map(({ versionId }) => versionId));
  const here = (all: readonly Annotation[]) => toComparable(context, all, beside);
  const [storedHere, incomingHere] =
    stored.length === 0 ? [[], placed] : [here(stored), here(placed)];
  const matches = matchHighlights(storedHere, incomingHere, { identified: ids, isRendering });
  const byId = new Map(stored.map((annotation) => [annotation.id, annotation]));
  const reported: DroppedText[] = [];
  const mergedIncoming = placed.map((annotation, index) => {
    const comparable = matches[index] ?? null;
    const known = comparable === null ? undefined : byId.get(comparable.id);
    if (comparable === null || known === undefined) {
      const isTaken = (id: string) => byId.has(id) || context.isTaken(id);
      const added = { ...annotation, id: toFreeId(annotation.id, isTaken) };
      byId.set(added.id, added);
      return added;
    }
    const isSameNote = isRendering && renderedNote(annotation.note) === renderedNote(known.note);
    const given = { ...annotation, passage: (incomingHere[index] ?? annotation).passage };
    const versionId = (incomingHere[index] ?? annotation).versionId;
    const merged = mergePair('add', known, { ...given, versionId }, context, {
      comparable,
      isSameNote,
    });
    if (coloured.includes(annotation.id))
      reported.push(...findDroppedSource(known, annotation, ids.has(annotation.id)));
    if (!isSameNote)
      reported.push(...findDroppedNote(merged.note, annotation.note, known.passage.quote.exact));
    byId.set(known.id, merged);
    return merged;
  });
  return { annotations: [...byId.values()], mergedIncoming, reported };
}

/** The annotations become those of the file. Keeps what the user has made or changed since `now`. */
function incomingAnnotations(context: AnnotationsContext): MergedAnnotations {
  const { stored, incoming, now } = context;
  const byId = new Map(stored.map((annotation) => [annotation.id, annotation]));
  const ids = new Set(incoming.annotations.map(({ id }) => id));
  for (const annotation of stored) {
    if (ids.has(annotation.id) || annotation.deletedAt !== null || annotation.updatedAt > now)
      continue;
    byId.set(annotation.id, { ...annotation, deletedAt: now, updatedAt: now });
  }
  for (const annotation of incoming.annotations) {
    const known = byId.get(annotation.id);
    if (known !== undefined && known.updatedAt > now) continue;
    byId.set(annotation.id, mergePair('replace', known ?? annotation, annotation, context));
  }
  placeStrays(byId, context);
  const annotations = [...byId.values()];
  return { annotations, mergedIncoming: incoming.annotations, reported: [] };
}

/** The annotations of both, each once by its id. Those on a link that got its text move to it. */
function allAnnotations(context: AnnotationsContext): MergedAnnotations {
  const { stored, incoming, clipId } = context;
  const byId = new Map<string, Annotation>();
  for (const annotation of [...stored, ...incoming.annotations]) {
    const known = byId.get(annotation.id);
    const own = { ...annotation, clipId };
    const isNew = known === undefined || dequal(known, own);
    byId.set(annotation.id, isNew ? own : mergePair('devices', known, own, context));
  }
  placeStrays(byId, context);
  const annotations = [...byId.values()].sort(compareAge);
  const both = [...stored, ...incoming.annotations];
  const reported = both.flatMap((annotation) =>
    findDroppedText(byId.get(annotation.id) ?? annotation, annotation),
  );
  const mergedIncoming = incoming.annotations.map(
    (annotation) => byId.get(annotation.id) ?? annotation,
  );
  return { annotations, mergedIncoming, reported };
}

/** Moves annotations whose version was dropped to the current text. */
function placeStrays(byId: Map<string, Annotation>, context: AnnotationsContext): void {
  const saved = new Set(context.versions.map(({ id }) => id));
  const isStray = ({ versionId, deletedAt }: Annotation) =>
    !saved.has(versionId) && (deletedAt === null || context.goneVersions.has(versionId));
  for (const annotation of relocateThose(context, [...byId.values()], isStray))
    byId.set(annotation.id, annotation);
}

function mergePair(
  situation: Situation,
  stored: Annotation,
  incoming: Annotation,
  { clipId, now }: AnnotationsContext,
  facts: Partial<AnnotationContext> = {},
): Annotation {
  // No file changes what somebody else made, nor makes it the user's own or the other way round.
  if (situation !== 'devices' && (stored.author || incoming.author)) {
    const { deletedAt, updatedAt } = incoming;
    const isSame = situation !== 'replace' || deletedAt === stored.deletedAt;
    return isSame ? stored : { ...stored, deletedAt, updatedAt };
  }
  const given = { comparable: stored, isSameNote: false, ...facts };
  return mergeRecord(annotationRules, situation, { stored, incoming, clipId, now, ...given });
}

/**
 * Places annotations from a file: on their version, if it is saved, otherwise where their
 * quotes are in the current text.
 */
function placeIncoming(context: AnnotationsContext): readonly Annotation[] {
  const { incoming, clipId, versions } = context;
  const own = incoming.annotations.map((annotation) => ({
    ...annotation,
    clipId,
    tags: cleanTags(annotation.tags),
  }));
  const saved = new Set(versions.map(({ id }) => id));
  return relocateThose(context, own, ({ versionId }) => !saved.has(versionId));
}

/**
 * Relocates annotations so their positions can be compared: in the current text.
 * Annotations on the file's other versions stay unchanged. Offsets in a page differ from
 * those in the text saved from it.
 */
function toComparable(
  context: AnnotationsContext,
  all: readonly Annotation[],
  beside: ReadonlySet<string>,
): readonly Annotation[] {
  const { current } = context;
  return relocateThose(
    context,
    all,
    ({ versionId }) => versionId === current?.id || !beside.has(versionId),
  );
}

/** Moves some of the annotations to the current text, and keeps the order of all. */
function relocateThose(
  { current, clipId, place }: AnnotationsContext,
  all: readonly Annotation[],
  isMoved: (annotation: Annotation) => boolean,
): readonly Annotation[] {
  const moved = all.filter(isMoved);
  if (current === undefined || moved.length === 0) return all;
  const placed = relocateAnnotations({ ...current, clipId }, moved, place);
  let next = 0;
  return all.map((annotation) =>
    isMoved(annotation) ? (placed[next++] ?? annotation) : annotation,
  );
}

/** The colour and quote of a highlight in a file that differ from the stored ones. */
function findDroppedSource(
  known: Annotation,
  annotation: Annotation,
  hasId: boolean,
): readonly DroppedText[] {
  const quote = known.passage.quote.exact;
  const incomingQuote = annotation.passage.quote.exact;
  const isOther = hasId && toPortable(incomingQuote) !== toPortable(quote);
  return [
    ...findDroppedColour(known.colour, annotation.colour, quote),
    ...(isOther ? [{ field: 'mark' as const, text: incomingQuote, quote }] : []),
  ];
}

/** Text reduced to what any file format can hold, on one line. */
function toPortable(text: string): string {
  return text
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
