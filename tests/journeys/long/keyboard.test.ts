import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { waitForText } from '../../../scripts/drive/page-actions';
import { readNotice, waitForBadge, waitForPainted } from '../../../scripts/drive/read-page-state';
import { moveBarFocus, openNoteBox, tabIntoBar } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { oneOrBoth } from '../describe-in-browsers';
import { listAnnotations, listClips } from '../observe';
import { openStage, type Stage } from '../stage';

/** These steps use no pointer. */
describe.each(oneOrBoth('firefox'))('a user without a pointer in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at('/business/oyster-licences'));
    await waitForBadge(driven, tab, '●');
  });
  afterAll(() => stage?.close());
  /** The passage with a note. */
  let noted = '';

  const readSelection = () => tab.evaluate(() => String(getSelection()).trim(), undefined);

  it('clips an article from the popup', async () => {
    const popup = await driven.openPopup(tab);
    await waitForText(popup, 'Clip article');
    await waitUntil('the focus in the popup', () =>
      popup.evaluate(() => document.activeElement !== document.body, undefined),
    );
    await popup.press('Enter');
    await waitUntil('the clip', async () => (await listClips(driven)).length === 1);
    await popup.close();
  });

  it('selects words, and writes a note with a tag on them', async () => {
    await tab.bringToFront();
    await tab.evaluate(() => {
      const text = document.querySelector('.story p:not([class])')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 1);
    }, undefined);
    for (let count = 0; count < 3; count++) await tab.press('Control+Shift+ArrowRight');
    await waitUntil('words to be selected', async () => (await readSelection()).length > 6);
    noted = await readSelection();
    let focused = await tabIntoBar(driven, tab);
    for (let turn = 0; turn < 9 && !focused.includes('Note'); turn++) {
      focused = await moveBarFocus(driven, tab, 'ArrowRight');
    }
    await tab.press('Enter');
    await openNoteBox(driven, tab);
    await tab.typeText('Who counts them?');
    await tab.press('Tab');
    await tab.typeText('oysters,');
    await tab.press('Control+Enter');
    const stored = await waitUntil('the note', async () => (await listAnnotations(driven))[0]);
    expect(stored).toMatchObject({ note: 'Who counts them?', tags: ['oysters'] });
    await waitForPainted(tab, { sun: [noted] });
  });

  it('highlights more words, and goes on with Tab after them', async () => {
    await tab.evaluate(() => {
      const text = document.querySelectorAll('.story p:not([class])')[1]?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 9);
    }, undefined);
    const words = await readSelection();
    await tabIntoBar(driven, tab);
    await tab.press('Enter');
    await waitForPainted(tab, { sun: [noted, words] });
    await tab.press('Tab');
    await waitUntil('the focus after the passage', () =>
      tab.evaluate(() => {
        const { activeElement: focused } = document;
        const passage = document.querySelectorAll('.story p:not([class])')[1];
        return (
          focused && passage?.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING
        );
      }, undefined),
    );
  });

  it('gets a notice if a shortcut needs a selection, and jumps to the highlight by shortcut', async () => {
    await tab.evaluate(() => getSelection()?.removeAllRanges(), undefined);
    await driven.runCommand('highlight-selection', tab);
    await waitUntil('the notice', async () =>
      (await readNotice(driven, tab)).includes('No selected text was found'),
    );
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight), undefined);
    const before = await tab.evaluate(() => scrollY, undefined);
    expect(before).toBeGreaterThan(0);
    await driven.runCommand('next-annotation', tab);
    await waitUntil('the page to scroll up', () =>
      tab.evaluate((before) => scrollY < before, before),
    );
  });
});
