import type { Library } from '../../storage';

/** Pause after each batch in milliseconds, to leave time for the user's own work. */
const pauseMs = 25;

/**
 * Indexes the clips that an upgrade left out of near-duplicates, in background batches.
 * Only one page does this at a time; another takes over when it is closed.
 */
export async function indexMissingNearDuplicates(
  view: {
    readonly navigator: { readonly locks: Pick<LockManager, 'request'> };
    setTimeout(work: () => void, ms: number): unknown;
  },
  library: Pick<Library, 'catchUpNearDuplicates'>,
): Promise<void> {
  await view.navigator.locks.request('pressmark-kin', async () => {
    for (;;) {
      const result = await library.catchUpNearDuplicates();
      if (!result.ok || result.value.isWhole) return;
      await new Promise<void>((resolve) => {
        view.setTimeout(resolve, pauseMs);
      });
    }
  });
}
