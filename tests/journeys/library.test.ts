import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { waitUntil } from '../../scripts/drive/wait-until';
import { describeInOneBrowser } from './describe-in-browsers';
import { describeSearchSteps } from './library-search-steps';
import {
  clipStories,
  focusList,
  gateHeadline,
  highlightedWords,
  openLibraryTab,
  pressKeys,
  readRowTexts,
  stories,
  waitForRows as waitForCount,
} from './library-stories';
import { listClips, readRows } from './observe';
import { openStage, type Stage } from './stage';

describeInOneBrowser('chromium', 'the library page', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const listRowTexts = () => readRowTexts(library);
  const waitForRows = (count: number) => waitForCount(library, count);
  const readScrollTop = () =>
    library.evaluate(() => document.querySelector('.library__reader')?.scrollTop ?? 0, undefined);
  const press = (...keys: readonly string[]) => pressKeys(library, ...keys);
  const findClip = async (headline: string) =>
    (await readRows(driven, 'clips')).find(
      (row) => (row['summary'] as { headline: string }).headline === headline,
    );
  const focusClipList = () => focusList(library);

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    await clipStories(stage);
    library = await openLibraryTab(driven);
    await waitForRows(stories.length);
  });
  afterAll(() => stage?.close());

  describeSearchSteps(() => library);

  it('moves through the list, opens a clip and returns by keyboard', async () => {
    await focusClipList();
    await press('Home', 'j', 'Enter');
    await waitUntil('the reader', () =>
      library.evaluate(
        () => document.activeElement?.classList.contains('library__reader') ?? false,
        undefined,
      ),
    );
    await waitForText(library, gateHeadline);
    await press('u');
    await waitUntil('the list', () =>
      library.evaluate(
        () => document.activeElement?.classList.contains('clip-rows') ?? false,
        undefined,
      ),
    );
  });

  it('moves from the sidebar to the list with J, and opens a clip with Enter', async () => {
    const waitForFocus = (selector: string) =>
      waitUntil(selector, () =>
        library.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector),
      );
    await clickNamed(library, 'Unread');
    await press('j', 'Enter');
    await waitForFocus('.library__reader');
    await clickNamed(library, 'Save open tabs');
    await waitForFocus('dialog *');
    await press('Escape');
    await waitForFocus('.shelf__button');
    await press('k', 'Control+a');
    await waitForText(library, `${stories.length} selected`);
    await press('Escape', 'g', 'a');
    await waitForRows(stories.length);
  });

  it('tags all clips at once, and undoes that', async () => {
    const readTags = async () =>
      (await listClips(driven)).map((row) => (row['tags'] as string[]).join());
    await focusClipList();
    await press('Control+a', 't');
    await waitUntil('the dialog', () =>
      library.evaluate(() => document.activeElement?.closest('dialog')?.open ?? false, undefined),
    );
    await library.typeText('beat/water');
    await press('Enter');
    await clickNamed(library, 'Apply');
    await waitUntil('the tags', async () =>
      (await readTags()).every((tags) => tags === 'beat/water'),
    );
    await waitForText(library, 'beat');
    await focusClipList();
    await press('z');
    await waitUntil('the undo', async () => (await readTags()).every((tags) => tags === ''));
    await press('Escape');
  });

  it('archives by keyboard, finds the clip in the archive, and moves it back', async () => {
    await focusClipList();
    await press('Home', 'e');
    await waitForText(library, '1 clip archived.');
    await focusClipList();
    await press('g', 'r');
    await waitForRows(1);
    await focusClipList();
    await press('Home', 'e');
    await waitUntil('an empty archive', async () =>
      (await readText(library)).includes('The archive is empty.'),
    );
    await press('g', 'a');
    await waitForRows(stories.length);
  });

  it('restores the reading position after a reload', async () => {
    const readOffset = async () => {
      const place = (await findClip(gateHeadline))?.['readingPlace'] as { offset: number } | null;
      return place?.offset ?? 0;
    };
    const offsetBefore = await readOffset();
    await clickNamed(library, 'Unread: Council votes');
    await waitForText(library, highlightedWords);
    await library.resize(1280, 420);
    await library.evaluate(() => {
      const pane = document.querySelector('.library__reader');
      pane?.dispatchEvent(new WheelEvent('wheel'));
      pane?.scrollTo(0, 600);
    }, undefined);
    await waitUntil('the reading position to be stored', async () => {
      const offset = await readOffset();
      return offset > 0 && offset !== offsetBefore;
    });
    const before = await readScrollTop();
    await library.reload();
    await waitForText(library, gateHeadline);
    await waitUntil(
      'the reading position',
      async () => Math.abs((await readScrollTop()) - before) < 40,
    );
    await library.resize(1280, 800);
  });

  it('returns through shelves and searches with Back, and shows the same after a reload', async () => {
    const waitForQuery = (query: string) =>
      waitUntil(`the query "${query}"`, () =>
        library.evaluate(
          (wanted) =>
            document.querySelector<HTMLInputElement>('.search-box__input')?.value === wanted,
          query,
        ),
      );
    const goBack = () => library.evaluate(() => history.back(), undefined);
    const waitForHeadline = (headline: string) =>
      waitUntil(headline, () =>
        library.evaluate(
          (wanted) => document.querySelector('.reader__headline')?.textContent === wanted,
          headline,
        ),
      );
    const waitForAddress = (pattern: string) =>
      waitUntil(pattern, () =>
        library.evaluate((wanted) => new RegExp(wanted).test(location.hash), pattern),
      );
    await clickNamed(library, 'Unread');
    await waitForQuery('is:unread');
    await clickNamed(library, 'Archive');
    await waitForText(library, 'The archive is empty.');
    await clickNamed(library, 'All');
    await waitForRows(stories.length);
    await press('/');
    await library.typeText('bells');
    await waitForRows(1);
    await waitForAddress('^#search=bells&clip=.');
    await library.evaluate(() => {
      const order = document.querySelector<HTMLSelectElement>('.list-head__order');
      if (order) order.value = 'oldest';
      order?.dispatchEvent(new Event('change', { bubbles: true }));
    }, undefined);
    await focusClipList();
    await press('Home', 'Enter');
    await waitForHeadline('The eleven bells of Sallow');
    await library.reload();
    await waitForQuery('bells');
    await waitForRows(1);
    await waitForHeadline('The eleven bells of Sallow');
    expect(
      await library.evaluate(
        () => document.querySelector<HTMLSelectElement>('.list-head__order')?.value,
        undefined,
      ),
    ).toBe('oldest');
    for (const query of ['', 'is:archived', 'is:unread', '']) {
      await goBack();
      await waitForQuery(query);
    }
    await waitForRows(stories.length);
    await library.evaluate(() => history.forward(), undefined);
    await waitForQuery('is:unread');
    await goBack();
    await waitForQuery('');
    await waitForHeadline(gateHeadline);
  });

  it('opens an annotation from the notebook in its article', async () => {
    await library.evaluate(
      () => document.querySelector('.library__reader')?.scrollTo(0, 0),
      undefined,
    );
    await focusClipList();
    await press('n');
    await waitForText(library, 'Copy with source');
    await clickNamed(library, `“${highlightedWords}`);
    await waitUntil('the current passage', () =>
      library.evaluate(
        () => document.querySelector('[data-annotation][aria-current=true]') !== null,
        undefined,
      ),
    );
  });

  it('stores reader settings', async () => {
    await clickNamed(library, 'Text');
    await clickNamed(library, 'Sepia');
    await waitUntil('the setting to be stored', async () =>
      JSON.stringify(await readRows(driven, 'settings')).includes('sepia'),
    );
    await library.reload();
    await waitUntil('sepia', () =>
      library.evaluate(() => document.querySelector('[data-theme=sepia]') !== null, undefined),
    );
  });

  it('shows either the list or the reader in a narrow window', async () => {
    await library.resize(400, 800);
    await clickNamed(library, 'Back to list');
    await waitForRows(stories.length);
    expect(await readText(library)).not.toContain(highlightedWords);
    const countEntries = () => library.evaluate(() => history.length, undefined);
    const waitForReader = (isShown: boolean) =>
      waitUntil(isShown ? 'the reader' : 'the list', () =>
        library.evaluate(
          (name) => document.activeElement?.classList.contains(name) ?? false,
          isShown ? 'library__reader' : 'clip-rows',
        ),
      );
    const openFirst = async () => {
      await focusClipList();
      await press('Home', 'Enter');
      await waitForReader(true);
    };
    await openFirst();
    const entries = await countEntries();
    await library.evaluate(() => history.back(), undefined);
    await waitForReader(false);
    await waitForRows(stories.length);
    await library.evaluate(() => history.forward(), undefined);
    await waitForReader(true);
    await clickNamed(library, 'Back to list');
    await waitForReader(false);
    await openFirst();
    expect(await countEntries()).toBe(entries);
    await clickNamed(library, 'Back to list');
    await waitForRows(stories.length);
    await clickNamed(library, 'Places');
    await clickNamed(library, 'Archive');
    await waitForText(library, 'The archive is empty.');
    await library.resize(1280, 800);
  });

  it('moves a clip to the bin and restores it', async () => {
    await focusClipList();
    await press('g', 'a');
    await waitForRows(stories.length);
    await focusClipList();
    await press('Home', '#');
    await waitForRows(stories.length - 1);
    const [remaining] = await listRowTexts();
    await press('g', 'b');
    await waitUntil('the bin', async () => {
      const [first, ...more] = await listRowTexts();
      return first !== undefined && first !== remaining && more.length === 0;
    });
    await focusClipList();
    await press('Home', '#');
    await waitUntil('both clips', async () => (await listClips(driven)).length === 2);
  });

  it('shows the changes of a story, and links to near-duplicates', async () => {
    const page = await driven.openTab(`${stage.at(stories[0] ?? '')}?edition=2`);
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${page.id}`));
    await clickNamed(panel, 'Save this version');
    await waitUntil('the version', async () => (await readRows(driven, 'versions')).length === 3);
    await page.goTo(`${stage.newspaper.url}/inland-post/taller-gate`);
    await driven.runCommand('clip-article', page);
    await waitForBadge(driven, page, '✓');
    await panel.close();

    await library.bringToFront();
    await press('/');
    await library.typeText('is:unread raise the flood gate by a metre ');
    await waitUntil(
      'the story',
      async () => (await listRowTexts())[0]?.includes(gateHeadline) ?? false,
    );
    await press('Enter', 'Home', 'Enter');
    await waitForText(library, 'Also from Inland Post');
    await clickNamed(library, 'Compare versions');
    await waitForText(library, 'Removed paragraph');
    await clickNamed(library, 'Close comparison');
    await waitForText(library, highlightedWords);
    expect(await readText(library)).not.toContain('Removed paragraph');
  });
});
