import { webcrypto } from 'node:crypto';
import { signal } from '@preact/signals';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseInvitation } from '../../../client/sync/sharing/invitation';
import * as setUpShare from '../../../client/sync/sharing/set-up-share';
import {
  initialSyncState,
  keyName,
  type Share,
  sharesPreference,
  sharesSchema,
  toShareStatePreference,
} from '../../../core/sync';
import { createSharingPage } from '../../../entrypoints/library/settings/sharing-page';
import { openLibrary, openSyncLibrary } from '../../../storage';
import { connectShare, reachShare } from '../../client/sync/simulated-share';
import { expectValue, instantAt } from '../../storage/samples';
import { Server } from '../../sync/simulated-server';

const source = webcrypto as Crypto;
const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };
const ben = { name: 'Ben', user: 'ben@energy', password: 'ferries', canWrite: true };
let server: Server;
let isDown = false;
const openTransport = () => reachShare(connectShare(server), () => isDown);

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../entrypoints/library/settings/load-sharing', () => ({
  loadSharing: async () => ({ ...setUpShare, openShareTransport: () => openTransport() }),
}));

/** Locks of one browser. */
function createLocks(): LockManager {
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, ...given: readonly unknown[]) => {
    const use = given.at(-1) as () => unknown;
    const { signal: stop } = (given.length > 1 ? given[0] : {}) as LockOptions;
    const held = Promise.resolve(last.get(name)).then(() => {
      if (stop?.aborted) throw new Error('aborted');
      return use();
    });
    last.set(
      name,
      held.catch(() => {}),
    );
    return held;
  };
  return { request } as unknown as LockManager;
}

let life: AbortController;
beforeEach(async () => {
  await Dexie.delete('pressmark');
  server = new Server();
  isDown = false;
  life = new AbortController();
});
afterEach(() => life.abort());

/** A page of Ana's, who shares a tag. */
async function openPage() {
  const begun = await setUpShare.beginShare(openTransport(), source, login, {
    ...{ tag: 'team/energy', name: 'Ana' },
  });
  if (begun.kind !== 'ready') throw new Error(begun.kind);
  const { share } = begun;
  const library = openLibrary();
  const sync = openSyncLibrary({ clock: () => instantAt(1) });
  const local = sync.openShare(share, share.device);
  await local.start();
  expectValue(await sync.changeShares(() => [share]));
  const state = { ...initialSyncState, syncedAt: instantAt(1) };
  expectValue(await sync.savePreference(toShareStatePreference(share.id), state));
  const shares = signal<readonly Share[]>([]);
  library.watch(
    (stored) => stored.getPreference(sharesPreference),
    (answer) => {
      if (answer.ok) shares.value = v.parse(sharesSchema, answer.value);
    },
    life.signal,
  );
  await vi.waitFor(() => expect(shares.value).toHaveLength(1));
  const locks = createLocks();
  const calls = {
    ...{ notify: vi.fn(), planSync: vi.fn(async () => {}), onPairingCode: vi.fn() },
    exchangeNow: vi.fn(),
  };
  const page = createSharingPage(
    { crypto: source, navigator: { locks } } as unknown as Window & typeof globalThis,
    library,
    { ...calls, followed: { shares, exchangeNow: calls.exchangeNow } },
    life.signal,
  );
  const getTag = () => page.shown.value.tags[0];
  await vi.waitFor(() => expect(getTag()?.state.syncedAt).toBe(instantAt(1)));
  return { ...calls, page, share, shares, sync, library, locks, getTag };
}

it('invites a member, who is listed', async () => {
  const { page, share, exchangeNow, getTag } = await openPage();
  const invite = page.shown.value.onInvite;
  const { user } = share;
  expect(await invite(share.id, { ...ben, user })).toEqual({ kind: 'invalid', code: 'own-login' });
  expect(await invite(share.id, { ...ben, name: ' ' })).toMatchObject({ code: 'member-name' });
  expect(await invite(share.id, { ...ben, password: '' })).toMatchObject({ code: 'member-login' });
  expect(await invite('other', ben)).toEqual({ kind: 'invalid', code: 'gone' });
  expect(exchangeNow).not.toHaveBeenCalled();
  const code = await invite(share.id, ben);
  expect(parseInvitation(String(code))).toMatchObject({
    ...{ id: share.id, tag: 'team/energy', secret: share.secret },
    ...ben,
  });
  expect(exchangeNow).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(getTag()?.members).toMatchObject([{ name: 'Ben' }]));
});

it('removes a member, also after a failure', async () => {
  const { page, share, notify, getTag } = await openPage();
  await page.shown.value.onInvite(share.id, ben);
  await vi.waitFor(() => expect(getTag()?.members).toHaveLength(1));
  const [member] = getTag()?.members ?? [];
  const remove = (id = share.id) => page.shown.value.onRemoveMember(id, member?.id ?? '');
  expect(await remove('other')).toEqual({ kind: 'invalid', code: 'gone' });
  isDown = true;
  expect(await remove()).toEqual({ kind: 'problem', code: 'unreachable' });
  expect(notify).not.toHaveBeenCalled();
  isDown = false;
  expect(await remove()).toBeNull();
  expect(notify).toHaveBeenCalledWith('Ben was removed.');
});

it('says that a removal is unfinished once no page is at it', async () => {
  const { share, sync, shares, locks, getTag } = await openPage();
  let release = () => {};
  void locks.request(
    `pressmark-remove-from-share-${share.id}`,
    () => new Promise<void>((resolve) => (release = resolve)),
  );
  const setNext = (nextSecret: string | null) =>
    sync.changeShares((stored) => stored.map((one) => ({ ...one, nextSecret })));
  expectValue(await setNext('c2VjcmV0'));
  await vi.waitFor(() => expect(shares.value[0]?.nextSecret).toBe('c2VjcmV0'));
  expect(getTag()?.isRemovalUnfinished).toBe(false);
  release();
  await vi.waitFor(() => expect(getTag()?.isRemovalUnfinished).toBe(true));
  expectValue(await setNext(null));
  await vi.waitFor(() => expect(getTag()?.isRemovalUnfinished).toBe(false));
});

it.each([
  [false, 'You’ve left “team/energy”.'],
  [true, 'You’ve left “team/energy”. Other members may still see you in their list of members.'],
])('leaves, and says if the others cannot be told (offline: %s)', async (isOffline, message) => {
  const { page, share, sync, library, notify, planSync } = await openPage();
  isDown = isOffline;
  page.shown.value.onLeave(share.id);
  await vi.waitFor(() => expect(notify).toHaveBeenCalledWith(message));
  await vi.waitFor(() => expect(page.shown.value.tags).toEqual([]));
  expect(planSync).toHaveBeenCalledOnce();
  expect(expectValue(await library.getPreference(toShareStatePreference(share.id)))).toBeNull();
  await expect(sync.openShare(share, share.device).readPlace()).rejects.toThrow('not-started');
});

it('is deleted from the server, unless another member has changed it, and gone from this device', async () => {
  const { page, share, notify, getTag } = await openPage();
  const end = (id = share.id) => page.shown.value.onEnd(id);
  expect(await end('other')).toEqual({ kind: 'invalid', code: 'gone' });
  isDown = true;
  expect(await end()).toEqual({ kind: 'problem', code: 'unreachable' });
  isDown = false;
  const [key] = [...server.records].filter(([name]) => name === keyName);
  if (key === undefined) throw new Error('there is no key');
  server.records.delete(keyName);
  expect(await end()).toEqual({ kind: 'invalid', code: 'changed' });
  expect(notify).not.toHaveBeenCalled();
  expect(getTag()?.id).toBe(share.id);
  server.records.set(...key);
  expect(server.records.size).toBe(2);
  expect(await end()).toBeNull();
  expect([...server.records.keys()]).toEqual([keyName]);
  expect(notify).toHaveBeenCalledWith(
    '“team/energy” was deleted from the server. It’s no longer shared.',
  );
  await vi.waitFor(() => expect(page.shown.value.tags).toEqual([]));
});

it('leaves what was deleted from the server, without telling others', async () => {
  const { page, share, sync, notify, getTag } = await openPage();
  const state = { ...initialSyncState, problem: 'ended' };
  expectValue(await sync.savePreference(toShareStatePreference(share.id), state));
  await vi.waitFor(() => expect(getTag()?.state.problem).toBe('ended'));
  isDown = true;
  page.shown.value.onLeave(share.id);
  await vi.waitFor(() => expect(notify).toHaveBeenCalledWith('You’ve left “team/energy”.'));
});

it('pauses, and goes on', async () => {
  const { page, share, getTag } = await openPage();
  for (const isPaused of [true, false]) {
    page.shown.value.onPause(share.id, isPaused);
    await vi.waitFor(() => expect(getTag()?.isPaused).toBe(isPaused));
  }
});

it('takes a code for Sync there', async () => {
  const { page, onPairingCode } = await openPage();
  page.beginWithCode('pressmark-pair:code');
  page.shown.value.onGoToSync();
  expect(onPairingCode).toHaveBeenCalledWith('pressmark-pair:code');
  expect(page.shown.value.setup.step).toBeNull();
});
