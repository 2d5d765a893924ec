import { expect, it } from 'vitest';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import {
  readNotice,
  waitForBadge,
  waitForNoticeFields,
  waitForPainted,
} from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { clickBar, openBarNote, writeBarNote } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import {
  endingQuote,
  headline,
  type MainWorkflow,
  openingQuote,
  removedQuote,
  story,
} from './main-workflow-state';
import { listAnnotations, listClips, readDom, readRows } from './observe';

/** Describes the steps on the page: detect, clip and highlight. */
export function describePageSteps(flow: MainWorkflow): void {
  it('shows no badge on a front page', async () => {
    flow.tab = await flow.driven.openTab(flow.stage.at('/'));
    await waitUntil(
      'the page to be checked',
      async () => (await flow.driven.badge(flow.tab)).title !== '',
    );
    expect((await flow.driven.badge(flow.tab)).text).toBe('');
  });

  it('shows a badge on an article', async () => {
    await flow.tab.goTo(flow.stage.at(story));
    await waitForBadge(flow.driven, flow.tab, '●');
  });

  it('previews the clip in the popup, and keeps a draft when the popup is closed', async () => {
    const popup = await flow.openPopup();
    await waitForText(popup, headline);
    await waitForText(popup, 'Jerome Okonjo-Lisle');
    await typeInto(popup, 'Note', 'Ask about the spoiled ballot.');
    await flow.pause();
    await popup.close();
    expect(await listClips(flow.driven)).toEqual([]);

    const again = await flow.openPopup();
    await waitUntil('the draft', () =>
      again.evaluate(
        () => document.querySelector('textarea')?.value === 'Ask about the spoiled ballot.',
        undefined,
      ),
    );
    await again.close();
  });

  it('explains in the popup why the page is detected as an article', async () => {
    const popup = await flow.openPopup();
    await waitForText(popup, headline);
    expect(await readText(popup)).not.toContain('Signs it’s an article');
    await clickNamed(popup, 'How was this detected?');
    await waitForText(popup, 'The page looks like an article.');
    await waitForText(popup, 'Signs it’s an article');
    await waitForText(popup, 'Where these details come from');
    await waitForText(popup, 'The main heading, same as in the page’s code');
    await waitForText(popup, 'Almost always right');
    await popup.close();
  });

  it('clips by Enter in the popup, with the typed tag', async () => {
    const popup = await flow.openPopup();
    await waitForText(popup, headline);
    await typeInto(popup, 'Add a tag', 'alden/council');
    await popup.press('Enter');
    await flow.pause();
    await popup.press('Enter');
    await waitForText(popup, 'Saved just now');
    await popup.close();
    const clips = await listClips(flow.driven);
    expect(clips).toHaveLength(1);
    expect(clips[0]).toMatchObject({
      tags: ['alden/council'],
      note: 'Ask about the spoiled ballot.',
      summary: { headline, publisher: 'The Harbour Ledger' },
    });
    await waitForBadge(flow.driven, flow.tab, '✓');
  });

  it('clips once if the command is repeated', async () => {
    await flow.driven.runCommand('clip-article', flow.tab);
    await waitUntil('the notice', async () =>
      (await readNotice(flow.driven, flow.tab)).includes('Already in your library.'),
    );
    await flow.pause();
    await flow.driven.runCommand('clip-article', flow.tab);
    await waitForNoticeFields(flow.driven, flow.tab);
    await flow.pause();
    expect(await listClips(flow.driven)).toHaveLength(1);
  });

  it('highlights a selection in the chosen colour without changing the page', async () => {
    await flow.tab.reload();
    await waitForBadge(flow.driven, flow.tab, '✓');
    const before = await readDom(flow.tab);
    expect(before).not.toContain('<pressmark-');
    await selectWords(flow.tab, openingQuote);
    await flow.pause();
    await clickBar(flow.driven, flow.tab, 'leaf');
    await waitForPainted(flow.tab, { leaf: [openingQuote] });
    await waitForBadge(flow.driven, flow.tab, '1');
    await waitUntil('the page to be restored', async () => (await readDom(flow.tab)) === before);
  });

  it('highlights a selection with a note written in the bar', async () => {
    await selectWords(flow.tab, endingQuote);
    await flow.pause();
    await writeBarNote(flow.driven, flow.tab, 'The best line of the night.');
    await waitForPainted(flow.tab, { leaf: [openingQuote], sun: [endingQuote] });
    await waitUntil('the note to be stored', async () =>
      (await listAnnotations(flow.driven)).some(
        (row) => row['note'] === 'The best line of the night.',
      ),
    );
    await waitForBadge(flow.driven, flow.tab, '2');
  });

  it('restores an unsaved note when the page is reloaded', async () => {
    await selectWords(flow.tab, removedQuote);
    await openBarNote(flow.driven, flow.tab);
    await flow.tab.typeText('Since 1934!');
    await flow.pause();
    await waitUntil('the draft to be stored', async () =>
      (await readRows(flow.driven, 'drafts')).some((row) => row['note'] === 'Since 1934!'),
    );
    await flow.tab.reload();
    await waitForPainted(flow.tab, { leaf: [openingQuote], sun: [endingQuote] });
    await selectWords(flow.tab, removedQuote);
    await flow.pause();
    await openBarNote(flow.driven, flow.tab);
    await flow.tab.typeText(' Still?');
    await waitUntil('the extended draft', async () =>
      (await readRows(flow.driven, 'drafts')).some((row) => row['note'] === 'Since 1934! Still?'),
    );
    await flow.tab.press('Escape');
    await flow.tab.press('Escape');
  });

  it('highlights a selection by command', async () => {
    await selectWords(flow.tab, removedQuote);
    await flow.pause();
    await flow.driven.runCommand('highlight-selection', flow.tab);
    await waitForPainted(flow.tab, { leaf: [openingQuote], sun: [endingQuote, removedQuote] });
    await waitForBadge(flow.driven, flow.tab, '3');
  });

  it('restores every highlight when the page is reloaded', async () => {
    await flow.tab.reload();
    await waitForPainted(flow.tab, { leaf: [openingQuote], sun: [endingQuote, removedQuote] });
    await waitForBadge(flow.driven, flow.tab, '3');
  });
}
