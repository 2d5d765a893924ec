import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  changePassphrase,
  checkLibrary,
  createLibrary,
  findOccupant,
  joinLibrary,
  keyName,
  markRemoved,
} from '../../core/sync';
import { connect, Server } from './simulated-server';

const source = webcrypto as Crypto;
// Few rounds, because these tests are not about guessing passphrases.
const rounds = 10;

const createServer = async () => {
  const server = new Server();
  const remote = connect(server, () => false);
  const membership = await createLibrary(remote, source, 'four ferries', rounds);
  if (!membership) throw new Error('there was a library');
  return { server, remote, membership };
};

describe('a library on a server', () => {
  it('is joined with its passphrase only', async () => {
    const { remote, membership } = await createServer();
    expect(await joinLibrary(remote, source, 'four ferries')).toEqual(membership);
    expect(await joinLibrary(remote, source, 'three ferries')).toEqual({ reason: 'wrong' });
  });

  it('is created once', async () => {
    const empty = connect(new Server(), () => false);
    expect(await joinLibrary(empty, source, 'four ferries')).toEqual({ reason: 'none' });
    const { remote } = await createServer();
    expect(await createLibrary(remote, source, 'other', rounds)).toBeNull();
  });

  it('keeps its secret when the passphrase changes, and other devices go on', async () => {
    const { remote, membership } = await createServer();
    const changed = await changePassphrase(remote, source, membership, 'five ferries', rounds);
    expect(changed?.secret).toEqual(membership.secret);
    expect(await joinLibrary(remote, source, 'four ferries')).toEqual({ reason: 'wrong' });
    expect(await joinLibrary(remote, source, 'five ferries')).toEqual(changed);
    expect(await checkLibrary(remote, source, membership)).toEqual(changed);
  });

  it('gets its secret back if the server has lost it', async () => {
    const { server, remote, membership } = await createServer();
    server.wipe();
    expect(await checkLibrary(remote, source, membership)).toEqual(membership);
    expect(await joinLibrary(remote, source, 'four ferries')).toEqual(membership);
  });

  it('is not mixed with another library', async () => {
    const { server, remote, membership } = await createServer();
    server.wipe();
    await createLibrary(remote, source, 'four ferries', rounds);
    const stored = server.records.get(keyName);
    expect(await checkLibrary(remote, source, membership)).toEqual({ reason: 'other' });
    expect(await changePassphrase(remote, source, membership, 'mine now', rounds)).toBeNull();
    expect(server.records.get(keyName)).toBe(stored);
  });

  it('that was removed is not put back by its other devices, and can be created again', async () => {
    const { server, remote, membership } = await createServer();
    await markRemoved(remote, source, membership);
    server.wipe();
    await markRemoved(remote, source, membership);
    expect(await findOccupant(remote)).toBeNull();
    expect(await checkLibrary(remote, source, membership)).toEqual({ reason: 'removed' });
    expect(await joinLibrary(remote, source, 'four ferries')).toEqual({ reason: 'none' });
    const next = await createLibrary(remote, source, 'five ferries', rounds);
    expect(await joinLibrary(remote, source, 'five ferries')).toEqual(next);
    expect(await checkLibrary(remote, source, membership)).toEqual({ reason: 'other' });
  });
});
