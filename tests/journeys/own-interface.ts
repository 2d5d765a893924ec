import type { Driven, Point, Tab } from '../../scripts/drive/browser';
import { waitUntil } from '../../scripts/drive/wait-until';
import type { XDisplay } from '../../scripts/drive/x-display';

/*
 * The browser's own menus, toolbar and panel, which drivers cannot reach, used by mouse and keys of
 * an X display.
 */

/** The keys from an open context menu to our entry: the last one, in Chromium above its own. */
export function toOurEntry({ browser }: Driven, about: 'page' | 'part'): readonly string[] {
  if (browser === 'firefox') return ['Up'];
  return about === 'page' ? ['Up', 'Up', 'Up'] : ['Up', 'Up'];
}

/** Pins our button to the toolbar by keyboard. Firefox shows it there at installation. */
export async function pinButton(driven: Driven, display: XDisplay): Promise<void> {
  if (driven.browser === 'firefox') return;
  await display.press('F10', 'Left', 'Left', 'Return');
  await waitUntil('the button to be pinned', async () => {
    await display.press('Tab', 'Tab', 'Tab', 'space');
    await display.press('Escape');
    return driven.inExtension(
      async () => (await chrome.action.getUserSettings()).isOnToolbar === true,
      undefined,
    );
  });
}

/** Focuses our button in the toolbar by keyboard. */
export async function focusButton({ browser }: Driven, display: XDisplay, tab: Tab): Promise<void> {
  if (browser === 'chromium') return display.press('F10', 'Left', 'Left', 'Left');
  // Firefox ignores keys while a popup closes.
  await waitUntil('the address bar', async () => {
    await display.press('ctrl+l');
    return tab.evaluate(() => !document.hasFocus(), undefined);
  });
  await display.press('Tab', 'Tab', 'Right', 'Right');
}

/** Returns a point of a page on the display. */
export async function toDisplay(tab: Tab, { x, y }: Point): Promise<Point> {
  const origin = await tab.evaluate((): Point => {
    const view = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
    const { mozInnerScreenX, mozInnerScreenY } = view;
    return {
      x: mozInnerScreenX ?? view.screenX,
      y: mozInnerScreenY ?? view.screenY + view.outerHeight - view.innerHeight,
    };
  }, undefined);
  return { x: origin.x + x, y: origin.y + y };
}

/** Returns the centre of an element on the display. */
export async function findOnDisplay(tab: Tab, selector: string): Promise<Point> {
  const centre = await tab.evaluate((selector): Point => {
    const element = document.querySelector(selector);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  return toDisplay(tab, centre);
}

/** Returns a point in the open side panel: on the left in Firefox, on the right in Chromium. */
export async function findPanelOnDisplay({ browser }: Driven, tab: Tab): Promise<Point> {
  const width = await tab.evaluate(() => innerWidth, undefined);
  return toDisplay(tab, { x: browser === 'firefox' ? -120 : width + 150, y: 400 });
}
