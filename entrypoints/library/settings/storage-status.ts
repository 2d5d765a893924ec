import { type ReadonlySignal, signal } from '@preact/signals';
import type { StorageUse } from '../../../components/backup/backup-status';

/** Storage use and persistence of this extension. */
export interface StorageStatus {
  /** Null until the browser has answered. */
  readonly shown: ReadonlySignal<StorageUse | null>;
  measure(): Promise<void>;
  /** Asks the browser to keep the library when the disk is full. */
  persist(): Promise<void>;
}

export function createStorageStatus({ navigator }: Window): StorageStatus {
  const shown = signal<StorageUse | null>(null);
  const measure = async (isRefused = false) => {
    const { storage } = navigator;
    const answers = await Promise.all([storage.persisted(), storage.estimate()]).catch(
      (error: unknown) => {
        // In a private window there is no persistent storage.
        if (error instanceof DOMException || error instanceof TypeError) return null;
        throw error;
      },
    );
    if (answers === null) return;
    const [isPersisted, { usage = 0, quota = null }] = answers;
    shown.value = {
      isPersisted,
      isRefused: isRefused && !isPersisted,
      usedBytes: usage,
      quotaBytes: quota,
    };
  };
  return {
    shown,
    measure: () => measure(),
    async persist() {
      const isPersisted = await navigator.storage.persist();
      await measure(!isPersisted);
    },
  };
}
