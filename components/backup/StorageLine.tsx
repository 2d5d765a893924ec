import { backupWords } from '../strings';
import type { StorageShown } from './backup-shown';

export interface StorageLineProps {
  /** null while the browser is asked. */
  readonly storage: StorageShown | null;
  onPersist(): void;
}

/** How much room the library takes, and whether the browser has promised to keep it. */
export function StorageLine({ storage, onPersist }: StorageLineProps) {
  if (storage === null) return null;
  const { isPersisted, isRefused, usedBytes, quotaBytes } = storage;
  const words = backupWords;
  return (
    <div class="backup__storage">
      <h3 class="backup__heading">{words.storage}</h3>
      <p>{words.used(usedBytes, quotaBytes)}</p>
      <p class="settings__soft">{isPersisted ? words.persisted : words.notPersisted}</p>
      {!isPersisted && (
        <div class="backup__acts">
          <button type="button" class="button" onClick={onPersist}>
            {words.persist}
          </button>
          {isRefused && <span role="status">{words.refused}</span>}
        </div>
      )}
    </div>
  );
}
