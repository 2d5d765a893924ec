import { webcrypto } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBell } from '../../../client/sync/bell';
import { type SyncActivity, synchronise } from '../../../client/sync/synchronise';
import { createClock } from '../../../core/sync';
import { Library } from '../../sync/simulated-library';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const fail = async () => {
  throw new Error('refused');
};

/** A device whose server is away. */
function start() {
  const [bell, life, activities] = [createBell(), new AbortController(), [] as SyncActivity[]];
  const running = synchronise(
    {
      ...{ local: new Library(), clock: createClock('desk'), bell },
      ...{ source: webcrypto as Crypto, now: () => '2026-11-12T08:00:00.000Z', open: fail },
      transport: { connect: fail, explain: () => 'unreachable' },
      onActivity: (activity) => activities.push(activity),
      addDevice: (record) => record,
      isCheckDue: () => false,
    },
    life.signal,
  );
  const listPauses = () =>
    activities.flatMap((one) => (one.kind === 'failed' ? [one.retryMs] : []));
  const end = () => {
    life.abort();
    return running;
  };
  return { bell, listPauses, end };
}

it('tries again after growing pauses, of at most a minute', async () => {
  const { listPauses, end } = start();
  await vi.advanceTimersByTimeAsync(200_000);
  expect(listPauses()).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  await end();
});

it('does not wait longer because of changes made meanwhile', async () => {
  const { bell, listPauses, end } = start();
  for (let edit = 0; edit < 8; edit++) {
    await vi.advanceTimersByTimeAsync(1500);
    bell.ring();
  }
  await vi.advanceTimersByTimeAsync(0);
  expect(listPauses()).toEqual(Array(9).fill(2000));
  await end();
});
