import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { Kvm } from '@nats-io/kv';
import { Objm } from '@nats-io/obj';
import { connect } from '@nats-io/transport-node';
import { describe, expect, it, vi } from 'vitest';
import { createNatsTransport } from '../../client/sync/nats-transport';
import type { Membership } from '../../core/sync';
import { passwordOf, startCluster, startNats } from '../../scripts/servers/start-nats';
import { startProxy } from '../../scripts/servers/unreliable-proxy';
import { isLong } from '../runs';
import { createDevices, type Device, listClips, makeClip } from '../sync/devices-with-libraries';
import {
  closing,
  createMembership,
  expectEqual,
  expectProblem,
  type Running,
  runDevice,
  writeWhileCut,
} from './running-devices';

/* Devices stay in step through a real NATS server, which is killed and cut off. */

const start = async (...args: Parameters<typeof startNats>) => {
  const server = await startNats(...args);
  closing.push(server.remove);
  return server;
};

/** Keeps a device in step. */
function run(
  device: Device,
  port: number,
  membership: Membership,
  password = passwordOf('ada'),
): Running {
  const login = { address: `127.0.0.1:${port}`, user: 'ada', password };
  return runDevice(device, createNatsTransport(connect, login), membership);
}

describe('devices on one server', () => {
  it('get what others write, while it is written', async () => {
    const { port } = await start(['ada']);
    const membership = await createMembership();
    const all = createDevices(3).map((device) => run(device, port, membership));
    const words = all.map(({ device, write }, index) => {
      write(`page-${index}`, `word${index}x`);
      write('shared', `both-${device.name}`);
      return [`word${index}x`, `both-${device.name}`];
    });
    await expectEqual(all, words.flat());
    all[1]?.write('page-0', 'later');
    await expectEqual(all, [...words.flat(), 'later']);
    expect(all.flatMap(({ problems }) => problems())).toEqual([]);
  });

  it('go on after the server was killed, with what was written meanwhile', async () => {
    const server = await start(['ada']);
    const membership = await createMembership();
    const all = createDevices(2).map((device) => run(device, server.port, membership));
    all[0]?.write('page', 'before');
    await expectEqual(all, ['before']);
    await server.stop('SIGKILL');
    for (const [index, { write }] of all.entries()) write('page', `meanwhile-${index}`);
    await vi.waitFor(() => {
      for (const { problems } of all) expect(problems()).toContain('unreachable');
    });
    await server.start();
    for (const { bell } of all) bell.ring();
    await expectEqual(all, ['before', 'meanwhile-0', 'meanwhile-1']);
  });

  it('lose nothing when connections are cut', async () => {
    const server = await start(['ada']);
    const proxy = await startProxy(server.port);
    closing.push(proxy.close);
    const membership = await createMembership();
    const all = createDevices(2).map((device) => run(device, proxy.port, membership));
    const words = await writeWhileCut(all, proxy, isLong ? 200 : 12);
    await expectEqual(all, words);
    const others = all.flatMap(({ problems }) => problems()).filter((one) => one !== 'unreachable');
    expect(others).toEqual([]);
  }, 600_000);
});

// Only in `npm run test:sync`: elections take time.
if (isLong) {
  describe('devices on a cluster', () => {
    it('go on through the others of a cluster while a server is down, and after it is back', async () => {
      const servers = await startCluster(['ada']);
      closing.push(...servers.map(({ remove }) => remove));
      const membership = await createMembership();
      const devices = createDevices(3);
      // One device each, so that one of them must wait.
      const all = servers.map(({ port }, index) => run(devices[index] as Device, port, membership));
      for (const [index, { write }] of all.entries()) write('page', `before-${index}`);
      await expectEqual(all, ['before-0', 'before-1', 'before-2']);
      const connection = await servers[1]?.connect('ada');
      if (!connection) throw new Error('no connection');
      const { streams } = await jetstreamManager(connection);
      expect((await streams.list().next()).map(({ config }) => config.num_replicas)).toEqual([
        3, 3,
      ]);
      await connection.close();
      await servers[0]?.stop('SIGKILL');
      for (const [index, { write }] of all.entries()) write('page', `meanwhile-${index}`);
      await expectEqual(all.slice(1), ['meanwhile-1', 'meanwhile-2']);
      await servers[0]?.start();
      all[0]?.bell.ring();
      await expectEqual(all, ['meanwhile-0', 'meanwhile-1', 'meanwhile-2']);
    }, 400_000);

    it('copy a library that is on one server to all three', async () => {
      const servers = await startCluster(['ada']);
      closing.push(...servers.map(({ remove }) => remove));
      const connection = await servers[0]?.connect('ada');
      if (!connection) throw new Error('no connection');
      // The servers must first elect a leader.
      const { streams } = await vi.waitFor(() => jetstreamManager(connection), 60_000);
      const client = jetstream(connection);
      await new Kvm(client).create('pressmark', { history: 1, replicas: 1 });
      await new Objm(client).create('pressmark', { replicas: 1 });
      const membership = await createMembership();
      const devices = createDevices(2);
      const all = devices.map((device, index) =>
        run(device, servers[index]?.port ?? 0, membership),
      );
      all[0]?.write('page', 'before');
      await expectEqual(all, ['before']);
      const infos = await streams.list().next();
      expect(infos.map(({ config }) => config.num_replicas)).toEqual([3, 3]);
      await connection.close();
    }, 400_000);
  });
}

describe('a device', () => {
  const [device] = createDevices(1);
  if (!device) throw new Error('no device');
  device.library.change('one', makeClip('one'), 1000);

  it('says that a password is refused', async () => {
    const { port } = await start(['ada']);
    const running = run(device, port, await createMembership(), 'wrong');
    await expectProblem(running, 'refused');
  });

  it('says that a server cannot be reached', async () => {
    const server = await start(['ada']);
    await server.stop();
    await expectProblem(run(device, server.port, await createMembership()), 'unreachable');
  });

  it('says that a server has no storage', async () => {
    const { port } = await start(['ada'], (config) => config.replace(/.*jetstream.*/g, ''));
    await expectProblem(run(device, port, await createMembership()), 'noJetStream');
  });

  it('says that a server is full', async () => {
    const { port } = await start(['ada'], (config) =>
      config.replace('jetstream: enabled', 'jetstream: { max_file: 20K }'),
    );
    const [busy] = createDevices(1, 'busy');
    if (!busy) throw new Error('no device');
    for (let page = 0; page < 40; page++) busy.library.change(`${page}`, makeClip(`${page}`), 1000);
    await expectProblem(run(busy, port, await createMembership()), 'full');
  });

  it('does not mix two libraries on one server', async () => {
    const { port } = await start(['ada']);
    const [other] = createDevices(1, 'other');
    if (!other) throw new Error('no device');
    other.library.change('two', makeClip('two'), 1000);
    const first = run(other, port, await createMembership());
    await vi.waitFor(() => expect(first.activities.at(-1)?.kind).toBe('current'));
    await expectProblem(run(device, port, await createMembership()), 'otherLibrary');
    expect([device, other].map((one) => listClips(one).length)).toEqual([1, 1]);
  });
});
