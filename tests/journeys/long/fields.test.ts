import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { waitForBadge, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { highlightWords } from '../library-stories';
import { listAnnotations, readRows } from '../observe';
import { openStage, type Stage } from '../stage';

const story = '/harbour/lock-keepers';
const headline = 'second night';
const standfirst = 'would let them sleep';
const byline = 'By Nadia Brandt-Osei';
const leadCaption = 'below the upper sill';
const caption = 'which needs forty turns';
const outside = 'the pilot station';
/** Made in the reader, in headline, standfirst, byline and caption. */
const fromReader = ['Lock keepers', 'by hand after dark', 'Nadia Brandt-Osei, Per', 'evening boat'];

/** Returns quote and place of each card in a list of highlights. */
const readCards = (screen: Tab) =>
  screen.evaluate(
    () =>
      [...document.querySelectorAll('.annotation-card')].map((card) => [
        card
          .querySelector('.annotation-card__quote')
          ?.textContent?.replace(/[“”]/g, '')
          .replace(/\s+/g, ' '),
        card.querySelector('.annotation-card__meta span:not(:has(time))')?.textContent ?? '',
      ]),
    undefined,
  );

async function waitForCards(screen: Tab, wanted: readonly (readonly string[])[]): Promise<void> {
  let seen = '';
  try {
    await waitUntil('the cards', async () => {
      seen = JSON.stringify(await readCards(screen));
      return seen === JSON.stringify(wanted);
    });
  } catch (error) {
    throw new Error(`cards instead: ${seen}`, { cause: error });
  }
}

/** Saves a clip as a web page from the library, and returns the file's text. */
async function exportWebPage({ driven, folder }: Stage, library: Tab): Promise<string> {
  const file = await driven.catchDownload(library, folder, async () => {
    await clickNamed(library, 'Export…');
    await clickNamed(library, 'This clip');
    await clickNamed(library, 'Web page');
    await clickNamed(library, 'Save file');
  });
  return (await readFile(file)).toString();
}

describeInOneBrowser('firefox', 'highlights outside of the body', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let library: Tab;

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
      [leadCaption, 'caption'],
      [caption, 'caption'],
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
    await waitForText(library, 'On the page, but not in the saved version');
    expect(await readText(library)).not.toMatch(/Not found|has changed/);
    await waitForCards(library, [
      [headline, 'headline'],
      [standfirst, 'standfirst'],
      [byline, 'close match'],
      [leadCaption, 'caption'],
      [caption, 'caption'],
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
    const html = await exportWebPage(stage, library);
    expect(html).toMatch(/<h1 class="headline"><mark[^>]*>Lock keepers<\/mark> ask for a <mark/);
    expect(html).toMatch(/<p class="standfirst">Three people .*<mark class="leaf">would let/);
    expect(html).toMatch(/<p class="byline">(<mark[^>]*>)+Nadia/);
    expect(html).toMatch(/<figcaption>The <mark[^>]*>evening boat/);
    expect(html.match(/<section class="lost">[\s\S]*<\/section>/)?.[0]).toContain(outside);
    expect(html.match(/<li>/g)).toHaveLength(1);
  });
});

const head = 'night shift Three people open';
const byAuthors =
  'let them sleep. By Nadia Brandt-Osei and Per Lindqvist 20 November 2026, 6.15 am';
const credit = 'Photograph: Priya Vandersloot';
const date = '20 November 2026, 6.15 am';

describeInOneBrowser('firefox', 'highlights across fields, and of credit and date', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let library: Tab;

  const waitForPaintedCopy = (screen: Tab) =>
    waitForPainted(screen, {
      sun: ['night shift', 'Three people open'],
      leaf: ['let them sleep.', 'Nadia Brandt-Osei, Per Lindqvist'],
      sky: ['Priya Vandersloot'],
    });
  const untrue = /Not found|has changed|wording is different|not in the saved story/;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
    for (const [words, colour] of [
      [head, 'sun'],
      [byAuthors, 'leaf'],
      [credit, 'sky'],
      [date, 'rose'],
    ] as const) {
      await highlightWords(driven, tab, words, colour);
    }
  });
  afterAll(() => stage?.close());

  it('are found in the panel', async () => {
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await panel.resize(420, 900);
    await clickNamed(panel, 'Article');
    await waitForPaintedCopy(panel);
    await clickNamed(panel, 'Highlights');
    await waitForCards(panel, [
      [head, ''],
      [byAuthors, ''],
      [date, ''],
      [credit, 'caption'],
    ]);
    expect(await readText(panel)).not.toMatch(untrue);
    await panel.close();
  });

  it('are painted in the library', async () => {
    const [clip] = await readRows(driven, 'clips');
    library = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await library.resize(1280, 900);
    await waitForPaintedCopy(library);
    await waitForCards(library, [
      [head, ''],
      [byAuthors, 'close match'],
      [credit, 'close match'],
      [date, ''],
    ]);
    await waitForText(library, 'In the date or other details');
    expect(await readText(library)).not.toMatch(untrue);
  });

  it('are marked in exports', async () => {
    const html = await exportWebPage(stage, library);
    expect(html).toMatch(/<mark class="sun">night shift<\/mark><\/h1>/);
    expect(html).toMatch(/<p class="standfirst"><mark class="sun">Three people open<\/mark>/);
    expect(html).toMatch(/<p class="byline"><mark class="leaf">Nadia/);
    expect(html).toMatch(/<small><mark class="sky">Priya Vandersloot<\/mark>/);
    expect(html.match(/<section class="lost">[\s\S]*<\/section>/)?.[0]).toContain(date);
    expect(html.match(/<li>/g)).toHaveLength(1);
  });

  it('are painted on the page after it is loaded again', async () => {
    await tab.bringToFront();
    await tab.reload();
    await waitForPainted(tab, { sun: [head], leaf: [byAuthors], sky: [credit], rose: [date] });
  });
});
