import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { Kvm } from '@nats-io/kv';
import { type NatsConnection, PermissionViolationError } from '@nats-io/nats-core';
import { Objm } from '@nats-io/obj';
import { connect } from '@nats-io/transport-node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNatsTransport } from '../../client/sync/nats-transport';
import type { Connection } from '../../client/sync/transport';
import { exchange, type Listed } from '../../core/sync';
import {
  type NatsServer,
  passwordOf,
  startCluster,
  startNats,
} from '../../scripts/servers/start-nats';
import { isLong } from '../runs';
import { createDevices, listClips, makeClip, sealer } from '../sync/devices-with-libraries';

/* Members and readers of teams on a real NATS server. */

const person = (name: string, team: string, mayWrite = true) => ({
  name: `${name}@${team}`,
  team: { name: team, mayWrite },
});
const people = [
  ...[person('ana', 'energy'), person('ben', 'energy'), person('cem', 'energy', false)],
  ...[person('ana', 'media'), person('dan', 'media', false)],
];
const streams = ['KV_pressmark', 'OBJ_pressmark'];
const nameOf = (index: number) => index.toString(16).padStart(40, '0');
const encode = (text: string) => new TextEncoder().encode(text);

let server: NatsServer;
beforeAll(async () => {
  server = await startNats(['ada', ...people]);
});
afterAll(() => server.remove());

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const connection of open.splice(0)) await connection.close();
});

const createTransport = (user: string, { port } = server) =>
  createNatsTransport(connect, {
    address: `127.0.0.1:${port}`,
    ...{ user, password: passwordOf(user) },
  });

/** Connects as Pressmark does. */
async function enter(user: string, at = server): Promise<Connection> {
  const connection = await createTransport(user, at).connect();
  open.push(connection);
  return connection;
}

/** Connects as another program could. */
async function connectAs(user: string): Promise<NatsConnection> {
  const connection = await server.connect(user, { reconnect: false });
  open.push(connection);
  return connection;
}

/** Why somebody cannot connect. */
async function getProblem(user: string): Promise<string> {
  const transport = createTransport(user);
  return enter(user).then(() => 'none', transport.explain);
}

it('says that a shared tag is not set up to a reader who comes first', async () => {
  expect(await getProblem('cem@energy')).toBe('notSetUp');
  await enter('ana@energy');
  expect(await getProblem('cem@energy')).toBe('none');
});

it('is known to be a team before anything is shared, unlike a user or an older set-up', async () => {
  const isOfTeam = async (user: string, at?: NatsServer) => (await enter(user, at)).isOfTeam?.();
  expect([await isOfTeam('ana@energy'), await isOfTeam('ada')]).toEqual([true, false]);
  const older = await startNats(people, (config) => config.replaceAll('"$SYS.REQ.USER.INFO",', ''));
  open.push({ close: () => older.remove() });
  expect(await isOfTeam('ana@energy', older)).toBe(false);
});

describe('a team', () => {
  beforeEach(async () => {
    const ana = await enter('ana@energy');
    await ana.clear();
  });

  it('shares one storage, in which members write and readers do not', async () => {
    const [ana, ben, cem] = [
      await enter('ana@energy'),
      await enter('ben@energy'),
      await enter('cem@energy'),
    ];
    expect([ana, ben, cem].map(({ mayWrite }) => mayWrite)).toEqual([true, true, false]);
    const token = await ana.write(nameOf(1), encode('one'), null);
    await ben.write(nameOf(1), encode('two'), token);
    for (const { read } of [ana, cem]) {
      expect((await read(nameOf(1))).map(({ bytes }) => `${Buffer.from(bytes)}`)).toEqual(['two']);
    }
    const writing = cem.write(nameOf(1), encode('three'), null);
    await expect(writing).rejects.toMatchObject({ cause: expect.any(PermissionViolationError) });
    await expect(cem.writeBlob(nameOf(1), encode('three'))).rejects.toThrow(/Permissions/);
    await expect(cem.clear()).rejects.toThrow(/Permissions/);
    expect(createTransport('cem@energy').explain(await writing.catch((error) => error))).toBe(
      'refused',
    );
  });

  it('brings clips to members and readers, and blobs of any size', async () => {
    const [ana, cem] = [await enter('ana@energy'), await enter('cem@energy')];
    const [writer, ...others] = createDevices(3);
    if (!writer) throw new Error('no device');
    for (let page = 0; page < 20; page++) {
      writer.library.change(`${page}`, makeClip(`${page}`), 1000);
    }
    await exchange(writer.library, ana, sealer, writer.clock);
    expect(listClips(writer)).toHaveLength(20);
    for (const [index, device] of others.entries()) {
      const connection = await enter(index === 0 ? 'ben@energy' : 'cem@energy');
      await exchange(device.library, connection, sealer, device.clock, { checksAll: true });
      expect(listClips(device)).toEqual(listClips(writer));
    }
    const large = new Uint8Array(1_000_000).map((_, index) => (index * index) / 7);
    await ana.writeBlob(nameOf(2), large);
    const read = await cem.readBlob(nameOf(2));
    expect(read && Buffer.compare(read, large)).toBe(0);
    expect(await cem.listBlobs()).toEqual(await ana.listBlobs());
  });

  it('lists the same to members and readers, page by page', async () => {
    const [ana, cem] = [await enter('ana@energy'), await enter('cem@energy')];
    const names = Array.from({ length: 600 }, (_, index) => nameOf(index));
    await Promise.all(names.map((name) => ana.write(name, encode(name), null)));
    await ana.write(nameOf(9), encode('changed'), (await ana.read(nameOf(9)))[0]?.token ?? null);
    let cursor: string | null = null;
    for (const isLast of [false, true]) {
      const [listed, same]: readonly Listed[] = [await ana.list(cursor), await cem.list(cursor)];
      expect(same).toEqual(listed);
      expect(same?.isLast).toBe(isLast);
      cursor = same?.cursor ?? null;
    }
    expect((await cem.list(cursor)).records).toEqual([]);
  });

  it('tells a reader of each change', async () => {
    const [ana, cem] = [await enter('ana@energy'), await enter('cem@energy')];
    const { cursor } = await cem.list(null);
    const onChange = vi.fn();
    cem.watch(onChange);
    await vi.waitFor(async () => {
      await ana.write(nameOf(Date.now()), encode('one'), null);
      expect(onChange).toHaveBeenCalled();
    });
    expect((await cem.list(cursor)).records).not.toEqual([]);
  });

  it('is not seen by others', async () => {
    const [ana, other, dan, ada] = [
      await enter('ana@energy'),
      await enter('ana@media'),
      await enter('dan@media'),
      await enter('ada'),
    ];
    await ana.write(nameOf(1), encode('one'), null);
    for (const { read, list } of [other, dan, ada]) {
      expect(await read(nameOf(1))).toEqual([]);
      expect((await list(null)).records).toEqual([]);
    }
  });
});

describe('permissions', () => {
  /** What the streams of a team hold. */
  async function readState() {
    const { streams: api } = await jetstreamManager(await connectAs('ana@energy'));
    const infos = await Promise.all(streams.map((name) => api.info(name)));
    return infos.map(({ created, state }) => ({ created, ...state }));
  }

  beforeEach(async () => {
    const ana = await enter('ana@energy');
    await ana.clear();
    for (const index of [1, 2]) {
      await ana.write(nameOf(index), encode(`record ${index}`), null);
      await ana.writeBlob(nameOf(index), encode(`blob ${index}`));
    }
  });

  it.each([
    ...streams.flatMap((stream) => [
      `$JS.API.STREAM.CREATE.${stream}`,
      `$JS.API.STREAM.UPDATE.${stream}`,
      `$JS.API.STREAM.DELETE.${stream}`,
      `$JS.API.STREAM.PURGE.${stream}`,
      `$JS.API.STREAM.MSG.DELETE.${stream}`,
      `$JS.API.STREAM.SNAPSHOT.${stream}`,
      `$JS.API.STREAM.RESTORE.${stream}`,
      `$JS.API.CONSUMER.CREATE.${stream}.one`,
      `$JS.API.CONSUMER.DURABLE.CREATE.${stream}.one`,
      `$JS.API.CONSUMER.MSG.NEXT.${stream}.one`,
    ]),
    '$JS.API.STREAM.CREATE.OTHER',
    '$JS.API.STREAM.LIST',
    `$KV.pressmark.${nameOf(1)}`,
    `$O.pressmark.C.${nameOf(1)}`,
    '_INBOX.someone',
    '$SYS.REQ.SERVER.PING',
  ])('keep a reader from %s', async (subject) => {
    const before = await readState();
    const reader = await connectAs('cem@energy');
    await expect(reader.request(subject, '{}')).rejects.toThrow(/Permissions Violation/);
    expect(await readState()).toEqual(before);
  });

  // The reply of one request is the next request, or a record.
  it.each([
    `$KV.pressmark.${nameOf(1)}`,
    `$O.pressmark.C.${nameOf(1)}`,
    ...streams.flatMap((stream) => [
      `$JS.API.STREAM.PURGE.${stream}`,
      `$JS.API.STREAM.DELETE.${stream}`,
    ]),
  ])('keep a reader from having replies sent to %s', async (reply) => {
    const before = await readState();
    const reader = await connectAs('cem@energy');
    for (const stream of streams) {
      const from = stream.startsWith('KV') ? '$KV' : '$O';
      reader.publish(`$JS.API.DIRECT.GET.${stream}`, JSON.stringify({ seq: 2 }), { reply });
      reader.publish(`$JS.API.DIRECT.GET.${stream}.${from}.pressmark.>`, '', { reply });
      reader.publish(`$JS.API.STREAM.MSG.GET.${stream}`, JSON.stringify({ seq: 2 }), { reply });
      reader.publish(`$JS.API.STREAM.INFO.${stream}`, '', { reply });
    }
    reader.publish('$JS.API.INFO', '', { reply });
    await reader.flush();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await readState()).toEqual(before);
  });

  it('keep a reader from hearing what others are answered', async () => {
    const reader = await connectAs('cem@energy');
    const heard: string[] = [];
    reader.subscribe('_INBOX.>', { callback: (_, { subject }) => void heard.push(subject) });
    await reader.flush();
    const ben = await enter('ben@energy');
    await ben.read(nameOf(1));
    await reader.flush();
    expect(heard).toEqual([]);
  });

  it.each([
    ...streams.flatMap((stream) => [
      `$JS.API.STREAM.DELETE.${stream}`,
      `$JS.API.STREAM.UPDATE.${stream}`,
    ]),
    '$JS.API.STREAM.CREATE.OTHER',
    '$KV.other.key',
  ])('keep a member from %s', async (subject) => {
    const before = await readState();
    const member = await connectAs('ben@energy');
    await expect(member.request(subject, '{}')).rejects.toThrow(/Permissions Violation/);
    expect(await readState()).toEqual(before);
  });
});

it('keeps out who was removed, and takes in who was added, while the server runs', async () => {
  const ben = await enter('ben@energy');
  const others = people.filter(({ name }) => name !== 'ben@energy');
  server.reload(['ada', ...others, person('eva', 'energy', false)]);
  await ben.closed;
  expect(await getProblem('ben@energy')).toBe('refused');
  expect(await getProblem('ana@energy')).toBe('none');
  expect(await getProblem('eva@energy')).toBe('none');
});

// Only in `npm run test:sync`: elections take time.
if (isLong) {
  it('serves a reader on each server of a cluster', async () => {
    const servers = await startCluster(people);
    try {
      const [first, ...others] = servers;
      // Until the servers have found each other.
      const ana = await vi.waitFor(() => enter('ana@energy', first), 60_000);
      const names = Array.from({ length: 50 }, (_, index) => nameOf(index));
      for (const name of names) await ana.write(name, encode(name), null);
      await ana.writeBlob(nameOf(1), new Uint8Array(500_000));
      for (const other of others) {
        const cem = await enter('cem@energy', other);
        expect(cem.mayWrite).toBe(false);
        expect((await cem.list(null)).records.map(({ name }) => name)).toEqual(names);
        expect(await cem.readBlob(nameOf(1))).toHaveLength(500_000);
      }
    } finally {
      for (const { remove } of servers) await remove();
    }
  });

  it('serves members while its streams are on one server of a cluster', async () => {
    const servers = await startCluster(people);
    try {
      const [first] = servers;
      const connection = await first?.connect('ana@energy');
      if (!connection) throw new Error('no connection');
      open.push(connection);
      const client = jetstream(connection);
      await vi.waitFor(
        () => new Kvm(client).create('pressmark', { history: 1, replicas: 1 }),
        60_000,
      );
      await new Objm(client).create('pressmark', { replicas: 1 });
      const ana = await enter('ana@energy', first);
      expect(ana.mayWrite).toBe(true);
      await ana.write(nameOf(1), encode('one'), null);
      expect((await ana.list(null)).records.map(({ name }) => name)).toEqual([nameOf(1)]);
    } finally {
      for (const { remove } of servers) await remove();
    }
  });
}
