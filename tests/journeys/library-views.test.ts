import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitForPainted } from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { describeInOneBrowser } from './describe-in-browsers';
import {
  clipStory,
  focusList,
  gateHeadline,
  highlightWords,
  openLibraryTab,
  stories,
  highlightedWords as unchangedQuote,
  waitForRows as waitForCount,
} from './library-stories';
import { listAnnotations, listClips, readRows } from './observe';
import { openStage, type Stage } from './stage';

const removedQuote = 'the present gate had been called temporary';
const addedQuote = 'with one ballot set aside as spoiled';

describeInOneBrowser('chromium', 'library views', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const waitForRows = (count: number) => waitForCount(library, count);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await library.press(key);
  };
  const focusClipList = () => focusList(library);
  const clip = (path: string) => clipStory(stage, path);
  const highlight = (tab: Tab, words: string, colour: string) =>
    highlightWords(driven, tab, words, colour);
  const choose = (label: string, option: string) =>
    waitUntil(`${option} in ${label}`, () =>
      library.evaluate(
        ([name, start]) => {
          const field = [...document.querySelectorAll('select')].find(
            (select) => (select.labels?.[0]?.textContent ?? select.ariaLabel ?? '').trim() === name,
          );
          const found = [...(field?.options ?? [])].find(({ text }) => text.startsWith(start));
          if (!field || !found) return false;
          field.value = found.value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        [label, option] as const,
      ),
    );
  const findClip = async (headline: string) =>
    (await readRows(driven, 'clips')).find(
      (row) => (row['summary'] as { headline: string }).headline === headline,
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    const page = await clip(stories[0]);
    await highlight(page, unchangedQuote, 'leaf');
    await highlight(page, removedQuote, 'sky');
    await page.goTo(`${stage.at(stories[0])}?edition=2`);
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${page.id}`));
    await clickNamed(panel, 'Save this version');
    await waitUntil('the version', async () => (await readRows(driven, 'versions')).length === 2);
    await panel.close();
    await highlight(page, addedQuote, 'rose');
    await clip(stories[1]);
    library = await openLibraryTab(driven);
    await waitForRows(stories.length);
  });
  afterAll(() => stage?.close());

  it('shows an older version of a story with its highlights', async () => {
    await clickNamed(library, `Unread: ${gateHeadline}`);
    await waitForPainted(library, { leaf: [unchangedQuote], rose: [addedQuote] });
    expect(await library.evaluate(() => document.title, undefined)).toBe(
      `${gateHeadline} · Pressmark`,
    );
    await waitForText(library, 'Made on the version from');
    // By keyboard: images that load late move the cards.
    await library.evaluate(
      () => document.querySelector<HTMLElement>('[aria-label^="See it in that version"]')?.focus(),
      undefined,
    );
    await press('Enter');
    await waitForText(library, 'Highlights made on later versions aren’t shown');
    await waitForPainted(library, { leaf: [unchangedQuote], sky: [removedQuote] });
    const older = await readText(library);
    expect(older).not.toContain(addedQuote);
    expect(older).not.toContain('Made on the version from');
    await clickNamed(library, 'Back to the newest version');
    await waitForPainted(library, { leaf: [unchangedQuote], rose: [addedQuote] });
  });

  it('shows a version chosen in the comparison, and stores no reading position for it', async () => {
    const before = await findClip(gateHeadline);
    await clickNamed(library, 'Compare versions');
    await waitForText(library, 'Removed paragraph');
    // The comparison hides the article.
    expect(await readText(library)).not.toContain('Made on the version from');
    await clickNamed(library, 'Read this version');
    await waitForPainted(library, { leaf: [unchangedQuote], sky: [removedQuote] });
    expect(await readText(library)).not.toContain('Removed paragraph');
    await library.evaluate(() => {
      const pane = document.querySelector('.library__reader');
      pane?.dispatchEvent(new WheelEvent('wheel'));
      pane?.scrollTo(0, 9_999);
    }, undefined);
    await choose('Version', '');
    await waitForPainted(library, { leaf: [unchangedQuote], rose: [addedQuote] });
    expect(await findClip(gateHeadline)).toEqual(before);
  });

  it('stores a highlight made in an older version on that version', async () => {
    await library.evaluate(
      () => document.querySelector('.library__reader')?.scrollTo(0, 0),
      undefined,
    );
    await clickNamed(library, 'Compare versions');
    await clickNamed(library, 'Read this version');
    await waitForPainted(library, { leaf: [unchangedQuote], sky: [removedQuote] });
    const earlierIds = new Set((await listAnnotations(driven)).map(({ id }) => id));
    await selectWords(library, 'called temporary');
    await waitUntil('the bar', () =>
      library.evaluate(() => document.querySelector('pressmark-bar') !== null, undefined),
    );
    await press('Tab', 'Enter');
    const annotation = await waitUntil('the highlight', async () =>
      (await listAnnotations(driven)).find(({ id }) => !earlierIds.has(id)),
    );
    const clipId = (await findClip(gateHeadline))?.['id'];
    const [oldest] = (await readRows(driven, 'versions'))
      .filter((row) => row['clipId'] === clipId)
      .sort((a, b) => String(a['keptAt']).localeCompare(String(b['keptAt'])));
    expect(annotation['versionId']).toBe(oldest?.['id']);
    await clickNamed(library, 'Back to the newest version');
  });

  it('shows statistics in plots that are also tables', async () => {
    await press('Escape', 'g', 's');
    await waitForText(library, 'Clips by week');
    const text = await readText(library);
    expect(text).toMatch(/clips\s+2/);
    expect(text).toContain('The Harbour Ledger');
    await library.evaluate(
      () => document.querySelector<HTMLElement>('summary')?.click(),
      undefined,
    );
    const rowsShown = await library.evaluate(
      () =>
        [...document.querySelectorAll('.plot-table[open] tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent),
        ),
      undefined,
    );
    expect(rowsShown).toHaveLength(12);
    expect(rowsShown[0]?.[1]).toBe('2');
    expect(rowsShown.slice(1).every(([, count]) => count === '0')).toBe(true);
  });

  it('filters the notebook by words, colour and time', async () => {
    const readQuotes = () =>
      library.evaluate(
        () =>
          [...document.querySelectorAll('.notebook-note__quote')].map((quote) => quote.textContent),
        undefined,
      );
    const waitForQuotes = (count: number) =>
      waitUntil(`${count} annotations`, async () => (await readQuotes()).length === count);
    await press('n');
    await waitForQuotes(4);
    await clickNamed(library, 'Sky');
    await waitForQuotes(1);
    expect((await readQuotes())[0]).toContain(removedQuote);
    await clickNamed(library, 'Sky');
    await waitForQuotes(4);
    await typeInto(library, 'Find in quotes', 'BALLOT spoiled');
    await waitForQuotes(1);
    expect((await readQuotes())[0]).toContain(addedQuote);
    // In a field, keys type instead of triggering shortcuts.
    await press('e', 'j', '#', 'n');
    await waitForText(library, 'No highlights match.');
    await clickNamed(library, 'Clear filter');
    await waitForQuotes(4);
    await choose('Period', 'Between two dates');
    await waitForText(library, 'From');
    await library.evaluate(() => {
      const [from] = document.querySelectorAll<HTMLInputElement>('input[type=date]');
      if (!from) return;
      from.value = '2999-01-01';
      from.dispatchEvent(new Event('change', { bubbles: true }));
    }, undefined);
    await waitForText(library, 'No highlights match.');
    await choose('Period', 'Last 7 days');
    await waitForQuotes(4);
    expect(await listClips(driven)).toHaveLength(stories.length);
    await press('Escape');
    await waitForRows(stories.length);
  });

  it('stops storing images, and removes stored ones', async () => {
    await waitUntil('the pictures', async () => (await readRows(driven, 'images')).length > 0);
    await press(',');
    await waitForText(library, 'saved,');
    expect(await readText(library)).toMatch(/\d+ images? saved, [\d.]+\skB of 2\sGB\./);
    await choose('Total size of images', 'Up to 500\u00a0MB');
    await clickNamed(library, 'Save images with clips');
    await waitUntil('the setting to be stored', async () =>
      (await readRows(driven, 'settings')).some(
        ({ value }) =>
          JSON.stringify((value as { images: unknown }).images) ===
          JSON.stringify({
            keep: false,
            mostBytesEach: 5 * 1024 ** 2,
            mostBytesInAll: 500 * 1024 ** 2,
          }),
      ),
    );
    await clickNamed(library, 'Remove saved images');
    await waitForText(library, 'Text and notes are kept.');
    await library.evaluate(
      () => document.querySelector<HTMLElement>('dialog .button--primary')?.click(),
      undefined,
    );
    await waitForText(library, 'Saved images removed.');
    await waitForText(library, 'No images saved.');
    for (const table of ['images', 'imageBytes', 'imageUses']) {
      expect(await readRows(driven, table)).toEqual([]);
    }
    await press('Escape');
    await waitForRows(stories.length);
  });

  it('purges a clip and its versions after confirmation', async () => {
    await focusClipList();
    await press('Home', '#');
    await waitForRows(stories.length - 1);
    await press('g', 'b');
    await waitForText(library, 'Empty the bin');
    await waitForRows(1);
    await focusClipList();
    await press('Home', 'Enter');
    await waitForText(library, 'In the bin since');
    await clickNamed(library, 'Delete for good');
    await waitForText(library, 'This can’t be undone.');
    await press('Escape');
    expect(await readRows(driven, 'clips')).toHaveLength(stories.length);
    await clickNamed(library, 'Delete for good');
    await library.evaluate(
      () => document.querySelector<HTMLElement>('dialog .button--primary')?.click(),
      undefined,
    );
    await waitForText(library, 'The bin is empty.');
    const clips = await readRows(driven, 'clips');
    expect(clips).toHaveLength(stories.length - 1);
    expect(await readRows(driven, 'versions')).toHaveLength(2);
    await press('g', 'a');
    await waitForRows(1);
  });
});
