import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar } from '../../scripts/drive/marking';
import { clickNamed, readText, waitForSteady, waitForText } from '../../scripts/drive/page-actions';
import { readBarText, waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { listAnnotations, readRows } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const first = 'a debate that went on for four hours';
const cut = 'the present gate had been called temporary';
const put = 'with one ballot set aside as spoiled';
const counted = 'The vote was 14 to 11';
const recounted = 'The vote was 14 to 10, with one ballot set aside as spoiled';
const told = 'Three paragraphs have changed since.';

describe.each<BrowserName>(['chromium', 'firefox'])('a changing story in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let panel: Tab;

  const wordsIn = (element: 'ins' | 'del') =>
    panel.evaluate(
      (name) => [...document.querySelectorAll(name)].map((one) => one.textContent ?? '').join('\n'),
      element,
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await driven.runCommand('clip-article', tab);
    await waitForBadge(driven, tab, '✓');
    for (const [words, colour] of [
      [first, 'leaf'],
      [cut, 'sky'],
      [counted, 'rose'],
    ] as const) {
      const before = (await listAnnotations(driven)).length;
      await selectWords(tab, words);
      await clickBar(driven, tab, colour);
      await waitUntil('the mark', async () => (await listAnnotations(driven)).length > before);
    }
  });
  afterAll(() => stage?.close());

  it('is not reported as changed while its text is the same', async () => {
    panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await panel.resize(420, 900);
    await waitForText(panel, first);
    expect(await readText(panel)).not.toContain('changed since');
  });

  it('is reported in the popup, which shows the changes', async () => {
    await tab.goTo(stage.at(`${story}?edition=2`));
    const popup = await driven.openPopup(tab);
    await waitForText(popup, told);
    await clickNamed(popup, 'See changes');
    await waitForText(popup, 'Removed paragraph');
    expect(await readText(popup)).toContain(put);
    await popup.close();
    expect(await readRows(driven, 'versions')).toHaveLength(1);
  });

  it('paints a highlight with a changed number as changed, and shows both wordings', async () => {
    await waitForPainted(tab, { leaf: [first], 'rose-changed': [recounted] });
    await tab.bringToFront();
    const { x, y } = await waitForSteady('the changed highlight', () =>
      tab.evaluate(placeOfChanged, undefined),
    );
    await tab.clickAt(x, y);
    await waitUntil('the card', async () =>
      (await readBarText(driven, tab)).includes(`You highlighted “${counted}”`),
    );
    expect(await readBarText(driven, tab)).toContain('The wording has changed.');
    await tab.press('Escape');
    await panel.bringToFront();
    await waitForText(panel, 'The wording has changed: the numbers differ.');
    expect(await wordsIn('del')).toContain('11');
    expect(await wordsIn('ins')).toContain('10');
    await clickNamed(panel, 'Keep original');
    await waitForText(panel, 'You kept your original highlight.');
    await waitForPainted(tab, { leaf: [first], 'rose-changed': [recounted] });
  });

  it('moves a highlight to the new wording, and keeps the old one with it', async () => {
    await clickNamed(panel, 'Use new wording');
    await waitForText(panel, `Highlighted earlier as “${counted}”`);
    await waitForPainted(tab, { leaf: [first], rose: [recounted] });
    await clickNamed(panel, 'Undo');
    await waitForPainted(tab, { leaf: [first], 'rose-changed': [recounted] });
  });

  it('is reported in the panel, which shows the changes before saving', async () => {
    await panel.bringToFront();
    await waitForText(panel, told);
    await clickNamed(panel, 'See changes');
    await waitForText(panel, 'Removed paragraph');
    expect(await wordsIn('del')).toContain(cut);
    expect(await wordsIn('ins')).toContain(put);
    expect(await readText(panel)).toContain('paragraphs unchanged');
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
    await clickNamed(panel, 'Keep this version');
    await waitUntil('the notice to go', async () => !(await readText(panel)).includes(told));
    expect(await readRows(driven, 'versions')).toHaveLength(2);
    await waitForText(panel, 'Removed paragraph');
    expect(await wordsIn('del')).toContain(cut);
  });

  it('has its annotations in the new version, and names the version of a lost one', async () => {
    await clickNamed(panel, 'Back to the article');
    await waitForPainted(panel, { leaf: [first], 'rose-changed': [recounted] });
    await clickNamed(panel, 'Highlights');
    await waitForText(panel, 'Made on the copy of');
    await waitForText(panel, cut);
  });

  it('can be compared with its older version again', async () => {
    await clickNamed(panel, 'Article');
    await clickNamed(panel, 'Compare copies');
    await waitForText(panel, 'Removed paragraph');
    expect(await wordsIn('ins')).toContain(put);
    await clickNamed(panel, 'Back to the article');
    await waitForPainted(panel, { leaf: [first], 'rose-changed': [recounted] });
  });

  it('has its highlight moved to the new wording in the library as well', async () => {
    const [clip] = await readRows(driven, 'clips');
    const library = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await waitForText(library, 'You kept your original highlight.');
    await clickNamed(library, 'Use new wording');
    await waitForPainted(library, { leaf: [first], rose: [recounted] });
    await clickNamed(library, 'Undo');
    await waitForPainted(library, { leaf: [first], 'rose-changed': [recounted] });
    await library.close();
  });

  it('is found at another publisher that has rewritten half of it', async () => {
    const other = await driven.openTab(`${stage.newspaper.url}/inland-post/taller-gate`);
    await driven.runCommand('clip-article', other);
    await waitForBadge(driven, other, '✓');
    const popup = await driven.openPopup(other);
    await waitForText(popup, 'Also in The Harbour Ledger');
    await popup.close();
  });
});

/** A point on the first highlight whose wording has changed, scrolled into view. */
function placeOfChanged(): { x: number; y: number } | null {
  for (const [name, ranges] of CSS.highlights) {
    const [range] = name.endsWith('-changed') ? [...ranges] : [];
    if (!(range instanceof Range)) continue;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    if (box) return { x: box.left + 20, y: box.top + box.height / 2 };
  }
  return null;
}
