import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromJson } from '../../core/export';
import type { Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/read-page-state';
import { waitUntil } from '../../scripts/drive/wait-until';
import {
  endingQuote,
  headline,
  type MainWorkflow,
  openingQuote,
  removedQuote,
  story,
} from './main-workflow-state';
import { listAnnotations, listClips, readRows } from './observe';

/** Describes the steps after `describePageSteps`: the panel, a changed edition, exports and deletion. */
export function describePanelSteps(flow: MainWorkflow): void {
  let panel: Tab;

  it('lists the annotations in reading order in the panel', async () => {
    panel = await flow.driven.openTab(
      flow.driven.extensionUrl(`sidepanel.html?tab=${flow.tab.id}`),
    );
    await panel.resize(420, 860);
    for (const quote of [openingQuote, removedQuote, endingQuote]) await waitForText(panel, quote);
    const text = await readText(panel);
    expect(text).toContain(headline);
    expect(text).toContain('The best line of the night.');
    const offsets = [openingQuote, removedQuote, endingQuote].map((quote) => text.indexOf(quote));
    expect(offsets.every((offset) => offset > 0)).toBe(true);
    expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
  });

  it('jumps from the panel to the passage on the page', async () => {
    await flow.tab.evaluate(() => scrollTo(0, 0), undefined);
    await panel.bringToFront();
    await flow.pause();
    await clickNamed(panel, `“${endingQuote}`);
    await waitUntil('the page to scroll', () => flow.tab.evaluate(() => scrollY > 200, undefined));
  });

  it('edits a note in the panel, and stores it', async () => {
    await panel.bringToFront();
    await clickNamed(panel, `Edit the highlight “${endingQuote.slice(0, 30)}`);
    await flow.pause();
    await waitUntil('the note to take the focus', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'TEXTAREA', undefined),
    );
    await panel.press('Control+End');
    await panel.typeText(' Use it as the ending.');
    await waitUntil('the note to be stored', async () =>
      (await listAnnotations(flow.driven)).some(
        (row) => row['note'] === 'The best line of the night. Use it as the ending.',
      ),
    );
    await clickNamed(panel, 'Done');
  });

  it('deletes an annotation and restores it', async () => {
    await panel.bringToFront();
    await clickNamed(panel, `Delete the highlight “${openingQuote.slice(0, 30)}`);
    await waitForPainted(flow.tab, { sun: [endingQuote, removedQuote] });
    await waitForBadge(flow.driven, flow.tab, '2');
    await flow.pause();
    await clickNamed(panel, 'Undo');
    await waitForPainted(flow.tab, { leaf: [openingQuote], sun: [endingQuote, removedQuote] });
    await waitForBadge(flow.driven, flow.tab, '3');
  });

  it('restores highlights in a changed edition, and lists those whose text was removed', async () => {
    await flow.tab.bringToFront();
    await flow.tab.goTo(flow.stage.at(`${story}?edition=2`));
    await waitForPainted(flow.tab, { leaf: [openingQuote], sun: [endingQuote] });
    await panel.bringToFront();
    // A card has text only once it is painted, so heading and card are checked together.
    await waitUntil('the lost passage under its heading', async () => {
      const [, lost = ''] = (await readText(panel)).split('Not found on this page');
      return lost.includes(removedQuote);
    });
  });

  it('reports in the popup that the page has changed, and saves the new version', async () => {
    const popup = await flow.openPopup();
    await waitForText(popup, 'changed since');
    await clickNamed(popup, 'Save this version');
    await waitUntil('the new version to be saved', async () => {
      return !(await readText(popup)).includes('changed since');
    });
    await popup.close();
    expect(await listClips(flow.driven)).toHaveLength(1);
    expect(await readRows(flow.driven, 'versions')).toHaveLength(2);
  });

  it('exports the clip as Markdown with front matter', async () => {
    await panel.bringToFront();
    const file = await flow.driven.catchDownload(panel, flow.stage.folder, async () => {
      await clickNamed(panel, 'Export…');
      await flow.pause();
      await clickNamed(panel, 'Save file');
    });
    const text = await readFile(file, 'utf8');
    const [, matter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
    expect(parse(matter ?? '')).toMatchObject({
      title: headline,
      authors: ['Jerome Okonjo-Lisle'],
      tags: ['alden/council'],
    });
    expect(body).toContain('with one ballot set aside as spoiled');
    expect(body).toContain(endingQuote);
    expect(body).toContain('Use it as the ending.');
  });

  it('exports the whole library as JSON that can be imported', async () => {
    await panel.bringToFront();
    const file = await flow.driven.catchDownload(panel, flow.stage.folder, async () => {
      await clickNamed(panel, 'Export…');
      await clickNamed(panel, 'The whole library');
      await clickNamed(panel, 'JSON');
      await flow.pause();
      await clickNamed(panel, 'Save file');
    });
    const read = fromJson(await readFile(file, 'utf8'));
    expect(read.ok && read.value.clips).toMatchObject([
      { clip: { summary: { headline } }, versions: [{}, {}], annotations: [{}, {}, {}] },
    ]);
  });

  it('deletes the clip with its annotations, and restores everything', async () => {
    await panel.bringToFront();
    await clickNamed(panel, 'Delete this clip');
    await waitUntil(
      'the clip to be deleted',
      async () => (await listClips(flow.driven)).length === 0,
    );
    await waitForPainted(flow.tab, {});
    await flow.pause();
    await clickNamed(panel, 'Undo');
    await waitForPainted(flow.tab, { leaf: [openingQuote], sun: [endingQuote] });
    expect(await listAnnotations(flow.driven)).toHaveLength(3);
  });

  it('detects articles again after navigation by script', async () => {
    const reader = await flow.driven.openTab(flow.stage.at('/reader/'));
    await waitForBadge(flow.driven, reader, '');
    await clickNamed(reader, 'A school where');
    await waitForBadge(flow.driven, reader, '●');
    await flow.driven.runCommand('clip-article', reader);
    await waitForBadge(flow.driven, reader, '✓');
    await reader.evaluate(() => history.back(), undefined);
    await waitForBadge(flow.driven, reader, '');
    expect(await listClips(flow.driven)).toHaveLength(2);
  });
}
