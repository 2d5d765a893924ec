import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An invisible X display with a keyboard. */
export interface XDisplay {
  /** Environment variables for programs on it. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses keys in the focused window, in xdotool notation: "alt+shift+k". */
  press(keys: string): Promise<void>;
  /** Types into the focused window. */
  type(text: string): Promise<void>;
  /** Focuses the newest visible window whose class matches. There is no window manager to do so. */
  focusWindow(windowClass: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Xvfb on a free display. Throws if Xvfb or xdotool is not installed. */
export async function openXDisplay(): Promise<XDisplay> {
  const args = ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb could not be started')));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  const env = { DISPLAY: `:${number}` };
  const xdotool = (...words: string[]) =>
    run('xdotool', words, { env: { ...process.env, ...env } });
  return {
    env,
    async press(keys) {
      await xdotool('key', '--clearmodifiers', keys);
    },
    async type(text) {
      await xdotool('type', '--delay', '60', text);
    },
    async focusWindow(windowClass) {
      const found = await xdotool('search', '--sync', '--onlyvisible', '--class', windowClass);
      const id = found.stdout.trim().split('\n').at(-1);
      if (!id) throw new Error(`no window of class ${windowClass}`);
      await xdotool('windowfocus', '--sync', id);
    },
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}
