import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findNatsServer, MissingProgram } from '../find-programs.mjs';
import { thisMachine } from '../machine.mjs';
import { changeUsers } from './change-users';
import { hashPassword } from './hash-password';
import { makeComposeFiles } from './make-compose';
import { makeConfig, type ServerUser } from './make-config';
import { BadOption, type Options, readOptions } from './read-options';

/** `npm run sync-server` sets up a server that keeps libraries in step, and starts it. */
const usage = `npm run sync-server -- --user ada

  --user NAME     add a user, or give them a new password, and print it; can be repeated
  --team NAME     a team for a shared tag; needs --member, --reader or --remove
  --member NAME   add a member to the team, or give them a new password; can be repeated
  --reader NAME   the same for somebody who may only read; can be repeated
  --remove NAME   remove somebody from the team; can be repeated
  --host NAME     the name or address that browsers connect to (default: 127.0.0.1)
  --port NUMBER   the port that they connect to (default: 8443; not with --compose)
  --cert, --key   a certificate and its key in PEM, necessary for any other host
  --folder PATH   where to put configuration, users and data (default: ./sync-server)
  --no-start      only write the configuration
  --compose       write files for a cluster of three in containers instead; see below

For a shared tag: npm run sync-server -- --team energy --member ana --reader cem
Their user names are ana@energy and cem@energy. A running server must be restarted, or reloaded
with: nats-server --signal reload

For a cluster: npm run sync-server -- --compose --host sync.example --user ada
Then start it in the folder with: docker compose up -d
The name must point to this computer, and its ports 80 and 443 must be free. Each connection goes to
a running server, so one of the three may fail.`;

const defaultPort = 8443;
/** Where NATS listens for administration, on this machine only. */
const adminPort = 4222;

/** A name for which a certificate can be had: not an address, nor a name without a domain. */
const hostName = /^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/i;

try {
  if (process.argv.includes('--help')) console.log(usage);
  else main();
} catch (error) {
  if (!(error instanceof MissingProgram || error instanceof BadOption)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function main(): void {
  const options = readOptions(process.argv.slice(2));
  const { host, folder } = options;
  const isLocal = ['127.0.0.1', 'localhost', '::1'].includes(host);
  if (options.compose && !hostName.test(host)) {
    throw new BadOption('Give the name that browsers connect to, such as: --host sync.example');
  }
  checkCertificate(options, isLocal);
  const path = resolve(folder);
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new BadOption(`${path} is a file. Give a folder: --folder PATH`);
  }
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const users = updateUsers(join(path, 'users.json'), options);
  if (options.compose) writeCluster(path, host, users);
  else writeServer(path, options, isLocal, users);
}

function checkCertificate({ host, port, cert, key, compose }: Options, isLocal: boolean): void {
  if (compose) {
    if (port !== undefined) throw new BadOption('With --compose, the port is always 443.');
    if (cert || key) throw new BadOption('With --compose, give no certificate: Caddy gets one.');
    return;
  }
  if ((cert === undefined) !== (key === undefined)) {
    throw new BadOption('Give both --cert and --key, or neither.');
  }
  if (!isLocal && (cert === undefined || key === undefined)) {
    throw new BadOption(
      [
        `Browsers connect to ${host} only with TLS: give --cert and --key, in PEM.`,
        'Let’s Encrypt issues certificates for free, for example with certbot.',
      ].join('\n'),
    );
  }
}

/** Writes the files for a cluster in containers. */
function writeCluster(path: string, host: string, users: readonly ServerUser[]): void {
  for (const [name, content] of Object.entries(makeComposeFiles(host, users))) {
    writePrivate(join(path, name), content);
  }
  console.log(`Address: wss://${host}`);
  console.log(`Users: ${users.map(({ name }) => name).join(', ')}`);
  console.log(`Start it in ${path} with: docker compose up -d`);
}

/** Writes the configuration of one server, and starts it. */
function writeServer(
  path: string,
  { host, port = defaultPort, cert, key, start }: Options,
  isLocal: boolean,
  users: readonly ServerUser[],
): void {
  const file = join(path, 'nats.conf');
  const config = makeConfig({
    listen: `127.0.0.1:${adminPort}`,
    websocket: `${isLocal ? '127.0.0.1' : '0.0.0.0'}:${port}`,
    tls: cert && key ? { certificate: resolve(cert), key: resolve(key) } : null,
    store: join(path, 'data'),
    ...{ users, cluster: null },
  });
  writePrivate(file, config);
  console.log(`Address: ${cert ? 'wss' : 'ws'}://${host}:${port}`);
  console.log(`Users: ${users.map(({ name }) => name).join(', ')}`);
  console.log(`Configuration: ${file}`);
  if (start) run(findNatsServer(thisMachine()), file);
}

/** Changes the users in the file, prints new passwords, and returns all users. */
function updateUsers(file: string, options: Options): readonly ServerUser[] {
  const known: readonly ServerUser[] = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : [];
  const { users, logins } = changeUsers(
    known,
    options,
    () => randomBytes(15).toString('base64url'),
    hashPassword,
  );
  for (const { user, password } of logins) {
    const rights = user.team?.mayWrite === false ? ' (may only read)' : '';
    console.log(`Password of ${user.name}${rights}: ${password}`);
  }
  writePrivate(file, `${JSON.stringify(users, null, 2)}\n`);
  return users;
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
