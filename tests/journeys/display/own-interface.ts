import type { Driven, Point, Tab } from '../../../scripts/drive/browser';
import { waitForSteady, waitForText } from '../../../scripts/drive/page-actions';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import type { XDisplay } from '../../../scripts/drive/x-display';

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
async function focusButton({ browser }: Driven, display: XDisplay, tab: Tab): Promise<void> {
  if (browser === 'chromium') return display.press('F10', 'Left', 'Left', 'Left');
  // Firefox ignores keys while a popup closes.
  await waitUntil('the address bar', async () => {
    await display.press('ctrl+l');
    return tab.evaluate(() => !document.hasFocus(), undefined);
  });
  await display.press('Tab', 'Tab', 'Right', 'Right');
}

/** Opens the popup by keyboard. The focus is in its field for tags. */
export async function openPopupByKeyboard(
  driven: Driven,
  display: XDisplay,
  tab: Tab,
): Promise<void> {
  await focusButton(driven, display, tab);
  await display.press('Return');
  await waitUntil('the popup', () =>
    driven.inPopup(() => document.activeElement?.role === 'combobox', undefined),
  );
}

/** Moves the focus in the popup by a key until it is on the control with this name. */
export async function moveTo(
  driven: Driven,
  display: XDisplay,
  name: string,
  key = 'Tab',
): Promise<void> {
  const readFocus = () =>
    driven.inPopup(
      () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '',
      undefined,
    );
  await waitForText({ evaluate: driven.inPopup }, name);
  await waitUntil(`the focus on "${name}"`, async () => {
    const before = await readFocus();
    if (before === name) return true;
    await display.press(key);
    return waitUntil('the focus to move', async () => (await readFocus()) !== before, 5_000).then(
      () => false,
    );
  });
}

/** Where a tab's window is. Pages in the background do not know it. */
function readWindow(driven: Driven, tab: Tab) {
  return driven.inExtension(async (id) => {
    const { windowId } = await chrome.tabs.get(id);
    const { left = 0, top = 0, width = 0 } = await chrome.windows.get(windowId);
    return { left, top, width };
  }, tab.id);
}

/** Returns where our button is in the toolbar. */
export async function findButtonOnDisplay(driven: Driven, tab: Tab): Promise<Point> {
  const { left, top, width } = await readWindow(driven, tab);
  return driven.browser === 'firefox'
    ? { x: left + width - 62, y: top + 64 }
    : { x: left + width - 149, y: top + 62 };
}

/** Returns where a tab is on the tab strip. */
export async function findInTabStrip(driven: Driven, tab: Tab): Promise<Point> {
  const { left, top, width } = await readWindow(driven, tab);
  const { index, count } = await driven.inExtension(async (id) => {
    const { index, windowId } = await chrome.tabs.get(id);
    return { index, count: (await chrome.tabs.query({ windowId })).length };
  }, tab.id);
  const tabWidth = Math.min(225, (width - 126) / count);
  return { x: left + 41 + tabWidth * (index + 0.4), y: top + 20 };
}

/**
 * Chooses an entry of a menu by mouse, again if it has no effect: a busy browser may ignore a click
 * on a menu that has just opened.
 */
export async function chooseInMenu(
  display: XDisplay,
  at: Point,
  entries: readonly number[],
  isDone: () => Promise<unknown>,
): Promise<void> {
  await waitUntil(
    'the effect of the menu',
    async () => {
      await display.chooseInMenu(at, ...entries);
      return waitUntil('the effect', async () => Boolean(await isDone()), 8_000);
    },
    60_000,
  );
}

/** A control of the popup, by the start of its name, and whether a click on it took effect. */
interface PopupClick {
  readonly name: string;
  readonly isDone: () => Promise<unknown>;
}

/**
 * Opens the popup and clicks controls in it, all by mouse. Begins again, more slowly, if a click
 * misses, which may close the popup: on a busy machine it still grows when it is clicked.
 */
export async function clickInPopup(
  driven: Driven,
  display: XDisplay,
  tab: Tab,
  ...clicks: readonly PopupClick[]
): Promise<void> {
  const last = clicks.at(-1);
  const isDone = async () => Boolean(await last?.isDone());
  let pauseMs = 0;
  await waitUntil(
    'the clicks in the popup',
    async () => {
      if (await isDone().catch(() => false)) return true;
      await display.point(await findButtonOnDisplay(driven, tab), 1);
      for (const click of clicks) {
        const find = () => waitForSteady(click.name, () => findInPopup(driven, click.name), 15_000);
        await find();
        await pause(pauseMs);
        await display.point(await find(), 1);
        // Firefox takes ten seconds for its page of add-ons on a busy machine.
        const limitMs = click === last ? 25_000 : 5_000;
        pauseMs += 200;
        const isEffective = async () => Boolean(await click.isDone());
        await waitUntil(`the effect of "${click.name}"`, isEffective, limitMs);
      }
      return true;
    },
    120_000,
  );
}

/** Returns the centre on the display of the popup's control whose text starts with `name`, or null. */
function findInPopup(driven: Driven, name: string): Promise<Point | null> {
  return driven.inPopup((name): Point | null => {
    const view = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
    const { mozInnerScreenX, mozInnerScreenY } = view;
    const controls = [...document.querySelectorAll('button, summary')];
    const control = controls.find((one) => one.textContent?.trim().startsWith(name));
    // The popup changes its height once it has read the page.
    if (document.querySelector('.waiting') || !control?.checkVisibility()) return null;
    control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    return {
      x: (mozInnerScreenX ?? screenX) + x + width / 2,
      y: (mozInnerScreenY ?? screenY) + y + height / 2,
    };
  }, name);
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

/** Clicks an element by mouse, again if the click has no effect: a busy page still moves it. */
export async function clickOnDisplay(
  display: XDisplay,
  tab: Tab,
  selector: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await waitUntil(
    `a click on ${selector}`,
    async () => {
      if (await isDone()) return true;
      await display.point(await waitForSteady(selector, () => findOnDisplay(tab, selector)), 1);
      return waitUntil('its effect', isDone, 8_000);
    },
    60_000,
  );
}

/** Waits for the side panel; returns a point in it: on the left in Firefox, on the right in Chromium. */
export async function findPanelOnDisplay({ browser }: Driven, tab: Tab): Promise<Point> {
  const page = await waitUntil('the side panel', () =>
    tab.evaluate(() => {
      const { mozInnerScreenX } = window as Window & { mozInnerScreenX?: number };
      const taken =
        mozInnerScreenX === undefined ? outerWidth - innerWidth : mozInnerScreenX - screenX;
      return taken > 180 && { width: innerWidth, height: innerHeight };
    }, undefined),
  );
  const x = browser === 'firefox' ? -120 : page.width + 150;
  // Below the note, which would take the dropped link as text.
  return toDisplay(tab, { x, y: page.height - 180 });
}

/** Clicks a button of the side panel by mouse, again if the click has no effect. */
export async function clickInPanel(
  driven: Driven,
  display: XDisplay,
  name: string,
  isDone: () => Promise<boolean>,
): Promise<void> {
  await waitUntil(
    `a click on "${name}" in the panel`,
    async () => {
      if (await isDone()) return true;
      await display.point(await waitForSteady(name, () => findInPanel(driven, name)), 1);
      return waitUntil('its effect', isDone, 8_000);
    },
    60_000,
  );
}

/** Returns the centre on the display of the side panel's button with this name, or null. */
function findInPanel(driven: Driven, name: string): Promise<Point | null> {
  return driven.inPanel((name): Point | null => {
    const view = window as Window & { mozInnerScreenX?: number; mozInnerScreenY?: number };
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((one) => one.textContent?.trim() === name);
    if (!button?.checkVisibility()) return null;
    // Chromium only tells where its window is: the panel is at its bottom right, within a border.
    const border = 9;
    const left = view.screenX + view.outerWidth - view.innerWidth - border;
    const top = view.screenY + view.outerHeight - view.innerHeight - border;
    const { x, y, width, height } = button.getBoundingClientRect();
    return {
      x: (view.mozInnerScreenX ?? left) + x + width / 2,
      y: (view.mozInnerScreenY ?? top) + y + height / 2,
    };
  }, name);
}

/** Clicks the button that closes Firefox's sidebar. */
export async function closePanelByMouse(display: XDisplay, tab: Tab): Promise<void> {
  await display.point(await toDisplay(tab, { x: -20, y: 23 }), 1);
  await waitUntil('the panel to close', async () => (await toDisplay(tab, { x: 0, y: 0 })).x < 20);
}
