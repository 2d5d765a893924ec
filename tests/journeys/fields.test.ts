import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { describeInBothBrowsers } from './describe-in-both-browsers';
import { highlightWords } from './library-stories';
import { listAnnotations, readRows } from './observe';
import { openStage, type Stage } from './stage';

const story = '/harbour/lock-keepers';
const headline = 'second night';
const standfirst = 'would let them sleep';
const byline = 'By Nadia Brandt-Osei';
const leadCaption = 'below the upper sill';
const caption = 'which needs forty turns';
const outside = 'the pilot station';
/** Made in the reader, in headline, standfirst, byline and caption. */
const fromReader = ['Lock keepers', 'by hand after dark', 'Nadia Brandt-Osei, Per', 'evening boat'];

describeInBothBrowsers('highlights outside of the body', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let library: Tab;

  /** Returns quote and place of each card in a list of highlights. */
  const readCards = (screen: Tab) =>
    screen.evaluate(
      () =>
        [...document.querySelectorAll('.annotation-card')].map((card) => [
          card.querySelector('.annotation-card__quote')?.textContent?.replace(/[“”]/g, ''),
          card.querySelector('.annotation-card__meta span')?.textContent ?? '',
        ]),
      undefined,
    );
  const waitForCards = (screen: Tab, wanted: readonly (readonly string[])[]) =>
    waitUntil(
      'the cards',
      async () => JSON.stringify(await readCards(screen)) === JSON.stringify(wanted),
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
  });
  afterAll(() => stage?.close());

  it('are made on the page', async () => {
    for (const [words, colour] of [
      [headline, 'sun'],
      [standfirst, 'leaf'],
      [byline, 'sky'],
      [leadCaption, 'rose'],
      [caption, 'plum'],
      [outside, 'plum'],
    ] as const) {
      await highlightWords(driven, tab, words, colour);
    }
    const fields = (await listAnnotations(driven)).map(
      ({ passage }) => (passage as { field?: string }).field,
    );
    expect(fields.sort()).toEqual(['byline', 'headline', 'standfirst', ...Array(3)]);
  });

  it('are listed in the panel in reading order, each with its field', async () => {
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await panel.resize(420, 900);
    await waitForCards(panel, [
      [headline, 'headline'],
      [standfirst, 'standfirst'],
      [byline, 'byline'],
      [leadCaption, ''],
      [caption, ''],
      [outside, ''],
    ]);
    expect(await readText(panel)).not.toMatch(/Not found|has changed/);
    await clickNamed(panel, 'Article');
    await waitForPainted(panel, {
      ...{ sun: [headline], leaf: [standfirst], sky: ['Nadia Brandt-Osei'] },
      ...{ rose: [leadCaption], plum: [caption] },
    });
    await panel.close();
  });

  it('are painted in the library, which says which one is outside of the story', async () => {
    const [clip] = await readRows(driven, 'clips');
    library = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await library.resize(1280, 900);
    await waitForPainted(library, {
      ...{ sun: [headline], leaf: [standfirst], sky: ['Nadia Brandt-Osei'] },
      ...{ rose: [leadCaption], plum: [caption] },
    });
    await waitForText(library, 'On the page, but not in the saved story');
    expect(await readText(library)).not.toMatch(/Not found|has changed/);
    await waitForCards(library, [
      [headline, 'headline'],
      [standfirst, 'standfirst'],
      [byline, 'close match'],
      [leadCaption, ''],
      [caption, ''],
      [outside, ''],
    ]);
  });

  it('are made in the library, and painted on the page', async () => {
    for (const words of fromReader) {
      const before = (await listAnnotations(driven)).length;
      await selectWords(library, words, '.reader');
      await waitUntil('the bar', () =>
        library.evaluate(() => document.querySelector('pressmark-bar') !== null, undefined),
      );
      await library.press('Tab');
      await library.press('Enter');
      await waitUntil('the highlight', async () => (await listAnnotations(driven)).length > before);
      await waitUntil('the bar to close', () =>
        library.evaluate(() => document.querySelector('pressmark-bar') === null, undefined),
      );
    }
    const onPage = {
      sun: [headline, ...fromReader.map((words) => words.replace(',', ' and'))],
      ...{ leaf: [standfirst], sky: [byline], rose: [leadCaption], plum: [caption, outside] },
    };
    await tab.bringToFront();
    await tab.reload();
    await waitForPainted(tab, onPage);
  });

  it('are marked in their places in exports', async () => {
    await library.bringToFront();
    const file = await driven.catchDownload(library, stage.folder, async () => {
      await clickNamed(library, 'Export…');
      await clickNamed(library, 'This clip');
      await clickNamed(library, 'Web page');
      await clickNamed(library, 'Save file');
    });
    const html = (await readFile(file)).toString();
    expect(html).toMatch(/<h1 class="headline"><mark[^>]*>Lock keepers<\/mark> ask for a <mark/);
    expect(html).toMatch(/<p class="standfirst">Three people .*<mark class="leaf">would let/);
    expect(html).toMatch(/<p class="byline">(<mark[^>]*>)+Nadia/);
    expect(html).toMatch(/<figcaption>The <mark[^>]*>evening boat/);
    expect(html.match(/<section class="lost">[\s\S]*<\/section>/)?.[0]).toContain(outside);
    expect(html.match(/<li>/g)).toHaveLength(1);
  });
});
