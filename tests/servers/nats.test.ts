import { execFileSync } from 'node:child_process';
import { jetstreamManager } from '@nats-io/jetstream';
import { Objm } from '@nats-io/obj';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNatsRemote } from '../../client/sync/nats-remote';
import { exchange, keyName } from '../../core/sync';
import { type NatsServer, startNats } from '../../scripts/servers/start-nats';
import { createDevices, edit, listClips, makeClip, sealer } from '../sync/devices-with-libraries';
import { testRemote } from '../sync/remote-contract';

/* Libraries are exchanged through a real NATS server. */

let server: NatsServer;
beforeAll(async () => {
  server = await startNats(['ada', 'ben']);
});
afterAll(() => server.remove());

/** The user's buckets, empty. */
async function open(user = 'ada') {
  const connection = await server.connect(user);
  const manager = await jetstreamManager(connection);
  const listNames = async () =>
    (await manager.streams.list().next()).map(({ config }) => config.name);
  const wipe = async () => {
    for (const name of await listNames()) await manager.streams.delete(name);
    const remote = await openNatsRemote(connection);
    // A stream that is created again at once may still have files of the old one.
    for (const name of await listNames()) await manager.streams.purge(name);
    return remote;
  };
  const remote = await wipe();
  return {
    connection,
    manager,
    remote,
    wipe: async () => void (await wipe()),
    close: () => connection.close(),
  };
}

testRemote('a NATS server', { refusesStale: true }, () => open());

describe('an exchange over NATS', () => {
  it('deletes all that a library has, and starts again', async () => {
    const { remote, close } = await open();
    const state = new TextEncoder().encode('state');
    await remote.write('a'.repeat(40), state, null);
    await remote.writeBlob('b'.repeat(40), state);
    await remote.write(keyName, state, null);
    await remote.clear();
    expect(await remote.read(keyName)).toEqual([]);
    expect(await remote.listBlobs()).toEqual(new Set());
    expect((await remote.list(null)).records).toEqual([]);
    expect(await remote.write(keyName, state, null)).not.toBeNull();
    expect((await remote.list(null)).records).toEqual([expect.objectContaining({ name: keyName })]);
    await close();
  });

  it('waits for a consumer that the server does not know yet', async () => {
    const { connection, remote, close } = await open();
    await remote.write('a'.repeat(40), new TextEncoder().encode('state'), null);
    const publish = connection.publish.bind(connection);
    let asked = 0;
    // As in a cluster whose servers have not told each other yet.
    connection.publish = (subject, ...rest) => {
      const isFirst = subject.includes('.CONSUMER.MSG.NEXT.') && ++asked === 1;
      publish(isFirst ? 'nobody' : subject, ...rest);
    };
    expect((await remote.list(null)).records).toHaveLength(1);
    expect(asked).toBe(2);
    await close();
  });

  it('brings the clips of each device to all others', async () => {
    const { remote, close } = await open();
    const devices = createDevices(3);
    for (const { name, library } of devices) {
      for (let index = 0; index < 20; index++) {
        const id = `${name}-${index}`;
        library.change(id, edit(makeClip(id), { note: `Harbourmaster ${id}` }), 1000);
      }
    }
    for (let round = 0; round < 2; round++) {
      for (const { library, clock } of devices) await exchange(library, remote, sealer, clock);
    }
    const [first, ...others] = devices.map(listClips);
    expect(first).toHaveLength(60);
    for (const other of others) expect(other).toEqual(first);
    await close();
    expect(() => execFileSync('grep', ['-ra', 'Harbourmaster', server.store])).toThrow();
  });

  it('waits for a blob that the server has damaged, and goes on with the others', async () => {
    const { remote, connection, manager, close } = await open();
    const [one, other] = createDevices(2);
    if (!one || !other) throw new Error('no devices');
    for (const id of ['a', 'b']) one.library.change(id, makeClip(id), 1000);
    await exchange(one.library, remote, sealer, one.clock);
    const { state } = await manager.streams.info('OBJ_pressmark', {
      subjects_filter: '$O.pressmark.C.>',
    });
    const [chunks] = Object.keys(state.subjects ?? {});
    connection.publish(chunks ?? '', 'damage');
    await connection.flush();
    const { waiting, received } = await exchange(other.library, remote, sealer, other.clock);
    expect({ waiting: waiting.length, received }).toEqual({ waiting: 1, received: 1 });
    await close();
  });

  it('reads blobs that other clients of the object store wrote, as earlier versions did', async () => {
    const { remote, connection, close } = await open();
    const store = await new Objm(connection).open('pressmark');
    const [name, bytes] = ['b'.repeat(40), new Uint8Array(1000).fill(7)];
    await store.putBlob({ name }, bytes);
    expect(await remote.readBlob(name)).toEqual(bytes);
    expect(await remote.listBlobs()).toEqual(new Set([name]));
    await close();
  });

  it('shows nothing of a user to another', async () => {
    const [ada, ben] = [await open('ada'), await open('ben')];
    await ada.remote.write('0'.repeat(40), new Uint8Array(9), null);
    expect((await ben.remote.list(null)).records).toEqual([]);
    await Promise.all([ada.close(), ben.close()]);
  });
});
