import { dequal } from 'dequal/lite';
import {
  addPageValues,
  type Clip,
  fail,
  type Instant,
  type PageValue,
  type Result,
  succeed,
} from '../../core/model';
import { applyClipEdit } from '../../core/reconcile';
import { fromRow, toOrder } from '../schema/clip-row';
import type { LibraryDatabase } from '../schema/database';
import { countTags } from '../tags/tags';
import {
  findActiveClip,
  findClipRow,
  findRowsByAddress,
  readRowsByNumber,
  toAddressKeys,
} from './find-rows';
import type { ClipEdit } from './requests';
import { listTagUses } from './save-clip';
import { storeClip } from './store-clip';

/** See `Library.findClip`. */
export async function findClip(
  db: LibraryDatabase,
  urls: readonly string[],
): Promise<Result<Clip | null>> {
  const [best] = await findRowsByAddress(db, toAddressKeys(urls));
  return succeed(best === undefined || best.deletedAt !== null ? null : fromRow(best));
}

/** See `Library.getClip`. */
export async function getClip(db: LibraryDatabase, clipId: string): Promise<Result<Clip>> {
  const clip = await findActiveClip(db, clipId);
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
  const rows = await readRowsByNumber(db, numbers);
  const byNumber = new Map(rows.map((row) => [row.number, fromRow(row)]));
  return succeed(numbers.map((number) => byNumber.get(number) ?? null));
}

/** See `Library.findClipNumber`. */
export async function findClipNumber(
  db: LibraryDatabase,
  clipId: string,
): Promise<Result<number | null>> {
  return succeed((await findClipRow(db, clipId))?.number ?? null);
}

/** See `Library.savePageValues`. Runs in one transaction over clips. */
export async function savePageValues(
  db: LibraryDatabase,
  clipId: string,
  values: readonly PageValue[],
  now: Instant,
): Promise<Result<Clip>> {
  const clip = await findActiveClip(db, clipId);
  if (clip === null) return fail('not-found');
  const pageValues = addPageValues(clip.pageValues ?? [], values);
  if (dequal(pageValues, clip.pageValues ?? [])) return succeed(clip);
  const updatedAt = clip.updatedAt > now ? clip.updatedAt : now;
  const changed = { ...clip, pageValues, updatedAt };
  await storeClip(db, changed);
  return succeed(changed);
}

/** See `Library.editClip`. Runs in one transaction over clips and tags. */
export async function editClip(
  db: LibraryDatabase,
  clipId: string,
  edit: ClipEdit,
  now: Instant,
): Promise<Result<Clip>> {
  const clip = edit.evenIfDeleted
    ? await findClipOrDeleted(db, clipId)
    : await findActiveClip(db, clipId);
  if (clip === null) return fail('not-found');
  const changed = applyClipEdit(clip, edit, now);
  await storeClip(db, changed);
  // Tags of a deleted clip do not count as used.
  if (clip.deletedAt === null) await countTags(db, clip.tags, changed.tags, now);
  return succeed(changed);
}

async function findClipOrDeleted(db: LibraryDatabase, clipId: string): Promise<Clip | null> {
  const row = await findClipRow(db, clipId);
  return row === undefined ? null : fromRow(row);
}

/**
 * See `Library.deleteClip`. Runs in one transaction over clips, annotations and
 * tags. The annotations keep their state, so restoring the clip restores them.
 * Only their tags no longer count as used.
 */
export async function deleteClip(
  db: LibraryDatabase,
  clipId: string,
  now: Instant,
): Promise<Result<Clip>> {
  const row = await findClipRow(db, clipId);
  if (row === undefined) return fail('not-found');
  const clip = fromRow(row);
  if (clip.deletedAt !== null) return succeed(clip);
  const deleted: Clip = { ...clip, updatedAt: now, deletedAt: now };
  await storeClip(db, deleted);
  await countTags(db, await listTagUses(db, clip), [], now);
  return succeed(deleted);
}

/** See `Library.restoreClip`. Runs in one transaction over clips, annotations and tags. */
export async function restoreClip(
  db: LibraryDatabase,
  clipId: string,
  now: Instant,
): Promise<Result<Clip>> {
  const row = await findClipRow(db, clipId);
  if (row === undefined) return fail('not-found');
  const clip = fromRow(row);
  if (clip.deletedAt === null) return succeed(clip);
  const restored: Clip = { ...clip, updatedAt: now, deletedAt: null };
  await storeClip(db, restored);
  await countTags(db, [], await listTagUses(db, restored), now);
  return succeed(restored);
}

/** See `Library.listClips`. Pages by the clip's place, not by an offset, so every page costs the same. */
export async function listClips(
  db: LibraryDatabase,
  limit: number,
  before?: Clip,
): Promise<Result<readonly Clip[]>> {
  if (limit <= 0) return succeed([]);
  const clips =
    before === undefined
      ? db.clips.orderBy('order')
      : db.clips.where('order').below(toOrder(before));
  const rows = await clips.reverse().limit(limit).toArray();
  return succeed(rows.map(fromRow));
}
