import * as v from 'valibot';
import { initialSyncState, type SyncState, syncStateSchema } from '../../core/sync';
import type { SyncLibrary } from '../../storage/open-sync-library';
import type { SyncActivity } from './synchronise';

/** How often progress is written, in milliseconds. */
const progressMs = 500;

/** Opens the stored state of exchanges, which follows their activities. */
export async function openStates(library: SyncLibrary, preference: string) {
  const stored = await library.getPreference(preference);
  let state = v.parse(syncStateSchema, stored.ok ? stored.value : null);
  let writing = Promise.resolve();
  let writtenAt = 0;
  const write = () => {
    const written = state;
    writtenAt = Date.now();
    writing = writing.then(async () => {
      // Only what is newest.
      if (written === state) await library.savePreference(preference, written);
    });
  };
  return {
    current: () => state,
    add(activity: SyncActivity) {
      state = toState(state, activity);
      if (activity.kind !== 'exchanging' || Date.now() - writtenAt >= progressMs) write();
    },
    /** Resolves when it is stored. */
    async end() {
      state = { ...state, activity: 'idle' };
      write();
      await writing;
    },
  };
}

function toState(before: SyncState, activity: SyncActivity): SyncState {
  switch (activity.kind) {
    case 'connecting':
      return { ...before, activity: 'connecting', received: 0, sent: 0, mayWrite: null };
    case 'exchanging': {
      const { received, sent } = activity;
      return { ...before, activity: 'exchanging', problem: null, received, sent };
    }
    case 'failed':
      return {
        ...{ ...before, activity: 'idle' },
        ...{ problem: activity.problem, endedBy: activity.endedBy },
      };
    case 'current': {
      const { at, checksAll, result } = activity;
      return {
        ...initialSyncState,
        ...{ received: result.received, sent: result.sent },
        syncedAt: at,
        checkedAt: checksAll ? at : before.checkedAt,
        unreadable: result.unreadable.length,
        incomplete: result.waiting.length,
        mayWrite: activity.mayWrite,
      };
    }
  }
}
