import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { waitForPainted } from '../../../scripts/drive/read-page-state';
import { clickBar } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { selectByScript, waitForBarBesideSelection, waitForBarPosition } from '../bar-position';
import { oneOrBoth } from '../describe-in-browsers';
import { openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

describe.each(oneOrBoth('firefox'))('the bar in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
  });
  afterAll(() => stage?.close());

  const openAt = async (path: string) => {
    await tab?.close();
    tab = await driven.openTab(stage.at(path));
    await waitUntil('the page to be checked', async () => (await driven.badge(tab)).title !== '');
  };
  const scrollTo = (words: string, block: ScrollLogicalPosition) =>
    tab.evaluate(
      ({ words, block }) => {
        const found = [...document.querySelectorAll('p')].find((p) =>
          p.textContent?.includes(words),
        );
        found?.scrollIntoView({ block, behavior: 'instant' });
      },
      { words, block },
    );

  /** Returns the first words of the story, at the start of its first paragraph. */
  const readFirstWords = () =>
    tab.evaluate(
      () => document.querySelector('.story p:not([class])')?.textContent?.slice(0, 12).trim() ?? '',
      undefined,
    );

  it('is beside the selection at the top, in the middle and at the end of the window', async () => {
    await openAt(story);
    for (const block of ['start', 'center', 'end'] as const) {
      await scrollTo(second, block);
      await selectByScript(tab, second);
      await waitForBarBesideSelection(driven, tab);
    }
  });

  it('is beside the selection on a zoomed page', async () => {
    for (const factor of [2, 0.5]) {
      await driven.inExtension(({ id, factor }) => chrome.tabs.setZoom(id, factor), {
        id: tab.id,
        factor,
      });
      await waitUntil('the zoom', () =>
        tab.evaluate((wanted) => Math.abs(devicePixelRatio - wanted) < 0.1, factor),
      );
      await scrollTo(first, 'end');
      await selectByScript(tab, first);
      await waitForBarBesideSelection(driven, tab);
    }
    await driven.inExtension((id) => chrome.tabs.setZoom(id, 1), tab.id);
  });

  it('is visible at its normal size on a page zoomed by pinch', async () => {
    await openAt(story);
    const words = await readFirstWords();
    await scrollTo(words, 'center');
    await selectByScript(tab, words);
    const before = await waitForBarPosition(driven, tab);
    await tab.pinch();
    const scale = await waitUntil('the page to be magnified', () =>
      tab.evaluate(() => {
        const { scale } = visualViewport as VisualViewport;
        return scale > 1.2 && scale;
      }, undefined),
    );
    await scrollTo(words, 'center');
    const after = await waitForBarBesideSelection(driven, tab);
    const width = ({ bar }: typeof after) => bar.right - bar.left;
    expect(width(after) * scale).toBeCloseTo(width(before), 0);
  });

  it('is beside a selection in nested, scrolled frames', async () => {
    await openAt(story);
    const words = 'The keeper of 1934 wrote that gulls know the gate by its sound';
    await tab.evaluate((words) => {
      const filler = '<p style="margin:0 0 40px">An old page of the archive.</p>'.repeat(12);
      const outer = document.createElement('iframe');
      outer.id = 'outer';
      outer.style.cssText =
        'inline-size:640px;block-size:420px;border:7px solid;margin-block:300px;margin-inline-start:30px';
      document.querySelector('article.story')?.append(outer);
      const write = (frame: HTMLIFrameElement, html: string) => {
        const inside = frame.contentDocument as Document;
        inside.open();
        inside.write(`<!doctype html><body>${html}`);
        inside.close();
        return inside;
      };
      const frame = '<iframe id="inner" style="inline-size:420px;block-size:260px"></iframe>';
      const middle = write(outer, filler + frame + filler);
      const inner = write(
        middle.getElementById('inner') as HTMLIFrameElement,
        `${filler}<p>${words}, and left it.</p>${filler}`,
      );
      outer.scrollIntoView({ block: 'center', behavior: 'instant' });
      middle.getElementById('inner')?.scrollIntoView({ block: 'center' });
      [...inner.querySelectorAll('p')]
        .find((p) => p.textContent?.includes(words))
        ?.scrollIntoView({ block: 'center' });
    }, words);
    await selectByScript(tab, words, ['outer', 'inner']);
    await waitForBarBesideSelection(driven, tab);
    // The bar follows the selection when the page or either frame is scrolled.
    await tab.evaluate(() => {
      const outer = document.getElementById('outer') as HTMLIFrameElement;
      const inner = outer.contentDocument?.getElementById('inner') as HTMLIFrameElement;
      inner.contentWindow?.scrollBy(0, 50);
      outer.contentWindow?.scrollBy(0, -40);
      scrollBy(0, 60);
    }, undefined);
    await waitForBarBesideSelection(driven, tab);
    await clickBar(driven, tab, 'sky');
    await waitUntil('the mark in the inner frame', () =>
      tab.evaluate((words) => {
        const outer = document.getElementById('outer') as HTMLIFrameElement;
        const inner = outer.contentDocument?.getElementById('inner') as HTMLIFrameElement;
        const { CSS } = inner.contentWindow as unknown as typeof globalThis;
        return [...(CSS.highlights.get('pressmark-sky') ?? [])].some(
          (range) => `${range}` === words,
        );
      }, words),
    );
  });

  it('keeps its size and stays beside the selection under a hostile style sheet', async () => {
    await openAt(story);
    const words = await readFirstWords();
    await scrollTo(words, 'center');
    await selectByScript(tab, words);
    const before = await waitForBarPosition(driven, tab);
    await tab.evaluate(() => getSelection()?.removeAllRanges(), undefined);
    await waitUntil('the bar to close', () =>
      tab.evaluate(() => document.querySelector('pressmark-bar') === null, undefined),
    );
    await tab.evaluate(() => {
      const sheet = document.head.appendChild(document.createElement('style'));
      sheet.textContent = `
        *, *::before, *::after { all: revert; letter-spacing: 1em !important;
          text-transform: uppercase !important; line-height: 3 !important; }
        body { zoom: 1.4; }
        html > :not(head, body), [popover], :popover-open { display: none !important;
          opacity: 0 !important; visibility: hidden !important; position: static !important;
          transform: scale(9) rotate(90deg) !important; clip-path: inset(50%) !important;
          inset: auto !important; inline-size: 0 !important; filter: blur(9px) !important;
          pointer-events: none !important; writing-mode: vertical-rl !important; }
        html { font-size: 40px !important; direction: rtl !important;
          filter: hue-rotate(90deg); perspective: 100px; }`;
    }, undefined);
    await scrollTo(words, 'start');
    await selectByScript(tab, words);
    const after = await waitForBarBesideSelection(driven, tab);
    const size = ({ bar }: typeof after) => [bar.right - bar.left, bar.bottom - bar.top];
    expect(size(after)).toEqual(size(before));
    await clickBar(driven, tab, 'plum');
    await waitForPainted(tab, { plum: [words] });
  });
});
