import { type ReadonlySignal, signal } from '@preact/signals';
import { newId } from '../../../client/base/new-id';
import { now } from '../../../client/base/now';
import type { ProtectedStore } from '../../../client/edits/protected-store';
import {
  findLostLibrary,
  putLostLibraryAway,
  rememberLibrary,
} from '../../../client/library/remember-library';
import { lockCopies, markRestored, openCopies } from '../../../client/safety-copy/copies';
import { hasCopy, readSafetyCopy } from '../../../client/safety-copy/read-copy';
import type { LostLibrary } from '../../../components/backup/LostNotice';
import { text } from '../../../components/strings';
import '../../../components/strings/en/library/backup.ftl';
import { backupPreferences } from '../../../core/backup';
import type { Library } from '../../../storage';
import type { ImportPage } from '../import-page';

/** The notice of a lost library. */
export interface LossPage {
  /** Null if no library was lost, or after the notice was dismissed. */
  readonly lost: ReadonlySignal<LostLibrary | null>;
  /** Restores what the user typed by `restore`: see `ImportPage`. */
  restoreCopy(restore: ImportPage['restore']): Promise<void>;
  dismiss(): void;
}

/**
 * Checks whether the browser has lost a library, now and whenever it has lost its id, and so everything
 * else, while the page is open.
 */
export function watchLostLibrary(
  library: Library,
  store: ProtectedStore,
  { crypto, navigator }: Pick<Window & typeof globalThis, 'crypto' | 'navigator'>,
  life: AbortSignal,
): LossPage {
  const lost = signal<LostLibrary | null>(null);
  let isChecked = false;
  // Two checks at a time would each give the library an id.
  let isChecking = false;
  const check = async () => {
    isChecking = true;
    await rememberLibrary(library, store, crypto);
    const seen = await findLostLibrary(store);
    const copies = seen && (await openCopies(navigator));
    lost.value = seen && { ...seen, hasCopy: copies !== null && (await hasCopy(copies, seen.id)) };
    isChecked = true;
    isChecking = false;
  };
  library.watch(
    (source) => source.getPreference(backupPreferences.libraryId),
    (id) => {
      const isGone = id.ok && id.value === null;
      if (!isChecking && (!isChecked || isGone)) void check();
    },
    life,
  );
  return {
    lost,
    async restoreCopy(restore) {
      const copies = await openCopies(navigator);
      const { id } = lost.peek() ?? {};
      if (copies === null || id === undefined) return;
      const name = text('backup-lost-copy.file');
      const isComplete = await restore(name, async () => {
        const copy = await lockCopies(navigator.locks, () =>
          readSafetyCopy(copies, id, () => newId(crypto), now()),
        );
        return copy && new File([copy], name);
      });
      if (isComplete) await markRestored(copies, id);
    },
    dismiss() {
      lost.value = null;
      void putLostLibraryAway(store);
    },
  };
}
