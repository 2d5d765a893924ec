import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { readText, waitForText } from '../../scripts/drive/page-actions';
import {
  readNotice,
  waitForBadge,
  waitForNoticeFields,
  waitForPainted,
} from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { openNoteBox } from '../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../scripts/drive/wait-until';
import { openXDisplay, type XDisplay } from '../../scripts/drive/x-display';
import { listAnnotations, listClips } from './observe';
import {
  clickInPopup,
  findOnDisplay,
  findPanelOnDisplay,
  moveTo,
  openPopupByKeyboard,
  openPopupByMouse,
  pinButton,
  toDisplay,
  toOurEntry,
} from './own-interface';
import { type BrowserName, openStage, type Stage } from './stage';

const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

/** On Linux, real keys and mouse through X. Elsewhere only Firefox can be sent its shortcuts. */
const onDisplay = process.platform === 'linux';
const browsers: readonly BrowserName[] = onDisplay ? ['chromium', 'firefox'] : ['firefox'];

/**
 * No site is allowed, so each key press must also give access to the page. The page has an access
 * key for every letter, which the shortcuts must not trigger.
 */
describe.each(browsers)('shortcuts, menus and mouse in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let display: XDisplay | null = null;
  let tab: Tab;
  let address: string;

  beforeAll(async () => {
    display = onDisplay ? await openXDisplay() : null;
    stage = await openStage(browser, {
      asInstalled: true,
      ...(display && { headed: true, env: display.env }),
    });
    driven = stage.driven;
    address = stage.at('/council/flood-gate-vote');
    tab = await driven.openTab(address);
    await tab.evaluate(() => {
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        const link = document.createElement('a');
        link.href = '/contact.html';
        link.accessKey = letter;
        link.textContent = letter;
        document.body.append(link);
      }
    }, undefined);
  });
  afterAll(async () => {
    await stage?.close();
    await display?.close();
  });

  const press = async (command: string, on = tab) => {
    if (display === null) return driven.runCommand(command, on);
    await on.bringToFront();
    await display.focusWindow(browser);
    await display.press((await readShortcut(command)).toLowerCase());
  };
  const readShortcut = (command: string) =>
    driven.inExtension(async (name) => {
      const commands = await chrome.commands.getAll();
      return commands.find((command) => command.name === name)?.shortcut ?? '';
    }, command);
  const readAddress = () => tab.evaluate(() => location.href, undefined);

  it('have the keys of the README', async () => {
    const modifiers = browser === 'chromium' ? 'Alt+Shift' : 'Ctrl+Alt';
    expect(await readShortcut('clip-article')).toBe(`${modifiers}+K`);
    expect(await readShortcut('highlight-selection')).toBe(`${modifiers}+H`);
    expect(await readShortcut('highlight-with-note')).toBe(`${modifiers}+G`);
    expect(await readShortcut('next-annotation')).toBe(`${modifiers}+J`);
    expect(await readShortcut('previous-annotation')).toBe(
      browser === 'chromium' ? '' : `${modifiers}+B`,
    );
  });

  it('clip the article, and write its tags and note the second time', async () => {
    const isNoticeFocused = () =>
      tab.evaluate(() => document.activeElement?.localName === 'pressmark-notice', undefined);
    await press('clip-article');
    await waitForBadge(driven, tab, '✓');
    await waitForNoticeFields(driven, tab);
    expect(await isNoticeFocused()).toBe(false);
    await press('clip-article');
    await waitUntil('the focus', isNoticeFocused);
    await tab.typeText('harbour,');
    await tab.typeText('flood gate');
    await tab.press('Tab');
    await tab.typeText('Ask the clerk.');
    await tab.press('Escape');
    await waitUntil('the notice to close', () =>
      tab.evaluate(() => document.querySelector('pressmark-notice') === null, undefined),
    );
    await waitUntil('the note', async () =>
      (await listClips(driven)).some(({ note }) => note === 'Ask the clerk.'),
    );
    expect(await listClips(driven)).toMatchObject([{ tags: ['harbour', 'flood gate'] }]);
    expect(await tab.evaluate(() => document.activeElement === document.body, undefined)).toBe(
      true,
    );
  });

  it('highlight the selection', async () => {
    await selectWords(tab, first);
    await press('highlight-selection');
    await waitForPainted(tab, { sun: [first] });
  });

  it('highlight the selection and open its note', async () => {
    await selectWords(tab, second);
    await press('highlight-with-note');
    await openNoteBox(driven, tab);
    await tab.typeText('Quote this.');
    await tab.press('Control+Enter');
    await waitUntil('the note', async () =>
      (await listAnnotations(driven)).some(({ note }) => note === 'Quote this.'),
    );
  });

  it('scroll to the next highlight', async () => {
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight), undefined);
    const before = await tab.evaluate(() => scrollY, undefined);
    await press('next-annotation');
    await waitUntil('the page to scroll up', () =>
      tab.evaluate((before) => scrollY < before, before),
    );
  });

  it('find a clip from the address bar', async () => {
    if (display === null) await driven.useAddressBar('council', 1);
    else {
      await tab.bringToFront();
      await display.focusWindow(browser);
      await display.press('ctrl+l');
      await display.type('pm council');
      // The suggestion below the search.
      await pause(1500);
      await display.press('Down');
      await display.press('Return');
    }
    const library = await driven.findTab(driven.extensionUrl('library.html'));
    await waitForText(library, 'Port Alden will raise its flood gate by a metre');
    await library.close();
    await tab.bringToFront();
  });

  it('do not trigger the access keys of the page', async () => {
    expect(await readAddress()).toBe(address);
  });

  it('clip and highlight the article of the welcome page', async () => {
    const welcome = await driven.findTab(driven.extensionUrl('first-run.html'));
    await press('clip-article', welcome);
    await waitForText(welcome, 'Clipped. It’s in your library.');
    await selectWords(welcome, 'Then I saw our stamp', '.reader');
    await press('highlight-selection', welcome);
    await waitForText(welcome, 'Highlighted.');
    await selectWords(welcome, 'a halfpenny a week', '.reader');
    await press('highlight-with-note', welcome);
    await waitUntil('the cursor in the note', () =>
      welcome.evaluate(() => document.activeElement?.localName === 'pressmark-bar', undefined),
    );
    await welcome.typeText('Check the rate.');
    await welcome.press('Control+Enter');
    await waitUntil('the note', async () =>
      (await listAnnotations(driven)).some(({ note }) => note === 'Check the rate.'),
    );
    await welcome.close();
    await tab.bringToFront();
  });

  /** What was saved of each page, by the end of its address. */
  const listSaved = async () =>
    Object.fromEntries(
      (await listClips(driven)).map(({ summary }) => {
        const { url, completeness } = summary as { url: string; completeness: string };
        return [new URL(url).pathname, completeness];
      }),
    );
  const waitForSaved = (path: string, completeness: string) =>
    waitUntil(`${path} to be saved`, async () => (await listSaved())[path] === completeness);
  const waitForNotice = (text: string) =>
    waitUntil(`the notice "${text}"`, async () => (await readNotice(driven, tab)).includes(text));
  /** Shows a page of the newspaper, with the keyboard in it. */
  const show = async (path: string) => {
    await tab.bringToFront();
    await tab.goTo(stage.at(path));
    await display?.focusWindow(browser);
    // The address bar may have kept the keyboard.
    await display?.point(await toDisplay(tab, { x: 4, y: 4 }), 1);
  };

  // The browser's menus, popup and panel can only be pressed through X, which only Linux has.
  if (onDisplay) {
    it('save a page by keyboard in its context menu', async () => {
      await show('/contact');
      await display?.openMenu('shift+F10');
      await display?.press(...toOurEntry(driven, 'page'), 'Return');
      await waitForSaved('/contact', 'page');
    });

    it('save a link by keyboard in its context menu', async () => {
      await show('/');
      await tab.evaluate(
        () => document.querySelector<HTMLElement>('.column h2 a')?.focus(),
        undefined,
      );
      await display?.openMenu('Menu');
      await display?.press(...toOurEntry(driven, 'part'), 'Return');
      await waitForSaved('/long-reads/the-salt-road', 'link');
    });

    it('clip a selection by keyboard in its context menu', async () => {
      await show('/section/harbour');
      await selectWords(tab, 'Twice a day and not a minute more.');
      await display?.openMenu('shift+F10');
      await display?.openMenu(...toOurEntry(driven, 'part'), 'Right');
      await display?.press('Down', 'Down', 'Return');
      await waitForSaved('/section/harbour', 'selection');
    });

    it('keep a notice while the mouse is on it', async () => {
      await show('/log-in');
      await press('highlight-selection');
      await waitForNotice('No selected text was found.');
      const width = await tab.evaluate(() => innerWidth, undefined);
      await display?.point(await toDisplay(tab, { x: width - 100, y: 40 }));
      // Longer than a notice normally stays.
      await pause(6_000);
      await waitForNotice('No selected text was found.');
    });

    it('save a page by keyboard in the popup', async () => {
      if (!display) throw new Error('no display');
      await show('/log-in');
      await pinButton(driven, display);
      await openPopupByKeyboard(driven, display, tab);
      await moveTo(driven, display, 'Save page');
      await display.press('Return');
      await waitForSaved('/log-in', 'page');
      await display.press('Escape');
    });

    it('save a link by keyboard in the popup', async () => {
      if (!display) throw new Error('no display');
      await show('/pictures/mark.svg');
      await openPopupByKeyboard(driven, display, tab);
      await moveTo(driven, display, 'Save link');
      await display.press('Return');
      await waitForSaved('/pictures/mark.svg', 'link');
      await display.press('Escape');
    });

    it('save an article by mouse in the popup', async () => {
      if (!display) throw new Error('no display');
      await show('/harbour/night-boat-returns');
      await openPopupByMouse(driven, display, tab, 'Clip article');
      await clickInPopup(
        driven,
        display,
        'Clip article',
        async () => (await listSaved())['/harbour/night-boat-returns'] === 'full',
      );
      await display?.press('Escape');
    });

    it('save a link by mouse in its context menu', async () => {
      await show('/');
      const link = await findOnDisplay(tab, 'a[href="/business/oyster-licences"]');
      await display?.chooseAbove(browser === 'firefox' ? 18 : 62, link);
      await waitForSaved('/business/oyster-licences', 'link');
    });

    it('clip a selection by keyboard in the popup', async () => {
      if (!display) throw new Error('no display');
      await selectWords(tab, 'A walk along a trade that would not die.');
      await openPopupByKeyboard(driven, display, tab);
      await moveTo(driven, display, 'Clip selection', 'shift+Tab');
      await display.press('Return');
      await waitForSaved('/', 'selection');
      await display.press('Escape');
    });

    const isShortcutPageOpen = async () =>
      (await display?.readTitles())?.includes(browser === 'chromium' ? 'Extensions' : 'Add-ons');

    const closeShortcutPage = async () => {
      await display?.press('ctrl+w');
      await waitUntil('the shortcuts to close', async () => !(await isShortcutPageOpen()));
    };

    it('lead by keyboard from the popup to the browser’s page for shortcuts', async () => {
      if (!display) throw new Error('no display');
      await openPopupByKeyboard(driven, display, tab);
      await moveTo(driven, display, 'Keyboard shortcuts');
      await display.press('Return');
      await moveTo(driven, display, 'Change shortcuts');
      await display.press('Return');
      await waitUntil('the shortcuts', isShortcutPageOpen);
      await closeShortcutPage();
    });

    it('lead by mouse from the popup to the browser’s page for shortcuts', async () => {
      if (!display) throw new Error('no display');
      await openPopupByMouse(driven, display, tab, 'Keyboard shortcuts');
      await clickInPopup(driven, display, 'Keyboard shortcuts', async () =>
        (await readText({ evaluate: driven.inPopup })).includes('Change shortcuts'),
      );
      await clickInPopup(driven, display, 'Change shortcuts', isShortcutPageOpen);
      await closeShortcutPage();
    });

    it('save a link that the mouse drags onto the side panel, opened by keyboard', async () => {
      if (!display) throw new Error('no display');
      await openPopupByKeyboard(driven, display, tab);
      await moveTo(driven, display, 'Side panel');
      await display.press('Return');
      const panel = await findPanelOnDisplay(driven, tab);
      const link = '.column li:nth-child(2) a';
      await waitUntil('the link to be saved', async () => {
        await display?.drag(await findOnDisplay(tab, link), panel);
        return (await listSaved())['/inland-post/bakery-floor'] === 'link';
      });
    });
  }
});
