import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashSync } from 'bcryptjs';
import type { ServerLogin } from '../drive/sync-settings';
import { findApache, findRclone } from '../find-programs.mjs';
import { thisMachine } from '../machine.mjs';
import { findFreePort, waitForPort } from './ports';

/** A WebDAV server on this machine, with one user. */
export interface WebdavServer {
  readonly port: number;
  /** What the user types to connect a browser. */
  readonly login: ServerLogin;
  /** The folder with the user's files. */
  readonly store: string;
  /** Deletes the files of the library. */
  wipe(): Promise<void>;
  /** Stops it and deletes everything. */
  remove(): Promise<void>;
}

export const user = 'ada';
export const password = 'password of ada';

interface Prepared {
  readonly program: string;
  readonly args: readonly string[];
}

/** Starts Apache with mod_dav. `edit` changes its configuration. */
export function startApache(
  edit: (config: string) => string = (config) => config,
): Promise<WebdavServer> {
  return start((folder, store, port) => {
    const file = join(folder, 'apache.conf');
    // The fewest rounds, because nobody guesses it.
    writeFileSync(join(folder, 'users'), `${user}:${hashSync(password, 4)}\n`);
    writeFileSync(file, edit(makeApacheConfig(folder, store, port)));
    // Its processes leave root, and must still reach the files.
    if (process.getuid?.() === 0) {
      chmodSync(folder, 0o755);
      const id = Number(execFileSync('id', ['-u', apacheUser], { encoding: 'utf8' }));
      chownSync(store, id, -1);
    }
    const program = findApache(thisMachine());
    return { program, args: ['-D', 'FOREGROUND', '-f', file] };
  });
}

/** Starts `rclone serve webdav`. */
export function startRclone(): Promise<WebdavServer> {
  return start((folder, store, port) => ({
    program: findRclone(thisMachine()),
    args: [
      ...['serve', 'webdav', store, '--addr', `127.0.0.1:${port}`],
      ...['--user', user, '--pass', password, '--config', join(folder, 'rclone.conf')],
    ],
  }));
}

async function start(
  prepare: (folder: string, store: string, port: number) => Prepared,
): Promise<WebdavServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-webdav-'));
  const store = join(folder, 'files');
  mkdirSync(store);
  const port = await findFreePort();
  const { program, args } = prepare(folder, store, port);
  const running = spawn(program, args, { stdio: 'ignore' });
  const exited = once(running, 'exit');
  await waitForPort(port);
  return {
    ...{ port, store },
    login: { address: `http://127.0.0.1:${port}/`, user, password },
    async wipe() {
      const Authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
      const init = { method: 'DELETE', headers: { Authorization } };
      await fetch(`http://127.0.0.1:${port}/pressmark/`, init);
    },
    async remove() {
      running.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Debian's. */
const apacheUser = 'www-data';
/** Of Debian, Fedora, and macOS. */
const moduleFolders = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/opt/homebrew/opt/httpd/lib/httpd/modules',
  '/usr/libexec/apache2',
];
const modules = [
  ...['mpm_event', 'authn_core', 'authn_file', 'authz_core', 'authz_user', 'auth_basic'],
  ...['dav', 'dav_fs'],
];

function makeApacheConfig(folder: string, store: string, port: number): string {
  const place = moduleFolders.find((one) => existsSync(join(one, 'mod_dav.so')));
  if (!place) throw new Error('Apache has no mod_dav here');
  return `
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${modules.map((name) => `LoadModule ${name}_module ${place}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? `User ${apacheUser}` : ''}
DavLockDB ${folder}/locks
DocumentRoot ${store}
<Directory ${store}>
  Dav On
  AuthType Basic
  AuthName Pressmark
  AuthUserFile ${folder}/users
  Require valid-user
</Directory>
`;
}
