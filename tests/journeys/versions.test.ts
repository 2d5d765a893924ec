import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForSteady, waitForText } from '../../scripts/drive/page-actions';
import {
  pressNotice,
  readBarText,
  readNotice,
  waitForBadge,
  waitForPainted,
} from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { clickBar } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { describeInOneBrowser } from './describe-in-browsers';
import { listAnnotations, readRows } from './observe';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const unchangedQuote = 'a debate that went on for four hours';
const removedQuote = 'the present gate had been called temporary';
const addedQuote = 'with one ballot set aside as spoiled';
const oldCount = 'The vote was 14 to 11';
const newCount = 'The vote was 14 to 10, with one ballot set aside as spoiled';
const notice = 'The text has changed since your last saved version.';

describeInOneBrowser('chromium', 'a story that changes', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let panel: Tab;

  const readElements = (element: 'ins' | 'del') =>
    panel.evaluate(
      (name) =>
        [...document.querySelectorAll(name)].map((element) => element.textContent ?? '').join('\n'),
      element,
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    for (const [words, colour] of [
      [unchangedQuote, 'leaf'],
      [removedQuote, 'sky'],
      [oldCount, 'rose'],
    ] as const) {
      const before = (await listAnnotations(driven)).length;
      await selectWords(tab, words);
      await clickBar(driven, tab, colour);
      await waitUntil('the highlight', async () => (await listAnnotations(driven)).length > before);
    }
  });
  afterAll(() => stage?.close());

  it('is not reported as changed while its text is unchanged', async () => {
    panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await panel.resize(420, 900);
    await waitForText(panel, unchangedQuote);
    expect(await readText(panel)).not.toContain('changed since');
  });

  it('is reported in the popup, which shows the changes', async () => {
    await tab.goTo(stage.at(`${story}?edition=2`));
    const popup = await driven.openPopup(tab);
    await waitForText(popup, notice);
    await clickNamed(popup, 'See changes');
    await waitForText(popup, 'Removed paragraph');
    await waitForText(popup, addedQuote);
    await popup.close();
    expect(await readRows(driven, 'versions')).toHaveLength(1);
  });

  it('is reported by the save shortcut, which offers to save it, with undo', async () => {
    await driven.runCommand('clip-article', tab);
    await waitUntil('the offer', async () =>
      (await readNotice(driven, tab)).includes(
        'This article differs from the version you last saved.',
      ),
    );
    await pressNotice(driven, tab);
    await waitUntil('the version', async () => (await readRows(driven, 'versions')).length === 2);
    await pressNotice(driven, tab);
    await waitUntil('its end', async () => (await readRows(driven, 'versions')).length === 1);
    await waitUntil('the message', async () =>
      (await readNotice(driven, tab)).includes('New version removed.'),
    );
  });

  it('has a highlight with a changed number painted as changed, with both wordings on its card', async () => {
    await waitForPainted(tab, { leaf: [unchangedQuote], 'rose-changed': [newCount] });
    await tab.bringToFront();
    const { x, y } = await waitForSteady('the changed highlight', () =>
      tab.evaluate(findChangedHighlight, undefined),
    );
    await tab.clickAt(x, y);
    await waitUntil('the card', async () =>
      (await readBarText(driven, tab)).includes(`Highlighted: “${oldCount}”`),
    );
    expect(await readBarText(driven, tab)).toContain(
      'The wording here differs from the highlight.',
    );
    await tab.press('Escape');
    await panel.bringToFront();
    await waitForText(panel, 'The wording has changed: the numbers differ.');
    expect(await readElements('del')).toContain('11');
    expect(await readElements('ins')).toContain('10');
    await clickNamed(panel, 'Keep original');
    await waitForText(panel, 'You kept your original highlight.');
    await waitForPainted(tab, { leaf: [unchangedQuote], 'rose-changed': [newCount] });
  });

  it('has its highlight moved to the new wording, with the old wording on its card', async () => {
    await clickNamed(panel, 'Use new wording');
    await waitForText(panel, `Highlighted earlier as “${oldCount}”`);
    await waitForPainted(tab, { leaf: [unchangedQuote], rose: [newCount] });
    await clickNamed(panel, 'Undo');
    await waitForPainted(tab, { leaf: [unchangedQuote], 'rose-changed': [newCount] });
  });

  it('is reported in the panel, which shows the changes before saving', async () => {
    await panel.bringToFront();
    await waitForText(panel, notice);
    await clickNamed(panel, 'See changes');
    await waitForText(panel, 'Removed paragraph');
    expect(await readElements('del')).toContain(removedQuote);
    expect(await readElements('ins')).toContain(addedQuote);
    await waitForText(panel, 'paragraphs unchanged');
  });

  it('can be reviewed change by change by keyboard', async () => {
    await clickNamed(panel, 'Next change');
    await waitForText(panel, 'Change 1 of 3');
    await panel.press('n');
    await waitForText(panel, 'Change 2 of 3');
    await panel.press('p');
    await waitForText(panel, 'Change 1 of 3');
  });

  it('is saved as a new version with one click, and the differences stay visible', async () => {
    await clickNamed(panel, 'Save this version');
    await waitUntil('the notice to go', async () => !(await readText(panel)).includes(notice));
    expect(await readRows(driven, 'versions')).toHaveLength(2);
    await waitForText(panel, 'Removed paragraph');
    expect(await readElements('del')).toContain(removedQuote);
  });

  it('shows its highlights in the new version, and the version of a lost one', async () => {
    await clickNamed(panel, 'Close comparison');
    await waitForPainted(panel, { leaf: [unchangedQuote], 'rose-changed': [newCount] });
    await clickNamed(panel, 'Highlights');
    await waitForText(panel, 'Made on the version from');
    await waitForText(panel, removedQuote);
  });

  it('can be compared with its older version later', async () => {
    await clickNamed(panel, 'Article');
    const names = await panel.evaluate(
      () => [...document.querySelectorAll('.version-bar option')].map((one) => one.textContent),
      undefined,
    );
    expect(new Set(names.map((name) => name?.replace(/ \(newest\)$/, ''))).size).toBe(2);
    await clickNamed(panel, 'Compare versions');
    await waitForText(panel, 'Removed paragraph');
    expect(await readElements('ins')).toContain(addedQuote);
    await clickNamed(panel, 'Close comparison');
    await waitForPainted(panel, { leaf: [unchangedQuote], 'rose-changed': [newCount] });
  });

  it('has its highlight moved to the new wording in the library', async () => {
    const [clip] = await readRows(driven, 'clips');
    const library = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await waitForText(library, 'You kept your original highlight.');
    // The cards move when the highlights are found.
    await waitForPainted(library, { leaf: [unchangedQuote], 'rose-changed': [newCount] });
    await clickNamed(library, 'Use new wording');
    await waitForPainted(library, { leaf: [unchangedQuote], rose: [newCount] });
    await clickNamed(library, 'Undo');
    await waitForPainted(library, { leaf: [unchangedQuote], 'rose-changed': [newCount] });
    await library.close();
  });

  it('can be kept if only the caption changed', async () => {
    await tab.goTo(stage.at(`${story}?edition=3`));
    await panel.bringToFront();
    await waitForText(panel, 'A caption has changed since your last saved version.');
    await clickNamed(panel, 'Save this version');
    await waitUntil('the version', async () => (await readRows(driven, 'versions')).length === 3);
    await waitUntil(
      'the notice to go',
      async () =>
        !(await readText(panel)).includes('A caption has changed since your last saved version.'),
    );
  });

  it('is recognised as a near-duplicate of another publisher’s rewritten story', async () => {
    const otherTab = await driven.openTab(`${stage.newspaper.url}/inland-post/taller-gate`);
    await driven.runCommand('clip-article', otherTab);
    await waitForBadge(driven, otherTab, '✓');
    const popup = await driven.openPopup(otherTab);
    await waitForText(popup, 'Also from The Harbour Ledger');
    await popup.close();
  });
});

/** Scrolls the first highlight with a changed wording into view. Returns a point on it. */
function findChangedHighlight(): { x: number; y: number } | null {
  for (const [name, ranges] of CSS.highlights) {
    const [range] = name.endsWith('-changed') ? [...ranges] : [];
    if (!(range instanceof Range)) continue;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    if (box) return { x: box.left + 20, y: box.top + box.height / 2 };
  }
  return null;
}
