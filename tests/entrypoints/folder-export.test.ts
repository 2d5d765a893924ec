import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  type FolderTrouble,
  folderPreferences,
  noFolderPlan,
} from '../../core/export/folder-export';
import { fail, succeed } from '../../core/model';

const alarms = new Set<string>();
let onAlarm = (_: { name: string }) => {};
const browser = {
  alarms: {
    get: async (name: string) => (alarms.has(name) ? { name } : undefined),
    create: async (name: string) => void alarms.add(name),
    clear: async (name: string) => alarms.delete(name),
    onAlarm: {
      addListener(listener: typeof onAlarm) {
        onAlarm = listener;
      },
    },
  },
};

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
const { startFolderExport } = await import(
  '../../entrypoints/background/folder-export/start-folder-export'
);

afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-12T09:00:00.000Z') });
  alarms.clear();
});
afterEach(() => void vi.useRealTimers());

const locked: FolderTrouble = {
  ...{ code: 'folder-locked', detail: null },
  ...{ since: '2026-11-12T08:00:00.000Z', triedAt: '2026-11-12T08:55:00.000Z' },
};

/** Starts the background's part with a library in this state. */
function start(
  state: { isOn?: boolean; hasChanges?: boolean; below?: number | null; trouble?: unknown } = {},
) {
  const { isOn = true, hasChanges = false, below = null, trouble = null } = state;
  const current = { isOn, hasChanges, below, trouble };
  const write = vi.fn(async () => {});
  const showProblem = vi.fn(async () => {});
  startFolderExport(
    {
      getPreference: async (name) =>
        succeed(
          name === folderPreferences.plan
            ? { ...noFolderPlan, isOn: current.isOn }
            : current.trouble,
        ),
      readFolderProgress: async () =>
        succeed({ place: { below: current.below } as never, hasChanges: current.hasChanges }),
    },
    write,
    showProblem,
  );
  return { current, write, showProblem };
}

it('writes soon after a start, if something is left to write', async () => {
  for (const state of [{ hasChanges: true }, { below: 7 }]) {
    const { write } = start(state);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(write).toHaveBeenCalledOnce();
  }
});

it('finds changes that were made while it was asleep within a minute', async () => {
  const { current, write } = start();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(write).not.toHaveBeenCalled();
  expect([...alarms]).toEqual(['folder-export']);
  current.hasChanges = true;
  onAlarm({ name: 'another' });
  onAlarm({ name: 'folder-export' });
  await vi.advanceTimersByTimeAsync(0);
  expect(write).toHaveBeenCalledOnce();
});

it('does nothing for a user without such a folder, and wakes for it no longer', async () => {
  alarms.add('folder-export');
  const { write } = start({ isOn: false, hasChanges: true });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(write).not.toHaveBeenCalled();
  expect(alarms.size).toBe(0);
});

it('shows a problem after each start, and tries again after ten minutes', async () => {
  const { write, showProblem } = start({ hasChanges: true, trouble: locked });
  await vi.advanceTimersByTimeAsync(6_000);
  expect(showProblem).toHaveBeenCalledWith(true);
  expect(write).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  onAlarm({ name: 'folder-export' });
  await vi.advanceTimersByTimeAsync(0);
  expect(write).toHaveBeenCalledOnce();
});

it('waits if the library cannot be read', async () => {
  const write = vi.fn(async () => {});
  const unreadable = async () => fail('library-unavailable');
  startFolderExport(
    { getPreference: unreadable, readFolderProgress: unreadable },
    write,
    async () => {},
  );
  await vi.advanceTimersByTimeAsync(6_000);
  expect(write).not.toHaveBeenCalled();
});
