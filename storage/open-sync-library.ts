import { type Instant, type Result, succeed } from '../core/model';
import type { Share } from '../core/sync';
import { type OpenOptions, openAccess } from './open-access';
import { getPreference, savePreference } from './settings/preferences';
import { createLocalLibrary, type LocalLibrary } from './sync/local-library';
import { readShares, storeShares } from './sync/metadata-record';
import { countOwn } from './sync/sharing/count-own';
import { findFormerTag } from './sync/sharing/find-former-tag';
import { finishRenames, forgetFormerTags, hasUnfinishedRenames } from './sync/sharing/move-shares';
import { createShareLibrary, type ShareLibrary } from './sync/sharing/share-library';
import type { SharedTag } from './sync/sharing/share-scope';
import { watch } from './watch';

interface SyncLibraryOptions extends OpenOptions {
  readonly clock: () => Instant;
}

/** The part of the library that exchanges with other devices need. */
export interface SyncLibrary {
  getPreference(name: string): Promise<Result<unknown>>;
  savePreference(name: string, value: unknown): Promise<Result<unknown>>;
  /** Changes the shares of this device, and of the user's other devices with them. */
  changeShares(change: (shares: readonly Share[]) => readonly Share[]): Promise<Result<unknown>>;
  /**
   * Renames what this device tagged with a former tag of a share before it knew of the new one, and
   * forgets former tags that no clip has any more. `isComplete`: the library has just been
   * exchanged completely. Otherwise, it only forgets them if the library is exchanged with no other device.
   */
  forgetFormerTags(isComplete: boolean): Promise<Result<unknown>>;
  /** Calls back with a preference now and whenever it changes, in any page. */
  watchPreference(
    name: string,
    onAnswer: (answer: Result<unknown>) => void,
    signal: AbortSignal,
  ): void;
  /**
   * The number of clips with a tag or one below it that the user would contribute. `share`: the id
   * of the share that they join, or null for a new one.
   */
  countOwn(tag: string, share: string | null): Promise<Result<number>>;
  /** See `findFormerTag`. */
  findFormerTag(share: string, named: string): Promise<Result<string | null>>;
  /** See `createLocalLibrary`. */
  openLocal(device: string): LocalLibrary;
  /** See `createShareLibrary`. */
  openShare(share: SharedTag, device: string): ShareLibrary;
  close(): void;
}

/** Opens the library for exchanges. Needs no code to be loaded later, unlike `openLibrary`. */
export function openSyncLibrary(
  { clock, ...options }: SyncLibraryOptions,
  name = 'pressmark',
): SyncLibrary {
  const access = openAccess(name, options);
  const { db, answer, writeTo } = access;
  return {
    getPreference: (preference) => answer(() => getPreference(db, preference)),
    savePreference: (preference, value) =>
      writeTo([db.settings], () =>
        savePreference(db, preference, value, clock()).then(() => succeed(null)),
      ),
    changeShares: (change) =>
      writeTo([db.settings, db.syncChanges], async () => {
        await storeShares(db, change(await readShares(db)), clock());
        return succeed(null);
      }),
    watchPreference: (preference, onAnswer, signal) =>
      watch(() => answer(() => getPreference(db, preference)), onAnswer, signal),
    async forgetFormerTags(isComplete) {
      const isUnfinished = await answer(() => hasUnfinishedRenames(db));
      if (isComplete && isUnfinished.ok && isUnfinished.value) {
        const renamed = await writeTo(db.writableTables, async () => {
          await finishRenames(db, clock());
          return succeed(null);
        });
        if (!renamed.ok) return renamed;
      }
      return writeTo([db.settings, db.clips, db.syncChanges, db.syncRecords], async () => {
        await forgetFormerTags(db, isComplete, clock());
        return succeed(null);
      });
    },
    countOwn: (tag, share) =>
      answer(() => countOwn(db, { tag, id: share ?? '', member: '', formerTags: [] })),
    findFormerTag: (share, named) => answer(() => findFormerTag(db, share, named)),
    openLocal: (device) => createLocalLibrary(access, device, clock),
    openShare: (share, device) => createShareLibrary(access, share, device, clock),
    close: () => db.close(),
  };
}
