import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar } from '../../scripts/drive/marking';
import { waitForPainted } from '../../scripts/drive/see';
import { waitUntil } from '../../scripts/drive/wait-until';
import { listAnnotations } from './observe';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';
const third = 'the present gate had been called temporary';
const fourth = 'would still keep the photographs';

/** Selects each of these words, as dragging with Ctrl adds to the selection. */
function selectAll(wanted: readonly string[]): number {
  const selection = getSelection();
  selection?.removeAllRanges();
  for (const words of wanted) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').replace(/\s/g, ' ');
      const start = text.indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      selection?.addRange(range);
      // Scrolled into view, as for a drag.
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      break;
    }
  }
  return selection?.rangeCount ?? 0;
}

// Chromium only has one range at a time.
describe('several selected ranges in Firefox', () => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  const quotes = async () =>
    (await listAnnotations(driven)).map((row) =>
      (row['passage'] as { quote: { exact: string } }).quote.exact.replace(/\s/g, ' '),
    );

  beforeAll(async () => {
    stage = await openStage('firefox');
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await waitUntil('a look at the page', async () => (await driven.badge(tab)).title !== '');
  });
  afterAll(() => stage?.close());

  it('are all highlighted by command', async () => {
    expect(await tab.evaluate(selectAll, [first, second])).toBe(2);
    await driven.runCommand('highlight-selection', tab);
    await waitUntil('two annotations', async () => (await quotes()).length === 2);
    expect((await quotes()).sort()).toEqual([second, first].sort());
  });

  it('are all highlighted in the colour chosen in the bar', async () => {
    expect(await tab.evaluate(selectAll, [third, fourth])).toBe(2);
    await clickBar(driven, tab, 'leaf');
    await waitForPainted(tab, { sun: [first, second], leaf: [third, fourth] });
    expect((await quotes()).sort()).toEqual([first, second, third, fourth].sort());
  });
});
