import type { BrowserContext } from 'playwright-core';
import type { Driven, Screen, Tab } from '../../scripts/drive/browser';
import { attachTarget } from '../../scripts/drive/chromium/chromium-target';
import { clickNamed } from '../../scripts/drive/page-actions';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { pause, waitUntil } from '../../scripts/drive/wait-until';
import { quotedSentence, type Stories } from './serve-stories';

/** Milliseconds of each run. */
export interface SurfaceTimes {
  /** Until an article can be clipped. */
  readonly popup: readonly number[];
  /** Until its headline is shown as well. */
  readonly popupRead: readonly number[];
  readonly panel: readonly number[];
  readonly library: readonly number[];
  readonly firstHighlight: readonly number[];
}

/** Idle time between runs, in milliseconds. */
const pauseMs = 400;

/** Where a popup records when it was clicked. Extension pages share their local storage. */
const clickedKey = 'bench:clicked';

/**
 * Times each surface `runs` times, after one run that is not counted. Popup and panel are opened
 * on a page of their own in each run: reading a page again is faster.
 */
export async function timeSurfaces(
  context: BrowserContext,
  driven: Driven,
  stories: Stories,
  runs: number,
): Promise<SurfaceTimes> {
  await pinButton(context, driven);
  let pages = 0;
  const openStory = async () => {
    const tab = await driven.openTab(stories.url(pages));
    pages += 1;
    await waitForBadge(driven, tab, '●');
    await pause(pauseMs);
    return tab;
  };
  const attach = async (path: string) => {
    const browser = context.browser();
    if (browser === null) throw new Error('the browser has no devtools');
    return attachTarget(await browser.newBrowserCDPSession(), driven.extensionUrl(path));
  };
  const repeat = async <Time>(run: () => Promise<Time>) => {
    const times: Time[] = [];
    for (let index = 0; index <= runs; index++) {
      times.push(await run());
      await pause(pauseMs);
    }
    return times.slice(1);
  };

  const openPopup = async () => {
    const openedAt = await driven.inExtension(() => {
      const now = Date.now();
      void chrome.action.openPopup();
      return now;
    }, undefined);
    const popup = await attach('popup.html');
    const usableMs = (await waitForButton(popup)) - openedAt;
    const readMs = (await waitForLargestPaint(popup, '.article-head')) - openedAt;
    return { popup, usableMs, readMs };
  };

  /** Clicks a button of the popup, and returns the time of the click. */
  const clickInPopup = async (name: string) => {
    const { popup } = await openPopup();
    await popup.evaluate((key) => {
      document.addEventListener('pointerdown', () => localStorage.setItem(key, `${Date.now()}`), {
        capture: true,
      });
    }, clickedKey);
    await clickNamed(popup, name);
  };
  const readClick = (screen: Screen) =>
    screen.evaluate((key) => Number(localStorage.getItem(key)), clickedKey);

  const popupTimes = await repeat(async () => {
    const tab = await openStory();
    const { popup, ...times } = await openPopup();
    await popup.close();
    await tab.close();
    return times;
  });
  return {
    popup: popupTimes.map(({ usableMs }) => usableMs),
    popupRead: popupTimes.map(({ readMs }) => readMs),
    panel: await repeat(async () => {
      const tab = await openStory();
      await clickInPopup('Side panel');
      const panel = await attach('sidepanel.html');
      const usableAt = await waitForLargestPaint(panel, '.panel');
      const ms = usableAt - (await readClick(panel));
      await panel.close();
      await tab.close();
      return ms;
    }),
    library: await repeat(async () => {
      const tab = await openStory();
      await clickInPopup('Library');
      const library = await driven.findTab(driven.extensionUrl('library.html'));
      const usableAt = await waitForLargestPaint(library, '.clip-rows, .empty');
      const ms = usableAt - (await readClick(library));
      await library.close();
      await tab.close();
      return ms;
    }),
    firstHighlight: await repeat(async () => timeFirstHighlight(context, await openStory())),
  };
}

/** Pins the toolbar button. Without it, the browser first moves the button out of its menu. */
async function pinButton(context: BrowserContext, driven: Driven): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const extensionId = new URL(driven.extensionUrl('')).host;
  const change = JSON.stringify({ extensionId, pinnedToToolbar: true });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${change})`);
  await page.close();
}

/** Waits until the popup's main button is drawn. Returns when, in milliseconds since 1970. */
function waitForButton(popup: Screen): Promise<number> {
  return popup.evaluate(async () => {
    while (!document.querySelector('button[type=submit]:not([aria-disabled=true])')) {
      await nextFrame();
    }
    await nextFrame();
    return Date.now();

    function nextFrame() {
      return new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, undefined);
}

/**
 * Waits until the largest text that was painted is in an element that matches `selector`.
 * Returns when it was painted, in milliseconds since 1970.
 */
function waitForLargestPaint(screen: Screen, selector: string): Promise<number> {
  return waitUntil(`${selector} to be painted`, () =>
    screen.evaluate(async (wanted) => {
      const entries = await new Promise<readonly LargestPaint[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries() as LargestPaint[])).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
        setTimeout(() => resolve([]), 100);
      });
      const painted = entries.find(({ element }) => element?.closest(wanted));
      return painted && performance.timeOrigin + painted.startTime;
    }, selector),
  );
}

interface LargestPaint extends PerformanceEntry {
  readonly element: Element | null;
}

/** Selects words of a story that is not saved, and presses the shortcut. */
async function timeFirstHighlight(context: BrowserContext, tab: Tab): Promise<number> {
  await selectWords(tab, quotedSentence);
  await pause(pauseMs);
  const painted = tab.evaluate(async () => {
    while (!isPainted()) await nextFrame();
    await nextFrame();
    return Date.now();

    function isPainted() {
      return [...CSS.highlights].some(([name, { size }]) => name.includes('sun') && size > 0);
    }
    function nextFrame() {
      return new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, undefined);
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('the service worker is not running');
  const pressedAt = await worker.evaluate<number, number>(async (id) => {
    const front = await chrome.tabs.get(id);
    const now = Date.now();
    chrome.commands.onCommand.dispatch('highlight-selection', front);
    return now;
  }, tab.id);
  const ms = (await painted) - pressedAt;
  await tab.close();
  return ms;
}
