import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar, listBarButtons } from '../../scripts/drive/marking';
import { readNotice, waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { inBothAtOnce } from './in-both-at-once';
import { domOf } from './observe';
import { printedBy } from './printed';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

inBothAtOnce('a marked page', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  /** The page before anything was highlighted. */
  let before: { readonly dom: string; readonly printed: string };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
    before = { dom: await domOf(tab), printed: await printedBy(tab) };
  });
  afterAll(() => stage?.close());

  it('prints without highlights, bar and notice', async () => {
    await selectWords(tab, first);
    await clickBar(driven, tab, 'leaf');
    await waitForPainted(tab, { leaf: [first] });
    await selectWords(tab, second);
    await listBarButtons(driven, tab);
    await driven.runCommand('clip-article', tab);
    await waitUntil('the notice', async () => (await readNotice(driven, tab)) !== '');
    // Before printing, which may take longer than the notice is shown.
    expect(await domOf(tab)).toMatch(
      /<pressmark-bar.*<pressmark-notice|<pressmark-notice.*<pressmark-bar/s,
    );
    expect(await printedBy(tab)).toBe(before.printed);
    await waitForPainted(tab, { leaf: [first] });
  });

  it('has the same elements and attributes once bar and notice are gone', async () => {
    await tab.press('Escape');
    await waitUntil(
      'the page to be as it was',
      async () => (await domOf(tab)) === before.dom,
      20_000,
    );
    await waitForPainted(tab, { leaf: [first] });
  });

  it('prints differently if the page itself has changed', async () => {
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('p')) one.style.color = 'teal';
    }, undefined);
    expect(await printedBy(tab)).not.toBe(before.printed);
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('p')) one.removeAttribute('style');
    }, undefined);
  });

  if (browser === 'firefox') {
    it("has the same words in the browser's reader mode", async () => {
      const other = '/business/oyster-licences';
      tab = await driven.openTab(stage.at(other));
      const plain = await driven.readInReaderMode(tab);
      expect(plain.length).toBeGreaterThan(1_000);
      tab = await driven.openTab(stage.at(other));
      const words = await tab.evaluate(
        () => document.querySelector('.story p:not([class])')?.textContent?.slice(0, 40).trim(),
        undefined,
      );
      await selectWords(tab, words ?? '');
      await driven.runCommand('highlight-selection', tab);
      await waitUntil('the notice', async () => (await readNotice(driven, tab)) !== '');
      await waitForPainted(tab, { sun: [words ?? ''] });
      expect(await driven.readInReaderMode(tab)).toBe(plain);
    });
  }
});
