import Dexie, { liveQuery } from 'dexie';
import { changeTable } from './schema/track-changes';

/**
 * Calls `onResult` with the result of a query now and whenever the data it read
 * changes, in any page, until the signal is aborted. Errors of the query are
 * bugs and are reported as uncaught.
 *
 * Only for pages: changes do not wake a service worker.
 */
export function watch<Value>(
  query: () => Promise<Value>,
  onResult: (answer: Value) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  // Dexie observes reads after an `await` only in a function that is itself `async`.
  const subscription = liveQuery(async () => await query()).subscribe({
    next: onResult,
    error: (error: unknown) =>
      queueMicrotask(() => {
        throw error;
      }),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

/**
 * Calls back after changes of clips, in any page, while they are tracked for exchanges with other
 * devices. Also after an exchange.
 */
export function watchTrackedChanges(onChange: () => void, name = 'pressmark'): void {
  const changed = `idb://${name}/${changeTable}/`;
  Dexie.on('storagemutated', (parts) => {
    if (Object.keys(parts).some((part) => part.startsWith(changed))) onChange();
  });
}
