import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../../scripts/drive/page-actions';
import { waitForPainted } from '../../../scripts/drive/read-page-state';
import { clickBar } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { listAnnotations } from '../observe';
import { openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';
const third = 'the present gate had been called temporary';
const fourth = 'would still keep the photographs';

/** Selects all these quotes, as a user does by dragging with Ctrl. Returns the number of ranges. */
function selectRanges(quotes: readonly string[]): number {
  const selection = getSelection();
  selection?.removeAllRanges();
  for (const words of quotes) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').replace(/\s/g, ' ');
      const start = text.indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      selection?.addRange(range);
      // A drag would leave it in view.
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      break;
    }
  }
  return selection?.rangeCount ?? 0;
}

// Chromium supports only one range.
describe('several selected ranges in Firefox', () => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  const listQuotes = async () =>
    (await listAnnotations(driven)).map((row) =>
      (row['passage'] as { quote: { exact: string } }).quote.exact.replace(/\s/g, ' '),
    );

  beforeAll(async () => {
    stage = await openStage('firefox');
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await waitUntil('the page to be checked', async () => (await driven.badge(tab)).title !== '');
  });
  afterAll(() => stage?.close());

  it('are all highlighted by command', async () => {
    expect(await tab.evaluate(selectRanges, [first, second])).toBe(2);
    await driven.runCommand('highlight-selection', tab);
    await waitUntil('two annotations', async () => (await listQuotes()).length === 2);
    expect((await listQuotes()).sort()).toEqual([second, first].sort());
  });

  it('are all highlighted in a colour chosen in the bar', async () => {
    expect(await tab.evaluate(selectRanges, [third, fourth])).toBe(2);
    await clickBar(driven, tab, 'leaf');
    await waitForPainted(tab, { sun: [first, second], leaf: [third, fourth] });
    expect((await listQuotes()).sort()).toEqual([first, second, third, fourth].sort());
  });

  it('are highlighted when they are dropped on the panel, and taken back by one Undo', async () => {
    const fifth = 'interrupted once, at high water';
    const sixth = 'walk down to the quay';
    expect(await tab.evaluate(selectRanges, [fifth, sixth])).toBe(2);
    const panel = await driven.openPanel(tab);
    await waitForText(panel, third);
    await panel.evaluate((words) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', words);
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
        document.querySelector('main')?.dispatchEvent(event);
      }
    }, `${fifth}\n${sixth}`);
    await waitForText(panel, '2 highlights added.');
    expect(await listQuotes()).toHaveLength(6);
    await clickNamed(panel, 'Undo');
    await waitForText(panel, '2 highlights removed.');
    await waitUntil('four annotations', async () => (await listQuotes()).length === 4);
    await panel.close();
  });
});
