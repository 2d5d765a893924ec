import type { Driven, Point, Tab } from './browser';
import { listVisibleHighlights } from './selection-bar';
import { pause, waitUntil } from './wait-until';

/** Returns the painted texts of a page by colour, except flashing ones. */
export async function readPainted(tab: Tab): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, string[]> = {};
  for (const { colour, text } of await listVisibleHighlights(tab)) {
    if (colour === 'flash') continue;
    found[colour] = [...(found[colour] ?? []), text.replace(/\s+/g, ' ')];
  }
  return found;
}

/** Waits until exactly these texts are painted on a page. */
export async function waitForPainted(
  tab: Tab,
  wanted: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  let seen = '';
  try {
    await waitUntil(`${JSON.stringify(wanted)} to be painted`, async () => {
      const painted = await readPainted(tab);
      seen = JSON.stringify(painted);
      return sorted(painted) === sorted(wanted);
    });
  } catch (error) {
    throw new Error(`painted instead: ${seen}`, { cause: error });
  }
  await waitUntilSaved(tab, Object.values(wanted).flat());
}

/**
 * A highlight is painted at once and deselected when it is saved. Stops waiting after a while:
 * the words of a note that is being written stay selected.
 */
async function waitUntilSaved(tab: Tab, words: readonly string[]): Promise<void> {
  const readSelected = () => tab.evaluate(() => `${getSelection() ?? ''}`, undefined);
  const giveUpAt = Date.now() + 4000;
  while (Date.now() < giveUpAt && words.includes(await readSelected())) await pause(50);
}

function sorted(painted: Readonly<Record<string, readonly string[]>>): string {
  return JSON.stringify(
    Object.entries(painted)
      .map(([colour, words]) => [colour, [...words].sort()])
      .sort(),
  );
}

/** Waits until the toolbar button of a tab shows this text. */
export async function waitForBadge(driven: Driven, tab: Tab, text: string): Promise<void> {
  let seen = '';
  try {
    await waitUntil(`the badge "${text}"`, async () => {
      seen = (await driven.badge(tab)).text;
      return seen === text;
    });
  } catch (error) {
    throw new Error(`the badge shows "${seen}" instead of "${text}"`, { cause: error });
  }
}

/** Returns the text of the notice on a page; empty if there is none. */
export function readNotice(driven: Driven, tab: Tab): Promise<string> {
  return textInShadow(driven, tab, 'pressmark-notice');
}

/** Returns the text of the selection bar or of a highlight's card; empty if there is none. */
export function readBarText(driven: Driven, tab: Tab): Promise<string> {
  return textInShadow(driven, tab, 'pressmark-bar');
}

/** Returns the text in the closed shadow tree of one of our elements on a page. */
function textInShadow(driven: Driven, tab: Tab, element: string): Promise<string> {
  return driven.inContentWorld(
    tab,
    (name) => {
      const host = document.querySelector(name) as
        | (Element & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      // Firefox has a property, Chromium a function.
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const shown = [...(root?.children ?? [])].filter((child) => !child.matches('style'));
      return shown.map(({ textContent }) => textContent).join('');
    },
    element,
  );
}

/** Clicks the button of the notice on a page, once there is one. */
export async function pressNotice(driven: Driven, tab: Tab): Promise<void> {
  await waitUntil('a button in the notice', () => findInNotice(driven, tab, '.notice__action'));
}

/**
 * Waits until tags and note of the saved clip can be written in the notice. Returns the box of the
 * frame that contains them.
 */
export function waitForNoticeFields(driven: Driven, tab: Tab): Promise<Box> {
  return waitUntil('the fields in the notice', () =>
    findInNotice(driven, tab, '.note-frame--open'),
  );
}

/** A place on a page, in CSS pixels from the corner of the window. */
interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Returns where this element of the notice is. A button is clicked. */
function findInNotice(driven: Driven, tab: Tab, selector: string): Promise<Box | null> {
  return driven.inContentWorld(
    tab,
    (selector) => {
      const host = document.querySelector('pressmark-notice') as
        | (Element & { openOrClosedShadowRoot?: ShadowRoot })
        | null;
      const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
      const found = root?.querySelector<HTMLElement>(selector);
      if (found?.matches('button')) found.click();
      const box = found?.getBoundingClientRect();
      return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
    },
    selector,
  );
}
