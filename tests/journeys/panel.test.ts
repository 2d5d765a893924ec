import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar } from '../../scripts/drive/marking';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { listAnnotations } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';
const cut = 'the present gate had been called temporary';
const newPlace = 'with one ballot set aside as spoiled';

describe.each<BrowserName>(['chromium', 'firefox'])('the panel in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let panel: Tab;

  const openPanel = async () => {
    panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await panel.resize(420, 860);
    await waitForText(panel, second);
  };
  const notes = async () => (await listAnnotations(driven)).map((row) => row['note']);
  const exacts = async () =>
    (await listAnnotations(driven)).map(
      (row) => (row['passage'] as { quote: { exact: string } }).quote.exact,
    );
  const waitForCursor = () =>
    waitUntil('the cursor', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'TEXTAREA', undefined),
    );
  const focusedText = () =>
    panel.evaluate(() => document.activeElement?.textContent ?? '', undefined);

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    for (const [words, colour] of [
      [first, 'leaf'],
      [second, 'sun'],
      [cut, 'sky'],
    ] as const) {
      await selectWords(tab, words);
      await clickBar(driven, tab, colour);
      await waitUntil('the mark', async () => (await exacts()).includes(words));
    }
    await openPanel();
  });
  afterAll(() => stage?.close());

  it('filters by colour and by text, and shows all again', async () => {
    await clickNamed(panel, 'Sky blue');
    await waitForText(panel, '1 of 3 shown');
    expect(await readText(panel)).not.toContain(first);
    await clickNamed(panel, 'Clear the filter');
    await typeInto(panel, 'Find in quotes', 'WATER');
    await waitForText(panel, '1 of 3 shown');
    expect(await readText(panel)).toContain(second);
    await panel.press('Escape');
    await waitForText(panel, cut);
  });

  it('saves a note when the panel is closed in the middle of a word', async () => {
    await clickNamed(panel, `Add a note on “${first.slice(0, 30)}`);
    await waitForCursor();
    await panel.typeText('Four hours, and no min');
    await panel.close();
    await openPanel();
    await waitForText(panel, 'Four hours, and no min');
    expect(await notes()).toContain('Four hours, and no min');
  });

  it('works by keyboard alone, including undo and redo', async () => {
    await panel.bringToFront();
    await panel.evaluate(
      () => document.querySelector<HTMLElement>('[role=tab]')?.focus(),
      undefined,
    );
    const isOnCard = () =>
      panel.evaluate(() => document.activeElement?.matches('article') === true, undefined);
    // The note, the search, its menu and the colours come before the cards in tab order.
    for (let turn = 0; turn < 12 && !(await isOnCard()); turn++) await panel.press('Tab');
    expect(await isOnCard()).toBe(true);
    await panel.press('End');
    await waitUntil('the last card', async () => (await focusedText()).includes(second));
    await panel.press('e');
    await waitForCursor();
    await panel.typeText('The ending.');
    await panel.press('Escape');
    await waitUntil('the note', async () => (await notes()).includes('The ending.'));
    await waitUntil('the focus on its button', async () => (await focusedText()) === 'Edit');
    await panel.press('Escape');
    await waitUntil('the focus on its card', isOnCard);
    await panel.press('Delete');
    await waitUntil('the deletion', async () => !(await exacts()).includes(second));
    await panel.press('Control+z');
    await waitUntil('the annotation back', async () => (await exacts()).includes(second));
    await panel.press('Control+z');
    await waitUntil('the note gone', async () => !(await notes()).includes('The ending.'));
    await waitForText(panel, 'Undone: note changed.');
    await panel.press('Control+Shift+z');
    await waitUntil('the note again', async () => (await notes()).includes('The ending.'));
  });

  it('shows a passage in the saved copy from its card, and on the page', async () => {
    await clickNamed(panel, `More for “${second.slice(0, 30)}`);
    await clickNamed(panel, 'Show in the saved copy');
    await waitForText(panel, 'The ending.');
    await waitUntil('the copy to scroll', () => panel.evaluate(() => scrollY > 100, undefined));
    await tab.evaluate(() => scrollTo(0, 0), undefined);
    await clickNamed(panel, `More for “${second.slice(0, 30)}`);
    await clickNamed(panel, 'Show on the page');
    await waitUntil('the page to scroll', () => tab.evaluate(() => scrollY > 200, undefined));
    await clickNamed(panel, 'Highlights');
  });

  it('shows a lost highlight in the version it was made on', async () => {
    await tab.goTo(stage.at(`${story}?edition=2`));
    await waitForPainted(tab, { leaf: [first], sun: [second] });
    const popup = await driven.openPopup(tab);
    await waitForText(popup, 'changed since');
    await clickNamed(popup, 'Keep this version');
    await waitUntil('the version', async () => !(await readText(popup)).includes('changed since'));
    await popup.close();
    await panel.bringToFront();
    await waitForText(panel, 'Made on the copy of');
    await clickNamed(panel, 'See it in that copy');
    await waitForText(panel, 'You can read it but not highlight in it.');
    await waitForPainted(panel, { leaf: [first], sun: [second], sky: [cut] });
    await clickNamed(panel, 'Back to the newest');
    await waitForPainted(panel, { leaf: [first], sun: [second] });
    await clickNamed(panel, 'Highlights');
  });

  it('explains re-attaching in place, and restores focus on Escape', async () => {
    await panel.resize(420, 420);
    await waitUntil('the list to be scrolled', () =>
      panel.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
        return scrollY > 300;
      }, undefined),
    );
    await clickNamed(panel, 'Re-attach');
    await waitUntil('the button that attaches, in sight', () =>
      panel.evaluate(isAttachSeen, undefined),
    );
    await waitUntil('the focus on the notice', () =>
      panel.evaluate(() => document.activeElement?.matches('.attach-banner') ?? false, undefined),
    );
    await panel.press('Escape');
    await waitUntil('the focus on the button', async () =>
      (await focusedText()).startsWith('Re-attach'),
    );
    await panel.resize(420, 860);
  });

  it('re-attaches a lost highlight to the selection on the page, and undoes it', async () => {
    await clickNamed(panel, 'Re-attach');
    await waitForText(panel, 'then press Attach');
    await clickNamed(panel, 'Attach');
    await waitForText(panel, 'Nothing is selected yet.');
    await tab.bringToFront();
    await selectWords(tab, newPlace);
    await panel.bringToFront();
    await clickNamed(panel, 'Attach');
    await waitUntil('the new place', async () => (await exacts()).includes(newPlace));
    await waitForPainted(tab, { leaf: [first], sun: [second], sky: [newPlace] });
    await clickNamed(panel, 'Undo');
    await waitUntil('the old place', async () => (await exacts()).includes(cut));
  });

  it('re-attaches a lost highlight to the selection in the saved copy', async () => {
    await waitForText(panel, 'Made on the copy of');
    await clickNamed(panel, 'Re-attach');
    await clickNamed(panel, 'Article');
    await selectWords(panel, newPlace);
    await clickNamed(panel, 'Attach');
    await waitUntil('the new place', async () => (await exacts()).includes(newPlace));
    await waitForPainted(panel, { leaf: [first], sun: [second], sky: [newPlace] });
  });
});

/** True if a click on the centre of "Attach" would reach it. */
function isAttachSeen(): boolean {
  const button = document.querySelector('.attach-banner .button--primary');
  if (!button) return false;
  const { x, y, width, height } = button.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === button;
}
