import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { waitForText } from '../../../scripts/drive/page-actions';
import { readNotice, waitForBadge, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { clickBar, listBarButtons } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { readDom } from '../observe';
import { readPrintedPage } from '../read-printed-page';
import { openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

describeInOneBrowser('chromium', 'a page with highlights', (browser) => {
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
    before = { dom: await readDom(tab), printed: await readPrintedPage(tab) };
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
    // Checked before printing, because the notice may close meanwhile.
    expect(await readDom(tab)).toMatch(
      /<pressmark-bar.*<pressmark-notice|<pressmark-notice.*<pressmark-bar/s,
    );
    expect(await readPrintedPage(tab)).toBe(before.printed);
    await waitForPainted(tab, { leaf: [first] });
  });

  it('has its original elements and attributes after the bar and the notice close', async () => {
    await tab.press('Escape');
    await waitUntil(
      'the page to be restored',
      async () => (await readDom(tab)) === before.dom,
      60_000,
    );
    await waitForPainted(tab, { leaf: [first] });
  });

  it('prints differently if the page itself changes', async () => {
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll<HTMLElement>('p')) {
        paragraph.style.color = 'teal';
      }
    }, undefined);
    expect(await readPrintedPage(tab)).not.toBe(before.printed);
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll<HTMLElement>('p')) {
        paragraph.removeAttribute('style');
      }
    }, undefined);
  });

  if (browser === 'firefox') {
    it("has its original text in the browser's reader mode", async () => {
      const otherPath = '/business/oyster-licences';
      tab = await driven.openTab(stage.at(otherPath));
      const unhighlighted = await driven.readInReaderMode(tab);
      expect(unhighlighted.length).toBeGreaterThan(1_000);
      tab = await driven.openTab(stage.at(otherPath));
      const words = await tab.evaluate(
        () => document.querySelector('.story p:not([class])')?.textContent?.slice(0, 40).trim(),
        undefined,
      );
      await selectWords(tab, words ?? '');
      await driven.runCommand('highlight-selection', tab);
      await waitUntil('the notice', async () => (await readNotice(driven, tab)) !== '');
      await waitForPainted(tab, { sun: [words ?? ''] });
      expect(await driven.readInReaderMode(tab)).toBe(unhighlighted);
    });

    it('asks in the popup to close the reader mode', async () => {
      const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
      await waitForText(popup, 'If this is Reader View');
      await popup.close();
    });
  }
});
