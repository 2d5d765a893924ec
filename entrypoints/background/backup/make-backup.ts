import { openBackupSource } from '../../../client/export/backup-source';
import { SourceFailure } from '../../../client/export/source-failure';
import { writeBackup } from '../../../core/exchange';
import {
  type BackupFile,
  type BackupTrouble,
  backupName,
  checkBackup,
} from '../../../core/exchange/backups';
import type { BackupPlan, Instant } from '../../../core/model';
import type { Library } from '../../../storage';
import { type BackupPlace, PlaceTrouble } from './backup-place';

/** A backup that is to be made. */
export interface BackupTask {
  readonly library: Library;
  readonly place: BackupPlace;
  readonly to: BackupPlan['to'];
  readonly now: Instant;
  /** The reader's own time, "2026-11-25T14:05". */
  readonly localTime: string;
  readonly signal: AbortSignal;
  /** Told after each clip how many there were. */
  onClip(clips: number): void;
  /** Told of what may be left over if all ends now, and waited for. */
  onHanded(file: BackupFile): Promise<void>;
}

/** Writes a backup, reads it back, and puts it in its place. Throws what `troubleOf` knows. */
export async function makeBackup(task: BackupTask): Promise<BackupFile> {
  const { library, place, to, now, signal } = task;
  let clips = 0;
  let pictures = 0;
  const source = await openBackupSource(library, {
    which: null,
    since: null,
    signal,
    onClip: () => task.onClip(++clips),
  });
  const counted = counting(source.pictures, () => pictures++);
  const name = backupName(task.localTime);
  const made = { name, to, madeAt: now, downloadId: null };
  await task.onHanded({ ...made, clips: 0, pictures: 0, byteCount: 0 });
  const pieces = writeBackup({ ...source, pictures: counted }, now);
  const written = await place.write(name, pieces);
  try {
    const wrong = await checkBackup(written.file, { clips, pictures }, signal);
    if (wrong !== null) throw new PlaceTrouble('not-readable', wrong);
    const file: BackupFile = { ...made, clips, pictures, byteCount: written.file.size };
    const settled = await written.settle((downloadId) => task.onHanded({ ...file, downloadId }));
    return { ...file, ...settled };
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

/** What an error in the middle of a backup means; null for a bug of ours. */
export function troubleOf(
  error: unknown,
): { readonly code: BackupTrouble; readonly detail: string | null } | null {
  if (error instanceof PlaceTrouble) return { code: error.code, detail: error.detail };
  if (error instanceof SourceFailure) {
    const { code, detail } = error.failure;
    return { code: 'library', detail: [code, detail].filter(Boolean).join(': ') };
  }
  if (!(error instanceof Error)) return null;
  const detail = `${error.name}: ${error.message}`;
  if (error.name === 'QuotaExceededError') return { code: 'disk-full', detail };
  if (error.name === 'NotAllowedError') return { code: 'folder-locked', detail };
  if (error.name === 'NotFoundError') return { code: 'no-folder', detail };
  // Whatever else a disk has to say.
  return error instanceof DOMException ? { code: 'download-stopped', detail } : null;
}
