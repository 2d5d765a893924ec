import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebdavTransport } from '../../client/sync/webdav/webdav-transport';
import { createLibrary, joinLibrary, type Membership } from '../../core/sync';
import {
  password,
  startApache,
  startRclone,
  user,
  type WebdavServer,
} from '../../scripts/servers/start-webdav';
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

/* Devices stay in step through real WebDAV servers. */

const source = webcrypto as Crypto;

const createTransport = (device: string, port: number, typed = password) => {
  const login = { address: `http://127.0.0.1:${port}/`, user, password: typed };
  return createWebdavTransport(fetch, source, device, login);
};

const run = (device: Device, port: number, membership: Membership, typed = password) =>
  runDevice(device, createTransport(device.name, port, typed), membership);

/** Rings every second instead of every minute: there is no news from a WebDAV server. */
function lookOften(all: readonly Running[]): void {
  const timer = setInterval(() => {
    for (const { bell } of all) bell.ring();
  }, 1000);
  closing.push(() => clearInterval(timer));
}

const passing: readonly string[] = ['unreachable', 'failing'];

/** That no device had a problem that does not go away. */
function expectOnlyPassing(all: readonly Running[]): void {
  const problems = all.flatMap((device) => device.problems());
  expect(problems.filter((problem) => !passing.includes(problem))).toEqual([]);
}

const rclone = ['rclone', startRclone] as const;
const servers = isLong ? [['Apache', startApache] as const, rclone] : [rclone];

describe.each(servers)('devices on %s', (_, start) => {
  let server: WebdavServer;
  beforeAll(async () => {
    server = await start();
  });
  beforeEach(() => server.wipe());
  afterAll(() => server.remove());

  it('get what others write, and again after the folder was wiped', async () => {
    const { port } = server;
    const membership = await createMembership();
    const devices = createDevices(4);
    const all = devices.slice(0, 3).map((device) => run(device, port, membership));
    lookOften(all);
    const words = all.map(({ device, write }, index) => {
      write(`page-${index}`, `word${index}x`);
      write('shared', `both-${device.name}`);
      return [`word${index}x`, `both-${device.name}`];
    });
    await expectEqual(all, words.flat());
    // Node does not repeat a request whose connection the server was about to close.
    expectOnlyPassing(all);
    await server.wipe();
    all[1]?.write('page-0', 'later');
    await expectEqual(all, [...words.flat(), 'later']);
    // All of it is there again.
    const late = devices.slice(3).map((device) => run(device, port, membership));
    lookOften(late);
    await expectEqual([...all, ...late], [...words.flat(), 'later']);
    // What is written to a folder while it is deleted may fail, and is sent again.
    expectOnlyPassing([...all, ...late]);
  }, 600_000);

  it('lose nothing when connections are cut', async () => {
    const proxy = await startProxy(server.port);
    closing.push(proxy.close);
    const membership = await createMembership();
    const all = createDevices(2).map((device) => run(device, proxy.port, membership));
    const words = await writeWhileCut(all, proxy, isLong ? 60 : 8);
    lookOften(all);
    await expectEqual(all, words);
    // On a busy machine, no cut may hit a connection.
    expectOnlyPassing(all);
  }, 600_000);

  it('agree on one library if two create it at the same time', async () => {
    const remotes = await Promise.all(
      ['device-0', 'device-1'].map((device) => createTransport(device, server.port).connect()),
    );
    closing.push(...remotes.map(({ close }) => close));
    const created = await Promise.all(
      remotes.map((remote) => createLibrary(remote, source, 'four ferries', 10)),
    );
    const [membership, ...others] = created.filter((one) => one !== null);
    expect(others).toEqual([]);
    for (const remote of remotes) {
      expect(await joinLibrary(remote, source, 'four ferries')).toEqual(membership);
    }
  });
});

describe('a device', () => {
  const [device] = createDevices(1);
  if (!device) throw new Error('no device');
  device.library.change('one', makeClip('one'), 1000);

  const startEdited = async (edit?: (config: string) => string) => {
    const server = await startApache(edit);
    closing.push(server.remove);
    return server;
  };

  it('says that a password is refused', async () => {
    const { port } = await startEdited();
    await expectProblem(run(device, port, await createMembership(), 'wrong'), 'refused');
  });

  it('says that a server cannot be reached', async () => {
    const server = await startEdited();
    await server.remove();
    closing.pop();
    await expectProblem(run(device, server.port, await createMembership()), 'unreachable');
  });

  it('says that a server knows no WebDAV', async () => {
    const { port } = await startEdited((config) => config.replace('Dav On', ''));
    await expectProblem(run(device, port, await createMembership()), 'notWebdav');
  });

  it('says that a server takes no more', async () => {
    const { port } = await startEdited((config) =>
      config.replace('Dav On', 'Dav On\n  LimitRequestBody 500'),
    );
    await expectProblem(run(device, port, await createMembership()), 'full');
  });

  it('does not mix two libraries in one folder', async () => {
    const { port } = await startEdited();
    const [other] = createDevices(1, 'other');
    if (!other) throw new Error('no device');
    other.library.change('two', makeClip('two'), 1000);
    const first = run(other, port, await createMembership());
    await vi.waitFor(() => expect(first.activities.at(-1)?.kind).toBe('current'));
    await expectProblem(run(device, port, await createMembership()), 'otherLibrary');
    expect([device, other].map((one) => listClips(one).length)).toEqual([1, 1]);
  });
});
