import { webcrypto } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setReporter } from '../../../client/base/report-problem';
import {
  changePassphraseOnServer,
  checkLogin,
  createOnServer,
  inspectServer,
  joinServer,
  removeFromServer,
} from '../../../client/sync/set-up-sync';
import { beginShare, endShare } from '../../../client/sync/sharing/set-up-share';
import type { Connection, Transport } from '../../../client/sync/transport';
import { Server } from '../../sync/simulated-server';
import { connectShare, reachShare } from './simulated-share';
import { simulateTransport } from './simulated-transport';

const source = webcrypto as Crypto;
const login = { address: 'wss://sync.example', user: 'ana@energy', password: 'moorings' };
afterEach(() => setReporter(() => {}));

describe('a server', () => {
  it('is empty until a library is created, which others join', async () => {
    const transport = simulateTransport(new Server());
    expect(await inspectServer(transport)).toEqual({ kind: 'empty' });
    expect(await joinServer(transport, source, 'four ferries')).toEqual({
      ...{ kind: 'refused', reason: 'gone' },
    });
    const created = await createOnServer(transport, source, 'four ferries');
    expect(created.kind).toBe('joined');
    expect(await inspectServer(transport)).toEqual({ kind: 'library' });
    expect(await joinServer(transport, source, 'four ferries')).toEqual(created);
    expect(await joinServer(transport, source, 'three ferries')).toEqual({
      ...{ kind: 'refused', reason: 'wrong' },
    });
    expect(await createOnServer(transport, source, 'mine')).toEqual({
      ...{ kind: 'refused', reason: 'taken' },
    });
  });

  it('takes a new passphrase, and forgets a library', async () => {
    const transport = simulateTransport(new Server());
    const created = await createOnServer(transport, source, 'four ferries');
    if (created.kind !== 'joined') throw new Error(created.kind);
    const { membership } = created;
    const changed = await changePassphraseOnServer(transport, source, membership, 'five ferries');
    expect(await joinServer(transport, source, 'five ferries')).toEqual(changed);
    expect(await removeFromServer(transport, source, membership)).toEqual({ kind: 'removed' });
    expect(await inspectServer(transport)).toEqual({ kind: 'empty' });
    expect(await changePassphraseOnServer(transport, source, membership, 'six ferries')).toEqual({
      ...{ kind: 'refused', reason: 'changed' },
    });
  });

  it('says whether another login leads to the same library', async () => {
    const transport = simulateTransport(new Server());
    const created = await createOnServer(transport, source, 'four ferries');
    if (created.kind !== 'joined') throw new Error(created.kind);
    const { membership } = created;
    expect(await checkLogin(transport, source, membership)).toEqual({ kind: 'same' });
    const elsewhere = simulateTransport(new Server());
    expect(await checkLogin(elsewhere, source, membership)).toEqual({
      ...{ kind: 'refused', reason: 'absent' },
    });
    await createOnServer(elsewhere, source, 'five ferries');
    expect(await checkLogin(elsewhere, source, membership)).toEqual({
      ...{ kind: 'failed', problem: 'otherLibrary' },
    });
    const down = simulateTransport(new Server(), () => true);
    expect(await checkLogin(down, source, membership)).toEqual({
      ...{ kind: 'failed', problem: 'unreachable' },
    });
  });

  it('with another library by now keeps it', async () => {
    const transport = simulateTransport(new Server());
    const former = await createOnServer(transport, source, 'four ferries');
    if (former.kind !== 'joined') throw new Error(former.kind);
    await removeFromServer(transport, source, former.membership);
    // Again, by a device that has not synced since.
    expect(await removeFromServer(transport, source, former.membership)).toEqual({
      kind: 'removed',
    });
    const created = await createOnServer(transport, source, 'five ferries');
    expect(await removeFromServer(transport, source, former.membership)).toEqual({
      ...{ kind: 'failed', problem: 'otherLibrary' },
    });
    expect(await joinServer(transport, source, 'five ferries')).toEqual(created);
  });

  it('with a shared tag is no place for a library until that is deleted', async () => {
    const server = new Server();
    const [team, own] = [reachShare(connectShare(server)), simulateTransport(server)];
    const begin = () => beginShare(team, source, login, { tag: 'energy', name: 'Ana' });
    const begun = await begin();
    if (begun.kind !== 'ready') throw new Error(begun.kind);
    expect(await inspectServer(own)).toEqual({ kind: 'share' });
    expect(await createOnServer(own, source, 'four ferries')).toMatchObject({ reason: 'taken' });
    expect(await endShare(team, source, begun.share, [])).toEqual({ kind: 'ended' });
    expect(await inspectServer(own)).toEqual({ kind: 'empty' });
    const created = await createOnServer(own, source, 'four ferries');
    if (created.kind !== 'joined') throw new Error(created.kind);
    expect((await begin()).kind).toBe('taken');
    // Its mark is no library any more.
    await removeFromServer(own, source, created.membership);
    expect((await begin()).kind).toBe('ready');
    // By another device of that library, which has not synced since.
    expect(await removeFromServer(own, source, created.membership)).toEqual({
      ...{ kind: 'failed', problem: 'otherLibrary' },
    });
    expect(await inspectServer(own)).toEqual({ kind: 'share' });
  });

  it('with the free storage of a team is no place for a library', async () => {
    const server = new Server();
    const transport = simulateTransport(server);
    const connect = async () => ({ ...(await transport.connect()), isOfTeam: async () => true });
    const team: Transport = { ...transport, connect };
    expect(await inspectServer(team)).toEqual({ kind: 'team' });
    expect(server.records.size).toBe(0);
    // By an earlier version of Pressmark.
    await createOnServer(team, source, 'four ferries');
    expect(await inspectServer(team)).toEqual({ kind: 'library' });
  });

  it('that cannot be reached is said to be', async () => {
    const transport = simulateTransport(new Server(), () => true);
    const failed = { kind: 'failed', problem: 'unreachable' };
    expect(await inspectServer(transport)).toEqual(failed);
    expect(await joinServer(transport, source, 'four ferries')).toEqual(failed);
  });

  it('that only lets read, or refuses a test, is not one for a library', async () => {
    const transport = simulateTransport(new Server());
    const change = (part: Partial<Connection>): Transport => ({
      ...transport,
      connect: async () => ({ ...(await transport.connect()), ...part }),
      explain: () => 'readOnly',
    });
    const refuse = () => Promise.reject(new Error('403'));
    const failed = { kind: 'failed', problem: 'readOnly' };
    expect(await inspectServer(change({ mayWrite: false }))).toEqual(failed);
    expect(await inspectServer(change({ testWriting: refuse }))).toEqual(failed);
    expect(await inspectServer(change({ testWriting: async () => {} }))).toEqual({ kind: 'empty' });
  });

  it('with an unknown problem has it logged by its class, without what it says', async () => {
    const report = vi.fn();
    setReporter(report);
    const breaking = (error: Error): Transport => ({
      connect: () => Promise.reject(error),
      explain: () => 'unknown',
    });
    await inspectServer(breaking(new TypeError('https://ada:moorings@sync.example')));
    await inspectServer(breaking(Object.assign(new Error(), { name: 'Harbour reopens' })));
    expect(report.mock.calls.map((call) => call.slice(0, 2))).toEqual([
      ['exception', 'syncTypeError'],
      ['exception', 'syncError'],
    ]);
    await inspectServer(simulateTransport(new Server(), () => true));
    expect(report).toHaveBeenCalledTimes(2);
  });
});
