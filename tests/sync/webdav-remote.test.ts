import { webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebdavClient } from '../../client/sync/webdav/webdav-client';
import { openWebdavRemote } from '../../client/sync/webdav/webdav-remote';
import { createLibrary, type Exchanged, exchange, joinLibrary, keyName } from '../../core/sync';
import {
  createDevices,
  type Device,
  edit,
  encode,
  listClips,
  makeClip,
  sealer,
} from './devices-with-libraries';
import { testRemote } from './remote-contract';
import { type Fault, login, WebdavServer } from './simulated-webdav';

const source = webcrypto as Crypto;

/** Devices wait for each other by the clock. Here it runs twenty times as fast. */
beforeEach(() => {
  const { setTimeout } = globalThis;
  vi.stubGlobal('setTimeout', (run: () => void, ms: number) => setTimeout(run, ms / 20));
});

const connect = (
  server: WebdavServer,
  device: string,
  decide?: (method: string, path: string) => Fault,
) => {
  const ended = new AbortController();
  const client = createWebdavClient(server.connect(decide), login, ended.signal);
  return openWebdavRemote(client, source, device, ended);
};

testRemote('a simulated WebDAV folder', { refusesStale: false }, async () => {
  const server = new WebdavServer({ formatHref: (path) => `https://dav.example/${path}` });
  const remote = connect(server, 'device-1');
  return { remote, wipe: async () => server.wipe(), close: remote.close };
});

/** Exchanges over a new connection each time, without reading everything again. */
const run = ({ name, library, clock }: Device, server: WebdavServer): Promise<Exchanged> =>
  exchange(library, connect(server, name), sealer, clock);

const write = ({ library }: Device, page: string, note: string) =>
  library.change(page, edit(makeClip(page), { note }), 1000);

const recordFolder = 'files/pressmark/records/';

/** Two devices with the same two clips. */
async function createPair() {
  const server = new WebdavServer();
  const [one, other] = createDevices(2);
  if (!one || !other) throw new Error('no devices');
  write(one, 'one', 'first');
  write(one, 'two', 'first');
  for (const device of [one, other, one]) await run(device, server);
  return { server, one, other };
}

describe('a WebDAV folder', () => {
  it('has one file for each record once all is quiet', async () => {
    const { server, one, other } = await createPair();
    for (let round = 0; round < 3; round++) {
      write(one, 'one', `one ${round}`);
      write(other, 'one', `other ${round}`);
      for (const device of [one, other, one, other]) await run(device, server);
    }
    expect(listClips(other)).toEqual(listClips(one));
    write(one, 'one', 'last');
    for (const device of [one, other]) await run(device, server);
    expect(server.list(recordFolder)).toHaveLength(2);
    expect(listClips(other)).toEqual(listClips(one));
  });

  it('keeps what two devices write at the same time, and neither sends it again', async () => {
    const { server, one, other } = await createPair();
    one.library.change('one', edit(makeClip('one'), { note: 'first\n\nmorning' }), 2000);
    other.library.change('one', edit(makeClip('one'), { note: 'first\n\nevening' }), 2000);
    // Both write before either reads.
    const [left, right] = [connect(server, one.name), connect(server, other.name)];
    await Promise.all([
      exchange(one.library, left, sealer, one.clock),
      exchange(other.library, right, sealer, other.clock),
    ]);
    expect(server.list(recordFolder)).toHaveLength(3);
    let sent = 0;
    for (let round = 0; round < 3; round++) {
      for (const device of [one, other]) sent += (await run(device, server)).sent;
    }
    expect(sent).toBe(0);
    for (const word of ['morning', 'evening']) expect(listClips(one)[0]?.clip.note).toContain(word);
    expect(listClips(other)).toEqual(listClips(one));
  });

  it('tells other devices of a change that arrived, but whose announcement was lost', async () => {
    const { server, one, other } = await createPair();
    one.library.change('one', edit(makeClip('one'), { note: 'first\n\nmorning' }), 2000);
    const cut = connect(server, one.name, (method, path) =>
      method === 'PUT' && path.includes('/log/') ? 'lost' : 'none',
    );
    await expect(exchange(one.library, cut, sealer, one.clock)).rejects.toThrow();
    expect(server.list(recordFolder)).toHaveLength(3);
    other.library.change('one', edit(makeClip('one'), { note: 'first\n\nevening' }), 3000);
    for (const device of [other, one, other]) await run(device, server);
    for (const word of ['morning', 'evening']) {
      expect(listClips(other)[0]?.clip.note).toContain(word);
    }
    expect(listClips(other)).toEqual(listClips(one));
  });

  it('gets back what it lost when it was wiped, without reading everything to find out', async () => {
    const { server, one, other } = await createPair();
    server.wipe();
    expect(await run(other, server)).toMatchObject({ sent: 2 });
    const late = createDevices(1, 'late')[0];
    if (!late) throw new Error('no device');
    await run(late, server);
    expect(listClips(late)).toEqual(listClips(one));
  });

  it('gets back what it lost when an older backup was restored', async () => {
    const { server, one, other } = await createPair();
    const restore = server.backUp();
    write(one, 'one', 'second');
    write(other, 'two', 'second');
    for (const device of [one, other, one]) await run(device, server);
    restore();
    // Before anybody notices.
    write(one, 'three', 'new');
    for (const device of [one, other, one, other]) await run(device, server);
    const late = createDevices(1, 'late')[0];
    if (!late) throw new Error('no device');
    await run(late, server);
    for (const device of [one, other, late]) {
      expect(listClips(device).map(({ clip }) => clip.note)).toEqual(['second', 'new', 'second']);
    }
  });

  it('that was wiped between two writes gets everything again', async () => {
    const server = new WebdavServer();
    const [one] = createDevices(1);
    if (!one) throw new Error('no device');
    const remote = connect(server, one.name);
    const runOn = () => exchange(one.library, remote, sealer, one.clock);
    write(one, 'one', 'first');
    await runOn();
    server.wipe();
    write(one, 'two', 'second');
    await runOn();
    await runOn();
    expect(server.list(recordFolder)).toHaveLength(2);
  });

  it('does not mind files of other programs, nor copies and halves of its own', async () => {
    const { server, one, other } = await createPair();
    for (const path of server.list('files/pressmark/')) {
      const bytes = server.files.get(path)?.bytes ?? encode('');
      server.write(`${path} (conflicted copy 2026-11-29)`, bytes);
      server.write(path.replace(/(\.[^.]*)$/, ' (1)$1'), bytes);
      const cut = path.replace(/\.(\d+)$/, '-half.$1');
      if (cut !== path) server.write(cut, bytes.subarray(0, bytes.length / 2));
      server.write(path.replace(/[^/]*$/, '.DS_Store'), encode('other'));
    }
    write(one, 'one', 'second');
    for (const device of [one, other]) {
      expect(await run(device, server)).toMatchObject({ unreadable: [], merged: 0 });
    }
    const late = createDevices(1, 'late')[0];
    if (!late) throw new Error('no device');
    const checked = { checksAll: true };
    await exchange(late.library, connect(server, 'late'), sealer, late.clock, checked);
    for (const device of [other, late]) expect(listClips(device)).toEqual(listClips(one));
  });

  it('finds texts that were cut off when all is checked', async () => {
    const { server, one } = await createPair();
    const [path = ''] = server.list('files/pressmark/blobs/');
    const bytes = server.files.get(path)?.bytes ?? encode('');
    server.write(path, bytes.subarray(0, 300));
    const remote = connect(server, one.name);
    const checked = { checksAll: true };
    expect(await exchange(one.library, remote, sealer, one.clock, checked)).toMatchObject({
      sent: 1,
    });
    expect(server.files.get(path)?.bytes).toHaveLength(bytes.length);
  });

  it('asks little while nothing changes', async () => {
    const { server, one } = await createPair();
    const decide = vi.fn<() => Fault>(() => 'none');
    const remote = connect(server, one.name, decide);
    await exchange(one.library, remote, sealer, one.clock);
    expect(decide).toHaveBeenCalledTimes(1);
  });

  it('lists all to a device that has missed more than the log has', async () => {
    const { server, one, other } = await createPair();
    for (let index = 0; index < 210; index++) write(one, `page ${index}`, 'new');
    await run(one, server);
    expect(await run(other, server)).toMatchObject({ received: 210, rolledBack: [] });
    expect(server.list('files/pressmark/log/')).toHaveLength(1);
  });

  it('calls back when something was written, until it is stopped', async () => {
    const remote = connect(new WebdavServer(), 'device-1');
    const onChange = vi.fn<() => void>();
    const stop = remote.watch(onChange);
    await remote.write('0'.repeat(40), encode('one'), null);
    expect(onChange).toHaveBeenCalledTimes(1);
    stop();
    await remote.write('1'.repeat(40), encode('one'), null);
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});

describe('the key of a library in a WebDAV folder', () => {
  const keyFolder = 'files/pressmark/keys/';

  it('is the same for two devices that create one at the same time', async () => {
    const server = new WebdavServer();
    const remotes = ['one', 'other'].map((device) => connect(server, device));
    const created = await Promise.all(
      remotes.map((remote) => createLibrary(remote, source, 'four ferries', 10)),
    );
    expect(created.filter((one) => one !== null)).toHaveLength(1);
    expect(server.list(keyFolder)).toHaveLength(1);
    const membership = created.find((one) => one !== null);
    for (const remote of remotes) {
      expect(await joinLibrary(remote, source, 'four ferries')).toEqual(membership);
    }
  });

  it('stays the older one, whatever the younger one is called', async () => {
    const server = new WebdavServer();
    const older = 'key.ffff.5';
    server.write(`${keyFolder}${older}`, encode('older'));
    server.now += 1000;
    server.write(`${keyFolder}key.0000.7`, encode('younger'));
    for (const folder of ['files/pressmark', 'files/pressmark/keys']) server.folders.add(folder);
    const [stored] = await connect(server, 'one').read(keyName);
    expect(stored?.bytes).toEqual(encode('older'));
  });

  it('can be replaced after another device was cut off while it did so', async () => {
    const server = new WebdavServer();
    const remote = connect(server, 'one');
    const first = await remote.write(keyName, encode('one'), null);
    server.now += 60_000;
    server.write(`${keyFolder}key.0000.4`, encode('left'));
    server.now += 60_000;
    expect(await remote.write(keyName, encode('two'), first)).not.toBeNull();
    expect(server.list(keyFolder)).toHaveLength(1);
    expect((await remote.read(keyName)).at(0)?.bytes).toEqual(encode('two'));
  });
});
