import { expect, it } from 'vitest';
import { readText, waitForText } from '../../../scripts/drive/page-actions';
import { selectWords } from '../../../scripts/drive/select-words';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { openPdf } from '../open-pdf';
import { describeOnOneDisplay } from './display-stage';
import {
  chooseInMenu,
  clickInPanel,
  clickInPopup,
  clickOnDisplay,
  closePanelByMouse,
  findButtonOnDisplay,
  findInTabStrip,
  findOnDisplay,
  findPanelOnDisplay,
  moveTo,
  openPopupByKeyboard,
  toDisplay,
} from './own-interface';

describeOnOneDisplay('chromium', 'popup and panel', (stage) => {
  it.each([
    ['page', '/log-in'],
    ['link', '/pictures/mark.svg'],
  ])('save a %s by keyboard in the popup', async (kind, path) => {
    await stage.show(path);
    await openPopupByKeyboard(stage.driven, stage.display, stage.tab);
    await moveTo(stage.driven, stage.display, `Save ${kind}`);
    await stage.display.press('Return');
    await stage.waitForSaved(path, kind);
    await stage.display.press('Escape');
  });

  it('save an article by mouse in the popup', async () => {
    await stage.show('/harbour/night-boat-returns');
    await clickInPopup(stage.driven, stage.display, stage.tab, {
      name: 'Clip article',
      isDone: async () => (await stage.listSaved())['/harbour/night-boat-returns'] === 'full',
    });
    await stage.display.press('Escape');
  });

  it('clip a selection by keyboard in the popup', async () => {
    await stage.show('/never-was');
    await selectWords(stage.tab, 'It may have been moved, or it was never printed.');
    await openPopupByKeyboard(stage.driven, stage.display, stage.tab);
    await moveTo(stage.driven, stage.display, 'Clip selection', 'shift+Tab');
    await stage.display.press('Return');
    await stage.waitForSaved('/never-was', 'selection');
    await stage.display.press('Escape');
  });

  const isShortcutPageOpen = async () =>
    (await stage.display.readTitles())?.includes(
      stage.browser === 'chromium' ? 'Extensions' : 'Add-ons',
    );

  const closeShortcutPage = async () => {
    await stage.display.press('ctrl+w');
    await waitUntil('the shortcuts to close', async () => !(await isShortcutPageOpen()));
  };

  it('lead by keyboard from the popup to the browser’s page for shortcuts', async () => {
    await stage.show('/');
    await openPopupByKeyboard(stage.driven, stage.display, stage.tab);
    await moveTo(stage.driven, stage.display, 'Keyboard shortcuts');
    await stage.display.press('Return');
    await moveTo(stage.driven, stage.display, 'Change shortcuts');
    await stage.display.press('Return');
    await waitUntil('the shortcuts', isShortcutPageOpen);
    await closeShortcutPage();
  });

  // On a busy machine, Firefox sometimes closes its popup at the click, again and again.
  it('lead by mouse from the popup to the browser’s page for shortcuts', async () => {
    await stage.show('/');
    const showsKeys = async () =>
      (await readText({ evaluate: stage.driven.inPopup })).includes('Change shortcuts');
    await clickInPopup(
      stage.driven,
      stage.display,
      stage.tab,
      { name: 'Keyboard shortcuts', isDone: showsKeys },
      { name: 'Change shortcuts', isDone: isShortcutPageOpen },
    );
    await closeShortcutPage();
  });

  it('save the tabs that are selected by mouse', async () => {
    await stage.show('/inland-post/taller-gate');
    const other = await stage.driven.openTab(stage.at('/inland-post/lighthouse-letters'));
    await stage.tab.bringToFront();
    await stage.display.point(await findInTabStrip(stage.driven, other), 1, 'ctrl');
    await waitUntil('two tabs to be selected', () =>
      stage.driven.inExtension(
        async () => (await chrome.tabs.query({ highlighted: true })).length === 2,
        undefined,
      ),
    );
    const before = Object.keys(await stage.listSaved());
    const address = stage.driven.extensionUrl('library.html');
    if (stage.browser === 'firefox') {
      // The driver opens the real menu. On a busy machine Firefox ignores clicks on it.
      await stage.driven.chooseMenu(stage.tab, 'save-tabs', null);
    } else {
      await chooseInMenu(
        stage.display,
        await findButtonOnDisplay(stage.driven, stage.tab),
        [64],
        () =>
          stage.driven.inExtension(
            async (url) => (await chrome.tabs.query({})).some((one) => one.url?.startsWith(url)),
            address,
          ),
      );
    }
    const library = await stage.driven.findTab(address);
    const start = 'Save 2 tabs';
    await waitForText(library, start);
    await clickOnDisplay(
      stage.display,
      library,
      '.tab-saving .button--primary',
      async () => !(await readText(library)).includes(start),
    );
    await waitForText(library, 'Done. Your tabs stay open.');
    const added = Object.keys(await stage.listSaved()).filter((path) => !before.includes(path));
    expect(added.sort()).toEqual(['/inland-post/lighthouse-letters', '/inland-post/taller-gate']);
    await library.close();
    await other.close();
    // Saving them required access.
    await stage.driven.inExtension(
      () => chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }),
      undefined,
    );
  });

  it('save a link and selected text that the mouse drags onto the side panel, opened by keyboard, with undo', async () => {
    await stage.show('/');
    await openPopupByKeyboard(stage.driven, stage.display, stage.tab);
    await moveTo(stage.driven, stage.display, 'Side panel');
    await stage.display.press('Return');
    const panel = await findPanelOnDisplay(stage.driven, stage.tab);
    const link = '.column li:nth-child(2) a';
    const isSaved = async () => (await stage.listSaved())['/inland-post/bakery-floor'] === 'link';
    const isFrontSaved = async () => (await stage.listSaved())['/'] === 'selection';
    let slowness = 1;
    await waitUntil(
      'the link to be saved',
      async () => {
        // Ends a drag whose end the browser missed.
        if (slowness > 1) await stage.display.press('Escape');
        await stage.display.drag(await findOnDisplay(stage.tab, link), panel, slowness);
        slowness *= 2;
        return waitUntil('the link', isSaved, 8_000);
      },
      90_000,
    );
    await waitUntil('the selected text to be saved', async () => {
      await selectWords(stage.tab, 'with 212 passengers and a brass band on bicycles.');
      const at = await stage.tab.evaluate(() => {
        const [line] = getSelection()?.getRangeAt(0).getClientRects() ?? [];
        return { x: (line?.x ?? 0) + 20, y: (line?.y ?? 0) + 8 };
      }, undefined);
      await stage.display.drag(await toDisplay(stage.tab, at), panel);
      return waitUntil('the text', isFrontSaved, 15_000);
    });
    const shown = { evaluate: stage.driven.inPanel };
    await waitForText(shown, 'Selection clipped to your library.');
    await clickInPanel(stage.driven, stage.display, 'Undo', async () => !(await isFrontSaved()));
    await waitForText(shown, 'Moved to the bin.');
    await clickInPanel(stage.driven, stage.display, 'Redo', isFrontSaved);
  });

  if (stage.browser === 'firefox') {
    it('say that a page is a PDF once the button is clicked, also in an open panel', async () => {
      const pdf = await openPdf(stage.driven, stage.at('/tides'));
      const panel = { evaluate: stage.driven.inPanel };
      await waitForText(panel, 'No access to this page.');
      const popup = { evaluate: stage.driven.inPopup };
      const isOpen = () => readText(popup).then(Boolean, () => false);
      await waitUntil('the popup', async () => {
        await stage.display.point(await findButtonOnDisplay(stage.driven, pdf), 1);
        return waitUntil('the popup', isOpen, 8_000);
      });
      await waitForText(popup, 'Pressmark can’t read PDF files.');
      await waitForText(panel, 'Pressmark can’t read PDF files.');
      await waitForText(panel, 'Save link');
      await stage.display.press('Escape');
      await pdf.close();
      // The driver keeps the width of pages, and the panel would cut off their right edge.
      await closePanelByMouse(stage.display, stage.tab);
    });
  }
});
