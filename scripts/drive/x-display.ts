import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Point } from './browser';
import { pause, waitUntil } from './wait-until';

const run = promisify(execFile);

/** An invisible X display with a keyboard and a mouse. Points are in pixels of the display. */
export interface XDisplay {
  /** Environment variables for programs on it. */
  readonly env: Readonly<Record<string, string>>;
  /** Presses keys in the focused window, one after another, in xdotool notation: "alt+shift+k". */
  press(...keys: readonly string[]): Promise<void>;
  /** Types into the focused window. */
  type(text: string): Promise<void>;
  /** Moves the mouse; with a button (1 left, 3 right), clicks there, while a key is held down. */
  point(at: Point, button?: 1 | 3, held?: 'ctrl'): Promise<void>;
  /**
   * Drags what is at one point to another, in about 1.2 seconds times `slowness`. A busy browser
   * misses a drag that is too fast for it.
   */
  drag(from: Point, to: Point, slowness?: number): Promise<void>;
  /** Presses keys that open a menu, and waits until it is there. */
  openMenu(...keys: readonly string[]): Promise<void>;
  /**
   * Opens the context menu at a point by mouse, and clicks an entry: so far below its top, or if
   * negative, above its bottom. Further entries are in the submenus that open.
   */
  chooseInMenu(at: Point, ...entries: readonly number[]): Promise<void>;
  /** Returns the titles of all windows. */
  readTitles(): Promise<string>;
  /** Focuses the newest visible window whose class matches. There is no window manager to do so. */
  focusWindow(windowClass: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts Xvfb on a free display. It ends with the last program on it. Throws if Xvfb or xdotool is
 * not installed.
 */
export async function openXDisplay(): Promise<XDisplay> {
  const screen = ['-screen', '0', '1400x1000x24', '-nolisten', 'tcp'];
  const args = ['-displayfd', '3', '-terminate', ...screen];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb could not be started')));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  const env = { DISPLAY: `:${number}` };
  const xdotool = (...words: string[]) =>
    run('xdotool', words, { env: { ...process.env, ...env } });
  const listWindows = async () => {
    const found = await xdotool('search', '--onlyvisible', '--name', '');
    return found.stdout.trim().split('\n');
  };
  const readGeometry = async (id: string) => {
    const { stdout } = await xdotool('getwindowgeometry', '--shell', id);
    const read = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(stdout)?.[1]);
    return { X: read('X'), Y: read('Y'), HEIGHT: read('HEIGHT') };
  };
  /** Opens a menu and returns its window, once it takes keys and clicks. */
  const waitForWindow = async (open: () => Promise<unknown>) => {
    const before = await listWindows();
    await open();
    const found = await waitUntil('a menu', async () => {
      for (const id of await listWindows()) {
        if (!before.includes(id) && (await readGeometry(id)).HEIGHT > tooltipHeight) return id;
      }
      return null;
    });
    await pause(menuMs);
    return found;
  };
  return {
    env,
    async press(...keys) {
      await xdotool('key', '--clearmodifiers', '--delay', '150', ...keys);
    },
    async type(text) {
      await xdotool('type', '--delay', '60', text);
    },
    async point(at, button, held) {
      const click = button ? ['click', `${button}`] : [];
      const keys = held ? ['keydown', held, ...click, 'keyup', held] : click;
      await xdotool(...moveTo(at), ...keys);
    },
    async drag(from, to, slowness = 1) {
      const rest = ['sleep', `${0.3 * slowness}`];
      const steps = Array.from({ length: dragSteps }, (_, step) => {
        const part = (step + 1) / dragSteps;
        const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
        return [...moveTo(at), 'sleep', `${0.08 * slowness}`];
      });
      await xdotool(...moveTo(from), 'mousedown', '1', ...rest, ...steps.flat(), ...rest);
      await xdotool('mouseup', '1');
    },
    async openMenu(...keys) {
      await waitForWindow(() => xdotool('key', '--clearmodifiers', '--delay', '150', ...keys));
    },
    async chooseInMenu(at, ...entries) {
      let click = [...moveTo(at), 'click', '3'];
      for (const distance of entries) {
        const open = click;
        const { X, Y, HEIGHT } = await readGeometry(await waitForWindow(() => xdotool(...open)));
        const entry = { x: X + 80, y: Y + (distance < 0 ? HEIGHT : 0) + distance };
        click = [...moveTo(entry), 'sleep', '0.2', 'click', '1'];
      }
      await xdotool(...click);
    },
    async readTitles() {
      const titles = (await listWindows()).map((id) =>
        xdotool('getwindowname', id).then(
          ({ stdout }) => stdout,
          () => '',
        ),
      );
      return (await Promise.all(titles)).join('');
    },
    async focusWindow(windowClass) {
      const found = await xdotool('search', '--sync', '--onlyvisible', '--class', windowClass);
      for (const id of found.stdout.trim().split('\n').reverse()) {
        // Firefox keeps a window of one pixel after a drag.
        if ((await readGeometry(id)).HEIGHT < tooltipHeight) continue;
        await xdotool('windowfocus', '--sync', id);
        return;
      }
      throw new Error(`no window of class ${windowClass}`);
    },
    close: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

/** Menus ignore keys for a moment after they have opened, in milliseconds. */
const menuMs = 500;

/** Tooltips are lower than this, menus taller, in pixels. */
const tooltipHeight = 40;

const dragSteps = 8;

function moveTo({ x, y }: Point): readonly string[] {
  return ['mousemove', `${Math.round(x)}`, `${Math.round(y)}`];
}
