import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { findNatsServer, MissingProgram } from '../find-programs.mjs';
import { thisMachine } from '../machine.mjs';
import { changeUsers } from './change-users';
import { checkCertificate } from './check-certificate';
import { hashPassword } from './hash-password';
import { formatSize, listServer, measureAccount, openStorage } from './list-server';
import { makeComposeFiles } from './make-compose';
import { makeConfig, type ServerUser } from './make-config';
import { checkPort, findPort } from './ports';
import { BadOption, type Options, readOptions } from './read-options';
import { type Admin, findRunning, type RunningServer } from './running-server';
import {
  changeSettings,
  formatAddress,
  isLocal,
  readSettings,
  type Settings,
  toAccount,
} from './settings';
import { usage } from './usage';

/* `npm run sync-server` sets up a server that keeps libraries in step, and starts it. */

/** The share of the space that all libraries may take together. NATS stops if a disk is full. */
const usableShare = 0.75;

/** What a running server was started with, which it cannot change. */
interface Started extends Admin {
  readonly maxStored: number;
}

try {
  if (process.argv.includes('--help')) console.log(usage);
  else await main(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof MissingProgram || error instanceof BadOption)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** What a call changes a server to. */
interface Plan extends ReturnType<typeof changeUsers> {
  readonly folder: string;
  readonly settings: Settings;
}

async function main(options: Options): Promise<void> {
  const folder = resolve(options.folder);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new BadOption(`${folder} is a file. Give a folder: --folder PATH`);
  }
  const known = readJson<readonly ServerUser[]>(join(folder, 'users.json')) ?? [];
  const before = readSettings(folder);
  if (options.list) {
    const lines = listServer(before, known, openStorage(getStorage(folder)));
    if (lines.length === 1) throw new BadOption(`${folder} has no users. Name one: --user NAME`);
    console.log(lines.join('\n'));
    return;
  }
  const plan: Plan = {
    ...changeUsers(known, options, createPassword, hashPassword),
    ...{ folder, settings: changeSettings(before, options) },
  };
  checkUsers(plan, options);
  if (plan.settings.isCluster) writeCluster(plan, options);
  else await writeServer(plan, options, findDeleted(options, known, getStorage(folder)));
}

/** Writes the files for a cluster in containers. */
function writeCluster(plan: Plan, { deletedTeam, deletedUser }: Options): void {
  if (deletedTeam ?? deletedUser) {
    throw new BadOption('What a cluster stores can’t be deleted here. Use --remove instead.');
  }
  const { folder, settings, users } = plan;
  const files = makeComposeFiles(settings.host, users, settings.limits);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [name, content] of Object.entries(files)) writePrivate(join(folder, name), content);
  save(plan);
  console.log(`Start it in ${folder} with: docker compose up -d`);
}

/**
 * Writes the configuration of one server. Reloads it if it runs, and starts it otherwise. `deleted`
 * is the account whose storage is deleted.
 */
async function writeServer(plan: Plan, options: Options, deleted: string | null): Promise<void> {
  const { folder, settings, users } = plan;
  const [adminFile, configFile] = [join(folder, 'admin.json'), join(folder, 'nats.conf')];
  const started = readJson<Started>(adminFile);
  const running = started && (await findRunning(started));
  try {
    const starts = running === null && options.start && deleted === null;
    const program = starts ? findNatsServer(thisMachine()) : null;
    if (settings.tls && (starts || options.cert || options.host)) {
      checkCertificate(settings.tls, settings.host);
    }
    if (starts) await checkPorts(settings);
    if (deleted !== null && !options.yes) await confirm(options);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const launch = started && running ? started : await prepare(folder, settings, started);
    checkLimits(settings, users, launch.maxStored);
    const configure = (emptied: string | null) =>
      makeConfig({
        listen: `127.0.0.1:${(running && options.clientPort) ?? launch.port}`,
        websocket: `${listenOn(settings.host)}:${settings.port}`,
        ...{ tls: settings.tls, store: join(folder, 'data'), users, limits: settings.limits },
        ...{ maxStored: launch.maxStored, adminHash: hashPassword(launch.password), cluster: null },
        emptied,
      });
    const old = running && readFileSync(configFile, 'utf8');
    const use = async (config: string) => {
      writePrivate(configFile, config);
      if (running && old !== null) await reload(running, () => writePrivate(configFile, old));
    };
    if (running && deleted !== null) {
      // Its files stay open without it, also if its last user was removed before.
      await use(configure(deleted));
      await running.purge(deleted);
    }
    await use(configure(null));
    writePrivate(adminFile, JSON.stringify(launch));
    save(plan);
    if (deleted !== null)
      rmSync(join(getStorage(folder), deleted), { recursive: true, force: true });
    if (running) console.log('The server is running and was reloaded.');
    if (program !== null) run(program, configFile);
  } finally {
    await running?.close();
  }
}

/** Where the accounts of a server have a folder each. */
function getStorage(folder: string): string {
  return join(folder, 'data', 'jetstream');
}

function save(plan: Plan): void {
  const { folder, settings, users } = plan;
  writePrivate(join(folder, 'users.json'), `${JSON.stringify(users, null, 2)}\n`);
  writePrivate(join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
  printUsers(plan);
  console.log(`Configuration: ${folder}`);
}

function checkUsers(
  { users, settings: { isCluster } }: Plan,
  { user, team, limit, remove, deletedUser, deletedTeam }: Options,
): void {
  const removes = remove.length > 0 || deletedUser !== undefined || deletedTeam !== undefined;
  // Without any, NATS would let everybody in, unless there is the user of this command.
  if (users.length === 0 && (isCluster || !removes)) {
    throw new BadOption('A server needs a user. Name one: --user NAME');
  }
  if (limit !== undefined && user.length === 0 && !users.some((one) => one.team?.name === team)) {
    throw new BadOption(`There is no team ${team}. Name a member: --member NAME`);
  }
}

/** Returns the account whose storage is to be deleted. */
function findDeleted(
  { deletedUser, deletedTeam }: Options,
  known: readonly ServerUser[],
  stored: string,
): string | null {
  const account = toAccount(deletedUser, deletedTeam);
  if (account === undefined) return null;
  const isKnown = known.some(({ name, team }) =>
    team ? team.name === deletedTeam : name === deletedUser,
  );
  if (!isKnown && !existsSync(join(stored, account))) {
    throw new BadOption(
      deletedTeam === undefined
        ? `There is no user ${deletedUser}. See: npm run sync-server -- --list`
        : `There is no team ${deletedTeam}. See: npm run sync-server -- --list`,
    );
  }
  return account;
}

async function confirm({ deletedUser, deletedTeam }: Options): Promise<void> {
  const whose = deletedTeam === undefined ? deletedUser : `the team ${deletedTeam}`;
  const question = `Delete everything that ${whose} stores on this server? This can’t be undone.`;
  if (!process.stdin.isTTY) throw new BadOption(`${question} If you are sure, add --yes.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [y/N] `);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new BadOption('Nothing was changed.');
}

async function checkPorts({ host, port, clientPort }: Settings): Promise<void> {
  await checkPort(listenOn(host).replace(/[[\]]/g, ''), port, '--port');
  if (clientPort !== null) await checkPort('127.0.0.1', clientPort, '--client-port');
}

/** Prepares a start. The port stays as it was if it can. */
async function prepare(
  folder: string,
  { clientPort }: Settings,
  before: Started | null,
): Promise<Started> {
  const disk = statfsSync(folder);
  const free = disk.bavail * disk.bsize;
  const stored = measureAccount(getStorage(folder), '.') ?? 0;
  return {
    port: clientPort ?? (await findPort(before?.port)),
    // Another program may have listened to the port, and seen the old one.
    password: createPassword(),
    maxStored: Math.floor((free + stored) * usableShare),
  };
}

/** NATS reserves what limits allow, and does not start without. */
function checkLimits({ limits }: Settings, users: readonly ServerUser[], maxStored: number): void {
  const accounts = new Set(users.map(({ name, team }) => toAccount(name, team?.name) ?? name));
  const total = [...accounts].reduce((sum, account) => sum + (limits[account] ?? 0), 0);
  if (total > maxStored) {
    throw new BadOption(
      `All limits together are ${formatSize(total)}, but may be at most ${formatSize(maxStored)} on this disk. Give a smaller --limit.`,
    );
  }
}

async function reload(running: RunningServer, restore: () => void): Promise<void> {
  const refusal = await running.reload();
  if (refusal === null) {
    // What an account imports from one that is new works only then.
    await running.reload();
    return;
  }
  restore();
  throw new BadOption(
    `The running server can’t change this. Stop it, then try again. Nothing was changed. (${refusal.split(':')[0]})`,
  );
}

function printUsers({ settings, users, logins, kept }: Plan): void {
  for (const { user, password } of logins) {
    const rights = user.team?.mayWrite === false ? ' (may only read)' : '';
    console.log(`Password of ${user.name}${rights}: ${password}`);
  }
  for (const name of kept) {
    console.log(`${name} already exists, and keeps the password. --new-password changes it.`);
  }
  console.log(`Address: ${formatAddress(settings)}`);
  console.log(`Users: ${users.map(({ name }) => name).join(', ') || 'none'}`);
}

function listenOn(host: string): string {
  if (isIP(host) === 6) return isLocal(host) ? '[::1]' : '[::]';
  return isLocal(host) ? '127.0.0.1' : '0.0.0.0';
}

function createPassword(): string {
  return randomBytes(15).toString('base64url');
}

function readJson<Content>(file: string): Content | null {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Only the user who runs this may read it. */
function writePrivate(file: string, content: string): void {
  writeFileSync(file, content, { mode: 0o600 });
  chmodSync(file, 0o600);
}

function run(program: string, file: string): void {
  const server = spawn(program, ['--config', file], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => server.kill(signal));
  }
  server.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
