import { editCorrections, invertCorrections } from '../../core/corrections';
import {
  type Clip,
  type CorrectionEdit,
  fail,
  type Instant,
  type Result,
  succeed,
} from '../../core/model';
import { describeText } from '../../core/reconcile';
import { findActiveClip } from '../clips/find-rows';
import { storeClip } from '../clips/store-clip';
import type { LibraryDatabase } from '../schema/database';

/** A clip before and after it was corrected. */
export interface ClipCorrection {
  readonly before: Clip;
  readonly after: Clip;
}

/** See `Library.correctClip`. Runs in one transaction over clips and their index. */
export async function correctClip(
  db: LibraryDatabase,
  clipId: string,
  edit: CorrectionEdit,
  now: Instant,
): Promise<Result<ClipCorrection>> {
  const before = await findActiveClip(db, clipId);
  if (before === null) return fail('not-found');
  const version = await db.versions.get(before.versionId);
  if (version === undefined) throw new Error(`no version ${before.versionId}`);
  const corrections = editCorrections(before.corrections, edit, now);
  const after: Clip = {
    ...before,
    ...describeText(version, corrections),
    corrections,
    updatedAt: before.updatedAt > now ? before.updatedAt : now,
  };
  await storeClip(db, after, version.article);
  return succeed({ before, after });
}

/** See `Library.undoCorrection`. */
export async function undoCorrection(
  db: LibraryDatabase,
  { before, after }: ClipCorrection,
  now: Instant,
): Promise<Result<Clip>> {
  const current = await findActiveClip(db, before.id);
  if (current === null) return fail('not-found');
  const edit = invertCorrections(current.corrections, {
    before: before.corrections,
    after: after.corrections,
  });
  const undone = await correctClip(db, before.id, edit, now);
  return undone.ok ? succeed(undone.value.after) : undone;
}
