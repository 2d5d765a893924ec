import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The machine that a script runs on, as an interface, so that tests can replace it.
 *
 * @typedef {object} Machine
 * @property {string} platform As in `process.platform`.
 * @property {Record<string, string | undefined>} env
 * @property {string} home The user's own folder.
 * @property {(path: string) => boolean} isProgram True if it is an executable file.
 * @property {(name: string) => string | null} which The program's path, if it is on PATH.
 * @property {(path: string) => string[]} list Names in a folder; none if there is no folder.
 * @property {(program: string, args: string[], timeoutMs: number) => string | null} ask
 *   Returns a program's output, or null if it cannot be run or fails.
 * @property {(program: string, args: string[], timeoutMs: number) => boolean} run
 *   Runs a program and shows its output. Returns whether it succeeded.
 * @property {boolean} canInstall True for root on Debian with apt.
 * @property {(line: string) => void} say Tells the user what is being done.
 */

/** @returns {Machine} The machine that this runs on. */
export function thisMachine() {
  const { platform, env } = process;
  return {
    platform,
    env,
    home: homedir(),
    isProgram,
    which: (name) => which(name, env.PATH ?? '', platform),
    list,
    ask(program, args, timeout) {
      const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout });
      return status === 0 ? stdout : null;
    },
    run(program, args, timeout) {
      const quietly = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
      const stdio = /** @type {const} */ (['ignore', 'inherit', 'inherit']);
      return spawnSync(program, args, { stdio, timeout, env: quietly }).status === 0;
    },
    canInstall: process.getuid?.() === 0 && isProgram('/usr/bin/apt-get'),
    say: (line) => console.log(line),
  };
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string} path */
function list(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

/**
 * @param {string} name
 * @param {string} path
 * @param {string} platform
 */
function which(name, path, platform) {
  const ending = platform === 'win32' ? '.exe' : '';
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name + ending)).find(isProgram) ?? null;
}
