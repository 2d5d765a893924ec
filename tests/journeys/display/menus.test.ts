import { beforeAll, describe, it } from 'vitest';
import type { Driven, Point, Tab } from '../../../scripts/drive/browser';
import { waitForText } from '../../../scripts/drive/page-actions';
import { readNotice, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { listVisibleHighlights } from '../../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import type { XDisplay } from '../../../scripts/drive/x-display';
import { listClips } from '../observe';
import { browsers, type DisplayStage, useDisplayStage } from './display-stage';
import { chooseInMenu, findOnDisplay, toDisplay, toOurEntry } from './own-interface';

const words = 'Agathe Lindqvist has spent forty years';

describe.each(browsers)('context menus and address bar in %s', (browser) => {
  let stage: DisplayStage;
  let driven: Driven;
  let display: XDisplay;
  let tab: Tab;

  beforeAll(async () => {
    stage = await useDisplayStage(browser);
    ({ driven, display, tab } = stage);
  });

  it('save a page by keyboard in its context menu', async () => {
    await stage.show('/contact');
    await display.openMenu('shift+F10');
    await display.press(...toOurEntry(driven, 'page'), 'Return');
    await stage.waitForSaved('/contact', 'page');
  });

  it('save a link by keyboard in its context menu', async () => {
    await stage.show('/');
    await tab.evaluate(
      () => document.querySelector<HTMLElement>('.column h2 a')?.focus(),
      undefined,
    );
    await display.openMenu('Menu');
    await display.press(...toOurEntry(driven, 'part'), 'Return');
    await stage.waitForSaved('/long-reads/the-salt-road', 'link');
  });

  it('clip a selection by keyboard in its context menu', async () => {
    await stage.show('/section/harbour');
    await selectWords(tab, 'Twice a day and not a minute more.');
    await display.openMenu('shift+F10');
    await display.openMenu(...toOurEntry(driven, 'part'), 'Right');
    await display.press('Down', 'Down', 'Return');
    await stage.waitForSaved('/section/harbour', 'selection');
  });

  it('save a link by mouse in its context menu', async () => {
    await stage.show('/');
    const link = await findOnDisplay(tab, 'a[href="/business/oyster-licences"]');
    await chooseInMenu(display, link, [browser === 'firefox' ? -18 : -62], async () =>
      Object.hasOwn(await stage.listSaved(), '/business/oyster-licences'),
    );
    await stage.waitForSaved('/business/oyster-licences', 'link');
  });

  it('save an image by mouse in its context menu', async () => {
    const path = '/haratzif/hasfarim';
    await stage.show(path);
    const image = await findOnDisplay(tab, 'figure img');
    await chooseInMenu(display, image, [browser === 'firefox' ? -18 : -62], async () =>
      Object.hasOwn(await stage.listSaved(), path),
    );
    await stage.waitForSaved(path, 'selection');
  });

  it('save an article by mouse in its context menu', async () => {
    await stage.show('/harbour/crossword-clock');
    const headline = await findOnDisplay(tab, 'h1');
    await chooseInMenu(display, headline, [browser === 'firefox' ? -18 : -94], async () =>
      (await readNotice(driven, tab)).includes('Clipped to your library.'),
    );
    await stage.waitForSaved('/harbour/crossword-clock', 'full');
  });

  it('highlight a selection by mouse in its context menu', async () => {
    await stage.show('/weekend/the-map-maker');
    await selectWords(tab, words);
    const selection = await tab.evaluate((): Point => {
      const { x = 0, y = 0, height = 0 } = getSelection()?.getRangeAt(0).getClientRects()[0] ?? {};
      return { x: x + 20, y: y + height / 2 };
    }, undefined);
    const entries = browser === 'firefox' ? [-18, 18] : [-62, 18];
    await chooseInMenu(display, await toDisplay(tab, selection), entries, async () =>
      (await listVisibleHighlights(tab)).some(({ text }) => text === words),
    );
    await waitForPainted(tab, { sun: [words] });
  });

  /**
   * Searches in the address bar, and opens a clip with `choose`. Repeats it with a longer pause,
   * because nothing tells when the suggestions are shown.
   */
  const findInAddressBar = async (choose: () => Promise<void>) => {
    const [clip] = (await listClips(driven)).filter(
      ({ summary }) => (summary as { url: string }).url === stage.at('/long-reads/the-salt-road'),
    );
    const page = driven.extensionUrl(`library.html#${clip?.['id']}`);
    const isOpen = () =>
      driven.inExtension(
        async (page) => (await chrome.tabs.query({})).some(({ url }) => url === page),
        page,
      );
    let pauseMs = 800;
    const search = async () => {
      await stage.show('/');
      await display.press('ctrl+l');
      await display.type('pm salt');
      await pause(pauseMs);
      pauseMs *= 2;
      await choose();
      return waitUntil('the clip', isOpen, 15_000);
    };
    await waitUntil('the clip', search, 90_000);
    const library = await driven.findTab(page);
    await waitForText(library, 'Only the link to this page is saved.');
    await library.close();
  };

  it('find a clip by keyboard from the address bar', () =>
    findInAddressBar(() => display.press('Down', 'Return')));

  it('find a clip by mouse from the address bar', () =>
    findInAddressBar(async () => {
      const row = await tab.evaluate(
        (y): Point => ({ x: screenX + 300, y: screenY + y }),
        browser === 'firefox' ? 143 : 145,
      );
      await display.point(row, 1);
    }));
});
