import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect, type NodeConnectionOptions } from '@nats-io/transport-node';
import { hashSync } from 'bcryptjs';
import type { ServerLogin } from '../drive/sync-settings';
import { findNatsServer } from '../find-programs.mjs';
import { thisMachine } from '../machine.mjs';
import { type Cluster, makeConfig, type ServerUser } from '../sync-server/make-config';
import { findFreePort, waitForPort } from './ports';

/** A NATS server on this machine, set up as `npm run sync-server` does. */
export interface NatsServer {
  /** Where Node connects. */
  readonly port: number;
  /** Where browsers connect. */
  readonly websocketPort: number;
  /** Where it keeps its data. */
  readonly store: string;
  /** Of its process; undefined while it is stopped. */
  readonly pid: number | undefined;
  /** What a user types to connect a browser. */
  login(user: string): ServerLogin;
  connect(user: string, options?: NodeConnectionOptions): ReturnType<typeof connect>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  /** Starts again after `stop`, with the same data. */
  start(): Promise<void>;
  /** Reads a configuration with these users, while it runs. */
  reload(users: readonly TestUser[]): void;
  /** Deletes the streams of a user. */
  wipe(user: string): Promise<void>;
  /** Stops and deletes everything. */
  remove(): Promise<void>;
}

/** A name, or more. Without a hash, the password is that of `passwordOf`. */
type TestUser = string | (Omit<ServerUser, 'hash'> & Partial<Pick<ServerUser, 'hash'>>);
type Edit = (config: string) => string;

/** The password of a user on servers of `startNats`. */
export const passwordOf = (user: string) => `password of ${user}`;

/** Starts a server for these users. `edit` changes its configuration. */
export async function startNats(
  users: readonly TestUser[],
  edit: Edit = (config) => config,
): Promise<NatsServer> {
  const server = await prepareNats(users, null, edit);
  await server.start();
  return server;
}

/** Starts a cluster of three servers for these users. `edit` changes each configuration. */
export async function startCluster(
  users: readonly TestUser[],
  edit: Edit = (config) => config,
): Promise<readonly NatsServer[]> {
  const routes = await Promise.all([findFreePort(), findFreePort(), findFreePort()]);
  const servers = await Promise.all(
    routes.map((route, index) =>
      prepareNats(
        users,
        {
          server: `server-${index}`,
          listen: `127.0.0.1:${route}`,
          others: routes.filter((other) => other !== route).map((other) => `127.0.0.1:${other}`),
        },
        edit,
      ),
    ),
  );
  await Promise.all(servers.map((server) => server.start()));
  return servers;
}

async function prepareNats(
  users: readonly TestUser[],
  cluster: Cluster | null,
  edit: Edit,
): Promise<NatsServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-nats-'));
  const [port, websocketPort] = await Promise.all([findFreePort(), findFreePort()]);
  const store = join(folder, 'data');
  const file = join(folder, 'nats.conf');
  const configure = (current: readonly TestUser[]) => {
    const config = makeConfig({
      listen: `127.0.0.1:${port}`,
      websocket: `127.0.0.1:${websocketPort}`,
      ...{ tls: null, store, cluster, users: current.map(toServerUser) },
    });
    writeFileSync(file, edit(config));
  };
  configure(users);
  let running: ChildProcess | null = null;
  const server: NatsServer = {
    ...{ port, websocketPort, store },
    get pid() {
      return running?.pid;
    },
    login: (user) => ({
      address: `ws://127.0.0.1:${websocketPort}`,
      ...{ user, password: passwordOf(user) },
    }),
    connect: (user, options = {}) =>
      connect({ servers: `127.0.0.1:${port}`, user, pass: passwordOf(user), ...options }),
    async start() {
      running = spawn(findNatsServer(thisMachine()), ['--config', file], { stdio: 'ignore' });
      await Promise.all([waitForPort(port), waitForPort(websocketPort)]);
    },
    async stop(signal = 'SIGTERM') {
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      const exited = once(running, 'exit');
      running.kill(signal);
      await exited;
    },
    reload(current) {
      configure(current);
      running?.kill('SIGHUP');
    },
    async wipe(user) {
      const connection = await server.connect(user);
      const { streams } = await jetstreamManager(connection);
      for (const { config } of await streams.list().next()) await streams.delete(config.name);
      await connection.close();
    },
    async remove() {
      await server.stop('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return server;
}

function toServerUser(user: TestUser): ServerUser {
  const named = typeof user === 'string' ? { name: user } : user;
  // The fewest rounds, because nobody guesses these.
  return { ...named, hash: named.hash ?? hashSync(passwordOf(named.name), 4) };
}
