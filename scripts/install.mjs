import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runStep } from './run-step.mjs';

/** The project's folder. */
const project = fileURLToPath(new URL('..', import.meta.url));

/** Time limit of the installation, in milliseconds; generous for slow networks. */
const installMs = 600_000;

/**
 * Installs the packages of the lockfile if any are missing, and generates WXT's types. Only
 * needs Node and npm. Throws with the output if either fails.
 *
 * Packages' install scripts are not run: none is needed, and none is trusted.
 */
export async function installMissing() {
  if (!isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))) {
    console.log('Installing packages…');
    await mustSucceed('npm', ['ci', '--ignore-scripts', '--prefer-offline']);
  }
  if (!existsSync(`${project}.wxt/wxt.d.ts`)) await mustSucceed('npx', ['wxt', 'prepare']);
}

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * True if npm's record of installed packages contains every package of the lockfile in its
 * version. Optional packages may be missing, because they are for other systems.
 *
 * @param {Lock | null} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json
 */
export function isInstalled(wanted, installed) {
  if (installed === null) return false;
  return Object.entries(wanted?.packages ?? {}).every(([path, locked]) => {
    const here = installed.packages?.[path];
    if (path === '') return true;
    return here === undefined ? locked.optional === true : here.version === locked.version;
  });
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(`${project}${file}`, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 */
async function mustSucceed(program, args) {
  const { ok, output } = await runStep(program, args, { limitMs: installMs });
  if (!ok) throw new Error(`${program} ${args.join(' ')} failed:\n${output}`);
}
