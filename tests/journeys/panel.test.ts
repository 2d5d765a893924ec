import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { clickBar } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { oneOrBoth } from './describe-in-browsers';
import { listAnnotations, listClips } from './observe';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const unchangedQuote = 'a debate that went on for four hours';
const endingQuote = 'If the water only matters to the people it reaches';
const removedQuote = 'the present gate had been called temporary';
const addedQuote = 'with one ballot set aside as spoiled';

describe.each(oneOrBoth('firefox'))('the panel in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let panel: Tab;

  const openPanel = async () => {
    panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await panel.resize(420, 860);
    await waitForText(panel, endingQuote);
  };
  const listNotes = async () => (await listAnnotations(driven)).map((row) => row['note']);
  const listQuotes = async () =>
    (await listAnnotations(driven)).map(
      (row) => (row['passage'] as { quote: { exact: string } }).quote.exact,
    );
  const waitForCursor = () =>
    waitUntil('the cursor', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'TEXTAREA', undefined),
    );
  const readFocusedText = () =>
    panel.evaluate(() => document.activeElement?.textContent ?? '', undefined);

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    for (const [words, colour] of [
      [unchangedQuote, 'leaf'],
      [endingQuote, 'sun'],
      [removedQuote, 'sky'],
    ] as const) {
      await selectWords(tab, words);
      await clickBar(driven, tab, colour);
      await waitUntil('the highlight', async () => (await listQuotes()).includes(words));
    }
    await openPanel();
  });
  afterAll(() => stage?.close());

  it('filters by colour and by text, and clears the filter', async () => {
    await clickNamed(panel, 'Sky blue');
    await waitForText(panel, '1 of 3 shown');
    expect(await readText(panel)).not.toContain(unchangedQuote);
    await clickNamed(panel, 'Clear filter');
    await typeInto(panel, 'Find in quotes', 'WATER');
    await waitForText(panel, '1 of 3 shown');
    await waitForText(panel, endingQuote);
    await panel.press('Escape');
    await waitForText(panel, removedQuote);
  });

  it('saves a note when the panel is closed in the middle of a word', async () => {
    await clickNamed(panel, `Add a note to “${unchangedQuote.slice(0, 30)}`);
    await waitForCursor();
    await panel.typeText('Four hours, and no min');
    await panel.close();
    await openPanel();
    await waitForText(panel, 'Four hours, and no min');
    expect(await listNotes()).toContain('Four hours, and no min');
  });

  it('works by keyboard alone, including undo and redo', async () => {
    await panel.bringToFront();
    await panel.evaluate(
      () => document.querySelector<HTMLElement>('[role=tab]')?.focus(),
      undefined,
    );
    const isCardFocused = () =>
      panel.evaluate(() => document.activeElement?.matches('article') === true, undefined);
    // The note, the search, its menu and the colours come before the cards in tab order.
    for (let turn = 0; turn < 12 && !(await isCardFocused()); turn++) await panel.press('Tab');
    expect(await isCardFocused()).toBe(true);
    await panel.press('End');
    await waitUntil('the last card', async () => (await readFocusedText()).includes(endingQuote));
    await panel.press('e');
    await waitForCursor();
    await panel.typeText('The ending.');
    await panel.press('Escape');
    await waitUntil('the note', async () => (await listNotes()).includes('The ending.'));
    await waitUntil('the focus on its button', async () => (await readFocusedText()) === 'Edit');
    await panel.press('Escape');
    await waitUntil('the focus on its card', isCardFocused);
    await panel.press('Delete');
    await waitUntil('the deletion', async () => !(await listQuotes()).includes(endingQuote));
    await panel.press('Control+z');
    await waitUntil('the annotation to be restored', async () =>
      (await listQuotes()).includes(endingQuote),
    );
    await panel.press('Control+z');
    await waitUntil(
      'the note to be undone',
      async () => !(await listNotes()).includes('The ending.'),
    );
    await waitForText(panel, 'Note changed back.');
    await panel.press('Control+Shift+z');
    await waitUntil('the note to be redone', async () =>
      (await listNotes()).includes('The ending.'),
    );
  });

  it('saves a pasted link with its text by keyboard, and undoes it', async () => {
    const link = stage.at('/harbour/lock-keepers');
    const isSaved = async () =>
      (await listClips(driven)).some((row) => JSON.stringify(row).includes(link));
    await typeInto(panel, 'Find in quotes', link);
    await panel.press('Control+a');
    await panel.press('Control+x');
    await panel.evaluate(
      () => document.querySelector<HTMLElement>('[role=tab]')?.focus(),
      undefined,
    );
    await panel.press('Control+v');
    await waitForText(panel, 'Page saved with text.');
    expect(await isSaved()).toBe(true);
    await clickNamed(panel, 'Undo');
    await waitForText(panel, 'Moved to the bin.');
    expect(await isSaved()).toBe(false);
  });

  it('scrolls to a passage in the saved version and on the page from its card', async () => {
    await clickNamed(panel, `Options for “${endingQuote.slice(0, 30)}`);
    await clickNamed(panel, 'Show in the saved version');
    await waitForText(panel, 'The ending.');
    await waitUntil('the copy to scroll', () => panel.evaluate(() => scrollY > 100, undefined));
    await tab.evaluate(() => scrollTo(0, 0), undefined);
    await clickNamed(panel, `Options for “${endingQuote.slice(0, 30)}`);
    await clickNamed(panel, 'Show on the page');
    await waitUntil('the page to scroll', () => tab.evaluate(() => scrollY > 200, undefined));
    await clickNamed(panel, 'Highlights');
  });

  it('shows a lost highlight in its version', async () => {
    await tab.goTo(stage.at(`${story}?edition=2`));
    await waitForPainted(tab, { leaf: [unchangedQuote], sun: [endingQuote] });
    const popup = await driven.openPopup(tab);
    await waitForText(popup, 'changed since');
    await clickNamed(popup, 'Save this version');
    await waitUntil('the version', async () => !(await readText(popup)).includes('changed since'));
    await popup.close();
    await panel.bringToFront();
    await waitForText(panel, 'Made on the version from');
    await clickNamed(panel, 'See it in that version');
    await waitForText(panel, 'You can read it but not highlight in it.');
    await waitForPainted(panel, {
      leaf: [unchangedQuote],
      sun: [endingQuote],
      sky: [removedQuote],
    });
    await clickNamed(panel, 'Back to the newest version');
    await waitForPainted(panel, { leaf: [unchangedQuote], sun: [endingQuote] });
    await clickNamed(panel, 'Highlights');
  });

  it('shows how to reattach above the list, and restores focus on Escape', async () => {
    await panel.resize(420, 420);
    await waitUntil('the list to be scrolled', () =>
      panel.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        return scrollY > 300;
      }, undefined),
    );
    await clickNamed(panel, 'Reattach');
    await waitUntil('the "Attach" button to be in view', () =>
      panel.evaluate(isAttachClickable, undefined),
    );
    await waitUntil('the focus on the notice', () =>
      panel.evaluate(() => document.activeElement?.matches('.attach-banner') ?? false, undefined),
    );
    await panel.press('Escape');
    await waitUntil('the focus on the button', async () =>
      (await readFocusedText()).startsWith('Reattach'),
    );
    await panel.resize(420, 860);
  });

  it('reattaches a lost highlight to the selection on the page, and undoes it', async () => {
    await clickNamed(panel, 'Reattach');
    await waitForText(panel, 'then click Attach');
    await clickNamed(panel, 'Attach');
    await waitForText(panel, 'Nothing is selected yet.');
    await tab.bringToFront();
    await selectWords(tab, addedQuote);
    await panel.bringToFront();
    await clickNamed(panel, 'Attach');
    await waitUntil('the new quote', async () => (await listQuotes()).includes(addedQuote));
    await waitForPainted(tab, { leaf: [unchangedQuote], sun: [endingQuote], sky: [addedQuote] });
    await clickNamed(panel, 'Undo');
    await waitUntil('the old quote', async () => (await listQuotes()).includes(removedQuote));
  });

  it('reattaches a lost highlight to the selection in the saved version', async () => {
    await waitForText(panel, 'Made on the version from');
    await clickNamed(panel, 'Reattach');
    await clickNamed(panel, 'Article');
    await selectWords(panel, addedQuote);
    await clickNamed(panel, 'Attach');
    await waitUntil('the new quote', async () => (await listQuotes()).includes(addedQuote));
    await waitForPainted(panel, { leaf: [unchangedQuote], sun: [endingQuote], sky: [addedQuote] });
  });

  it('shows and saves the story that a site draws after it has changed the address', async () => {
    const reader = await driven.openTab(stage.at('/reader/'));
    await clickNamed(reader, 'The tide mill');
    const beside = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${reader.id}`));
    await waitForText(beside, 'The tide mill turns again');
    await reader.evaluate(() => {
      const link = document.createElement('a');
      link.href = '/reader/kelp-school';
      link.dataset['inside'] = '';
      document.body.append(link);
      link.click();
    }, undefined);
    await waitForText(beside, 'A school where');
    await clickNamed(beside, 'Clip article');
    const saved = await waitUntil('the clip', async () =>
      (await listClips(driven))
        .map(({ summary }) => summary as { url: string; headline: string })
        .find(({ url }) => url.endsWith('/reader/kelp-school')),
    );
    expect(saved.headline).toContain('A school where');
  });
});

/** True if a click on the centre of "Attach" would reach it. */
function isAttachClickable(): boolean {
  const button = document.querySelector('.attach-banner .button--primary');
  if (!button) return false;
  const { x, y, width, height } = button.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === button;
}
