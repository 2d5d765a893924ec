/** Held while exchanging: only one page, or the background, does. */
export const syncLock = 'pressmark-sync';

/** True if a page or the background keeps this device in step. */
export async function isSyncing(locks: LockManager): Promise<boolean> {
  const { held = [] } = await locks.query();
  return held.some(({ name }) => name === syncLock);
}
