import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import {
  pressNotice,
  readBarText,
  readNotice,
  waitForBadge,
} from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import {
  listBarButtons,
  listVisibleHighlights,
  moveBarFocus,
  tabIntoBar,
} from '../../../scripts/drive/selection-bar';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import { chooseSetting } from '../choose-setting';
import { describeInOneBrowser } from '../describe-in-browsers';
import { highlightedWords, stories } from '../library-stories';
import { listAnnotations, readRows } from '../observe';
import { openStage, type Stage } from '../stage';

/** Longer than a finished selection takes to open the bar, in milliseconds. */
const barMs = 1200;

describeInOneBrowser('firefox', 'settings', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let settings: Tab;
  let story: Tab;

  const choose = (label: string, value: string) => chooseSetting(settings, label, value);
  const readTheme = (tab: Tab) =>
    tab.evaluate(() => getComputedStyle(document.documentElement).colorScheme, undefined);
  const waitForTheme = (tab: Tab, theme: string) =>
    waitUntil(`the theme ${theme}`, async () => (await readTheme(tab)) === theme);
  const countShownPictures = (tab: Tab) =>
    tab.evaluate(() => {
      const count = (theme: string) =>
        [...document.querySelectorAll<HTMLElement>(`.first-run__image-${theme}`)].filter(
          ({ offsetWidth }) => offsetWidth > 0,
        ).length;
      return { light: count('light'), dark: count('dark') };
    }, undefined);
  /** Clears the selection first: the bar does not reopen over the same one. */
  const select = async () => {
    await story.bringToFront();
    await story.evaluate(() => document.getSelection()?.removeAllRanges(), undefined);
    await pause(400);
    await selectWords(story, highlightedWords);
  };
  const waitForBar = () =>
    waitUntil('the bar', async () => (await readBarText(driven, story)) !== '');
  const expectNoBar = async () => {
    await pause(barMs);
    expect(await readBarText(driven, story)).toBe('');
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    story = await driven.openTab(stage.at(stories[0]));
    await waitForBadge(driven, story, '●');
  });
  afterAll(() => stage?.close());

  it('are the options page of the browser', async () => {
    await driven.inExtension(() => chrome.runtime.openOptionsPage(), undefined);
    settings = await driven.findTab(driven.extensionUrl('library.html#settings'));
    await waitForText(settings, 'Sites without detection');
  });

  it('show the actual keys of the shortcuts', async () => {
    const commands = await driven.inExtension(() => chrome.commands.getAll(), undefined);
    const readKeys = () =>
      settings.evaluate(
        () => [...document.querySelectorAll('.settings__key')].map((row) => row.textContent ?? ''),
        undefined,
      );
    // The browser tells them after the page is drawn.
    await waitUntil('the keys', async () => (await readKeys()).length > 0);
    const shown = await readKeys();
    for (const { description, shortcut } of commands) {
      if (!description) continue;
      const keys = shortcut ? shortcut.replaceAll('+', '') : 'Not set';
      expect(shown).toContain(description + keys);
    }
  });

  it('change the theme of every open page at once, and of pages opened later', async () => {
    const panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${story.id}`));
    await waitForText(panel, 'Library');
    await choose('Theme', 'dark');
    await waitForTheme(settings, 'dark');
    await waitForTheme(panel, 'dark');
    await panel.reload();
    await waitForTheme(panel, 'dark');
    await panel.goTo(driven.extensionUrl('first-run.html'));
    await waitForTheme(panel, 'dark');
    expect(await countShownPictures(panel)).toEqual({ light: 0, dark: 3 });
    await panel.close();
  });

  it('find a setting by a synonym', async () => {
    await settings.bringToFront();
    await typeInto(settings, 'Search settings', 'night');
    await waitUntil('one section', () =>
      settings.evaluate(() => document.querySelectorAll('.settings__part').length === 1, undefined),
    );
    await settings.press('Escape');
    await waitForText(settings, 'Sites without detection');
  });

  it('hide the bar in an open page, and show it again', async () => {
    await select();
    await waitForBar();
    await choose('Selection bar', 'never');
    await waitUntil('the bar to close', async () => (await readBarText(driven, story)) === '');
    await select();
    await expectNoBar();
    await choose('Selection bar', 'alt');
    await select();
    await expectNoBar();
    // The key does nothing until the setting has reached the page.
    await waitUntil('the bar', async () => {
      await story.press('Alt');
      return (await readBarText(driven, story)) !== '';
    });
    await choose('Selection bar', 'always');
    await waitUntil('the bar', async () => {
      await select();
      return (await readBarText(driven, story)) !== '';
    });
  });

  it('list a site on which the bar was turned off in its own menu, by keyboard, with undo', async () => {
    await select();
    await waitForBar();
    await tabIntoBar(driven, story);
    expect(await moveBarFocus(driven, story, 'End')).toBe('More options');
    await story.press('Enter');
    await waitUntil('the menu', async () =>
      (await listBarButtons(driven, story)).some(
        ({ name, hasFocus }) =>
          hasFocus && name.startsWith('Don’t show this bar on harbour-ledger.example'),
      ),
    );
    await story.press('Enter');
    await waitUntil('the notice', async () =>
      (await readNotice(driven, story)).includes('The selection bar is off on harbour-ledger'),
    );
    await select();
    await expectNoBar();
    await waitForText(settings, 'harbour-ledger.example');
    await story.bringToFront();
    await pressNotice(driven, story);
    await waitUntil('the notice', async () =>
      (await readNotice(driven, story)).includes('The selection bar is back on.'),
    );
    await select();
    await waitForBar();
  });

  it('set the colour of the shortcut in an open page', async () => {
    await settings.bringToFront();
    await settings.evaluate(
      () => document.querySelector<HTMLElement>('.colour-picker [value=plum]')?.click(),
      undefined,
    );
    await waitUntil('the setting', async () =>
      JSON.stringify(await readRows(driven, 'settings')).includes('"plum"'),
    );
    await select();
    await driven.runCommand('highlight-selection', story);
    await waitUntil('the highlight', async () => (await listAnnotations(driven)).length === 1);
    expect((await listAnnotations(driven))[0]?.['colour']).toBe('plum');
  });

  it('turn detection off for a site in the popup, and on again in the settings', async () => {
    const other = await driven.openTab(stage.at(stories[1]));
    await waitForBadge(driven, other, '●');
    const popup = await driven.openPopup(other);
    await waitForText(popup, 'How was this detected?');
    await popup.evaluate(() => document.querySelector<HTMLElement>('summary')?.click(), undefined);
    await clickNamed(popup, 'Detect articles');
    await waitForBadge(driven, other, '');
    await popup.close();
    await settings.bringToFront();
    await waitForText(settings, 'harbour-ledger.example');
    await clickNamed(settings, 'Turn back on');
    await waitForBadge(driven, other, '●');
    await other.close();
  });

  it('log problems without anything of the page, and clear the log', async () => {
    // The settings have no article.
    await driven.runCommand('clip-article', settings);
    await clickNamed(settings, 'Help');
    // An exception whose message contains words and the address of a page.
    await settings.evaluate(
      (message) => {
        setTimeout(() => {
          throw new TypeError(message);
        });
      },
      `“${highlightedWords}” not found in ${stage.at(stories[0])}`,
    );
    await settings.evaluate(() => void window.dispatchEvent(new Event('focus')), undefined);
    await waitForText(settings, 'clipArticle');
    await waitForText(settings, 'TypeError');
    const shown = await settings.evaluate(
      () => document.querySelector('.help__log')?.textContent ?? '',
      undefined,
    );
    // See `openProtectedStore`.
    const stored =
      browser === 'firefox'
        ? await settings.evaluate(() => localStorage.getItem('pressmark-own:problems'), undefined)
        : await driven.inExtension(() => chrome.storage.local.get('problems'), undefined);
    for (const log of [shown, JSON.stringify(stored)]) {
      expect(log).toContain('TypeError');
      expect(log.toLowerCase()).not.toMatch(/debate|harbour|ledger|example|http|127\.0/);
    }
    await clickNamed(settings, 'Clear');
    await waitForText(settings, 'No problems recorded.');
  });

  it('run an example search from help', async () => {
    await clickNamed(settings, 'has:note');
    await waitUntil('the query', () =>
      settings.evaluate(
        () => document.querySelector<HTMLInputElement>('[role=combobox]')?.value === 'has:note',
        undefined,
      ),
    );
  });

  it('delete everything after a typed confirmation', async () => {
    await clickNamed(settings, 'Settings');
    const clips = await readRows(driven, 'clips');
    await driven.callLibrary('deleteClip', clips[0]?.['id'], new Date().toISOString());
    await clickNamed(settings, 'Delete everything…');
    // With those in the bin.
    await waitForText(settings, `${clips.length} clip`);
    await typeInto(settings, 'Type “delete” to confirm', 'delete');
    await settings.evaluate(
      () => document.documentElement.setAttribute('data-before', ''),
      undefined,
    );
    await settings.press('Enter');
    await waitUntil('an empty library', async () => {
      const rows = await Promise.all(
        (['clips', 'versions', 'annotations', 'tags'] as const).map((table) =>
          readRows(driven, table),
        ),
      );
      return rows.every(({ length }) => length === 0);
    });
    await waitForTheme(settings, 'light dark');
    await waitForBadge(driven, story, '●');
    expect(await listVisibleHighlights(story)).toEqual([]);
    await waitUntil('the page to be loaded again', () =>
      settings.evaluate(() => !document.documentElement.hasAttribute('data-before'), undefined),
    );
    await waitForText(settings, 'Settings');
    expect(await readText(settings)).not.toContain('The browser has lost your library');
  });
});
