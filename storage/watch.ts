import { liveQuery } from 'dexie';

/**
 * Calls back with the answer of a query now and whenever what it read has
 * changed, in any page, until the signal is aborted. An error of the query is
 * a bug and reaches the console as one.
 *
 * For pages only: a service worker is not woken by a change.
 */
export function watch<Answer>(
  query: () => Promise<Answer>,
  onAnswer: (answer: Answer) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  // Dexie follows what is read across `await` only in a function that is itself `async`.
  const subscription = liveQuery(async () => await query()).subscribe({
    next: onAnswer,
    error: (error: unknown) =>
      queueMicrotask(() => {
        throw error;
      }),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
