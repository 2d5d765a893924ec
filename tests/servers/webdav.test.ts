import { execFileSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebdavTransport } from '../../client/sync/webdav/webdav-transport';
import { exchange, keyName } from '../../core/sync';
import {
  password,
  startApache,
  startRclone,
  user,
  type WebdavServer,
} from '../../scripts/servers/start-webdav';
import { createDevices, edit, listClips, makeClip, sealer } from '../sync/devices-with-libraries';
import { testRemote } from '../sync/remote-contract';

/* Libraries are exchanged through real WebDAV servers. */

describe.each([
  ['Apache', startApache],
  ['rclone', startRclone],
])('%s', (_, start) => {
  let server: WebdavServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.remove());

  const connect = (device: string) => {
    const address = `http://127.0.0.1:${server.port}`;
    const login = { address, user, password };
    return createWebdavTransport(fetch, webcrypto as Crypto, device, login).connect();
  };

  testRemote('a folder', { refusesStale: false }, async () => {
    await server.wipe();
    const remote = await connect('device-1');
    return { remote, wipe: server.wipe, close: remote.close };
  });

  it('deletes all that a library has, and starts again', async () => {
    await server.wipe();
    const remote = await connect('device-1');
    const state = new TextEncoder().encode('state');
    await remote.write('a'.repeat(40), state, null);
    await remote.writeBlob('b'.repeat(40), state);
    await remote.write(keyName, state, null);
    await remote.clear();
    expect(await remote.read(keyName)).toEqual([]);
    expect(await remote.listBlobs()).toEqual(new Set());
    expect((await remote.list(null)).records).toEqual([]);
    expect(await remote.write(keyName, state, null)).not.toBeNull();
    expect((await remote.list(null)).records).toEqual([]);
    await remote.close();
  });

  it('brings the clips of each device to all others, and sees none of their words', async () => {
    await server.wipe();
    const devices = createDevices(3);
    const remotes = await Promise.all(devices.map(({ name }) => connect(name)));
    for (const { name, library } of devices) {
      for (let index = 0; index < 20; index++) {
        const id = `${name}-${index}`;
        library.change(id, edit(makeClip(id), { note: `Harbourmaster ${id}` }), 1000);
      }
    }
    for (let round = 0; round < 2; round++) {
      for (const [index, { library, clock }] of devices.entries()) {
        const remote = remotes[index];
        if (remote) await exchange(library, remote, sealer, clock);
      }
    }
    const [first, ...others] = devices.map(listClips);
    expect(first).toHaveLength(60);
    for (const other of others) expect(other).toEqual(first);
    for (const remote of remotes) await remote.close();
    expect(execFileSync('find', [server.store, '-type', 'f']).toString()).toContain('/records/');
    const words = 'Harbourmaster|example|story|device-0-';
    expect(() => execFileSync('grep', ['-raE', words, server.store])).toThrow();
  });
});
