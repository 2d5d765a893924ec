import { webcrypto } from 'node:crypto';
import { signal } from '@preact/signals';
import Dexie from 'dexie';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkLogin } from '../../../client/sync/sharing/check-login';
import { parseInvitation } from '../../../client/sync/sharing/invitation';
import * as setUpShare from '../../../client/sync/sharing/set-up-share';
import { startWriting } from '../../../client/sync/sharing/start-writing';
import {
  createKeyPair,
  initialSyncState,
  keyName,
  noNews,
  type Share,
  type SyncProblem,
  sharesPreference,
  sharesSchema,
  toShareNewsPreference,
  toShareStatePreference,
} from '../../../core/sync';
import { createSharingPage } from '../../../entrypoints/library/settings/sharing/sharing-page';
import { openLibrary, openSyncLibrary } from '../../../storage';
import { connectShare } from '../../client/sync/simulated-share';
import { expectValue, instantAt, makeSaveRequest } from '../../storage/samples';
import { Server } from '../../sync/simulated-server';

const source = webcrypto as Crypto;
const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };
const ben = { member: null, name: 'Ben', user: 'ben@energy', password: 'ferries', canWrite: true };
let server: Server;
let isDown = false;
/** Users whose names begin with "cem" may only read. Another address leads to an empty server. */
const openTransport = ({ address, user, password }: typeof login) => ({
  async connect() {
    if (isDown || password === 'wrong') throw new Error(isDown ? 'unreachable' : 'refused');
    const at = address === login.address ? server : new Server();
    return { ...connectShare(at), mayWrite: !user.startsWith('cem') };
  },
  explain: (error: unknown) => (error as Error).message as SyncProblem,
});

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../../entrypoints/library/settings/sharing/load-sharing', () => ({
  loadSharing: async () => ({
    ...setUpShare,
    startWriting,
    checkLogin,
    openShareTransport: openTransport,
  }),
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
  const begun = await setUpShare.beginShare(openTransport(login), source, login, {
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
  const { member: _, ...typed } = ben;
  expect(parseInvitation(String(code))).toMatchObject({
    ...{ id: share.id, tag: 'team/energy', secret: share.secret },
    ...typed,
  });
  expect(exchangeNow).toHaveBeenCalledOnce();
  const findBen = () => getTag()?.members.filter(({ name }) => name === 'Ben');
  await vi.waitFor(() => expect(findBen()).toMatchObject([{ hasJoined: false }]));
  const again = await invite(share.id, { ...ben, member: findBen()?.[0]?.id ?? null });
  expect(parseInvitation(String(again))?.member).toBe(parseInvitation(String(code))?.member);
  expect(findBen()).toHaveLength(1);
});

it('invites nobody with a login that does not work, or that may do less or more', async () => {
  const { page, share, getTag } = await openPage();
  const invite = async (change: Partial<typeof ben>) => {
    const invited = await page.shown.value.onInvite(share.id, { ...ben, ...change });
    return typeof invited === 'string' ? 'invited' : invited.code;
  };
  expect(await invite({ password: 'wrong' })).toBe('member-refused');
  expect(await invite({ user: 'cem@energy' })).toBe('member-reads');
  expect(await invite({ canWrite: false })).toBe('member-writes');
  isDown = true;
  expect(await invite({})).toBe('unreachable');
  isDown = false;
  const { records } = server;
  server.records = new Server().records;
  expect(await invite({})).toBe('nothing');
  // A library, or a share of other people.
  server.write(keyName, new Uint8Array([1, 2]), null);
  expect(await invite({})).toBe('other');
  server.records = records;
  expect(getTag()?.members.some(({ name }) => name === 'Ben')).toBe(false);
  expect(await invite({ user: 'cem@energy', canWrite: false })).toBe('invited');
});

it('changes the login of a shared tag, also to one that may do less or more, after a question', async () => {
  const { page, share, shares, library, notify } = await openPage();
  expectValue(await library.saveClip(makeSaveRequest(1, { tags: ['team/energy'] })));
  const change = async (form: Partial<typeof login>, canWrite: boolean) => {
    const changed = await page.shown.value.onChangeLogin(share.id, { ...login, ...form }, canWrite);
    return changed?.kind === 'right' ? changed : (changed?.code ?? null);
  };
  expect(await change({ password: '' }, true)).toBe('login');
  expect(await change({ address: 'https://sync.example' }, true)).toBe('address');
  expect(await change({ password: 'wrong' }, true)).toBe('refused');
  expect(await change({ address: 'wss://other.example' }, true)).toBe('nothing');
  expect(shares.value).toMatchObject([login]);
  expect(await change({ password: 'buoys' }, true)).toBeNull();
  await vi.waitFor(() => expect(shares.value).toMatchObject([{ ...login, password: 'buoys' }]));
  expect(notify).toHaveBeenCalledWith('Login for “team/energy” changed.');

  const reader = { user: 'cem@energy' };
  expect(await change(reader, true)).toEqual({ kind: 'right', canWrite: false, clips: 0 });
  expect(shares.value).toMatchObject([{ user: login.user, canWrite: true }]);
  expect(await change(reader, false)).toBeNull();
  await vi.waitFor(() => expect(shares.value).toMatchObject([{ ...reader, canWrite: false }]));
  expect(await change({}, false)).toEqual({ kind: 'right', canWrite: true, clips: 1 });
  const { privateKey } = share;
  expect(await change({}, true)).toBeNull();
  await vi.waitFor(() => expect(shares.value).toMatchObject([{ ...login, canWrite: true }]));
  expect(shares.value[0]?.privateKey).not.toBe(privateKey);
  expect(notify).toHaveBeenLastCalledWith('You can now add to “team/energy”.');
  // With the login that is there.
  const { onChangeLogin } = page.shown.value;
  expect(await onChangeLogin(share.id, null, false)).toMatchObject({
    kind: 'right',
    canWrite: true,
  });
});

it('does not let somebody write whose invitation others have used to read', async () => {
  const { page, share, shares, sync } = await openPage();
  const reading = { ...share, canWrite: false, user: 'cem@energy' };
  const pair = await createKeyPair(source);
  await startWriting(openTransport(login), source, share, pair, []);
  expectValue(await sync.changeShares(() => [reading]));
  await vi.waitFor(() => expect(shares.value).toMatchObject([{ canWrite: false }]));
  expect(await page.shown.value.onChangeLogin(share.id, login, true)).toEqual({
    ...{ kind: 'invalid', code: 'read-by-others' },
  });
  expect(shares.value).toEqual([reading]);
});

it('removes a member, also after a failure', async () => {
  const { page, share, notify, getTag } = await openPage();
  await page.shown.value.onInvite(share.id, ben);
  const findBen = () => getTag()?.members.find(({ name }) => name === 'Ben');
  await vi.waitFor(() => expect(findBen()).toBeDefined());
  const member = findBen();
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
  expect(await end()).toEqual({ kind: 'problem', code: 'notSetUp' });
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

it('shows what is new from others until the user looks at the tag', async () => {
  const { page, share, sync, library, getTag } = await openPage();
  expect(getTag()?.news).toBeNull();
  const name = toShareNewsPreference(share.id);
  const read = async () => expectValue(await library.getPreference(name));
  page.shown.value.onLook('team/energy');
  const news = { clips: ['clip-1'], highlights: ['m-ben h-1', 'm-ben h-2'] };
  expectValue(await sync.savePreference(name, news));
  await vi.waitFor(() => expect(getTag()?.news?.short).toBe('3 new'));
  page.shown.value.onLook('team');
  expect(await read()).toEqual(news);
  page.shown.value.onLook('Team/Energy');
  await vi.waitFor(() => expect(getTag()?.news).toBeNull());
  expect(await read()).toEqual(noNews);
  page.shown.value.onLeave(share.id);
  await vi.waitFor(async () => expect(await read()).toBeNull());
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
