import { webcrypto } from 'node:crypto';
import { beforeEach, expect, it, vi } from 'vitest';
import { formatPairingCode } from '../../../client/sync/pairing-code';
import { checkLogin } from '../../../client/sync/sharing/check-login';
import { formatInvitation } from '../../../client/sync/sharing/invitation';
import * as setUpShare from '../../../client/sync/sharing/set-up-share';
import { startWriting } from '../../../client/sync/sharing/start-writing';
import { createKeyPair, keyName, type Share } from '../../../core/sync';
import { createSharingSetup } from '../../../entrypoints/library/settings/sharing/sharing-setup';
import { connectShare, reachShare } from '../../client/sync/simulated-share';
import { Server } from '../../sync/simulated-server';

const source = webcrypto as Crypto;
let server: Server;
let isDown = false;
let mayWrite = true;
let isReplyLost = false;
const openTransport = () => {
  const connection = connectShare(server);
  const write: typeof connection.write = async (...given) => {
    const token = await connection.write(...given);
    if (isReplyLost) throw new Error('lost');
    return token;
  };
  return reachShare({ ...connection, write, mayWrite }, () => isDown);
};

const load = async () => ({
  ...{ ...setUpShare, startWriting },
  checkLogin,
  openShareTransport: () => openTransport(),
});

beforeEach(() => {
  server = new Server();
  [isDown, mayWrite, isReplyLost] = [false, true, false];
});

const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };

function createSetup(findFormerTag = async (): Promise<string | null> => null) {
  const shares: Share[] = [];
  const setup = createSharingSetup(
    source,
    {
      listShares: () => shares,
      countClips: async (tag) => (tag.trim() === 'team/energy' ? 2 : 0),
      findMemberId: async () => 'known-id',
      findFormerTag,
      completeTags: async (typed) =>
        ['team/energy', 'harbour'].filter((tag) => tag.includes(typed)),
      async add(share) {
        shares.push(share);
        return true;
      },
    },
    load,
  );
  /** Takes a step, and waits until it is done. */
  const step = async () => {
    const before = setup.shown.value;
    setup.onStep();
    await vi.waitFor(() => {
      const { step, trouble, isBusy } = setup.shown.value;
      expect(isBusy || (step === before.step && trouble === before.trouble)).toBe(false);
    });
    return setup.shown.value;
  };
  return { setup, shares, step };
}

it('shares a tag that has clips, after a question', async () => {
  const { setup, shares, step } = createSetup();
  setup.onBegin('share');
  setup.onForm({ tag: 'energ' });
  await vi.waitFor(() => expect(setup.shown.value.suggestions).toEqual(['team/energy']));
  setup.onForm({ name: ' Ana ', ...login });
  expect((await step()).trouble).toEqual({ kind: 'invalid', code: 'empty' });
  setup.onForm({ tag: 'team/energy ' });
  expect(await step()).toMatchObject({ step: 'confirm-share', clips: 2, trouble: null });
  expect(server.records.size).toBe(0);
  expect((await step()).step).toBeNull();
  expect(shares).toMatchObject([
    { tag: 'team/energy', name: 'Ana', member: 'known-id', canWrite: true, ...login },
  ]);
  expect(server.records.has(keyName)).toBe(true);
});

it('says why a tag cannot be shared', async () => {
  const { setup, shares, step } = createSetup();
  setup.onBegin('share');
  const tryWith = async (form: Parameters<typeof setup.onForm>[0]) => {
    setup.onForm(form);
    const { trouble } = await step();
    return trouble?.code;
  };
  expect(await tryWith({})).toBe('tag');
  expect(await tryWith({ tag: 'x'.repeat(200) })).toBe('long');
  expect(await tryWith({ tag: 'team/energy' })).toBe('name');
  expect(await tryWith({ name: 'Ana' })).toBe('address');
  expect(await tryWith({ address: 'https://cloud.example/folder' })).toBe('address');
  expect(await tryWith({ address: formatPairingCode(login) })).toBe('pairing');
  expect(await tryWith({ address: login.address })).toBe('login');
  setup.onForm(login);
  await step();
  isDown = true;
  expect((await step()).trouble).toEqual({ kind: 'problem', code: 'unreachable' });
  isDown = false;
  await step();
  expect(shares).toHaveLength(1);
  // One server holds one shared tag for each team.
  setup.onBegin('share');
  expect(await tryWith({ tag: 'team', name: 'Ana', ...login })).toBe('overlap');
  shares.splice(0);
  setup.onForm({ tag: 'team/energy' });
  await step();
  expect((await step()).trouble).toEqual({ kind: 'invalid', code: 'taken' });
  setup.onBack();
  expect(setup.shown.value).toMatchObject({ step: 'share', trouble: null });
  setup.onBack();
  expect(setup.shown.value.step).toBeNull();
});

/** An invitation of Ana's for Ben, to a tag that she shares. */
async function invite(canWrite: boolean): Promise<string> {
  const ana = { tag: 'team/energy', name: 'Ana' };
  const begun = await setUpShare.beginShare(openTransport(), source, login, ana);
  if (begun.kind !== 'ready') throw new Error(begun.kind);
  const { privateKey } = await createKeyPair(source);
  const ben = { member: 'ben', name: 'Ben', privateKey, canWrite };
  return formatInvitation({ ...begun.share, ...ben });
}

it('joins with an invitation, by a name of the user’s choice', async () => {
  const code = await invite(false);
  const { setup, shares, step } = createSetup();
  setup.onBegin('join');
  setup.onForm({ code: code.slice(0, -9) });
  expect((await step()).trouble).toEqual({ kind: 'invalid', code: 'code' });
  setup.onForm({ code: formatPairingCode(login) });
  expect((await step()).trouble).toEqual({ kind: 'invalid', code: 'pairing' });
  setup.beginWithCode(code);
  await step();
  await vi.waitFor(() => expect(setup.shown.value.clips).toBe(2));
  expect(setup.shown.value).toMatchObject({
    step: 'confirm-join',
    invited: { tag: 'team/energy', name: 'Ben', canWrite: false, host: 'sync.example' },
  });
  setup.onForm({ tag: '' });
  expect((await step()).trouble).toEqual({ kind: 'invalid', code: 'tag' });
  setup.onForm({ tag: 'work/energy' });
  isDown = true;
  expect((await step()).trouble).toEqual({ kind: 'problem', code: 'unreachable' });
  isDown = false;
  expect((await step()).step).toBeNull();
  expect(shares).toMatchObject([{ tag: 'work/energy', member: 'ben' }]);
  expect(setup.shown.value.readsOnly).toBeNull();
  setup.beginWithCode(code);
  expect((await step()).trouble).toEqual({ kind: 'invalid', code: 'joined' });
});

it('suggests the tag that a share had when the user took part before', async () => {
  const code = await invite(true);
  const findFormerTag = vi.fn(async () => 'work/power');
  const { setup, shares, step } = createSetup(findFormerTag);
  setup.beginWithCode(code);
  expect(await step()).toMatchObject({
    form: { tag: 'work/power' },
    invited: { tag: 'team/energy' },
  });
  await step();
  expect(shares).toMatchObject([{ tag: 'work/power' }]);
  expect(findFormerTag).toHaveBeenCalledExactlyOnceWith(shares[0]?.id, 'team/energy');
});

it('uses an invitation once, and goes on after a reply was lost', async () => {
  const code = await invite(true);
  const first = createSetup();
  first.setup.beginWithCode(code);
  await first.step();
  isReplyLost = true;
  expect((await first.step()).trouble).toEqual({ kind: 'problem', code: 'unreachable' });
  isReplyLost = false;
  expect((await first.step()).step).toBeNull();
  expect(first.shares).toHaveLength(1);
  const second = createSetup();
  second.setup.beginWithCode(code);
  await second.step();
  expect((await second.step()).trouble).toEqual({ kind: 'invalid', code: 'used' });
  expect(second.shares).toEqual([]);
});

it('says so if the server lets a member only read', async () => {
  const code = await invite(true);
  mayWrite = false;
  const { setup, shares, step } = createSetup();
  setup.beginWithCode(code);
  await step();
  expect(await step()).toMatchObject({ step: null, readsOnly: 'team/energy' });
  expect(shares).toMatchObject([{ member: 'ben', canWrite: false }]);
  setup.onBack();
  expect(setup.shown.value.readsOnly).toBeNull();
});
