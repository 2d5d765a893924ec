import type { Work } from '../browser';
import { waitUntil } from '../wait-until';
import { toExpression } from '../work-source';
import type { FirefoxChrome } from './firefox-chrome';
import { findExtension } from './firefox-extension';

/**
 * Defines `press(shortcut)` in the browser's window, for shortcuts as a manifest
 * writes them ("Ctrl+Alt+K"). Key events go through `nsITextInputProcessor`, which
 * dispatches them as native ones: first to the window, then to the page's process.
 */
const keyboardSource = `
  const names = { Ctrl: ['Control', 'ControlLeft'], Alt: ['Alt', 'AltLeft'], Shift: ['Shift', 'ShiftLeft'] };
  const press = (shortcut) => {
    const parts = shortcut.split('+');
    const letter = parts.pop();
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('the keyboard is taken');
    const key = parts.includes('Shift') ? letter : letter.toLowerCase();
    const events = [
      ...parts.map((part) => ({ key: names[part][0], code: names[part][1], keyCode: KeyEvent['DOM_VK_' + names[part][0].toUpperCase()] })),
      { key, code: 'Key' + letter, keyCode: KeyEvent['DOM_VK_' + letter] },
    ].map((init) => new KeyboardEvent('', init));
    for (const event of events) processor.keydown(event);
    for (const event of events.reverse()) processor.keyup(event);
  };
`;

/** Firefox's window: its keys, menus, address bar, tabs and prompts. */
export class FirefoxWindow {
  constructor(
    private readonly chrome: FirefoxChrome,
    private readonly extensionId: string,
  ) {}

  /**
   * Presses the keys of a command's shortcut where Firefox receives them from the system.
   * Menus, access keys and Firefox's own shortcuts get them first, as they do for a user.
   */
  async pressCommand(name: string): Promise<void> {
    await this.chrome.check(`(async () => {
      ${findExtension(this.extensionId)}
      const name = ${JSON.stringify(name)};
      const { shortcut } = (await extension.shortcuts.allCommands()).find((one) => one.name === name);
      if (!shortcut) throw new Error(name + ' has no shortcut');
      ${keyboardSource}
      press(shortcut);
    })()`);
  }

  /** Chooses our entry with this id in the open context menu, or in that of the toolbar button. */
  async chooseMenu(id: string, isOfButton: boolean): Promise<void> {
    const widget = JSON.stringify(makeWidgetId(this.extensionId));
    await waitUntil('the menu', () =>
      this.chrome.check(`(async () => {
        const entry = ${widget} + '-menuitem-_' + ${JSON.stringify(id)};
        const opened = (menu) => new Promise((resolve) => {
          menu.addEventListener('popupshown', resolve, { once: true });
        });
        if (${isOfButton}) {
          const menu = document.getElementById('toolbar-context-menu');
          CustomizableUI.addWidgetToArea(${widget} + '-browser-action', 'nav-bar');
          const button = document.getElementById(${widget} + '-browser-action');
          if (menu.state === 'closed') {
            const done = opened(menu);
            button.firstElementChild.dispatchEvent(
              new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }),
            );
            await done;
          }
        }
        const item = document.getElementById(entry);
        if (!item) return false;
        const parent = item.closest('menupopup');
        if (parent.state !== 'open') {
          const done = opened(parent);
          parent.openPopup();
          await done;
        }
        parent.activateItem(item);
        return true;
      })()`),
    );
  }

  /**
   * Runs a function in the popup of the toolbar button, which the protocol does not list.
   *
   * Gives it the keyboard if Firefox did not: on a busy machine, it asks for the focus before the
   * popup is visible, and the request is ignored.
   */
  inPopup<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    const find = `
      const found = [...document.querySelectorAll('.webextension-popup-browser')]
        .find((one) => one.closest('panel').state === 'open');
      if (!found) throw new Error('no popup is open');
      if (document.activeElement !== found) found.focus();`;
    return this.runIn(find, toExpression(work, arg));
  }

  /** Runs a function in the sidebar, which the protocol does not list either. */
  inPanel<Arg, Answer>(work: Work<Arg, Answer>, arg: Arg): Promise<Answer> {
    const find = `
      const sidebar = document.getElementById('sidebar').contentDocument;
      const found = sidebar?.getElementById('webext-panels-browser');
      if (!found) throw new Error('no panel is open');`;
    return this.runIn(find, toExpression(work, arg));
  }

  /** Runs an expression in the browser element that `find` defines as `found`. */
  private async runIn<Answer>(find: string, expression: string): Promise<Answer> {
    const script = `(async () => {
      const { window, document, location } = content;
      const answer = await ${expression};
      sendAsyncMessage('answer', JSON.stringify({ answer }));
    })().catch((error) => sendAsyncMessage('answer', JSON.stringify({ error: String(error) })));`;
    const reply = await this.chrome.read(`(async () => {
      ${find}
      return new Promise((resolve) => {
        const { messageManager } = found;
        const onAnswer = ({ data }) => {
          messageManager.removeMessageListener('answer', onAnswer);
          resolve(data);
        };
        messageManager.addMessageListener('answer', onAnswer);
        messageManager.loadFrameScript(
          'data:,' + encodeURIComponent(${JSON.stringify(script)}), false,
        );
      });
    })()`);
    const { answer, error } = JSON.parse(String(reply)) as { answer: Answer; error?: string };
    if (error !== undefined) throw new Error(error);
    return answer;
  }

  /** Whether keys go to the frame whose URL contains `urlPart`. */
  isFrameFocused(urlPart: string): Promise<boolean> {
    return this.chrome.check(
      `Services.focus.focusedContentBrowsingContext?.currentURI?.spec.includes(${JSON.stringify(urlPart)})`,
    );
  }

  /** Types into the address bar, and chooses a result; returns our suggestions. */
  async useAddressBar(typed: string, choice: number): Promise<readonly string[]> {
    const found = await waitUntil('suggestions', async () => {
      const answer = await this.chrome.read(`(async () => {
        window.focus();
        gURLBar.focus();
        if (gURLBar.value !== ${JSON.stringify(typed)}) {
          gURLBar.search(${JSON.stringify(typed)});
          await gURLBar.lastQueryContextPromise;
        }
        const { results } = await gURLBar.lastQueryContextPromise;
        const omnibox = results.filter(({ payload }) => payload.keyword === 'pm');
        return JSON.stringify(omnibox.map(({ payload }) => payload.title ?? payload.content));
      })()`);
      const suggestions = JSON.parse(String(answer)) as readonly string[];
      return suggestions.length > choice ? suggestions : null;
    });
    await this.chrome.check(`(() => {
      gURLBar.view.selectedRowIndex = ${choice};
      gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));
    })()`);
    return found.slice(1);
  }

  /** Shows the active tab in reader mode, as the browser's button does. */
  async readInFront(): Promise<void> {
    await this.chrome.check(
      "gBrowser.selectedBrowser.sendMessageToActor('Reader:ToggleReaderMode', {}, 'AboutReader')",
    );
  }

  /** Zooms the active tab by a pinch gesture, as on a touchpad. */
  async pinch(): Promise<void> {
    await this.chrome.check(`(async () => {
      const at = [window.mozInnerScreenX + 300, window.mozInnerScreenY + 300];
      const steps = [[0, 1], [1, 1.2], [1, 1.2], [1, 1.2], [2, 1]];
      for (const [phase, scale] of steps) {
        windowUtils.sendNativeTouchpadPinch(phase, scale, ...at, 0);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    })()`);
  }

  /** Closes the tab that the extension opens at installation. */
  async closeOpenedTab(): Promise<void> {
    await waitUntil('the tab that the extension opens', () =>
      this.chrome.check(`(() => {
        const opened = gBrowser.tabs.find(
          ({ linkedBrowser }) => linkedBrowser.currentURI.schemeIs('moz-extension'),
        );
        if (opened) gBrowser.removeTab(opened);
        return Boolean(opened);
      })()`),
    );
  }

  /** Closes all tabs but a new, empty one. */
  async closeTabs(): Promise<void> {
    await this.chrome.check(`(() => {
      const kept = gBrowser.addTrustedTab('about:blank');
      gBrowser.removeAllTabsBut(kept, { skipPermitUnload: true, animate: false });
      Services.cookies.removeAll();
      return true;
    })()`);
  }

  /** Clicks the accept button of the prompt below the address bar. */
  async acceptPrompt(): Promise<void> {
    await waitUntil('a question about permissions', () =>
      this.chrome.check(`(() => {
        const question = document.getElementById('addon-webext-permissions-notification');
        const isOpen = PopupNotifications.panel.state === 'open' && question?.button;
        // Firefox ignores clicks that come too early, because they may have been meant for
        // something else.
        if (!isOpen || question.button.disabled) return false;
        question.button.click();
        return true;
      })()`),
    );
    await waitUntil('the question to be answered', () =>
      this.chrome.check(`PopupNotifications.panel.state === 'closed'`),
    );
  }
}

/** The part of an extension's id in the ids of Firefox's elements for it. */
function makeWidgetId(extensionId: string): string {
  return extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}
