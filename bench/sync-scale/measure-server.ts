import { execFileSync } from 'node:child_process';
import { webcrypto } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { wsconnect } from '@nats-io/nats-core';
import { hashSync } from 'bcryptjs';
import { createNatsTransport } from '../../client/sync/nats-transport';
import type { ShareConnection } from '../../client/sync/transport';
import { keyName } from '../../core/sync';
import { type NatsServer, startCluster, startNats } from '../../scripts/servers/start-nats';
import { exchangeSample, type Sample } from './exchange-sample';
import { readDiskUse, readUsage, type Usage } from './server-usage';

/** What one server needs; of a cluster, the average of its servers. Times are of a processor. */
export interface ServerCosts {
  readonly servers: 1 | 3;
  readonly users: number;
  /** In bytes: without users, for each user, and for each open connection. */
  readonly memory: { readonly base: number; readonly user: number; readonly connection: number };
  /** In seconds, of a second in which nothing happens. */
  readonly idle: number;
  /** In seconds: a connection with a look for news, and a minute of an open connection. */
  readonly connect: number;
  readonly liveMinute: number;
  /** In seconds: a new clip, a changed record, and one read by another device. */
  readonly save: number;
  readonly edit: number;
  readonly receipt: number;
  /** In bytes: of a user without clips, and of a clip without images. */
  readonly disk: { readonly user: number; readonly clip: number };
  /** Until it serves again after a restart, in seconds of a clock. */
  readonly restart: number;
  /** Setting up a new user's storage, in seconds of a clock. */
  readonly setUp: number;
}

const source = webcrypto as Crypto;
const encode = (text: string) => new TextEncoder().encode(text);
const password = 'as long as those that sync-server creates';
/** Users with real clips, beside those with next to nothing. */
const sampleUsers = 3;
const clipsEach = 200;
const [connects, liveConnections] = [300, 300];
const parallel = 8;

/** Measures a server, or a cluster of three, with this number of users. `cost` is that of bcrypt. */
export async function measureServer(
  servers: 1 | 3,
  users: number,
  cost: number,
): Promise<ServerCosts> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-scale-'));
  const names = Array.from({ length: users }, (_, index) => `user-${index}`);
  const hash = hashSync(password, cost);
  const addTls = withCertificate(folder);
  const given = names.map((name) => ({ name, hash }));
  const running =
    servers === 1 ? [await startNats(given, addTls)] : await startCluster(given, addTls);
  try {
    return await measure(running, names);
  } finally {
    for (const server of running) await server.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  running: readonly NatsServer[],
  names: readonly string[],
): Promise<ServerCosts> {
  const servers = running.length as 1 | 3;
  const usage = () => readUsage(running.map(({ pid }) => pid));
  const readDisk = (...folders: readonly string[]) =>
    running
      .flatMap(({ store }) =>
        folders.map((folder) => readDiskUse(join(store, 'jetstream', folder))),
      )
      .reduce((sum, bytes) => sum + bytes, 0);
  /** What servers need for some work, for each of them and each of `times`. */
  const cost = async (times: number, work: () => Promise<unknown>) => {
    const before = usage();
    await work();
    return (usage().cpuSeconds - before.cpuSeconds) / servers / times;
  };
  const connect = (name: string, index: number) => {
    const { websocketPort } = running[index % servers] as NatsServer;
    const address = `wss://127.0.0.1:${websocketPort}`;
    const transport = createNatsTransport(wsconnect, { address, user: name, password });
    return patiently(() => transport.connect());
  };
  const [sampled, others] = [names.slice(0, sampleUsers), names.slice(sampleUsers)];

  const empty = usage();
  const startedAt = performance.now();
  await inParallel(others, async (name, index) => {
    const connection = await connect(name, index);
    await connection.write(keyName, encode('k'.repeat(200)), null);
    await connection.write('a'.repeat(40), encode('r'.repeat(2_000)), null);
    await connection.close();
  });
  const setUp = (performance.now() - startedAt) / 1000 / others.length;
  await pause(10_000);
  const filled = usage();
  const idle = await cost(30, () => pause(30_000));

  const look = (connection: ShareConnection, cursor: string | null) =>
    patiently(async () => {
      await connection.read(keyName);
      return (await connection.list(cursor)).cursor;
    });
  const chosen = Array.from(
    { length: connects },
    (_, index) => others[index % others.length] ?? '',
  );
  const connecting = await cost(connects, () =>
    inParallel(chosen, async (name, index) => {
      const connection = await connect(name, index);
      await look(connection, null);
      await connection.close();
    }),
  );

  const { length: live } = chosen.slice(0, liveConnections);
  const beforeLive = usage();
  const connections = await inParallel(chosen.slice(0, live), async (name, index) => {
    const connection = await connect(name, index);
    connection.watch(() => {});
    return { connection, cursor: await look(connection, null) };
  });
  await pause(5_000);
  const withLive = usage();
  const liveMinute = await cost(live, async () => {
    const looks = connections.map(async ({ connection, cursor }, index) => {
      await pause((60_000 * index) / live);
      await look(connection, cursor);
    });
    await Promise.all([...looks, pause(60_000)]);
  });
  await Promise.all(connections.map(({ connection }) => connection.close()));

  const samples: Sample[] = [];
  for (const [index, name] of sampled.entries()) {
    samples.push(await exchangeSample(clipsEach, () => connect(name, index), source, usage));
  }
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length / servers;
  const clips = clipsEach * sampled.length;

  const restart = await measureRestart(running);
  // Servers have written all that they keep by then.
  const diskOfSampled = readDisk(...sampled);
  // A cluster also has files that belong to no account.
  const diskOfUser = (readDisk('.') - diskOfSampled) / others.length;
  const diskWithoutClips = (readDisk(...others) / others.length) * sampled.length;
  const perServer = (value: number) => value / servers;
  return {
    servers,
    users: names.length,
    memory: {
      base: perServer(empty.memory),
      user: perServer(grown(empty, filled) / others.length),
      connection: perServer(grown(beforeLive, withLive) / live),
    },
    idle,
    connect: connecting,
    liveMinute: Math.max(0, liveMinute - idle * (60 / live)),
    save: mean(({ save }) => save),
    edit: mean(({ edit }) => edit),
    receipt: mean(({ receipt }) => receipt),
    disk: {
      user: perServer(diskOfUser),
      clip: perServer((diskOfSampled - diskWithoutClips) / clips),
    },
    restart,
    setUp,
  };
}

const grown = (before: Usage, after: Usage) => Math.max(0, after.memory - before.memory);

/** Until the first server answers again with a user's data. */
async function measureRestart([server]: readonly NatsServer[]): Promise<number> {
  if (!server) throw new Error('no server');
  await server.stop();
  const startedAt = performance.now();
  await server.start();
  return (performance.now() - startedAt) / 1000;
}

/** Tries again while a cluster elects its leaders. */
async function patiently<Value>(work: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries === 20) throw error;
      await pause(500);
    }
  }
}

async function inParallel<Item, Made>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const rest = items.entries();
  await Promise.all(
    Array.from({ length: parallel }, async () => {
      for (const [index, item] of rest) made[index] = await work(item, index);
    }),
  );
  return made;
}

/** Adds a certificate, as servers for browsers have one. */
function withCertificate(folder: string): (config: string) => string {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'],
      ...['-keyout', key, '-out', certificate, '-days', '2', '-subj', '/CN=localhost'],
    ],
    { stdio: 'ignore' },
  );
  return (config) =>
    config.replace('no_tls: true', `tls { cert_file: "${certificate}", key_file: "${key}" }`);
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
