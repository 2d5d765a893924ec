import {
  type Annotation,
  type Clip,
  hasPosition,
  type IncomingClip,
  type Instant,
  mergeTags,
  summarise,
  type Version,
  type WholeClip,
} from '../../core/model';
import { unsaid } from '../../core/notes';
import { completeLink, fieldsOtherwise, hasSameText, type PageField } from '../../core/reconcile';
import { hasNoText, toFilledClip, withoutTypedAddress } from '../clips/fill-link';
import { cleanTags } from '../tags/tags';
import type { LeftWords } from './dropped-text';
import { guessedMarks, placedMarks } from './guessed-highlights';
import { takeAddress, vouchesFor } from './import-address';
import { addAnnotations, mergeAnnotations, notesOnOthers } from './import-annotations';
import { replaceWhole } from './import-replace';
import {
  dropVersion,
  type ImportedClip,
  type ImportState,
  putAnnotation,
  putVersion,
  standingOn,
} from './import-state';
import type { ImportMode, ImportOutcome } from './import-types';
import { isSame } from './is-same';
import { addNote, mergeNotes } from './merge-notes';
import { relocateAnnotations } from './relocate-annotations';

/** Merges one clip of a file into the state of its batch; returns the outcome. */
export function importWhole(
  state: ImportState,
  whole: IncomingClip,
  mode: ImportMode,
  now: Instant,
): ImportOutcome {
  const kept = findKept(state, whole.clip, mode);
  if (kept === null) {
    state.met.add(whole.clip.id);
    return addWhole(state, whole, mode);
  }
  const how = mode === 'replace' && isMoreThanBefore(state, kept.clip, now) ? 'merge' : mode;
  const isAgain = state.metBefore.has(kept.clip.id) || state.met.has(kept.clip.id);
  state.met.add(kept.clip.id);
  if (whole.pictures) kept.pictures = [...(kept.pictures ?? []), ...whole.pictures];
  const before = kept.clip;
  const wasDeleted = kept.clip.deletedAt !== null;
  const changes = {
    versions: state.putVersions.size + state.goneVersions.size,
    annotations: state.putAnnotations.size,
  };
  const leftOut = strangersIn(state, kept.clip.id, whole);
  const placed = placedMarks(state, kept.clip.id);
  const { marks, left, gone } =
    how === 'replace'
      ? { marks: whole.annotations, left: [], gone: replaceWhole(state, kept, whole, now) }
      : { ...mergeWhole(state, kept, whole, how, now), gone: [] };
  const isFilled = hasNoText(before) && !hasNoText(kept.clip);
  const met = isFilled ? inOrder(standingOn(state, kept.clip.id)) : marks;
  kept.clip = { ...kept.clip, annotationCount: standingOn(state, kept.clip.id).length };
  const isChanged =
    !isSame(kept.clip, before) ||
    state.putVersions.size + state.goneVersions.size !== changes.versions ||
    state.putAnnotations.size !== changes.annotations;
  if (isChanged && how !== 'replace' && kept.clip.updatedAt < now) {
    kept.clip = { ...kept.clip, updatedAt: now };
  }
  const isDeleted = kept.clip.deletedAt !== null;
  const moved = wasDeleted === isDeleted ? null : isDeleted ? 'binned' : 'restored';
  const kind = moved ?? (isChanged ? 'changed' : 'unchanged');
  return {
    clipId: kept.clip.id,
    kind,
    marks: whole.annotations.length,
    lostMarks: lostMarks(state, kept.clip, met),
    guessedMarks: mode === 'add' ? guessedMarks(state, kept.clip.id, met, placed) : [],
    notTaken: mode === 'add' ? fieldsNotTaken(state, kept, whole) : [],
    leftOut,
    left,
    gone,
    staysInBin: isDeleted && whole.clip.deletedAt === null && !isAgain,
  };
}

/**
 * True if the clip has changed since the import began, by an earlier record of the file
 * or by the user. It is then merged, not replaced.
 */
function isMoreThanBefore(state: ImportState, clip: Clip, now: Instant): boolean {
  return state.metBefore.has(clip.id) || state.met.has(clip.id) || clip.updatedAt > now;
}

/** Highlights in an order that does not depend on how they were read. */
function inOrder(marks: readonly Annotation[]): readonly Annotation[] {
  const key = ({ createdAt, id }: Annotation) => `${createdAt} ${id}`;
  return marks.toSorted((one, other) => (key(one) < key(other) ? -1 : 1));
}

/** The quotes of those highlights that belong to the clip but are not found in its text. */
function lostMarks(
  state: ImportState,
  clip: Clip,
  marks: readonly Annotation[],
): readonly string[] {
  if (hasNoText(clip)) return [];
  return marks.flatMap(({ id }) => {
    const mark = state.annotations.get(id);
    const isStanding = mark?.clipId === clip.id && mark.deletedAt === null;
    return isStanding && !hasPosition(mark.passage) ? [mark.passage.quote.exact] : [];
  });
}

/** Page fields of the incoming version that no saved version has, unless its text is saved too. */
function fieldsNotTaken(
  state: ImportState,
  { clip: kept }: ImportedClip,
  { clip: incoming, versions }: WholeClip,
): readonly PageField[] {
  const own = state.versions.get(incoming.versionId);
  const isKept = own?.clipId === kept.id && !state.goneVersions.has(own.id);
  const beside = isKept ? own : state.versions.get(kept.versionId);
  const told = versions.find(({ id }) => id === incoming.versionId);
  return beside && told ? fieldsOtherwise(beside.article, told.article) : [];
}

function findKept(state: ImportState, clip: Clip, mode: ImportMode): ImportedClip | null {
  const ownerId = clip.addresses.map((address) => state.owners.get(address)).find(Boolean);
  const owner = state.clips.get(ownerId ?? '') ?? null;
  const named = state.clips.get(clip.id) ?? null;
  // Highlights that moved to the clip with their address left their own clip in the bin.
  const hasMoved = named?.clip.deletedAt != null && owner?.clip.deletedAt === null;
  return mode === 'add' && hasMoved ? owner : (named ?? owner);
}

/** The parts of a clip whose ids are used by another clip, which keeps them. */
function strangersIn(
  state: ImportState,
  clipId: string,
  { versions, annotations }: WholeClip,
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

function addWhole(state: ImportState, whole: IncomingClip, mode: ImportMode): ImportOutcome {
  const { clip, versions, annotations, pictures } = whole;
  const leftOut = strangersIn(state, clip.id, whole);
  if (leftOut.includes(`version ${clip.versionId}`)) {
    const clipLeftOut = [`clip ${clip.id}`];
    const nothing = {
      kind: 'unchanged',
      marks: 0,
      lostMarks: [],
      guessedMarks: [],
      notTaken: [],
      left: [],
      gone: [],
      staysInBin: false,
    } as const;
    return { clipId: clip.id, ...nothing, leftOut: clipLeftOut };
  }
  const own = versions.filter(({ id }) => !leftOut.includes(`version ${id}`));
  const marks = annotations.filter(({ id }) => !leftOut.includes(`annotation ${id}`));
  const added = {
    ...clip,
    tags: cleanTags(clip.tags),
    annotationCount: marks.filter(({ deletedAt }) => deletedAt === null).length,
  };
  const newText = own.find(({ id }) => id === clip.versionId) ?? null;
  state.clips.set(clip.id, {
    before: null,
    clip: added,
    newText,
    pictures: pictures ?? null,
  });
  for (const address of clip.addresses) state.owners.set(address, clip.id);
  for (const version of own) putVersion(state, version);
  for (const mark of marks) putAnnotation(state, { ...mark, tags: cleanTags(mark.tags) });
  return {
    clipId: clip.id,
    kind: 'added',
    marks: marks.length,
    lostMarks: lostMarks(state, clip, marks),
    guessedMarks: mode === 'add' ? guessedMarks(state, clip.id, marks, new Set()) : [],
    notTaken: [],
    leftOut,
    left: notesOnOthers(state, clip.id, annotations),
    gone: [],
    staysInBin: false,
  };
}

/**
 * Adds what is new in a clip from a file. Returns the current state of its highlights,
 * and what was dropped as earlier.
 */
function mergeWhole(
  state: ImportState,
  kept: ImportedClip,
  whole: IncomingClip,
  mode: 'merge' | 'add',
  now: Instant,
): { readonly marks: readonly Annotation[]; readonly left: readonly LeftWords[] } {
  const { clip } = kept;
  const { clip: given, versions, annotations } = whole;
  const { isRendering = false, coloured = [], identified = [] } = whole;
  const incoming = isRendering ? { ...given, note: unsaid(clip.note, given.note) } : given;
  const free = incoming.addresses.filter(
    (address) => (state.owners.get(address) ?? clip.id) === clip.id,
  );
  for (const address of free) state.owners.set(address, clip.id);
  const merge = mode === 'merge' ? mergeNotes : addNote;
  const { left, ...words } = merge(clip, incoming, now);
  const {
    note: _,
    noteAt: __,
    ...rest
  } = vouchesFor(clip, incoming) ? withoutTypedAddress(clip) : clip;
  kept.clip = {
    ...rest,
    ...words,
    addresses: [...new Set([...clip.addresses, ...free])],
    tags: cleanTags(mergeTags(clip.tags, [], incoming.tags)),
    readAt: clip.readAt ?? incoming.readAt,
    favouriteAt: clip.favouriteAt ?? incoming.favouriteAt,
    archivedAt: clip.archivedAt ?? incoming.archivedAt,
    clippedAt: firstClippedAt(clip, incoming),
    deletedAt: isBackFromBin(clip, incoming, mode) ? null : clip.deletedAt,
  };
  mergeVersions(state, kept, incoming, versions);
  if (mode === 'add' && hasNoText(kept.clip))
    completeKept(state, kept, incoming.versionId, versions);
  if (mode === 'merge' && incoming.updatedAt > clip.updatedAt) takeAddress(state, kept, incoming);
  const merged =
    mode === 'add'
      ? addAnnotations(state, kept, annotations, { isRendering, coloured, identified })
      : mergeAnnotations(state, kept, annotations);
  return { marks: merged.marks, left: [...left, ...merged.left] };
}

/**
 * When the user first saved the page; each version has the date of its own text.
 *
 * Highlights without an address are dated by when they were made, often in another
 * program, so they never redate an article.
 */
function firstClippedAt(kept: Clip, incoming: Clip): Instant {
  if (kept.summary.url !== null && incoming.summary.url === null) return kept.clippedAt;
  return isEarlier(incoming.clippedAt, kept.clippedAt) ? incoming.clippedAt : kept.clippedAt;
}

/**
 * True if a time is before another. A date without a time is parsed as midnight, but does
 * not count as before a time on the same day.
 */
function isEarlier(time: Instant, kept: Instant): boolean {
  const isDayOf = /T00:00:00(?:\.0+)?Z$/.test(time) && kept.startsWith(time.slice(0, 11));
  return time < kept && !isDayOf;
}

/**
 * True if a clip comes out of the bin. The user put it there, so only a file in which the
 * user has changed it since takes it out; dates from other programs are ignored. A clip
 * that stays in the bin still gets what the file adds, in case it is restored.
 */
function isBackFromBin(kept: Clip, incoming: Clip, mode: 'merge' | 'add'): boolean {
  if (kept.deletedAt === null) return true;
  return mode === 'merge' && incoming.deletedAt === null && incoming.updatedAt > kept.deletedAt;
}

/** For a page saved as a link, fills in what a second record of it adds. */
function completeKept(
  state: ImportState,
  kept: ImportedClip,
  versionId: string,
  versions: readonly Version[],
): void {
  const link = state.versions.get(kept.clip.versionId);
  const more = versions.find(({ id }) => id === versionId);
  if (link === undefined || more === undefined) return;
  const article = completeLink(link.article, more.article);
  if (isSame(article, link.article)) return;
  kept.newText = { ...link, article };
  putVersion(state, kept.newText);
  kept.clip = { ...kept.clip, summary: summarise(article) };
}

/**
 * Adds texts that are not saved yet as further versions; a link gets the current text of
 * the file.
 */
function mergeVersions(
  state: ImportState,
  kept: ImportedClip,
  incoming: Clip,
  versions: readonly Version[],
): void {
  const texts = versions.filter(({ article }) => article.completeness !== 'link');
  for (const version of texts) {
    const isKnown = state.versions.has(version.id);
    const ofClip = [...(state.versionsOf.get(kept.clip.id) ?? []), kept.clip.versionId].flatMap(
      (id) => state.versions.get(id) ?? [],
    );
    if (isKnown || ofClip.some(({ article }) => hasSameText(article, version.article))) continue;
    putVersion(state, { ...version, clipId: kept.clip.id });
  }
  const read = state.versions.get(incoming.versionId);
  if (!hasNoText(kept.clip) || hasNoText(incoming) || read?.clipId !== kept.clip.id) return;
  const left = kept.clip.versionId;
  kept.clip = toFilledClip(kept.clip, read);
  kept.newText = read;
  dropVersion(state, left);
  const marks = [...state.annotations.values()].filter(({ clipId }) => clipId === kept.clip.id);
  for (const mark of relocateAnnotations(read, marks).annotations) {
    putAnnotation(state, mark);
  }
}
