import { webcrypto } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeBase64 } from '../../../client/base/base64';
import { setReporter } from '../../../client/base/report-problem';
import { createBells } from '../../../client/sync/bell';
import { keepInStep, syncOnce } from '../../../client/sync/run-sync';
import type { SyncEnvironment } from '../../../client/sync/sync-environment';
import {
  changePassphrase,
  checkLibrary,
  createLibrary,
  joinLibrary,
  keyName,
  type SyncAccount,
  type SyncedDevice,
  type SyncState,
  syncPreferences,
} from '../../../core/sync';
import { openLibrary, openSyncLibrary } from '../../../storage';
import { createDatabaseName, expectValue, makeSaveRequest } from '../../storage/samples';
import { connect, Server } from '../../sync/simulated-server';
import { connectShare, reachShare } from './simulated-share';
import { simulateTransport } from './simulated-transport';

const source = webcrypto as Crypto;
const clock = () => new Date().toISOString();

/** One lock, as in one browser. */
function createLocks(): LockManager {
  let last: Promise<unknown> = Promise.resolve();
  let held = 0;
  return {
    async request(name: string, options: LockOptions, use: LockGrantedCallback<unknown>) {
      const lock: Lock = { name, mode: 'exclusive' };
      if (options.ifAvailable && held > 0) return use(null);
      held += 1;
      const run = last.then(() => (options.signal?.aborted ? undefined : use(lock)));
      last = run.catch(() => {}).finally(() => (held -= 1));
      return run;
    },
    query: async () => ({ held: held > 0 ? [{ name: 'pressmark-sync' }] : [], pending: [] }),
  } as unknown as LockManager;
}

const ending: AbortController[] = [];
afterEach(() => {
  for (const life of ending.splice(0)) life.abort();
});

/** A library on a server, and a browser that may join it. */
async function createWorld() {
  const server = new Server();
  const remote = connect(server, () => false);
  const membership = await createLibrary(remote, source, 'four ferries', 10);
  if (!membership) throw new Error('there was a library');
  let isDown = false;
  const createBrowser = async () => {
    const name = createDatabaseName();
    const library = openSyncLibrary({ clock }, name);
    const environment: SyncEnvironment = {
      ...{ library, locks: createLocks(), source, now: clock },
      browser: { browser: 'Firefox', system: 'Linux' },
      openTransport: () => simulateTransport(server, () => isDown),
      openShareTransport: () => reachShare(connectShare(server), () => isDown),
    };
    const account: SyncAccount = {
      ...{ kind: 'nats', address: 'wss://sync.example', user: 'ada', password: 'moorings' },
      ...{ secret: encodeBase64(membership.secret), locked: encodeBase64(membership.locked) },
      ...{ device: name, isPaused: false },
    };
    const save = async (next: SyncAccount | null) =>
      expectValue(await library.savePreference(syncPreferences.account, next));
    return {
      ...{ environment, account, save, library: openLibrary(name) },
      readState: async () =>
        expectValue(await library.getPreference(syncPreferences.state)) as SyncState | null,
      readAccount: async () =>
        expectValue(await library.getPreference(syncPreferences.account)) as SyncAccount,
      keepInStep(locks = environment.locks) {
        const life = new AbortController();
        const bells = createBells();
        ending.push(life);
        return { life, bells, done: keepInStep({ ...environment, locks }, bells, life.signal) };
      },
    };
  };
  return {
    ...{ server, remote, membership, createBrowser },
    setDown(next: boolean) {
      isDown = next;
    },
  };
}

type Browser = Awaited<ReturnType<Awaited<ReturnType<typeof createWorld>>['createBrowser']>>;

const clip = async ({ library }: Browser, n: number) =>
  expectValue(await library.saveClip(makeSaveRequest(n)));
const listIds = async ({ library }: Browser) =>
  expectValue(await library.listClips(100))
    .map(({ id }) => id)
    .toSorted();

describe('syncOnce', () => {
  it('exchanges once, and stores when', async () => {
    const { createBrowser } = await createWorld();
    const [one, other] = [await createBrowser(), await createBrowser()];
    await clip(one, 1);
    await one.save(one.account);
    await syncOnce(one.environment);
    await other.save(other.account);
    await syncOnce(other.environment);
    expect(await listIds(other)).toEqual(['clip-1']);
    const state = await other.readState();
    expect(state).toMatchObject({ activity: 'idle', problem: null, received: 1, incomplete: 0 });
    expect(state?.syncedAt).toEqual(state?.checkedAt);
  });

  it('does nothing without an account, or while it is paused', async () => {
    const { server, createBrowser } = await createWorld();
    const one = await createBrowser();
    await clip(one, 1);
    const { size } = server.records;
    await syncOnce(one.environment);
    await one.save({ ...one.account, isPaused: true });
    await syncOnce(one.environment);
    expect(server.records.size).toBe(size);
    expect(await one.readState()).toBeNull();
  });

  it('leaves it to a page that keeps this device in step', async () => {
    const { createBrowser } = await createWorld();
    const one = await createBrowser();
    await one.save(one.account);
    const page = one.keepInStep();
    await vi.waitFor(async () => expect((await one.readState())?.syncedAt).toBeTruthy());
    const { syncedAt } = (await one.readState()) ?? {};
    await syncOnce(one.environment);
    expect(await one.readState()).toMatchObject({ syncedAt });
    page.life.abort();
    await page.done;
    await syncOnce(one.environment);
    expect((await one.readState())?.syncedAt).not.toBe(syncedAt);
  });

  it('stores why it failed, keeps what was last known, and does not try again', async () => {
    const { createBrowser, setDown } = await createWorld();
    const one = await createBrowser();
    await one.save(one.account);
    await syncOnce(one.environment);
    const before = await one.readState();
    setDown(true);
    await syncOnce(one.environment);
    expect(await one.readState()).toEqual({
      ...before,
      ...{ problem: 'unreachable', received: 0, sent: 0, mayWrite: null },
    });
  });
});

describe('syncOnce with a defect', () => {
  it('logs an unknown problem by its class', async () => {
    const { createBrowser } = await createWorld();
    const one = await createBrowser();
    await one.save(one.account);
    const report = vi.fn();
    setReporter(report);
    const connect = () => Promise.reject(new RangeError('moorings'));
    await syncOnce({
      ...one.environment,
      openTransport: () => ({ connect, explain: () => 'unknown' }),
    });
    setReporter(() => {});
    expect(report.mock.calls.map((call) => call.slice(0, 2))).toEqual([
      ['exception', 'syncRangeError'],
    ]);
    expect(await one.readState()).toMatchObject({ problem: 'unknown' });
  });
});

describe('keepInStep', () => {
  it('sends what changes, and receives it at the ring of the bell', async () => {
    const { createBrowser } = await createWorld();
    const [one, other] = [await createBrowser(), await createBrowser()];
    for (const browser of [one, other]) await browser.save(browser.account);
    one.keepInStep();
    const page = other.keepInStep();
    await clip(one, 1);
    await vi.waitFor(async () => {
      page.bells.ring();
      expect(await listIds(other)).toEqual(['clip-1']);
    });
  });

  it('begins when this device joins, and pauses and ends as the account says', async () => {
    const { server, createBrowser } = await createWorld();
    const one = await createBrowser();
    one.keepInStep();
    await clip(one, 1);
    await one.save(one.account);
    // The key, the list of devices and the clip.
    await vi.waitFor(() => expect(server.records.size).toBe(3));
    await one.save({ ...one.account, isPaused: true });
    await vi.waitFor(async () => expect((await one.readState())?.activity).toBe('idle'));
    await clip(one, 2);
    await one.save({ ...one.account, isPaused: false });
    await vi.waitFor(() => expect(server.records.size).toBe(4));
    await one.save(null);
    await clip(one, 3);
    expect(server.records.size).toBe(4);
  });

  it('names this device in the list, and sends a new name and a removal at once', async () => {
    const { createBrowser } = await createWorld();
    const [one, other] = [await createBrowser(), await createBrowser()];
    for (const browser of [one, other]) {
      await browser.save(browser.account);
      await syncOnce(browser.environment);
    }
    const list = ({ environment, account }: Browser) =>
      environment.library.openLocal(account.device);
    const seen = vi.fn<(devices: readonly SyncedDevice[]) => void>();
    const watching = new AbortController();
    ending.push(watching);
    list(other).watchDevices(seen, watching.signal);
    const pages = [one, other].map((browser) => browser.keepInStep());
    await list(one).renameDevice('Desk');
    const about = { browser: 'Firefox', system: 'Linux', syncedOn: expect.any(String) };
    await vi.waitFor(() => {
      pages[1]?.bells.ring();
      expect(seen.mock.lastCall?.[0]).toEqual(
        expect.arrayContaining([
          { ...about, id: one.account.device, name: 'Desk' },
          { ...about, id: other.account.device, name: null },
        ]),
      );
    });
    pages[0]?.life.abort();
    await pages[0]?.done;
    await list(other).removeDevice(one.account.device);
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toHaveLength(1));
  });

  it('takes over from a page that is closed', async () => {
    const { server, createBrowser } = await createWorld();
    const one = await createBrowser();
    await one.save(one.account);
    const first = one.keepInStep();
    const second = one.keepInStep();
    await vi.waitFor(async () => expect((await one.readState())?.syncedAt).toBeTruthy());
    first.life.abort();
    await first.done;
    await clip(one, 1);
    second.bells.ring();
    await vi.waitFor(() => expect(server.records.size).toBe(3));
  });

  it('says nothing of a lost connection unless the next one fails, too', async () => {
    const { server, createBrowser, setDown } = await createWorld();
    const one = await createBrowser();
    await one.save(one.account);
    const lose: (() => void)[] = [];
    const transport = one.environment.openTransport(one.account, source);
    const openTransport = () => ({
      ...transport,
      async connect() {
        const closed = new Promise<void>((resolve) => lose.push(resolve));
        return { ...(await transport.connect()), closed };
      },
    });
    const problems = new Set<unknown>();
    const watching = new AbortController();
    ending.push(watching);
    one.environment.library.watchPreference(
      syncPreferences.state,
      (answer) => problems.add((expectValue(answer) as SyncState | null)?.problem),
      watching.signal,
    );
    const bells = createBells();
    void keepInStep({ ...one.environment, openTransport }, bells, watching.signal);
    await vi.waitFor(async () => expect((await one.readState())?.syncedAt).toBeTruthy());
    lose[0]?.();
    await vi.waitFor(() => {
      bells.ring();
      expect(lose).toHaveLength(2);
    });
    await clip(one, 1);
    await vi.waitFor(() => {
      bells.ring();
      expect(server.records.size).toBe(3);
    });
    expect(problems).not.toContain('unreachable');
    setDown(true);
    lose[1]?.();
    await vi.waitFor(async () => {
      bells.ring();
      expect((await one.readState())?.problem).toBe('unreachable');
    });
  });

  it('keeps the lock of a passphrase that another device has changed', async () => {
    const { server, remote, membership, createBrowser } = await createWorld();
    const one = await createBrowser();
    await one.save(one.account);
    const changed = await changePassphrase(remote, source, membership, 'five ferries', 10);
    const page = one.keepInStep();
    await vi.waitFor(async () =>
      expect((await one.readAccount()).locked).toBe(
        encodeBase64(changed?.locked ?? new Uint8Array()),
      ),
    );
    server.wipe();
    page.bells.ring();
    // It puts the secret back under the passphrase of today.
    await vi.waitFor(() => expect(server.records.has(keyName)).toBe(true));
    expect(await joinLibrary(remote, source, 'five ferries')).toEqual(changed);
    expect(await checkLibrary(remote, source, membership)).toEqual(changed);
  });
});
