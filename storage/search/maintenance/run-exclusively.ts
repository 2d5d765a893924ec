import type { RunExclusively } from './maintain-index';

const lockName = 'pressmark-search';

let isRunning = false;

/** Holds a lock shared by all pages. Without the Web Locks API, only this page is considered. */
export const runExclusively: RunExclusively = async (work) => {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (locks !== undefined) {
    return locks.request(lockName, { ifAvailable: true }, async (lock) =>
      lock === null ? null : await work(),
    );
  }
  if (isRunning) return null;
  isRunning = true;
  try {
    return await work();
  } finally {
    isRunning = false;
  }
};
