import type { BackupSource } from '../../core/backup';
import { isNewSince, type LastExport } from '../../core/export/values/new-since';
import type { ImageFile } from '../../core/files';
import type { StoredClip } from '../../core/model';
import { type Library, readAhead } from '../../storage';
import { unwrap } from './source-failure';

/** Records per request: clips with their texts, and names. */
const clipBatchSize = 40;
const namesAtOnce = 1000;

/** What a backup contains. */
export interface BackupScope {
  /** Ids or numbers. Null means all, including what is deleted and what belongs to no clip. */
  readonly which: readonly (string | number)[] | null;
  /** Only clips that changed since then. Null means all. */
  readonly since: LastExport | null;
  readonly signal: AbortSignal;
  /** Called for each clip that was read. */
  onClip(): void;
}

/**
 * Opens a library as the source of a backup. Clips are read by their numbers, which never
 * change, so none is missed or read twice while the user goes on working. Each clip is read in
 * one transaction.
 */
export async function openBackupSource(
  library: Library,
  { which, since, signal, onClip }: BackupScope,
): Promise<BackupSource> {
  const { tags, searches, settings, preferences, drafts } = unwrap(
    await library.getLibraryMetadata(),
  );
  const isAll = which === null && since === null;
  const imageHashes = new Set<string>();

  async function* clips(): AsyncGenerator<StoredClip> {
    const names: AsyncIterable<readonly (string | number)[]> =
      which === null ? pages(library) : batches(which);
    for await (const batch of readAhead(names, (some) => library.getStoredClips(some))) {
      signal.throwIfAborted();
      for (const clip of unwrap(batch)) {
        signal.throwIfAborted();
        onClip();
        if (which !== null && clip.clip.deletedAt !== null) continue;
        if (since !== null && !isNewSince(clip, since)) continue;
        if (!isAll) for (const { hash } of clip.pictures ?? []) hash && imageHashes.add(hash);
        yield clip;
      }
    }
  }

  async function* pictures(): AsyncGenerator<ImageFile> {
    for await (const hash of isAll ? allHashes(library) : imageHashes) {
      signal.throwIfAborted();
      const image = unwrap(await library.getStoredImage(hash));
      if (image === null) continue;
      const { url, bytes, type, keptAt } = image;
      yield { url, bytes, type, keptAt };
    }
  }

  async function* tombstones() {
    for (let after = ''; ; ) {
      const some = unwrap(await library.listTombstones(after, namesAtOnce));
      yield* some;
      const last = some.at(-1);
      if (last === undefined) return;
      after = last.id;
    }
  }

  const some = { tags, searches, settings, clips: clips(), pictures: pictures() };
  return isAll ? { ...some, preferences, drafts, tombstones: tombstones() } : some;
}

async function* pages(library: Library) {
  for (let after = 0; ; ) {
    const numbers = unwrap(await library.listClipNumbers(after, clipBatchSize));
    const last = numbers.at(-1);
    if (last === undefined) return;
    yield numbers;
    after = last;
  }
}

async function* batches(which: readonly (string | number)[]) {
  for (let at = 0; at < which.length; at += clipBatchSize)
    yield which.slice(at, at + clipBatchSize);
}

async function* allHashes(library: Library) {
  for (let after = ''; ; ) {
    const hashes = unwrap(await library.listImageHashes(after, namesAtOnce));
    yield* hashes;
    const last = hashes.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
