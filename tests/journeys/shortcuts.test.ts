import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { waitForText } from '../../scripts/drive/page-actions';
import {
  waitForBadge,
  waitForNoticeFields,
  waitForPainted,
} from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { openNoteBox } from '../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../scripts/drive/wait-until';
import { openXDisplay, type XDisplay } from '../../scripts/drive/x-display';
import { listAnnotations, listClips } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const first = 'a debate that went on for four hours';
const second = 'If the water only matters to the people it reaches';

/** Shortcuts in Chromium need a window and real key presses, which the test sends through X. */
const browsers: readonly BrowserName[] =
  process.platform === 'linux' ? ['chromium', 'firefox'] : ['firefox'];

/**
 * No site is allowed, so each key press must also give access to the page. The page has an access
 * key for every letter, which the shortcuts must not trigger.
 */
describe.each(browsers)('default shortcuts in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let display: XDisplay | null = null;
  let tab: Tab;
  let address: string;

  beforeAll(async () => {
    display = browser === 'chromium' ? await openXDisplay() : null;
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

  const press = async (command: string) => {
    if (display === null) return driven.runCommand(command, tab);
    await tab.bringToFront();
    await display.focusWindow('chromium');
    await display.press((await readShortcut(command)).toLowerCase());
  };
  const readShortcut = (command: string) =>
    driven.inExtension(async (name) => {
      const commands = await chrome.commands.getAll();
      return commands.find((command) => command.name === name)?.shortcut ?? '';
    }, command);
  const readAddress = () => tab.evaluate(() => location.href, undefined);

  it('match the README', async () => {
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
      await display.focusWindow('chromium');
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
});
