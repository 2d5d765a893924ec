import { expect, it } from 'vitest';
import { fail, type Result, succeed } from '../../core/model';
import { startLogRenewal } from '../../entrypoints/background/log-renewal';

/** Creates the session storage of a browser that was just started. */
function createSession() {
  const stored = new Map<string, unknown>();
  return {
    get: async (key: string) => (stored.has(key) ? { [key]: stored.get(key) } : {}),
    async set(values: Readonly<Record<string, unknown>>) {
      for (const [key, value] of Object.entries(values)) stored.set(key, value);
    },
    async remove(key: string) {
      stored.delete(key);
    },
  };
}

/** Creates a background whose renewals succeed unless `disk.isFull`. */
function createBackground() {
  const disk = { isFull: false };
  const attempts: boolean[] = [];
  const alarms: string[] = [];
  const renewLog = async (): Promise<Result<null>> => {
    attempts.push(!disk.isFull);
    return disk.isFull ? fail('disk-full') : succeed(null);
  };
  const create = (name: string) => void alarms.push(name);
  return {
    ...{ disk, attempts, alarms },
    start: (session = createSession()) => startLogRenewal(session, { create }, renewLog),
  };
}

it('renews the log once per browser start, even if the background starts several times', async () => {
  const { attempts, alarms, start } = createBackground();
  for (const session of [createSession(), createSession()]) {
    for (const _ of [1, 2, 3]) await start(session).atStart();
  }
  expect(attempts).toEqual([true, true]);
  expect(alarms).toEqual([]);
});

it('renews the log again after a database failure', async () => {
  const { attempts, start } = createBackground();
  const renewal = start();
  await renewal.atStart();
  await renewal.afterFailure();
  expect(attempts).toEqual([true, true]);
});

it('retries by alarm until a renewal succeeds, even if the background restarts', async () => {
  const { disk, attempts, alarms, start } = createBackground();
  const session = createSession();
  await start(session).atStart();
  disk.isFull = true;
  await start(session).afterFailure();
  await start(session).onAlarm(alarms.at(-1) ?? '');
  disk.isFull = false;
  await start(session).onAlarm(alarms.at(-1) ?? '');
  await start(session).onAlarm('keep-images');
  expect(attempts).toEqual([true, false, false, true]);
  expect(alarms).toHaveLength(2);
});
