import { placePassages } from '../../core/anchor/story';
import {
  type Annotation,
  type Clip,
  cleanTags,
  hasPosition,
  type IncomingClip,
  type Instant,
  type StoredClip,
} from '../../core/model';
import {
  type DroppedText,
  findDroppedNote,
  hasCertainPlace,
  hasNoText,
  type Reconciled,
  reconcile,
} from '../../core/reconcile';
import {
  dropVersion,
  type ImportedClip,
  type ImportState,
  putAnnotation,
  putVersion,
  standingOn,
} from './import-state';
import type { ImportMode, ImportOutcome } from './import-types';

/** Merges one clip of a file into the state of its batch; returns the outcome. */
export function importWhole(
  state: ImportState,
  whole: IncomingClip,
  mode: ImportMode,
  now: Instant,
): ImportOutcome {
  const existing = findExisting(state, whole.clip, mode);
  if (existing === null) {
    state.met.add(whole.clip.id);
    return addWhole(state, whole, mode);
  }
  const clipId = existing.clip.id;
  const isAgain = state.metBefore.has(clipId) || state.met.has(clipId);
  state.met.add(clipId);
  // A clip that an earlier record of the file or the user has changed since the import began.
  const isMoreThanBefore = isAgain || existing.clip.updatedAt > now;
  const situation = mode === 'replace' && isMoreThanBefore ? 'merge' : mode;
  const before = toStored(state, existing);
  const { state: after, ...merged } = mergeWhole(state, before, whole, situation, now);
  const isChanged = store(state, existing, before, after);
  const wasDeleted = before.clip.deletedAt !== null;
  const isDeleted = after.clip.deletedAt !== null;
  const moved = wasDeleted === isDeleted ? null : isDeleted ? 'binned' : 'restored';
  const isFilled = hasNoText(before.clip) && !hasNoText(after.clip);
  const highlights = isFilled ? sortByAge(standingOn(state, clipId)) : merged.mergedIncoming;
  return {
    clipId,
    kind: moved ?? (isChanged ? 'changed' : 'unchanged'),
    marks: whole.annotations.length,
    addedHighlights: listAdded(before, after),
    lostQuotes: findLostQuotes(after, highlights),
    guessedQuotes: mode === 'add' ? findGuessedQuotes(after, highlights, before.annotations) : [],
    differingFields: merged.differingFields,
    skippedIds: listForeignIds(state, clipId, whole),
    droppedText: [
      ...listForeignNotes(state, clipId, whole.annotations),
      ...(situation === 'replace' ? [] : merged.reported),
    ],
    replacedText: situation === 'replace' ? merged.reported : [],
    staysInBin: isDeleted && whole.clip.deletedAt === null && !isAgain,
  };
}

/** Merges what the file says of a clip, without parts that belong to other clips. */
function mergeWhole(
  state: ImportState,
  before: StoredClip,
  whole: IncomingClip,
  situation: ImportMode,
  now: Instant,
): Reconciled {
  const { id } = before.clip;
  const isOwn = (part: { readonly clipId: string } | undefined) => (part?.clipId ?? id) === id;
  const { clip, versions, annotations } = whole;
  if (situation === 'replace' && !isOwn(state.versions.get(clip.versionId))) {
    return { state: before, mergedIncoming: [], reported: [], differingFields: [] };
  }
  const addresses = clip.addresses.filter((address) => (state.owners.get(address) ?? id) === id);
  const own: IncomingClip = {
    ...whole,
    clip: { ...clip, addresses },
    versions: versions.filter((version) => isOwn(state.versions.get(version.id))),
    annotations: annotations.filter((annotation) => isOwn(state.annotations.get(annotation.id))),
  };
  const isTaken = (annotationId: string) => state.annotations.has(annotationId);
  return reconcile(situation, before, own, { now, isTaken, place: placePassages });
}

/** The clip with those of its parts that were read. */
function toStored(state: ImportState, { clip, pictures }: ImportedClip): StoredClip {
  const isOwn = ({ clipId }: { readonly clipId: string }) => clipId === clip.id;
  return {
    clip,
    versions: [...state.versions.values()].filter(isOwn),
    annotations: [...state.annotations.values()].filter(isOwn),
    ...(pictures && { pictures }),
  };
}

/** Stores the merged clip in the state. False if it did not change. */
function store(
  state: ImportState,
  existing: ImportedClip,
  before: StoredClip,
  after: StoredClip,
): boolean {
  const { id } = after.clip;
  // Addresses it no longer has may belong to another clip of the file.
  for (const address of before.clip.addresses) {
    if (state.owners.get(address) === id) state.owners.delete(address);
  }
  for (const address of after.clip.addresses) state.owners.set(address, id);
  const versions = after.versions.filter((version) => !before.versions.includes(version));
  const ids = new Set(after.versions.map((version) => version.id));
  const gone = before.versions.filter((version) => !ids.has(version.id));
  const known = new Set(before.annotations);
  const annotations = after.annotations.filter((annotation) => !known.has(annotation));
  for (const version of gone) dropVersion(state, version.id);
  for (const version of versions) putVersion(state, version);
  for (const annotation of annotations) putAnnotation(state, annotation);
  existing.newText =
    versions.find((version) => version.id === after.clip.versionId) ?? existing.newText;
  existing.clip = after.clip;
  existing.pictures = after.pictures ?? null;
  return after.clip !== before.clip || versions.length + gone.length + annotations.length > 0;
}

function addWhole(state: ImportState, whole: IncomingClip, mode: ImportMode): ImportOutcome {
  const { clip, versions, annotations, pictures } = whole;
  const skippedIds = listForeignIds(state, clip.id, whole);
  const nothing = {
    addedHighlights: [],
    lostQuotes: [],
    guessedQuotes: [],
    differingFields: [],
    replacedText: [],
    staysInBin: false,
  };
  const droppedText = listForeignNotes(state, clip.id, annotations);
  if (skippedIds.includes(`version ${clip.versionId}`)) {
    const outcome = { clipId: clip.id, kind: 'unchanged', marks: 0, droppedText: [] } as const;
    return { ...nothing, ...outcome, skippedIds: [`clip ${clip.id}`] };
  }
  const own = versions.filter(({ id }) => !skippedIds.includes(`version ${id}`));
  const highlights = annotations
    .filter(({ id }) => !skippedIds.includes(`annotation ${id}`))
    .map((annotation) => ({ ...annotation, tags: cleanTags(annotation.tags) }));
  const added = {
    ...clip,
    tags: cleanTags(clip.tags),
    annotationCount: highlights.filter(({ deletedAt }) => deletedAt === null).length,
  };
  state.clips.set(clip.id, {
    before: null,
    clip: added,
    newText: own.find(({ id }) => id === clip.versionId) ?? null,
    pictures: pictures ?? null,
  });
  for (const address of clip.addresses) state.owners.set(address, clip.id);
  for (const version of own) putVersion(state, version);
  for (const annotation of highlights) putAnnotation(state, annotation);
  const after: StoredClip = { clip: added, versions: own, annotations: highlights };
  return {
    ...nothing,
    ...{ clipId: clip.id, kind: 'added', marks: highlights.length, skippedIds, droppedText },
    lostQuotes: findLostQuotes(after, highlights),
    guessedQuotes: mode === 'add' ? findGuessedQuotes(after, highlights, []) : [],
  };
}

function findExisting(state: ImportState, clip: Clip, mode: ImportMode): ImportedClip | null {
  const ownerId = clip.addresses.map((address) => state.owners.get(address)).find(Boolean);
  const owner = state.clips.get(ownerId ?? '') ?? null;
  const named = state.clips.get(clip.id) ?? null;
  // Highlights that moved to the clip with their address left their own clip in the bin.
  const hasMoved = named?.clip.deletedAt != null && owner?.clip.deletedAt === null;
  return mode === 'add' && hasMoved ? owner : (named ?? owner);
}

/** The parts of a clip whose ids are used by another clip, which keeps them. */
function listForeignIds(
  state: ImportState,
  clipId: string,
  { versions, annotations }: StoredClip,
): readonly string[] {
  const isOther = (part: { readonly clipId: string } | undefined) =>
    part !== undefined && part.clipId !== clipId;
  return [
    ...versions.flatMap(({ id }) => (isOther(state.versions.get(id)) ? [`version ${id}`] : [])),
    ...annotations.flatMap(({ id }) =>
      isOther(state.annotations.get(id)) ? [`annotation ${id}`] : [],
    ),
  ];
}

/** Notes in a file on annotations that belong to another clip, which are left unchanged. */
function listForeignNotes(
  state: ImportState,
  clipId: string,
  annotations: readonly Annotation[],
): readonly DroppedText[] {
  return annotations.flatMap(({ id, note, passage }) => {
    const other = state.annotations.get(id);
    if (other === undefined || other.clipId === clipId) return [];
    return findDroppedNote(other.note, note, passage.quote.exact);
  });
}

function listAdded(before: StoredClip, { annotations }: StoredClip): readonly string[] {
  const ids = new Set(before.annotations.map(({ id }) => id));
  return annotations.flatMap(({ id, deletedAt }) =>
    deletedAt === null && !ids.has(id) ? [id] : [],
  );
}

/** Highlights in an order that does not depend on how they were read. */
function sortByAge(highlights: readonly Annotation[]): readonly Annotation[] {
  const key = ({ createdAt, id }: Annotation) => `${createdAt} ${id}`;
  return highlights.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The merged states of these highlights, each once, without deleted ones. */
function currentStates(
  { annotations }: StoredClip,
  highlights: readonly Annotation[],
): readonly Annotation[] {
  const standing = annotations.filter(({ deletedAt }) => deletedAt === null);
  const byId = new Map(standing.map((annotation) => [annotation.id, annotation]));
  return [...new Set(highlights.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
}

/** The quotes of those highlights that are not found in the text of the clip. */
function findLostQuotes(after: StoredClip, highlights: readonly Annotation[]): readonly string[] {
  if (hasNoText(after.clip)) return [];
  const lost = currentStates(after, highlights).filter(({ passage }) => !hasPosition(passage));
  return lost.map(({ passage }) => passage.quote.exact);
}

/**
 * The quotes of highlights whose new position is a guess: the quote occurs several times
 * in the text, and the file does not say which is meant. Those in `before` already had a
 * position.
 */
function findGuessedQuotes(
  after: StoredClip,
  highlights: readonly Annotation[],
  before: readonly Annotation[],
): readonly string[] {
  const placed = new Set(
    before
      .filter(({ passage, deletedAt }) => deletedAt === null && hasPosition(passage))
      .map(({ id }) => id),
  );
  const guessed = currentStates(after, highlights).filter(
    (annotation) =>
      !placed.has(annotation.id) && hasPosition(annotation.passage) && !hasCertainPlace(annotation),
  );
  return guessed.map(({ passage }) => passage.quote.exact);
}
