import { type Clip, fail, type Instant, type Result, succeed } from '../../core/model';
import { fromRow, orderOf } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import { countTags } from '../tags/tags';
import { editedNote, editedTags } from './apply-edit';
import { addressKeys, findStanding, rowsNumbered, rowsUnder } from './find-row';
import type { ClipEdit } from './requests';
import { tagsWithin } from './save-clip';
import { storeClip } from './store-clip';

/** See `Library.findClip`. */
export async function findClip(
  db: LibraryDatabase,
  urls: readonly string[],
): Promise<Result<Clip | null>> {
  const [best] = await rowsUnder(db, addressKeys(urls));
  return succeed(best === undefined || best.deletedAt !== null ? null : fromRow(best));
}

/** See `Library.getClip`. */
export async function getClip(db: LibraryDatabase, clipId: string): Promise<Result<Clip>> {
  const clip = await findStanding(db, clipId);
  return clip === null ? fail('not-found') : succeed(clip);
}

/** See `Library.findAddresses`. */
export async function findAddresses(
  db: LibraryDatabase,
  of: 'clip' | 'version' | 'annotation',
  id: string,
): Promise<Result<readonly string[] | null>> {
  const record = of === 'clip' ? null : await db[`${of}s`].get(id);
  const row = record === undefined ? undefined : await db.clips.get(record?.clipId ?? id);
  return succeed(row?.addresses ?? null);
}

/** See `Library.getClips`. */
export async function getClips(
  db: LibraryDatabase,
  numbers: readonly number[],
): Promise<Result<readonly (Clip | null)[]>> {
  const rows = await rowsNumbered(db, numbers);
  const byNumber = new Map(rows.map((row) => [row.number, fromRow(row)]));
  return succeed(numbers.map((number) => byNumber.get(number) ?? null));
}

/** See `Library.editClip`; runs in one transaction over clips and tags. */
export async function editClip(
  db: LibraryDatabase,
  clipId: string,
  edit: ClipEdit,
  now: Instant,
): Promise<Result<Clip>> {
  const clip = edit.evenIfDeleted ? await findAny(db, clipId) : await findStanding(db, clipId);
  if (clip === null) return fail('not-found');
  const note = editedNote(clip.note, edit);
  const changed: Clip = {
    ...clip,
    tags: editedTags(clip.tags, edit),
    note,
    ...(note !== clip.note && { noteAt: now }),
    updatedAt: now,
  };
  await storeClip(db, changed);
  // The tags of a deleted clip are not in use.
  if (clip.deletedAt === null) await countTags(db, clip.tags, changed.tags, now);
  return succeed(changed);
}

async function findAny(db: LibraryDatabase, clipId: string): Promise<Clip | null> {
  const row = await db.clips.get(clipId);
  return row === undefined ? null : fromRow(row);
}

/**
 * See `Library.deleteClip`; runs in one transaction over clips, annotations and
 * tags. The annotations keep their own state, so that a restored clip has
 * those again that stood on it; only their tags are no longer in use.
 */
export async function deleteClip(
  db: LibraryDatabase,
  clipId: string,
  now: Instant,
): Promise<Result<Clip>> {
  const row = await db.clips.get(clipId);
  if (row === undefined) return fail('not-found');
  const clip = fromRow(row);
  if (clip.deletedAt !== null) return succeed(clip);
  const deleted: Clip = { ...clip, updatedAt: now, deletedAt: now };
  await storeClip(db, deleted);
  await countTags(db, await tagsWithin(db, clip), [], now);
  return succeed(deleted);
}

/** See `Library.restoreClip`; runs in one transaction over clips, annotations and tags. */
export async function restoreClip(
  db: LibraryDatabase,
  clipId: string,
  now: Instant,
): Promise<Result<Clip>> {
  const row = await db.clips.get(clipId);
  if (row === undefined) return fail('not-found');
  const clip = fromRow(row);
  if (clip.deletedAt === null) return succeed(clip);
  const restored: Clip = { ...clip, updatedAt: now, deletedAt: null };
  await storeClip(db, restored);
  await countTags(db, [], await tagsWithin(db, restored), now);
  return succeed(restored);
}

/** See `Library.listClips`. Pages by the place of a clip, not by a count, so a page costs the same anywhere. */
export async function listClips(
  db: LibraryDatabase,
  limit: number,
  before?: Clip,
): Promise<Result<readonly Clip[]>> {
  if (limit <= 0) return succeed([]);
  const all =
    before === undefined
      ? db.clips.orderBy('order')
      : db.clips.where('order').below(orderOf(before));
  const rows = await all.reverse().limit(limit).toArray();
  return succeed(rows.map(fromRow));
}
