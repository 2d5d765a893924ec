import {
  type Annotation,
  addressKey,
  type Clip,
  fail,
  type Instant,
  type Result,
  succeed,
  summarise,
} from '../../core/model';
import type { FieldChange } from '../changes/changes';
import { revertList, revertTags, revertValue } from '../changes/undo-change';
import { hasNoText, withoutTypedAddress } from '../clips/fill-link';
import { listActiveAnnotations, listClipAnnotations } from '../clips/find-rows';
import { queueIndexChanges } from '../clips/queue-index-change';
import { listTagUses } from '../clips/save-clip';
import { storeClip } from '../clips/store-clip';
import { isSame } from '../import/is-same';
import { fromAnnotationRow, toAnnotationRow } from '../schema/annotation-row';
import type { LibraryDatabase } from '../schema/database';
import { fromRow } from '../schema/from-row';
import { countTags } from '../tags/tags';
import type { AddressChange, MovedAnnotation, MovedHighlights } from './address-change';
import { idInBin } from './move-highlights';
import { failTaken, findOtherOwner, storeAddress } from './store-address';

/** See `Library.undoAddress`; runs in one transaction over all that a change can touch. */
export async function undoAddress(
  db: LibraryDatabase,
  { clip: turn, moved }: AddressChange,
  now: Instant,
): Promise<Result<Clip>> {
  const { before, after } = turn;
  const row = await db.clips.get(before.id);
  if (row === undefined) return fail('not-found');
  const clip = fromRow(row);
  const { url } = before.summary;
  // It was read from its page since, or was given another address.
  if (!hasNoText(clip) || clip.summary.url !== after.summary.url) return fail('address-fixed');
  const owner = url === null ? null : await findOtherOwner(db, [addressKey(url)], clip.id);
  if (owner !== null) return failTaken(owner);
  const restored: Clip = {
    ...withoutTypedAddress(clip),
    ...(before.isAddressTyped && { isAddressTyped: true }),
    addresses: revertList(clip.addresses, { before: before.addresses, after: after.addresses }),
    summary: { ...clip.summary, url },
    deletedAt: fieldBefore(clip, turn, 'deletedAt'),
    updatedAt: now,
  };
  if (moved === null) return succeed(await storeAddress(db, restored));
  return succeed(await moveBack(db, clip, restored, moved, now));
}

/** Moves highlights back to their clip, with all that was typed since. */
async function moveBack(
  db: LibraryDatabase,
  clip: Clip,
  restored: Clip,
  moved: MovedHighlights,
  now: Instant,
): Promise<Clip> {
  const row = await db.clips.get(moved.owner.after.id);
  const owner = row === undefined ? null : fromRow(row);
  const tags = await standingTags(db, owner === null ? [clip] : [clip, owner]);
  await undoAnnotations(db, clip, moved);
  // First, since an address leads to one clip only.
  const left = owner === null ? null : await undoOwner(db, owner, moved, now);
  const stored = await storeAddress(db, await recounted(db, restored));
  await noteHighlights(db, moved);
  await countTags(db, tags, await standingTags(db, left === null ? [stored] : [stored, left]), now);
  return stored;
}

async function undoAnnotations(
  db: LibraryDatabase,
  clip: Clip,
  { owner, annotations }: MovedHighlights,
): Promise<void> {
  const rows = await db.annotations.bulkGet(annotations.map(({ before }) => before.id));
  const undone = annotations.flatMap((turn, index) => {
    const row = rows[index];
    const current = row === undefined ? null : fromAnnotationRow(row);
    if (turn.before.clipId !== clip.id) return current === null ? [] : [unmerged(current, turn)];
    // Where it has moved on to a third clip, its copy takes its place.
    const isElsewhere = current !== null && current.clipId !== owner.after.id;
    return isElsewhere ? [] : [movedBack(current, turn)];
  });
  const originals = new Map(
    annotations
      .filter(({ before }) => undone.some(({ id }) => id === before.id))
      .map(({ before }) => [idInBin(before), before]),
  );
  const copies = await listClipAnnotations(db, clip.id);
  // One that was edited since is more than a copy.
  const unedited = copies.filter((copy) => {
    const original = originals.get(copy.id);
    return original !== undefined && isSame({ ...copy, id: original.id }, original);
  });
  await db.annotations.bulkDelete(unedited.map(({ id }) => id));
  await db.annotations.bulkPut(undone.map((annotation) => toAnnotationRow(annotation)));
}

/** A highlight that moved, as it was but for what was edited since. */
function movedBack(current: Annotation | null, { before, after }: MovedAnnotation): Annotation {
  if (after === null || current === null) return before;
  const { updatedAt, deletedAt } = current;
  return { ...before, ...wordsBefore(current, { before, after }), updatedAt, deletedAt };
}

/** A highlight of the owner without what was merged into it, but for what was edited since. */
function unmerged(current: Annotation, { before, after }: MovedAnnotation): Annotation {
  if (after === null) return current;
  const isInPlace = isSame(current.passage, after.passage);
  const { passage, versionId } = isInPlace ? before : current;
  return { ...current, ...wordsBefore(current, { before, after }), passage, versionId };
}

function wordsBefore(current: Annotation, turn: FieldChange<Annotation>) {
  return {
    note: fieldBefore(current, turn, 'note'),
    colour: fieldBefore(current, turn, 'colour'),
    tags: revertTags(current.tags, { before: turn.before.tags, after: turn.after.tags }),
  };
}

/** Stores the clip that got the highlights without them; in the bin again if it came from there and was not edited since. */
async function undoOwner(
  db: LibraryDatabase,
  current: Clip,
  { owner: turn, link }: MovedHighlights,
  now: Instant,
): Promise<Clip> {
  const { before, after } = turn;
  const { noteAt, ...rest } = current;
  const time = current.note === after.note ? before.noteAt : noteAt;
  const own = await listClipAnnotations(db, current.id);
  const isEdited = [current, ...own].some(({ updatedAt }) => updatedAt > after.updatedAt);
  const version = link === null ? undefined : await db.versions.get(link.after.id);
  const article = link !== null && isSame(version, link.after) ? link.before.article : null;
  if (link !== null && article !== null) await db.versions.put(link.before);
  const undone = await recounted(db, {
    ...rest,
    ...(time !== undefined && { noteAt: time }),
    ...(article !== null && { summary: summarise(article) }),
    note: fieldBefore(current, turn, 'note'),
    addresses: revertList(current.addresses, { before: before.addresses, after: after.addresses }),
    tags: revertTags(current.tags, { before: before.tags, after: after.tags }),
    readAt: fieldBefore(current, turn, 'readAt'),
    favouriteAt: fieldBefore(current, turn, 'favouriteAt'),
    archivedAt: fieldBefore(current, turn, 'archivedAt'),
    clippedAt: fieldBefore(current, turn, 'clippedAt'),
    deletedAt: isEdited ? current.deletedAt : before.deletedAt,
    updatedAt: now,
  });
  await storeClip(db, undone, article ?? undefined);
  return undone;
}

/** Tells the search index that the words of both clips changed. */
async function noteHighlights(
  db: LibraryDatabase,
  { owner, annotations }: MovedHighlights,
): Promise<void> {
  const standing = annotations.find(({ before }) => before.deletedAt === null);
  if (standing === undefined) return;
  const ids = [...new Set([owner.after.id, ...annotations.map(({ before }) => before.clipId)])];
  const rows = await db.clips.bulkGet(ids);
  await queueIndexChanges(
    db,
    rows.flatMap((clip) =>
      clip === undefined
        ? []
        : [{ kind: 'annotation' as const, clip, before: null, after: standing.before }],
    ),
  );
}

async function recounted(db: LibraryDatabase, clip: Clip): Promise<Clip> {
  return { ...clip, annotationCount: (await listActiveAnnotations(db, clip.id)).length };
}

/** The tags of clips and of their annotations, once for each use. */
async function standingTags(
  db: LibraryDatabase,
  clips: readonly Clip[],
): Promise<readonly string[]> {
  const standing = clips.filter(({ deletedAt }) => deletedAt === null);
  return (await Promise.all(standing.map((clip) => listTagUses(db, clip)))).flat();
}

/** A field as it was before `turn`, unless it was changed since. */
function fieldBefore<Row, Field extends keyof Row>(
  current: Row,
  { before, after }: FieldChange<Row>,
  field: Field,
): Row[Field] {
  return revertValue(current[field], { before: before[field], after: after[field] });
}
