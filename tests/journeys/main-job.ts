import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromJson } from '../../core/export';
import type { Driven, Screen, Tab } from '../../scripts/drive/browser';
import { clickBar, openBarNote, writeBarNote } from '../../scripts/drive/marking';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { domOf, listAnnotations, listClips, readRows } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const headline = 'Council votes to raise the flood gate by a metre';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';
const cut = 'the present gate had been called temporary';

/** What can happen between two steps of the user, such as a stopped background. */
export type Meanwhile = (driven: Driven) => Promise<void>;

/** The main workflow from detection to the exported file, in order. */
export function describeMainJob(name: string, browser: BrowserName, meanwhile?: Meanwhile): void {
  describe(name, () => {
    let stage: Stage;
    let driven: Driven;
    let tab: Tab;
    let panel: Tab;

    beforeAll(async () => {
      stage = await openStage(browser);
      driven = stage.driven;
    });
    afterAll(() => stage?.close());

    const pause = async () => {
      await meanwhile?.(driven);
    };
    beforeEach(pause);

    const openPopup = async (): Promise<Screen> => {
      await pause();
      const popup = await driven.openPopup(tab);
      await pause();
      return popup;
    };

    it('shows no badge on a front page', async () => {
      tab = await driven.openTab(stage.at('/'));
      await waitUntil('a look at the page', async () => (await driven.badge(tab)).title !== '');
      expect((await driven.badge(tab)).text).toBe('');
    });

    it('shows a badge on an article', async () => {
      await tab.goTo(stage.at(story));
      await waitForBadge(driven, tab, '●');
    });

    it('shows in the popup what will be saved, and keeps a draft when closed', async () => {
      const popup = await openPopup();
      await waitForText(popup, headline);
      expect(await readText(popup)).toContain('Jerome Okonjo-Lisle');
      await typeInto(popup, 'Note', 'Ask about the spoiled ballot.');
      await pause();
      await popup.close();
      expect(await listClips(driven)).toEqual([]);

      const again = await openPopup();
      await waitUntil('the draft', () =>
        again.evaluate(
          () => document.querySelector('textarea')?.value === 'Ask about the spoiled ballot.',
          undefined,
        ),
      );
      await again.close();
    });

    it('explains in the popup why the page is detected as an article', async () => {
      const popup = await openPopup();
      await waitForText(popup, headline);
      expect(await readText(popup)).not.toContain('Signs of an article');
      await clickNamed(popup, 'Why was it read this way?');
      await waitForText(popup, 'The page looks like an article.');
      expect(await readText(popup)).toContain('Signs of an article');
      expect(await readText(popup)).toContain('Where the parts were found');
      await popup.close();
    });

    it('clips with Enter in the popup, including the typed tag', async () => {
      const popup = await openPopup();
      await waitForText(popup, headline);
      await typeInto(popup, 'Add a tag', 'alden/council');
      await popup.press('Enter');
      await pause();
      await popup.press('Enter');
      await waitForText(popup, 'Kept just now');
      await popup.close();
      const clips = await listClips(driven);
      expect(clips).toHaveLength(1);
      expect(clips[0]).toMatchObject({
        tags: ['alden/council'],
        note: 'Ask about the spoiled ballot.',
        summary: { headline, publisher: 'The Harbour Ledger' },
      });
      await waitForBadge(driven, tab, '✓');
    });

    it('clips once by command, however often it is pressed', async () => {
      await driven.runCommand('clip-article', tab);
      await pause();
      await driven.runCommand('clip-article', tab);
      await pause();
      expect(await listClips(driven)).toHaveLength(1);
    });

    it('highlights a selection in the chosen colour without changing the page', async () => {
      await tab.reload();
      await waitForBadge(driven, tab, '✓');
      // The last command may have answered after the reload, with a notice.
      const before = await waitUntil('no notice', async () => {
        const dom = await domOf(tab);
        return !dom.includes('<pressmark-') && dom;
      });
      await selectWords(tab, first);
      await pause();
      await clickBar(driven, tab, 'leaf');
      await waitForPainted(tab, { leaf: [first] });
      await waitForBadge(driven, tab, '1');
      await waitUntil('the page to be as it was', async () => (await domOf(tab)) === before);
    });

    it('highlights a selection with a note written in the bar', async () => {
      await selectWords(tab, second);
      await pause();
      await writeBarNote(driven, tab, 'The best line of the night.');
      await waitForPainted(tab, { leaf: [first], sun: [second] });
      await waitUntil('the note to be stored', async () =>
        (await listAnnotations(driven)).some(
          (row) => row['note'] === 'The best line of the night.',
        ),
      );
      await waitForBadge(driven, tab, '2');
    });

    it('restores an unsaved note when the page is reloaded', async () => {
      await selectWords(tab, cut);
      await openBarNote(driven, tab);
      await tab.typeText('Since 1934!');
      await pause();
      await waitUntil('the draft to be stored', async () =>
        (await readRows(driven, 'drafts')).some((row) => row['note'] === 'Since 1934!'),
      );
      await tab.reload();
      await waitForPainted(tab, { leaf: [first], sun: [second] });
      await selectWords(tab, cut);
      await pause();
      await openBarNote(driven, tab);
      await tab.typeText(' Still?');
      await waitUntil('the note with what was added', async () =>
        (await readRows(driven, 'drafts')).some((row) => row['note'] === 'Since 1934! Still?'),
      );
      await tab.press('Escape');
      await tab.press('Escape');
    });

    it('highlights a selection by command', async () => {
      await selectWords(tab, cut);
      await pause();
      await driven.runCommand('highlight-selection', tab);
      await waitForPainted(tab, { leaf: [first], sun: [second, cut] });
      await waitForBadge(driven, tab, '3');
    });

    it('finds every highlight when the page is reloaded', async () => {
      await tab.reload();
      await waitForPainted(tab, { leaf: [first], sun: [second, cut] });
      await waitForBadge(driven, tab, '3');
    });

    it('lists the annotations in reading order in the panel', async () => {
      panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
      await panel.resize(420, 860);
      for (const quote of [first, cut, second]) await waitForText(panel, quote);
      const text = await readText(panel);
      expect(text).toContain(headline);
      expect(text).toContain('The best line of the night.');
      const places = [first, cut, second].map((quote) => text.indexOf(quote));
      expect(places.every((place) => place > 0)).toBe(true);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });

    it('jumps from the panel to the passage on the page', async () => {
      await tab.evaluate(() => scrollTo(0, 0), undefined);
      await panel.bringToFront();
      await pause();
      await clickNamed(panel, `“${second}`);
      await waitUntil('the page to scroll', () => tab.evaluate(() => scrollY > 200, undefined));
    });

    it('edits a note in the panel, which other pages see', async () => {
      await panel.bringToFront();
      await clickNamed(panel, `Edit the highlight “${second.slice(0, 30)}`);
      await pause();
      await waitUntil('the note to take the focus', () =>
        panel.evaluate(() => document.activeElement?.tagName === 'TEXTAREA', undefined),
      );
      await panel.press('Control+End');
      await panel.typeText(' Use it as the ending.');
      await waitUntil('the note to be stored', async () =>
        (await listAnnotations(driven)).some(
          (row) => row['note'] === 'The best line of the night. Use it as the ending.',
        ),
      );
      await clickNamed(panel, 'Done');
    });

    it('deletes an annotation and restores it', async () => {
      await panel.bringToFront();
      await clickNamed(panel, `Delete the highlight “${first.slice(0, 30)}`);
      await waitForPainted(tab, { sun: [second, cut] });
      await waitForBadge(driven, tab, '2');
      await pause();
      await clickNamed(panel, 'Undo');
      await waitForPainted(tab, { leaf: [first], sun: [second, cut] });
      await waitForBadge(driven, tab, '3');
    });

    it('finds the highlights in a changed edition, and lists those whose text was removed', async () => {
      await tab.bringToFront();
      await tab.goTo(stage.at(`${story}?edition=2`));
      await waitForPainted(tab, { leaf: [first], sun: [second] });
      await panel.bringToFront();
      // A card has text for the browser only once it is painted, so heading and card are
      // awaited together.
      await waitUntil('the passage under the heading of the lost', async () => {
        const [, lost = ''] = (await readText(panel)).split('Not found on this page');
        return lost.includes(cut);
      });
    });

    it('tells in the popup that the page has changed, and saves the new version', async () => {
      const popup = await openPopup();
      await waitForText(popup, 'changed since');
      await clickNamed(popup, 'Keep this version');
      await waitUntil('the new version to be kept', async () => {
        return !(await readText(popup)).includes('changed since');
      });
      await popup.close();
      expect(await listClips(driven)).toHaveLength(1);
      expect(await readRows(driven, 'versions')).toHaveLength(2);
    });

    it('exports the clip as Markdown with front matter', async () => {
      await panel.bringToFront();
      const file = await driven.catchDownload(panel, stage.folder, async () => {
        await clickNamed(panel, 'Export…');
        await pause();
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
      expect(body).toContain(second);
      expect(body).toContain('Use it as the ending.');
    });

    it('exports the whole library as JSON that can be imported', async () => {
      await panel.bringToFront();
      const file = await driven.catchDownload(panel, stage.folder, async () => {
        await clickNamed(panel, 'Export…');
        await clickNamed(panel, 'The whole library');
        await clickNamed(panel, 'JSON');
        await pause();
        await clickNamed(panel, 'Save file');
      });
      const read = fromJson(await readFile(file, 'utf8'));
      expect(read.ok && read.value.clips).toMatchObject([
        { clip: { summary: { headline } }, versions: [{}, {}], annotations: [{}, {}, {}] },
      ]);
    });

    it('deletes the clip with its annotations and restores everything', async () => {
      await panel.bringToFront();
      await clickNamed(panel, 'Delete this clip');
      await waitUntil('the clip to go', async () => (await listClips(driven)).length === 0);
      await waitForPainted(tab, {});
      await pause();
      await clickNamed(panel, 'Undo');
      await waitForPainted(tab, { leaf: [first], sun: [second] });
      expect(await listAnnotations(driven)).toHaveLength(3);
    });

    it('checks again after navigation inside the page', async () => {
      const reader = await driven.openTab(stage.at('/reader/'));
      await waitForBadge(driven, reader, '');
      await clickNamed(reader, 'A school where');
      await waitForBadge(driven, reader, '●');
      await driven.runCommand('clip-article', reader);
      await waitForBadge(driven, reader, '✓');
      await reader.evaluate(() => history.back(), undefined);
      await waitForBadge(driven, reader, '');
      expect(await listClips(driven)).toHaveLength(2);
    });
  });
}
