import { openBackupSource } from '../../../client/export/backup-source';
import { SourceFailure } from '../../../client/export/source-failure';
import {
  type BackupFile,
  type BackupProblem,
  checkBackup,
  makeBackupName,
  writeBackup,
} from '../../../core/backup';
import {
  type BackupPlan,
  type FailureDetail,
  getBrowserDetail,
  type Instant,
} from '../../../core/model';
import type { Library } from '../../../storage';
import { type BackupDestination, DestinationError } from './backup-destination';

/** A backup to make. */
export interface BackupTask {
  readonly library: Library;
  readonly destination: BackupDestination;
  readonly to: BackupPlan['to'];
  readonly now: Instant;
  /** The time in the user's time zone, "2026-11-25T14:05". */
  readonly localTime: string;
  readonly signal: AbortSignal;
  /** Called after each clip with the number so far. */
  onClip(clips: number): void;
  /** Called and awaited with the file that would be left over if the run ended now. */
  onHanded(file: BackupFile): Promise<void>;
}

/**
 * Writes a backup, verifies it, and moves it to its destination. Throws errors that `toBackupProblem`
 * understands.
 */
export async function makeBackup(task: BackupTask): Promise<BackupFile> {
  const { library, destination, to, now, signal } = task;
  let clips = 0;
  let pictures = 0;
  const source = await openBackupSource(library, {
    which: null,
    since: null,
    signal,
    onClip: () => task.onClip(++clips),
  });
  const counted = counting(source.pictures, () => pictures++);
  const name = makeBackupName(task.localTime);
  const made = { name, to, madeAt: now, downloadId: null };
  await task.onHanded({ ...made, clips: 0, pictures: 0, byteCount: 0 });
  const pieces = writeBackup({ ...source, pictures: counted }, now);
  const written = await destination.write(name, pieces);
  try {
    const wrong = await checkBackup(written.file, { clips, pictures }, signal);
    if (wrong !== null) throw new DestinationError('not-readable', wrong);
    const file: BackupFile = { ...made, clips, pictures, byteCount: written.file.size };
    const finalised = await written.finalise((downloadId) =>
      task.onHanded({ ...file, downloadId }),
    );
    return { ...file, ...finalised };
  } catch (error) {
    await written.discard().catch(() => {});
    throw error;
  }
}

async function* counting<Item>(items: AsyncIterable<Item> | Iterable<Item>, onItem: () => void) {
  for await (const item of items) {
    onItem();
    yield item;
  }
}

/** Converts an error during a backup; null for a bug of ours. */
export function toBackupProblem(
  error: unknown,
): { readonly code: BackupProblem; readonly detail: FailureDetail | null } | null {
  if (error instanceof DestinationError) return { code: error.code, detail: error.detail };
  if (error instanceof SourceFailure) return { code: 'library', detail: error.failure.detail };
  if (!(error instanceof Error)) return null;
  const detail = getBrowserDetail(error);
  if (error.name === 'QuotaExceededError') return { code: 'disk-full', detail };
  if (error.name === 'NotAllowedError') return { code: 'folder-locked', detail };
  if (error.name === 'NotFoundError') return { code: 'no-folder', detail };
  // Any other disk error.
  return error instanceof DOMException ? { code: 'download-stopped', detail } : null;
}
