import { type BackupSource, isNewSince, type LastExport, type Picture } from '../../core/exchange';
import type { StoredClip } from '../../core/model';
import { type Library, readAhead } from '../../storage';
import { need } from './source-failure';

/** Records that are read at once: of clips with their texts, and of names. */
const clipsAtOnce = 40;
const namesAtOnce = 1000;

/** What of a library goes into a backup. */
export interface BackupExtent {
  /** Ids or numbers; null is all, and only that holds what is deleted and what belongs to no clip. */
  readonly which: readonly (string | number)[] | null;
  /** Only clips with something new since then; null is all of them. */
  readonly since: LastExport | null;
  readonly signal: AbortSignal;
  /** Told of each clip that was read. */
  onClip(): void;
}

/**
 * A library as the source of a backup. Clips go by their numbers, which never
 * change, so that none is missed or comes twice whatever the reader does meanwhile;
 * each is as it was in one moment.
 */
export async function openBackupSource(
  library: Library,
  { which, since, signal, onClip }: BackupExtent,
): Promise<BackupSource> {
  const { tags, searches, settings, preferences, drafts } = need(
    await library.getLibraryMetadata(),
  );
  const isAll = which === null && since === null;
  const shown = new Set<string>();

  async function* clips(): AsyncGenerator<StoredClip> {
    const names: AsyncIterable<readonly (string | number)[]> =
      which === null ? pages(library) : slices(which);
    for await (const kept of readAhead(names, (some) => library.getKeptClips(some))) {
      signal.throwIfAborted();
      for (const clip of need(kept)) {
        signal.throwIfAborted();
        onClip();
        if (which !== null && clip.clip.deletedAt !== null) continue;
        if (since !== null && !isNewSince(clip, since)) continue;
        if (!isAll) for (const { hash } of clip.pictures ?? []) hash && shown.add(hash);
        yield clip;
      }
    }
  }

  async function* pictures(): AsyncGenerator<Picture> {
    for await (const hash of isAll ? allHashes(library) : shown) {
      signal.throwIfAborted();
      const image = need(await library.getStoredImage(hash));
      if (image === null) continue;
      const { url, bytes, type, keptAt } = image;
      yield { url, bytes, type, keptAt };
    }
  }

  async function* tombstones() {
    for (let after = ''; ; ) {
      const some = need(await library.listTombstones(after, namesAtOnce));
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
    const numbers = need(await library.listClipNumbers(after, clipsAtOnce));
    const last = numbers.at(-1);
    if (last === undefined) return;
    yield numbers;
    after = last;
  }
}

async function* slices(which: readonly (string | number)[]) {
  for (let at = 0; at < which.length; at += clipsAtOnce) yield which.slice(at, at + clipsAtOnce);
}

async function* allHashes(library: Library) {
  for (let after = ''; ; ) {
    const hashes = need(await library.listImageHashes(after, namesAtOnce));
    yield* hashes;
    const last = hashes.at(-1);
    if (last === undefined) return;
    after = last;
  }
}
