import type { Library } from '../../storage';

/** Rest after each slice, so that the reader's own work gets its turn, in milliseconds. */
const restMs = 25;

/**
 * Makes the clips known to kinship that an upgrade has left unknown, in slices beside
 * what the reader does, and in one page at a time: another goes on when that is closed.
 */
export async function catchUp(
  view: {
    readonly navigator: { readonly locks: Pick<LockManager, 'request'> };
    setTimeout(work: () => void, ms: number): unknown;
  },
  library: Pick<Library, 'catchUpNearDuplicates'>,
): Promise<void> {
  await view.navigator.locks.request('pressmark-kin', async () => {
    for (;;) {
      const caught = await library.catchUpNearDuplicates();
      if (!caught.ok || caught.value.isWhole) return;
      await new Promise<void>((resolve) => {
        view.setTimeout(resolve, restMs);
      });
    }
  });
}
