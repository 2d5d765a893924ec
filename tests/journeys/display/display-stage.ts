import { beforeAll, describe } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { readNotice } from '../../../scripts/drive/read-page-state';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { openXDisplay, type XDisplay } from '../../../scripts/drive/x-display';
import { isLong } from '../../runs';
import { listClips } from '../observe';
import { type BrowserName, openStage, type Stage } from '../stage';
import { pinButton, toDisplay } from './own-interface';

/** On Linux, real keys and mouse through X. Elsewhere only Firefox can be sent its shortcuts. */
const isLinux = process.platform === 'linux';
const browsers: readonly BrowserName[] = isLinux ? ['chromium', 'firefox'] : ['firefox'];

/**
 * A browser on an X display of its own, as it is after installation: no site is allowed, so keys
 * and clicks must also give access to the page.
 */
class DisplayStage {
  private opening: Promise<void> | null = null;
  private stage: Stage | null = null;
  private xDisplay: XDisplay | null = null;
  private firstTab: Tab | null = null;
  /** How many pages were shown. */
  private shown = 0;

  constructor(readonly browser: BrowserName) {}

  /** Starts the browser the first time it is called. It stays open until this process ends. */
  open(): Promise<void> {
    this.opening ??= this.start();
    return this.opening;
  }

  private async start(): Promise<void> {
    const display = isLinux ? await openXDisplay() : null;
    try {
      this.stage = await openStage(this.browser, {
        asInstalled: true,
        ...(display && { headed: true, env: display.env }),
      });
      this.xDisplay = display;
      this.firstTab = await this.driven.openTab(this.at('/'));
      await this.show('/');
      if (display) await pinButton(this.driven, display);
    } catch (error) {
      await display?.close();
      throw error;
    }
  }

  get driven(): Driven {
    return getOpened(this.stage).driven;
  }

  /** Throws if this is not Linux. */
  get display(): XDisplay {
    return getOpened(this.xDisplay);
  }

  /** A tab with a page of the newspaper. */
  get tab(): Tab {
    return getOpened(this.firstTab);
  }

  at(path: string): string {
    return getOpened(this.stage).at(path);
  }

  /** Shows a page of the newspaper, with the keyboard in it. */
  async show(path: string): Promise<void> {
    await this.tab.bringToFront();
    await this.tab.goTo(this.at(path));
    await this.xDisplay?.focusWindow(this.driven.browser);
    // The address bar may have kept the keyboard. Further left is the splitter of Firefox's sidebar,
    // and a second click at the same point would select a word.
    this.shown += 1;
    await this.xDisplay?.point(
      await toDisplay(this.tab, { x: 24 + (this.shown % 2) * 20, y: 4 }),
      1,
    );
  }

  readShortcut(command: string): Promise<string> {
    return this.driven.inExtension(async (name) => {
      const commands = await chrome.commands.getAll();
      return commands.find((command) => command.name === name)?.shortcut ?? '';
    }, command);
  }

  /** Presses the shortcut of a command. */
  async pressCommand(command: string, on: Tab = this.tab): Promise<void> {
    if (this.xDisplay === null) return this.driven.runCommand(command, on);
    await on.bringToFront();
    await this.xDisplay.focusWindow(this.driven.browser);
    await this.xDisplay.press((await this.readShortcut(command)).toLowerCase());
  }

  /** Returns how completely each page was saved, by path. */
  async listSaved(): Promise<Readonly<Record<string, string>>> {
    return Object.fromEntries(
      (await listClips(this.driven)).map(({ summary }) => {
        const { url, completeness } = summary as { url: string; completeness: string };
        return [new URL(url).pathname, completeness];
      }),
    );
  }

  async waitForSaved(path: string, completeness: string): Promise<void> {
    await waitUntil(
      `${path} to be saved`,
      async () => (await this.listSaved())[path] === completeness,
    );
  }

  async waitForNotice(text: string): Promise<void> {
    await waitUntil(`the notice "${text}"`, async () =>
      (await readNotice(this.driven, this.tab)).includes(text),
    );
  }
}

function getOpened<Part>(part: Part | null): Part {
  if (part === null) throw new Error('the stage is not open, or there is no X display');
  return part;
}

/** One stage per browser, which all files use: a start takes longer than most tests. */
const stages = browsers.map((browser) => [browser, new DisplayStage(browser)] as const);

/** Describes steps on the display of each browser. The stage is open when they run. */
export function describeOnDisplay(title: string, steps: (stage: DisplayStage) => void): void {
  describeOn(stages, title, steps);
}

/** The same for the given browser with `npm test`, for both with `npm run test:long`. */
export function describeOnOneDisplay(
  browser: BrowserName,
  title: string,
  steps: (stage: DisplayStage) => void,
): void {
  describeOn(isLong ? stages : stages.filter(([name]) => name === browser), title, steps);
}

function describeOn(
  chosen: typeof stages,
  title: string,
  steps: (stage: DisplayStage) => void,
): void {
  describe.each(chosen)(`${title} in %s`, (_, stage) => {
    beforeAll(() => stage.open());
    steps(stage);
  });
}
