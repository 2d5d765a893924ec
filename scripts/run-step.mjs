import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));

/** How long a program may take to exit after SIGTERM, in milliseconds. */
const cleanUpMs = 8_000;

/**
 * Runs a program in the project's folder and collects its output. It is stopped with all its
 * child processes after `limitMs`, or when this script is interrupted.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ limitMs?: number, env?: Record<string, string>, show?: boolean }} options
 *   `show` prints the output as it arrives, instead of collecting it.
 * @returns {Promise<{ ok: boolean, output: string, elapsedMs: number }>}
 */
export function runStep(program, args, { limitMs, env = {}, show = false }) {
  const started = performance.now();
  const windows = process.platform === 'win32';
  const child = spawn(program, args, {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    // A separate process group, so that child processes can be stopped with it.
    detached: !windows,
    // On Windows, npm and npx are command files that need a shell.
    shell: windows && program !== process.execPath,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }

  return new Promise((resolve) => {
    let isInterrupted = false;
    /** @type {NodeJS.Timeout | undefined} */
    let lastResort;
    const end = () => {
      // SIGTERM, because browsers then remove their profiles.
      signal(child.pid, 'SIGTERM');
      lastResort = setTimeout(() => signal(child.pid, 'SIGKILL'), cleanUpMs);
    };
    const interrupt = () => {
      isInterrupted = true;
      end();
    };
    const limit =
      limitMs === undefined
        ? undefined
        : setTimeout(() => {
            output += `\nEnded after ${limitMs / 1000} seconds.\n`;
            end();
          }, limitMs);
    /** @param {boolean} ok */
    const settle = (ok) => {
      clearTimeout(limit);
      clearTimeout(lastResort);
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', interrupt);
      if (isInterrupted) process.exit(130);
      resolve({ ok, output, elapsedMs: performance.now() - started });
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
    child.once('error', (error) => {
      output += String(error);
      settle(false);
    });
    child.once('close', (code) => settle(code === 0));
  });
}

/**
 * @param {number | undefined} pid
 * @param {'SIGTERM' | 'SIGKILL'} name
 */
function signal(pid, name) {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name);
  } catch {
    // It has already exited.
  }
}
