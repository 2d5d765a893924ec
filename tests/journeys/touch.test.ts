import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Point, Tab } from '../../scripts/drive/browser';
import { listBarButtons } from '../../scripts/drive/marking';
import { waitForSteady } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { waitUntil } from '../../scripts/drive/wait-until';
import { type BarPlace, placeBeside, placeOfBar, selectByItself } from './bar-place';
import { type BrowserName, buildWithoutNoteFrame, openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const words = 'a debate that went on for four hours';
/** Minimum size of a touch target, in CSS pixels. */
const fingertip = 44;

describe.each<BrowserName>(['chromium', 'firefox'])('a touch screen in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-touch-'));
    stage = await openStage(browser, {
      touched: true,
      // The contents of our frame cannot be measured from a page, but the same card in the bar
      // can.
      extension: await buildWithoutNoteFrame(browser, folder),
    });
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
  });
  afterAll(async () => {
    await stage?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const middleOf = (words: string): Promise<Point> =>
    tab.evaluate((words) => {
      const found = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words));
      const range = document.createRange();
      const walker = document.createTreeWalker(found as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(words) ?? -1;
        if (at < 0) continue;
        range.setStart(node, at + 4);
        range.setEnd(node, at + 5);
      }
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, words);

  const tapBar = async (name: string) => {
    const at = await waitForSteady(`"${name}" in the bar`, async () =>
      (await listBarButtons(driven, tab)).find((one) => one.name.toLowerCase().includes(name)),
    );
    await tab.touch(at);
  };

  const expectLargeEnough = ({ buttons }: BarPlace, least: number) => {
    expect(buttons.length).toBeGreaterThanOrEqual(least);
    for (const { left, right, top, bottom } of buttons) {
      expect(right - left).toBeGreaterThanOrEqual(fingertip);
      expect(bottom - top).toBeGreaterThanOrEqual(fingertip);
    }
  };

  it('is detected by pages', async () => {
    expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches, undefined)).toBe(true);
  });

  it('has the bar beside a touch selection, large enough, and clear of the handles', async () => {
    await tab.touch(await middleOf(words));
    await selectByItself(tab, words);
    const place = await placeBeside(driven, tab, 110);
    expectLargeEnough(place, 8);
    const bottom = Math.max(...place.lines.map((line) => line.bottom));
    const top = Math.min(...place.lines.map((line) => line.top));
    // The handles extend 24 points below the last line; the menu is 48 tall above the first.
    if (place.bar.top >= bottom) expect(place.bar.top - bottom).toBeGreaterThan(24);
    else expect(top - place.bar.bottom).toBeGreaterThan(48);
  });

  it('highlights by a tap on a colour, and opens the card by a tap on the highlight', async () => {
    await tapBar('rose');
    await waitForPainted(tab, { rose: [words] });
    await waitUntil('the bar to go', () =>
      tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined),
    );
    await tab.touch(await middleOf(words));
    await waitUntil('the card', async () =>
      (await listBarButtons(driven, tab)).some(({ name }) => name === 'Delete'),
    );
    expectLargeEnough(await placeOfBar(driven, tab), 9);
  });

  it('has notices and notes with buttons large enough for touch', async () => {
    const notice = await waitUntil('the notice', async () => {
      const seen = await driven.inContentWorld(tab, buttonsOfNotice, undefined);
      return seen.length > 0 && seen;
    });
    for (const { width, height } of notice) {
      expect(width).toBeGreaterThanOrEqual(fingertip);
      expect(height).toBeGreaterThanOrEqual(fingertip);
    }
    await tapBar('note');
    await waitUntil('the note in the bar', async () =>
      (await listBarButtons(driven, tab)).some(({ isField }) => isField),
    );
    expectLargeEnough(await placeOfBar(driven, tab), 2);
  });
});

function buttonsOfNotice(): readonly { readonly width: number; readonly height: number }[] {
  const host = document.querySelector('pressmark-notice') as
    | (Element & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  return [...(root?.querySelectorAll('button') ?? [])].map((button) => {
    const { width, height } = button.getBoundingClientRect();
    return { width, height };
  });
}
