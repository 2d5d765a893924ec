import { formatBytes, text } from '../strings';
import '../strings/en/library/backup.ftl';
import type { StorageUse } from './backup-status';

export interface StorageLineProps {
  /** Null until the browser answers. */
  readonly storage: StorageUse | null;
  onPersist(): void;
}

/** Storage used by the library, and whether the browser has granted persistence. */
export function StorageLine({ storage, onPersist }: StorageLineProps) {
  if (storage === null) return null;
  const { isPersisted, isRefused, usedBytes, quotaBytes } = storage;
  const used = formatBytes(usedBytes);
  return (
    <div class="settings__row settings__row--block">
      <p>
        {quotaBytes === null
          ? text('backup-used', { used })
          : text('backup-used.of-quota', { used, quota: formatBytes(quotaBytes) })}
      </p>
      <p class="settings__soft">
        {isPersisted ? text('backup-persisted') : text('backup-not-persisted')}
      </p>
      {!isPersisted && (
        <div class="backup__actions">
          <button type="button" class="button" onClick={onPersist}>
            {text('backup-persist')}
          </button>
          {isRefused && <span role="status">{text('backup-refused')}</span>}
        </div>
      )}
    </div>
  );
}
