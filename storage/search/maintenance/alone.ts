import type { RunExclusively } from './maintain-index';

const lockName = 'pressmark-search';

let isTaken = false;

/** Holds the lock that all pages share; where there are no locks, only this page is asked. */
export const alone: RunExclusively = async (work) => {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (locks !== undefined) {
    return locks.request(lockName, { ifAvailable: true }, async (lock) =>
      lock === null ? null : await work(),
    );
  }
  if (isTaken) return null;
  isTaken = true;
  try {
    return await work();
  } finally {
    isTaken = false;
  }
};
