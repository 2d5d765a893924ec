import { expect, it } from 'vitest';
import { fail, type Result, succeed } from '../../core/model';
import { startLogRenewal } from '../../entrypoints/background/log-renewal';

/** The browser's session storage, empty at the start. */
function newSession() {
  const all = new Map<string, unknown>();
  return {
    get: async (key: string) => (all.has(key) ? { [key]: all.get(key) } : {}),
    async set(values: Readonly<Record<string, unknown>>) {
      for (const [key, value] of Object.entries(values)) all.set(key, value);
    },
    async remove(key: string) {
      all.delete(key);
    },
  };
}

/** A background whose renewals succeed unless `disk.isFull`. */
function newBackground() {
  const disk = { isFull: false };
  const tries: boolean[] = [];
  const alarms: string[] = [];
  const renewLog = async (): Promise<Result<null>> => {
    tries.push(!disk.isFull);
    return disk.isFull ? fail('disk-full') : succeed(null);
  };
  const create = (name: string) => void alarms.push(name);
  return {
    ...{ disk, tries, alarms },
    start: (session = newSession()) => startLogRenewal(session, { create }, renewLog),
  };
}

it('renews the log once per start of the browser, however often the background starts', async () => {
  const { tries, alarms, start } = newBackground();
  for (const session of [newSession(), newSession()]) {
    for (const _ of [1, 2, 3]) await start(session).atStart();
  }
  expect(tries).toEqual([true, true]);
  expect(alarms).toEqual([]);
});

it('renews it again after the database has failed', async () => {
  const { tries, start } = newBackground();
  const renewal = start();
  await renewal.atStart();
  await renewal.afterFailure();
  expect(tries).toEqual([true, true]);
});

it('retries by alarm until it succeeds, even after the background restarts', async () => {
  const { disk, tries, alarms, start } = newBackground();
  const session = newSession();
  await start(session).atStart();
  disk.isFull = true;
  await start(session).afterFailure();
  await start(session).onAlarm(alarms.at(-1) ?? '');
  disk.isFull = false;
  await start(session).onAlarm(alarms.at(-1) ?? '');
  await start(session).onAlarm('keep-images');
  expect(tries).toEqual([true, false, false, true]);
  expect(alarms).toHaveLength(2);
});
