import type { Browser } from 'puppeteer-core';
import { waitUntil } from './wait-until';

/** The raw protocol below Puppeteer, which has no words for the browser's own window. */
interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Firefox's own window, in whose scripts an extension can be stopped and its
 * shortcuts pressed. Needs `--remote-allow-system-access`.
 */
export class FirefoxChrome {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
    private readonly extensionId: string,
  ) {}

  static async open(browser: Browser, extensionId: string): Promise<FirefoxChrome> {
    const { connection } = browser as unknown as { connection: Connection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as { contexts: { context: string }[] };
    const [window] = contexts;
    if (window === undefined) throw new Error('Firefox has no window');
    return new FirefoxChrome(connection, window.context, extensionId);
  }

  /** Ends the background page, as Firefox does when it has been idle. */
  async stopBackground(): Promise<void> {
    await waitUntil('the background to stop', () =>
      this.evaluate(`(async () => {
        ${this.extension}
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState === 'stopped';
      })()`),
    );
  }

  /** Does what pressing the shortcut of a command does. */
  async runCommand(name: string): Promise<void> {
    await this.evaluate(`(async () => {
      ${this.extension}
      const name = ${JSON.stringify(name)};
      const { shortcut } = (await extension.shortcuts.allCommands()).find((one) => one.name === name);
      const parts = shortcut.split('+');
      const key = parts.pop().toUpperCase();
      const modifiers = parts.map((part) => ({ Alt: 'alt', Shift: 'shift', Ctrl: 'accel' })[part]);
      const found = [...document.querySelectorAll('keyset[id*="ext-keyset"] key')].find(
        (one) =>
          one.getAttribute('key') === key &&
          modifiers.every((part) => one.getAttribute('modifiers').includes(part)),
      );
      if (!found) throw new Error('no key for ' + shortcut);
      found.doCommand();
    })()`);
  }

  /** Shows the page in front in the browser's reader mode, as its button does. */
  async readInFront(): Promise<void> {
    await this.evaluate(
      "gBrowser.selectedBrowser.sendMessageToActor('Reader:ToggleReaderMode', {}, 'AboutReader')",
    );
  }

  /** Magnifies the page in front, as two fingers do on a touchpad. */
  async pinch(): Promise<void> {
    await this.evaluate(`(async () => {
      const at = [window.mozInnerScreenX + 300, window.mozInnerScreenY + 300];
      const steps = [[0, 1], [1, 1.2], [1, 1.2], [1, 1.2], [2, 1]];
      for (const [phase, scale] of steps) {
        windowUtils.sendNativeTouchpadPinch(phase, scale, ...at, 0);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })()`);
  }

  /** Turns the switch that lets the extension into private windows, and loads it anew. */
  async allowInPrivateWindows(): Promise<void> {
    const id = JSON.stringify(this.extensionId);
    await this.evaluate(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      await ExtensionPermissions.add(${id}, {
        permissions: ['internal:privateBrowsingAllowed'], origins: [],
      });
      const addon = await AddonManager.getAddonByID(${id});
      await addon.reload();
    })()`);
  }

  private get extension(): string {
    return `const { ExtensionParent } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionParent.sys.mjs',
    );
    const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(this.extensionId)});`;
  }

  private async evaluate(expression: string): Promise<boolean> {
    const { result } = await this.connection.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result?.value === true;
  }
}
