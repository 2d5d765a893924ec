import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Point, Tab } from '../../../scripts/drive/browser';
import { waitForSteady } from '../../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../../scripts/drive/read-page-state';
import { listBarButtons } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import {
  type BarPosition,
  selectByScript,
  waitForBarBesideSelection,
  waitForBarPosition,
} from '../bar-position';
import { oneOrBoth } from '../describe-in-browsers';
import { buildWithoutNoteFrame, openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const words = 'a debate that went on for four hours';
/** Minimum size of a touch target, in CSS pixels. */
const minTargetPx = 44;

describe.each(oneOrBoth('firefox'))('a touch screen in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pressmark-touch-'));
    stage = await openStage(browser, {
      touched: true,
      // A test can measure the note in the bar, but not in our frame.
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

  const getCentre = (words: string): Promise<Point> =>
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
    const point = await waitForSteady(`"${name}" in the bar`, async () =>
      (await listBarButtons(driven, tab)).find((button) =>
        button.name.toLowerCase().includes(name),
      ),
    );
    await tab.touch(point);
  };

  const expectLargeEnough = ({ buttons }: BarPosition, minCount: number) => {
    expect(buttons.length).toBeGreaterThanOrEqual(minCount);
    for (const { left, right, top, bottom } of buttons) {
      expect(right - left).toBeGreaterThanOrEqual(minTargetPx);
      expect(bottom - top).toBeGreaterThanOrEqual(minTargetPx);
    }
  };

  it('is reported to pages', async () => {
    expect(await tab.evaluate(() => matchMedia('(pointer: coarse)').matches, undefined)).toBe(true);
  });

  it('shows the bar beside the selection, with large buttons, clear of the handles', async () => {
    await tab.touch(await getCentre(words));
    await selectByScript(tab, words);
    const place = await waitForBarBesideSelection(driven, tab, 110);
    expectLargeEnough(place, 8);
    const bottom = Math.max(...place.lines.map((line) => line.bottom));
    const top = Math.min(...place.lines.map((line) => line.top));
    // Handles extend 24 px below the last line. The menu is 48 px high, above the first line.
    if (place.bar.top >= bottom) expect(place.bar.top - bottom).toBeGreaterThan(24);
    else expect(top - place.bar.bottom).toBeGreaterThan(48);
  });

  it('highlights on a tap on a colour, and opens the card on a tap on the highlight', async () => {
    await tapBar('rose');
    await waitForPainted(tab, { rose: [words] });
    await waitUntil('the bar to close', () =>
      tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined),
    );
    await tab.touch(await getCentre(words));
    await waitUntil('the card', async () =>
      (await listBarButtons(driven, tab)).some(({ name }) => name === 'Delete'),
    );
    expectLargeEnough(await waitForBarPosition(driven, tab), 9);
  });

  it('shows large buttons in notices and notes', async () => {
    const notice = await waitUntil('the notice', async () => {
      const buttons = await driven.inContentWorld(tab, measureNoticeButtons, undefined);
      return buttons.length > 0 && buttons;
    });
    for (const { width, height } of notice) {
      expect(width).toBeGreaterThanOrEqual(minTargetPx);
      expect(height).toBeGreaterThanOrEqual(minTargetPx);
    }
    await tapBar('note');
    await waitUntil('the note in the bar', async () =>
      (await listBarButtons(driven, tab)).some(({ isField }) => isField),
    );
    expectLargeEnough(await waitForBarPosition(driven, tab), 2);
  });
});

function measureNoticeButtons(): readonly { readonly width: number; readonly height: number }[] {
  const host = document.querySelector('pressmark-notice') as
    | (Element & { openOrClosedShadowRoot?: ShadowRoot })
    | null;
  const root = host && (host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host));
  return [...(root?.querySelectorAll('button') ?? [])].map((button) => {
    const { width, height } = button.getBoundingClientRect();
    return { width, height };
  });
}
