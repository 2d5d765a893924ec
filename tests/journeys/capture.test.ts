import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import {
  pressNotice,
  readNotice,
  readPainted,
  waitForBadge,
  waitForPainted,
} from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { describeInOneBrowser } from './describe-in-browsers';
import { readRowTexts, waitForRows } from './library-stories';
import { listAnnotations, listClips } from './observe';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const words = 'We read everything, and answer most of it.';

describeInOneBrowser('chromium', 'any page', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;

  const waitForNotice = (text: string) =>
    waitUntil(`the notice "${text}"`, async () => (await readNotice(driven, tab)).includes(text));
  /** What was saved of each page, by the end of its address. */
  const listSaved = async () =>
    Object.fromEntries(
      (await listClips(driven)).map(({ summary }) => {
        const { url, completeness } = summary as { url: string; completeness: string };
        return [new URL(url).pathname, completeness];
      }),
    );

  /** Waits for a page that no script can be run in. In Firefox, for its icon too. */
  const waitForLoad = ({ id }: Tab) =>
    waitUntil('the page', () =>
      driven.inExtension(
        async ({ id }) => {
          const { status, favIconUrl } = await chrome.tabs.get(id);
          const hasIcon = !location.protocol.startsWith('moz') || favIconUrl !== undefined;
          return status === 'complete' && hasIcon;
        },
        { id },
      ),
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    tab = await driven.openTab(stage.at('/contact'));
  });
  afterAll(() => stage?.close());

  it('is saved from the popup, simplified', async () => {
    const popup = await driven.openPopup(tab);
    await waitForText(popup, 'No article found here.');
    await clickNamed(popup, 'Save page');
    await waitForText(popup, 'Saved just now · Simplified page');
    await popup.close();
    expect(await listSaved()).toEqual({ '/contact': 'page' });
  });

  it('is read in the library, which says what it is', async () => {
    const [clip] = await listClips(driven);
    const library = await driven.openTab(driven.extensionUrl(`library.html#${clip?.['id']}`));
    await waitForText(library, words);
    await waitForRows(library, 1);
    expect(await readRowTexts(library)).toEqual([expect.stringMatching('Simplified page')]);
    const text = await readText(library);
    expect(text).toContain('No article was found on this page. This is its text, simplified.');
    expect(text).not.toContain('Long reads');
    await library.close();
  });

  it('offers the selection bar once it is saved', async () => {
    await tab.reload();
    await waitForBadge(driven, tab, '✓');
    await selectWords(tab, words);
    await waitUntil('the bar', () =>
      tab.evaluate(() => document.querySelector('pressmark-bar') !== null, undefined),
    );
  });

  it('is saved by the shortcut, also a front page', async () => {
    await tab.goTo(stage.at('/'));
    await driven.runCommand('clip-article', tab);
    await waitForNotice('Page saved to your library.');
    await waitForBadge(driven, tab, '✓');
    expect(await listSaved()).toEqual({ '/contact': 'page', '/': 'page' });
  });

  it('is saved when words on it are highlighted, which says so and can be undone', async () => {
    await tab.goTo(stage.at('/section/harbour'));
    await selectWords(tab, 'Twice a day and not a minute more.');
    await driven.runCommand('highlight-selection', tab);
    await waitForNotice('Highlighted. The page was saved to your library.');
    await waitForPainted(tab, { sun: ['Twice a day and not a minute more.'] });
    expect(await listSaved()).toMatchObject({ '/section/harbour': 'page' });
    expect(await listAnnotations(driven)).toHaveLength(1);
    await pressNotice(driven, tab);
    await waitForNotice('Highlight and page moved to the bin.');
    expect(await listSaved()).not.toHaveProperty('/section/harbour');
  });

  it('is saved with a highlight, at least as a link, if its tab is closed or left at once', async () => {
    const quote = 'Twice a day and not a minute more.';
    const exits = [
      (left: Tab) => left.goTo(stage.at('/contact')),
      // By a script of the page.
      (left: Tab) => left.evaluate(() => history.pushState(null, '', '/contact'), undefined),
      (left: Tab) => left.close(),
    ];
    for (const [index, leave] of exits.entries()) {
      const left = await driven.openTab(stage.at('/section/harbour'));
      await driven.runCommand('next-annotation', left);
      await waitUntil('the notice', async () => (await readNotice(driven, left)) !== '');
      // The text of a new address is awaited for two seconds, so it cannot be read before.
      await left.evaluate((index) => history.pushState(null, '', `/left-${index}`), index);
      await selectWords(left, quote);
      const running = driven.runCommand('highlight-selection', left).catch(() => {});
      await waitUntil('the highlight', async () => 'sun' in (await readPainted(left)));
      await leave(left);
      await running;
      await waitUntil(
        'the highlight to be saved',
        async () => (await listAnnotations(driven)).length === index + 1,
      );
    }
    // With its text if leaving it took longer than reading it.
    const isSaved = expect.stringMatching(/^(link|page)$/);
    const saved = { '/left-0': isSaved, '/left-1': isSaved, '/left-2': isSaved };
    expect(await listSaved()).toMatchObject(saved);
    const quotes = (await listAnnotations(driven)).map(
      ({ passage }) => (passage as { quote: { exact: string } }).quote.exact,
    );
    expect(quotes).toEqual([quote, quote, quote]);
    await tab.bringToFront();
  });

  it('without text is saved as a link', async () => {
    await tab.goTo(stage.at('/pictures/mark.svg'));
    const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
    await waitForText(popup, 'Only the title and address of this page can be saved.');
    await clickNamed(popup, 'Save link');
    await waitForText(popup, 'Saved just now · Link only');
    await popup.close();
    expect(await listSaved()).toMatchObject({ '/pictures/mark.svg': 'link' });
    await driven.runCommand('highlight-selection', tab);
    await waitForBadge(driven, tab, '!');
    expect((await driven.badge(tab)).title).toContain('Pressmark can’t read this kind of page.');
  });

  it('that is a PDF is saved as a link, from the popup and by the shortcut', async () => {
    const pdf = await driven.openTab('about:blank');
    await driven.inExtension(({ id, url }) => chrome.tabs.update(id, { url }), {
      id: pdf.id,
      url: stage.at('/tides'),
    });
    await waitForLoad(pdf);
    const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${pdf.id}`));
    await waitForText(popup, 'Pressmark can’t read PDF files.');
    await waitForText(popup, 'Save link');
    await popup.close();
    await driven.runCommand('clip-article', pdf);
    await waitForBadge(driven, pdf, '✓');
    expect(await listSaved()).toMatchObject({ '/tides': 'link' });
    await pdf.close();
    await tab.bringToFront();
  });

  it('that could not be loaded is saved as a link, under its address', async () => {
    const failed = await driven.openTab('about:blank');
    const url = 'http://harbour-ledger.example:9/closed-port';
    await driven.inExtension(({ id, url }) => chrome.tabs.update(id, { url }), {
      id: failed.id,
      url,
    });
    await waitForLoad(failed);
    const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${failed.id}`));
    await waitForText(popup, 'This page couldn’t be loaded.');
    await clickNamed(popup, 'Save link');
    await waitForText(popup, 'Saved just now · Link only');
    await clickNamed(popup, 'Delete');
    await waitForText(popup, 'Moved to the bin.');
    await popup.close();
    await driven.runCommand('clip-article', failed);
    await waitForBadge(driven, failed, '✓');
    expect((await listClips(driven)).map(({ summary }) => summary)).toContainEqual(
      expect.objectContaining({ url, headline: 'harbour-ledger.example:9/closed-port' }),
    );
    await failed.close();
    await tab.bringToFront();
  });

  it('under a link is saved as a link, with its text as title', async () => {
    await tab.goTo(stage.at('/'));
    await driven.chooseMenu(tab, 'clip-link', '.column h2 a');
    await waitForNotice('Link saved to your library.');
    expect(await listSaved()).toMatchObject({ '/long-reads/the-salt-road': 'link' });
    const titles = (await listClips(driven)).map(
      ({ summary }) => (summary as { headline: string }).headline,
    );
    expect(titles).toContain('The salt road');
    await pressNotice(driven, tab);
    await waitForNotice('Moved to the bin.');
    expect(await listSaved()).not.toHaveProperty('/long-reads/the-salt-road');
    await pressNotice(driven, tab);
    await waitForNotice('Restored to your library.');
    await driven.chooseMenu(tab, 'clip-link', '.column h2 a');
    await waitForNotice('Already in your library.');
  });

  it('gives single images', async () => {
    await tab.goTo(stage.at(story));
    await driven.chooseMenu(tab, 'clip-image', 'figure img');
    await waitForNotice('Image clipped to your library.');
    expect(await listSaved()).toMatchObject({ [story]: 'selection' });
    const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
    await waitForText(popup, 'Saved just now · Image from the page');
    await popup.close();
    await tab.bringToFront();
    await selectWords(tab, 'a debate that went on for four hours');
    await driven.chooseMenu(tab, 'clip-selection', 'p');
    await waitForNotice('Selection added to this page’s clip.');
    await pressNotice(driven, tab);
    await waitForNotice('Removed from this page’s clip.');
    await pressNotice(driven, tab);
    await waitForNotice('Selection added to this page’s clip.');
    await driven.runCommand('clip-article', tab);
    await waitForNotice('Clipped to your library.');
    expect(await listSaved()).toMatchObject({ [story]: 'full' });
    await driven.chooseMenu(tab, 'clip-image', 'figure img');
    await waitForNotice('Already in this page’s clip.');
    await pressNotice(driven, tab);
    const library = await driven.findTab(driven.extensionUrl('library.html#'));
    await waitForText(library, 'a debate that went on for four hours');
    await library.close();
    await tab.bringToFront();
  });

  it('that replaces another without loading is saved, and only once', async () => {
    const next = '/business/oyster-licences';
    await tab.evaluate(async (path) => {
      const html = await (await fetch(path)).text();
      const { head, body } = new DOMParser().parseFromString(html, 'text/html');
      history.pushState(null, '', path);
      document.head.innerHTML = head.innerHTML;
      document.body.innerHTML = body.innerHTML;
    }, next);
    await Promise.all([1, 2, 3].map(() => driven.runCommand('clip-article', tab)));
    await waitForNotice('Clipped to your library.');
    await waitForNotice('Undo');
    expect(await listSaved()).toMatchObject({ [story]: 'full', [next]: 'full' });
  });

  it('is found from the address bar, and opened in the library', async () => {
    const found = await driven.useAddressBar('salt is:link', 1);
    expect(found).toEqual([expect.stringContaining('The salt road — harbour-ledger.example')]);
    const library = await driven.findTab(driven.extensionUrl('library.html'));
    await waitForText(library, 'Only the link to this page is saved.');
    await driven.useAddressBar('tide is:page', 0);
    await waitUntil('the search', () =>
      library.evaluate(
        () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === 'tide is:page',
        undefined,
      ),
    );
    await library.close();
  });

  it('and the library is opened by a command and by the menu of the button', async () => {
    const closeLibrary = async () => {
      const address = driven.extensionUrl('library.html');
      await (await driven.findTab(address)).close();
      // Opening the library would otherwise show the tab that is closing.
      await waitUntil('the tab to be gone', () =>
        driven.inExtension(
          async (url) => (await chrome.tabs.query({ url: `${url}*` })).length === 0,
          address,
        ),
      );
    };
    await driven.runCommand('open-library', tab);
    await closeLibrary();
    await driven.chooseMenu(tab, 'open-library', null);
    await closeLibrary();
  });

  it('of every open tab is saved without the background, with undo, and so is an address typed into the search', async () => {
    const before = await listSaved();
    const other = await driven.openTab(stage.at('/harbour/fog-signal'));
    await tab.bringToFront();
    const address = driven.extensionUrl('library.html');
    const isOpen = () =>
      driven.inExtension(
        async (url) => (await chrome.tabs.query({ url: `${url}*` })).length > 0,
        address,
      );
    // A busy browser may ignore a click on a menu that has just opened.
    await waitUntil(
      'the library to open',
      async () => {
        await driven.chooseMenu(tab, 'save-tabs', null);
        return waitUntil('the library', isOpen, 8_000);
      },
      60_000,
    );
    const library = await driven.findTab(address);
    await waitForText(library, 'All tabs');
    await driven.stopBackground();
    await library.press('Enter');
    await waitForText(library, 'Done. Your tabs stay open.');
    const report = await readText(library);
    expect(report).toMatch(/Saved\s*1/);
    expect(report).toContain('Already in your library');
    expect(await listSaved()).toMatchObject({ '/harbour/fog-signal': 'full' });
    await waitForBadge(driven, other, '✓');
    await clickNamed(library, 'Undo');
    await waitForText(library, '1 clip moved to the bin.');
    expect(await listSaved()).toEqual(before);
    await clickNamed(library, 'Redo');
    await waitForText(library, 'Done. Your tabs stay open.');
    expect(await listSaved()).toMatchObject({ '/harbour/fog-signal': 'full' });
    await clickNamed(library, 'Undo');
    await waitForText(library, '1 clip moved to the bin.');
    expect(await listSaved()).toEqual(before);
    await other.close();
    await library.bringToFront();
    await library.press('Escape');
    await library.press('/');
    await library.typeText(stage.at('/harbour/lock-keepers'));
    await clickNamed(library, 'Save this page');
    await waitForText(library, 'Page saved with text.');
    await waitForText(library, 'This page is in your library.');
    expect(await listSaved()).toMatchObject({ '/harbour/lock-keepers': 'full' });
    // Of several, only new ones are saved. One that is gone stays a link.
    await library.press('/');
    await library.press('End');
    await library.typeText(` ${stage.at('/never-was')}`);
    await waitForText(library, '1 of these 2 pages is in your library.');
    await clickNamed(library, 'Save the other page');
    await waitForText(library, 'One of them is only a link');
    await clickNamed(library, 'Fetch the text');
    await waitForText(library, 'still without text. The site has no page at this address.');
    await library.close();
  });

  it('whose address is typed into the search is saved by keyboard, with undo', async () => {
    const library = await driven.openTab(driven.extensionUrl('library.html'));
    await waitUntil('the list', () =>
      library.evaluate(() => document.querySelector('.clip-rows') !== null, undefined),
    );
    await library.press('/');
    await library.typeText(stage.at('/weekend/the-map-maker'));
    await waitForText(library, 'Save this page');
    await waitUntil('the focus on the button', async () => {
      await library.press('Tab');
      return library.evaluate(
        () => document.activeElement?.textContent === 'Save this page',
        undefined,
      );
    });
    await library.press('Enter');
    await waitForText(library, 'Page saved with text.');
    expect(Object.keys(await listSaved())).toContain('/weekend/the-map-maker');
    await library.press('Escape');
    await library.press('z');
    await waitUntil(
      'undo',
      async () => (await listSaved())['/weekend/the-map-maker'] === undefined,
    );
    await library.close();
  });
});
