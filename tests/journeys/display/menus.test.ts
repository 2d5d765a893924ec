import { it } from 'vitest';
import type { Point } from '../../../scripts/drive/browser';
import { waitForText } from '../../../scripts/drive/page-actions';
import { readNotice, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { listVisibleHighlights } from '../../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import { listClips } from '../observe';
import { describeOnOneDisplay } from './display-stage';
import { chooseInMenu, findOnDisplay, toDisplay, toOurEntry } from './own-interface';

const words = 'Agathe Lindqvist has spent forty years';

describeOnOneDisplay('firefox', 'context menus and address bar', (stage) => {
  it('save a page by keyboard in its context menu', async () => {
    await stage.show('/contact');
    await stage.display.openMenu('shift+F10');
    await stage.display.press(...toOurEntry(stage.driven, 'page'), 'Return');
    await stage.waitForSaved('/contact', 'page');
  });

  it('save a link by keyboard in its context menu', async () => {
    await stage.show('/');
    await stage.tab.evaluate(
      () => document.querySelector<HTMLElement>('.column h2 a')?.focus(),
      undefined,
    );
    await stage.display.openMenu('Menu');
    await stage.display.press(...toOurEntry(stage.driven, 'part'), 'Return');
    await stage.waitForSaved('/long-reads/the-salt-road', 'link');
  });

  it('clip a selection by keyboard in its context menu', async () => {
    await stage.show('/section/harbour');
    await selectWords(stage.tab, 'Twice a day and not a minute more.');
    await stage.display.openMenu('shift+F10');
    await stage.display.openMenu(...toOurEntry(stage.driven, 'part'), 'Right');
    await stage.display.press('Down', 'Down', 'Return');
    await stage.waitForSaved('/section/harbour', 'selection');
  });

  it('save a link by mouse in its context menu', async () => {
    await stage.show('/');
    const link = await findOnDisplay(stage.tab, 'a[href="/business/oyster-licences"]');
    await chooseInMenu(stage.display, link, [stage.browser === 'firefox' ? -18 : -62], async () =>
      Object.hasOwn(await stage.listSaved(), '/business/oyster-licences'),
    );
    await stage.waitForSaved('/business/oyster-licences', 'link');
  });

  it('save an image by mouse in its context menu', async () => {
    const path = '/haratzif/hasfarim';
    await stage.show(path);
    const image = await findOnDisplay(stage.tab, 'figure img');
    await chooseInMenu(stage.display, image, [stage.browser === 'firefox' ? -18 : -62], async () =>
      Object.hasOwn(await stage.listSaved(), path),
    );
    await stage.waitForSaved(path, 'selection');
  });

  it('save an article by mouse in its context menu', async () => {
    await stage.show('/harbour/crossword-clock');
    const headline = await findOnDisplay(stage.tab, 'h1');
    await chooseInMenu(
      stage.display,
      headline,
      [stage.browser === 'firefox' ? -18 : -94],
      async () => (await readNotice(stage.driven, stage.tab)).includes('Clipped to your library.'),
    );
    await stage.waitForSaved('/harbour/crossword-clock', 'full');
  });

  it('highlight a selection by mouse in its context menu', async () => {
    await stage.show('/weekend/the-map-maker');
    await selectWords(stage.tab, words);
    const selection = await stage.tab.evaluate((): Point => {
      const { x = 0, y = 0, height = 0 } = getSelection()?.getRangeAt(0).getClientRects()[0] ?? {};
      return { x: x + 20, y: y + height / 2 };
    }, undefined);
    const entries = stage.browser === 'firefox' ? [-18, 18] : [-62, 18];
    await chooseInMenu(stage.display, await toDisplay(stage.tab, selection), entries, async () =>
      (await listVisibleHighlights(stage.tab)).some(({ text }) => text === words),
    );
    await waitForPainted(stage.tab, { sun: [words] });
  });

  /**
   * Searches in the address bar, and opens a clip with `choose`. Repeats it with a longer pause,
   * because nothing tells when the suggestions are shown.
   */
  const findInAddressBar = async (choose: (trial: number) => Promise<void>) => {
    const [clip] = (await listClips(stage.driven)).filter(
      ({ summary }) => (summary as { url: string }).url === stage.at('/long-reads/the-salt-road'),
    );
    const page = stage.driven.extensionUrl(`library.html#${clip?.['id']}`);
    const isOpen = () =>
      stage.driven.inExtension(
        async (page) => (await chrome.tabs.query({})).some(({ url }) => url === page),
        page,
      );
    let trial = 0;
    const search = async () => {
      await stage.show('/');
      await stage.display.press('ctrl+l');
      await stage.display.type('pm salt');
      await pause(800 * 2 ** trial);
      await choose(trial);
      trial += 1;
      return waitUntil('the clip', isOpen, 15_000);
    };
    await waitUntil('the clip', search, 90_000);
    const library = await stage.driven.findTab(page);
    await waitForText(library, 'Only the link to this page is saved.');
    await library.close();
  };

  it('find a clip by keyboard from the address bar', () =>
    findInAddressBar(() => stage.display.press('Down', 'Return')));

  it('find a clip by mouse from the address bar', () =>
    findInAddressBar(async (trial) => {
      // Once Chromium has learned what the user chooses, that comes first.
      const chromiumRow = trial % 2 === 0 ? 145 : 105;
      const row = await stage.tab.evaluate(
        (y): Point => ({ x: screenX + 300, y: screenY + y }),
        stage.browser === 'firefox' ? 143 : chromiumRow,
      );
      await stage.display.point(row, 1);
    }));
});
