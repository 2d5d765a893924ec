import type { Driven, Tab } from '../../../scripts/drive/browser';
import { readNotice } from '../../../scripts/drive/read-page-state';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { openXDisplay, type XDisplay } from '../../../scripts/drive/x-display';
import { listClips } from '../observe';
import { type BrowserName, openStage, type Stage } from '../stage';
import { pinButton, toDisplay } from './own-interface';

/** On Linux, real keys and mouse through X. Elsewhere only Firefox can be sent its shortcuts. */
const isLinux = process.platform === 'linux';
export const browsers: readonly BrowserName[] = isLinux ? ['chromium', 'firefox'] : ['firefox'];

/**
 * A browser on an X display of its own, as it is after installation: no site is allowed, so keys
 * and clicks must also give access to the page.
 */
export class DisplayStage {
  private constructor(
    private readonly stage: Stage,
    private readonly xDisplay: XDisplay | null,
    /** A tab with a page of the newspaper. */
    readonly tab: Tab,
  ) {}

  static async open(browser: BrowserName): Promise<DisplayStage> {
    const display = isLinux ? await openXDisplay() : null;
    try {
      const stage = await openStage(browser, {
        asInstalled: true,
        ...(display && { headed: true, env: display.env }),
      });
      const opened = new DisplayStage(stage, display, await stage.driven.openTab(stage.at('/')));
      await opened.show('/');
      if (display) await pinButton(stage.driven, display);
      return opened;
    } catch (error) {
      await display?.close();
      throw error;
    }
  }

  get driven(): Driven {
    return this.stage.driven;
  }

  /** Throws if this is not Linux. */
  get display(): XDisplay {
    if (this.xDisplay === null) throw new Error('there is no X display');
    return this.xDisplay;
  }

  at(path: string): string {
    return this.stage.at(path);
  }

  /** Shows a page of the newspaper, with the keyboard in it. */
  async show(path: string): Promise<void> {
    await this.tab.bringToFront();
    await this.tab.goTo(this.at(path));
    await this.xDisplay?.focusWindow(this.driven.browser);
    // The address bar may have kept the keyboard. Further left is the splitter of Firefox's sidebar.
    await this.xDisplay?.point(await toDisplay(this.tab, { x: 24, y: 4 }), 1);
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

const opened = new Map<BrowserName, Promise<DisplayStage>>();

/**
 * Returns the one stage of a browser, which all files use: a start takes longer than most tests.
 * It stays open until this process ends.
 */
export function useDisplayStage(browser: BrowserName): Promise<DisplayStage> {
  const found = opened.get(browser) ?? DisplayStage.open(browser);
  opened.set(browser, found);
  return found;
}
