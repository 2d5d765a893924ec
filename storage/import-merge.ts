import {
  type Annotation,
  type Clip,
  type Instant,
  type KeptClip,
  mergeTags,
  plainText,
  type Version,
  type WholeClip,
} from '../core/model';
import { filledClip, isLink, placedOn } from './fill-link';
import {
  type ImportedClip,
  type ImportState,
  putAnnotation,
  putVersion,
  standingOn,
} from './import-state';
import type { ImportMode, ImportOutcome } from './import-types';
import { isSame } from './is-same';
import { cleanTags } from './tags';
import { withNote } from './with-note';

/** Works one clip of a file into the state of its slice; gives what became of it. */
export function importWhole(
  state: ImportState,
  whole: KeptClip,
  mode: ImportMode,
  now: Instant,
): ImportOutcome {
  const kept = findKept(state, whole.clip);
  if (kept === null) return addWhole(state, whole);
  if (whole.pictures) kept.pictures = [...(kept.pictures ?? []), ...whole.pictures];
  const before = kept.clip;
  const wasDeleted = kept.clip.deletedAt !== null;
  const changes = {
    versions: state.putVersions.size + state.goneVersions.size,
    annotations: state.putAnnotations.size,
  };
  const leftOut = strangersIn(state, kept.clip.id, whole);
  if (mode === 'replace') replaceWhole(state, kept, whole, now);
  const lostMarks = mode === 'replace' ? 0 : mergeWhole(state, kept, whole, mode);
  kept.clip = { ...kept.clip, annotationCount: standingOn(state, kept.clip.id).length };
  const isChanged =
    !isSame(kept.clip, before) ||
    state.putVersions.size + state.goneVersions.size !== changes.versions ||
    state.putAnnotations.size !== changes.annotations;
  if (isChanged && mode !== 'replace') kept.clip = { ...kept.clip, updatedAt: now };
  const isDeleted = kept.clip.deletedAt !== null;
  const moved = wasDeleted === isDeleted ? null : isDeleted ? 'binned' : 'restored';
  const kind = moved ?? (isChanged ? 'changed' : 'unchanged');
  return { clipId: kept.clip.id, kind, marks: whole.annotations.length, lostMarks, leftOut };
}

function findKept(state: ImportState, clip: Clip): ImportedClip | null {
  const owner = clip.addresses.map((address) => state.owners.get(address)).find(Boolean);
  return state.clips.get(clip.id) ?? state.clips.get(owner ?? '') ?? null;
}

/** The parts of a clip whose ids something of another clip has: that stays what it is. */
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

function addWhole(state: ImportState, whole: KeptClip): ImportOutcome {
  const { clip, versions, annotations, pictures } = whole;
  const leftOut = strangersIn(state, clip.id, whole);
  if (leftOut.includes(`version ${clip.versionId}`)) {
    const clipLeftOut = [`clip ${clip.id}`];
    return { clipId: clip.id, kind: 'unchanged', marks: 0, lostMarks: 0, leftOut: clipLeftOut };
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
  const isPlaced = !isLink(clip);
  const lostMarks = marks.filter(({ passage }) => isPlaced && passage.position.end === 0).length;
  return { clipId: clip.id, kind: 'added', marks: marks.length, lostMarks, leftOut };
}

/** Adds what is new in a clip of a file; gives how many marks stand nowhere in the kept text. */
function mergeWhole(
  state: ImportState,
  kept: ImportedClip,
  { clip: incoming, versions, annotations }: WholeClip,
  mode: 'merge' | 'add',
): number {
  const free = incoming.addresses.filter(
    (address) => (state.owners.get(address) ?? kept.clip.id) === kept.clip.id,
  );
  for (const address of free) state.owners.set(address, kept.clip.id);
  const { clip } = kept;
  kept.clip = {
    ...clip,
    addresses: [...new Set([...clip.addresses, ...free])],
    tags: cleanTags(mergeTags(clip.tags, [], incoming.tags)),
    note: withNote(clip.note, incoming.note),
    readAt: clip.readAt ?? incoming.readAt,
    favouriteAt: clip.favouriteAt ?? incoming.favouriteAt,
    archivedAt: clip.archivedAt ?? incoming.archivedAt,
    deletedAt: incoming.deletedAt === null ? null : clip.deletedAt,
  };
  mergeVersions(state, kept, incoming, versions);
  return mergeAnnotations(state, kept, annotations, mode);
}

/** Texts that are not kept yet go beside those that are; a link is filled by the text that is read. */
function mergeVersions(
  state: ImportState,
  kept: ImportedClip,
  incoming: Clip,
  versions: readonly Version[],
): void {
  const current = state.versions.get(kept.clip.versionId);
  const texts = versions.filter(({ article }) => article.completeness !== 'link');
  for (const version of texts) {
    const isKnown = state.versions.has(version.id);
    if (isKnown || (current !== undefined && saysTheSame(current, version))) continue;
    putVersion(state, { ...version, clipId: kept.clip.id });
  }
  const read = state.versions.get(incoming.versionId);
  if (!isLink(kept.clip) || isLink(incoming) || read?.clipId !== kept.clip.id) return;
  const left = kept.clip.versionId;
  kept.clip = filledClip(kept.clip, read);
  kept.newText = read;
  state.goneVersions.add(left);
  state.putVersions.delete(left);
  const marks = [...state.annotations.values()].filter(({ clipId }) => clipId === kept.clip.id);
  for (const mark of placedOn(read, marks).annotations) {
    putAnnotation(state, mark);
  }
}

function saysTheSame(one: Version, other: Version): boolean {
  const textOf = ({ article }: Version) => plainText(article.body).replace(/\s+/g, ' ');
  return textOf(one) === textOf(other);
}

function mergeAnnotations(
  state: ImportState,
  kept: ImportedClip,
  annotations: readonly Annotation[],
  mode: 'merge' | 'add',
): number {
  const isOnKept = ({ versionId }: Annotation) =>
    state.versions.get(versionId)?.clipId === kept.clip.id && !state.goneVersions.has(versionId);
  const strangers: Annotation[] = [];
  for (const mark of annotations) {
    const known = state.annotations.get(mark.id);
    // One of another clip by the same id stays what it is.
    if (known !== undefined && known.clipId !== kept.clip.id) continue;
    if (known !== undefined) {
      const merged = mode === 'merge' ? later(known, mark) : withMore(known, mark);
      if (merged !== known) putAnnotation(state, merged);
    } else if (isOnKept(mark)) {
      putAnnotation(state, { ...mark, clipId: kept.clip.id, tags: cleanTags(mark.tags) });
    } else strangers.push({ ...mark, tags: cleanTags(mark.tags) });
  }
  const current = state.versions.get(kept.clip.versionId);
  if (current === undefined || strangers.length === 0) return 0;
  const placed = placedOn({ ...current, clipId: kept.clip.id }, strangers);
  for (const mark of placed.annotations) putAnnotation(state, mark);
  return isLink(kept.clip) ? 0 : placed.lost;
}

/** Of two states of one annotation the later; where it lies is not changed. */
function later(known: Annotation, mark: Annotation): Annotation {
  if (mark.updatedAt <= known.updatedAt) return known;
  const { note, colour, tags, updatedAt, deletedAt } = mark;
  return { ...known, note, colour, tags: cleanTags(tags), updatedAt, deletedAt };
}

/** An annotation with what another program has of it; one that was deleted here stays so. */
function withMore(known: Annotation, mark: Annotation): Annotation {
  const note = withNote(known.note, mark.note);
  const tags = cleanTags(mergeTags(known.tags, [], mark.tags));
  const isSame = note === known.note && tags.length === known.tags.length;
  return isSame || known.deletedAt !== null ? known : { ...known, note, tags };
}

/** Makes a kept clip what the file has; what only the library has of it goes. */
function replaceWhole(
  state: ImportState,
  kept: ImportedClip,
  { clip: incoming, versions, annotations }: WholeClip,
  now: Instant,
): void {
  const { id } = kept.clip;
  const isOwn = (part: { readonly clipId: string } | undefined) =>
    part === undefined || part.clipId === id;
  if (!isOwn(state.versions.get(incoming.versionId))) return;
  const addresses = incoming.addresses.filter(
    (address) => (state.owners.get(address) ?? id) === id,
  );
  for (const address of addresses) state.owners.set(address, id);
  const isSameText = kept.clip.versionId === incoming.versionId;
  for (const version of versions) {
    const known = state.versions.get(version.id);
    const own = { ...version, clipId: id };
    if (!isSame(known, own)) putVersion(state, own);
  }
  const left = (state.versionsOf.get(id) ?? []).filter(
    (versionId) => !versions.some((version) => version.id === versionId),
  );
  for (const versionId of left) state.goneVersions.add(versionId);
  if (!isSameText) kept.newText = state.versions.get(incoming.versionId) ?? null;
  const marks = annotations
    .filter((mark) => isOwn(state.annotations.get(mark.id)))
    .map((mark) => ({ ...mark, clipId: id, tags: cleanTags(mark.tags) }));
  const ids = new Set(marks.map((mark) => mark.id));
  for (const mark of standingOn(state, id)) {
    if (!ids.has(mark.id)) putAnnotation(state, { ...mark, deletedAt: now, updatedAt: now });
  }
  for (const mark of marks) {
    if (!isSame(state.annotations.get(mark.id), mark)) putAnnotation(state, mark);
  }
  kept.clip = { ...incoming, id, addresses, tags: cleanTags(incoming.tags) };
}
