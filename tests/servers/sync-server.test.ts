import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createNatsTransport } from '../../client/sync/nats-transport';
import { makeCertificate } from '../../scripts/servers/make-certificate';
import { findFreePort, waitForPort } from '../../scripts/servers/ports';
import { checkCertificate } from '../../scripts/sync-server/check-certificate';

/* `npm run sync-server` with the real nats-server. */

/** Bundled once: loading its modules takes longer than its work. */
const program = resolve('node_modules/.cache/pressmark/sync-server.mjs');
buildSync({
  ...{ entryPoints: ['scripts/sync-server/index.ts'], outfile: program },
  ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external' },
  // Otherwise a module that can be run by itself would be.
  define: { 'import.meta.url': JSON.stringify(import.meta.url) },
});

const tls = mkdtempSync(join(tmpdir(), 'pressmark-tls-'));
const { certificate, key } = makeCertificate(tls, ['sync.example']);
const other = makeCertificate(mkdtempSync(join(tls, 'other-')), ['sync.example']);
afterAll(() => rmSync(tls, { recursive: true }));

/** Calls the command for a folder, and returns what it prints. */
function call(folder: string, words: string) {
  const args = [program, '--folder', folder, ...words.split(' ')];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const passwords = new Map(
    [...stdout.matchAll(/^Password of (\S+).*: (\S+)$/gm)].map(([, name, word]) => [name, word]),
  );
  return { status, stdout, stderr, passwords };
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-sync-server-'));
  folders.push(folder);
  return folder;
}
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('keeps host and certificate when they are not given again', () => {
  const folder = createFolder();
  const files = `--cert ${certificate} --key ${key}`;
  expect(
    call(folder, `--no-start --user ada --host sync.example --port 9443 ${files}`).status,
  ).toBe(0);
  const { stdout } = call(folder, '--no-start --user ben');
  expect(stdout).toContain('Address: wss://sync.example:9443');
  expect(read(folder, 'nats.conf')).toContain(`cert_file: "${certificate}"`);
  expect(read(folder, 'nats.conf')).toContain('listen: "0.0.0.0:9443"');
});

it.each([
  ['swapped', key, certificate, '--cert is the key, and --key is the certificate.'],
  ['missing', join(tls, 'none.pem'), key, `There is no file ${join(tls, 'none.pem')}.`],
  ['a folder', tls, key, 'is a folder'],
  ['not a certificate', 'package.json', key, 'is not a certificate in PEM'],
  ['not a key', certificate, 'package.json', 'is not a private key in PEM'],
  ['of different pairs', certificate, other.key, 'The key does not match the certificate.'],
])('says that certificate or key are %s', (_, cert, own, reason) => {
  const check = () => checkCertificate({ certificate: cert, key: own }, 'sync.example');
  expect(check).toThrow(reason);
});

it('refuses the certificate of another host, and writes nothing', () => {
  const folder = createFolder();
  const words = `--user ada --host a.example --cert ${certificate} --key ${key}`;
  const { status, stderr } = call(folder, words);
  expect(status).toBe(1);
  expect(stderr).toContain('The certificate is not for a.example. It names: DNS:sync.example');
  expect(readdirSync(folder)).toEqual([]);
});

it('changes no password if the port is in use', async () => {
  const folder = createFolder();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : 0;
  call(folder, '--no-start --user ada');
  const before = read(folder, 'users.json');
  const { status, stderr, stdout } = call(folder, `--new-password ada --port ${port}`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain(`Port ${port} is in use.`);
  expect(read(folder, 'users.json')).toBe(before);
  other.close();
});

it('refuses limits that the disk cannot hold, because the server would not start', () => {
  const { stderr } = call(createFolder(), '--no-start --user ada --limit 5000TB');
  expect(stderr).toContain('All limits together are 5000 TB');
});

it('keeps a user for a cluster, because a server without any lets everybody in', () => {
  const folder = createFolder();
  expect(call(folder, '--compose --host sync.example --user ada').status).toBe(0);
  expect(call(folder, '--remove ada').stderr).toContain('A server needs a user.');
  expect(call(createFolder(), '--no-start').stderr).toContain('A server needs a user.');
});

describe('a running server', () => {
  let folder: string;
  let port: number;
  let running: ChildProcess;
  let passwords: Map<string | undefined, string | undefined>;

  async function enter(user: string, password = passwords.get(user)) {
    const { port: own } = JSON.parse(read(folder, 'admin.json'));
    const login = user === '' ? {} : { user, pass: password ?? '' };
    const options = { servers: `127.0.0.1:${own}`, ...login };
    return connect({ ...options, reconnect: false });
  }

  const canEnter = (user: string, password?: string) =>
    enter(user, password).then(
      (connection) => connection.close().then(() => true),
      () => false,
    );

  beforeEach(async () => {
    folder = createFolder();
    port = await findFreePort();
    ({ passwords } = call(
      folder,
      `--no-start --user ada --team energy --member ana --port ${port}`,
    ));
    const args = [program, '--folder', folder];
    running = spawn(process.execPath, args, { stdio: 'ignore' });
    await waitForPort(port);
  });
  afterEach(async () => {
    running.kill('SIGTERM');
    await once(running, 'exit');
  });

  it('changes the users of a running server, whose others keep their passwords', async () => {
    const added = call(folder, '--team energy --reader cem');
    expect(added.stdout).toContain('The server is running and was reloaded.');
    expect(await canEnter('cem@energy', added.passwords.get('cem@energy'))).toBe(true);
    const renewed = call(folder, '--new-password ada').passwords.get('ada');
    expect([await canEnter('ada'), await canEnter('ada', renewed)]).toEqual([false, true]);
    call(folder, '--team energy --remove ana');
    expect(await canEnter('ana@energy')).toBe(false);
    call(folder, '--remove ada');
    call(folder, '--team energy --remove cem');
    expect(await canEnter('ada', renewed)).toBe(false);
    expect(await canEnter('')).toBe(false);
  });

  it('lets the readers of a new team in, who find that nothing is set up yet', async () => {
    const added = call(folder, '--team media --member max --reader roy');
    const [user, password] = ['roy@media', added.passwords.get('roy@media') ?? ''];
    const { port: own } = JSON.parse(read(folder, 'admin.json'));
    const login = { address: `127.0.0.1:${own}`, user, password };
    const transport = createNatsTransport(connect, login);
    await expect(transport.connect().catch(transport.explain)).resolves.toBe('notSetUp');
  });

  it('does not move a running server, and leaves its configuration as it was', async () => {
    const before = read(folder, 'nats.conf');
    const { status, stderr } = call(folder, `--new-password ada --port ${await findFreePort()}`);
    expect(status).toBe(1);
    expect(stderr).toContain('Stop it, then try again. Nothing was changed.');
    expect(read(folder, 'nats.conf')).toBe(before);
    expect(await canEnter('ada')).toBe(true);
  });

  it('limits, lists and deletes what a team stores, while the server runs', async () => {
    call(folder, '--team energy --limit 1GB');
    const connection = await enter('ana@energy');
    const manager = await jetstreamManager(connection);
    await manager.streams.add({ name: 'KV_pressmark', subjects: ['$KV.pressmark.>'] });
    const bytes = new Uint8Array(1_500_000);
    await connection.request('$KV.pressmark.a', bytes);
    expect(call(folder, '--list').stdout).toMatch(
      /^User ada, stores nothing\nTeam energy, stores 1.5 MB, limit 1 GB\n {2}ana@energy$/m,
    );
    call(folder, '--team energy --limit 2MB');
    const refused = await connection.request('$KV.pressmark.b', bytes);
    expect(refused.json()).toMatchObject({ error: { description: /resource|exceeded/ } });

    call(folder, '--team energy --remove ana');
    expect(call(folder, '--list').stdout).toMatch(
      /^Team energy, no users, stores 1.5 MB, limit 2 MB$/m,
    );
    expect(call(folder, '--delete-team energy').stderr).toContain('add --yes');
    expect(call(folder, '--delete-team energy --yes').status).toBe(0);
    expect(existsSync(join(folder, 'data', 'jetstream', 'team@energy'))).toBe(false);
    expect([await canEnter('ana@energy'), await canEnter('ada')]).toEqual([false, true]);
    expect(call(folder, '--delete-team energy --yes').stderr).toContain('There is no team energy.');
    const again = call(folder, '--team energy --member ana').passwords.get('ana@energy');
    const empty = await jetstreamManager(await enter('ana@energy', again));
    await expect(empty.streams.info('KV_pressmark')).rejects.toThrow('stream not found');
  });
});
