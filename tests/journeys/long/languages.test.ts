import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { waitForText } from '../../../scripts/drive/page-actions';
import { readBarText, readNotice, waitForBadge } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import { chooseSetting } from '../choose-setting';
import { describeInOneBrowser } from '../describe-in-browsers';
import { highlightedWords, stories } from '../library-stories';
import { openStage, type Stage } from '../stage';

describeInOneBrowser('chromium', 'the language', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let settings: Tab;
  let panel: Tab;
  let story: Tab;

  const readRoot = (tab: Tab) =>
    tab.evaluate(() => {
      const { lang, dir } = document.documentElement;
      return { lang, dir, title: document.title };
    }, undefined);
  /** Clears the selection first: the bar does not reopen over the same one. */
  const readBar = async () => {
    await story.bringToFront();
    await story.evaluate(() => document.getSelection()?.removeAllRanges(), undefined);
    await pause(400);
    await selectWords(story, highlightedWords);
    await waitUntil('the bar', async () => (await readBarText(driven, story)) !== '');
    return readBarText(driven, story);
  };

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    story = await driven.openTab(stage.at(stories[0]));
    await waitForBadge(driven, story, '●');
    panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${story.id}`));
    settings = await driven.openTab(driven.extensionUrl('library.html#settings'));
    await waitForText(settings, 'Language');
  });
  afterAll(() => stage?.close());

  it('is that of the browser at first', async () => {
    expect(await readRoot(settings)).toEqual({
      ...{ lang: 'en', dir: 'ltr', title: 'Library · Pressmark' },
    });
    expect(await readBar()).toMatch(/Note/);
  });

  it('changes at once in every open page of ours', async () => {
    await settings.bringToFront();
    await chooseSetting(settings, 'Language', 'de');
    await waitForText(settings, 'Sprache');
    expect(await readRoot(settings)).toEqual({
      ...{ lang: 'de', dir: 'ltr', title: 'Bibliothek · Pressmark' },
    });
    await waitForText(panel, 'Bibliothek');
    // A shortcut's description, which the browser knows in its own language only.
    await waitForText(settings, 'Zur nächsten Markierung');
  });

  it('changes in open web pages, and is used in pages opened later', async () => {
    await waitUntil('the bar in German', async () => /Notiz/.test(await readBar()));
    const other = await driven.openTab(stage.at(stories[1]));
    await driven.runCommand('clip-article', other);
    await waitUntil('a notice in German', async () =>
      /gespeichert/i.test(await readNotice(driven, other)),
    );
    await other.close();
  });

  it('is kept when a page is opened again', async () => {
    await settings.goTo(driven.extensionUrl('library.html#settings'));
    await waitForText(settings, 'Sprache');
  });

  it('mirrors the layout in Arabic', async () => {
    await chooseSetting(settings, 'Sprache', 'ar');
    await waitForText(settings, 'اللغة');
    expect(await readRoot(settings)).toMatchObject({ lang: 'ar', dir: 'rtl' });
    await waitUntil(
      'the panel from right to left',
      async () => (await readRoot(panel)).dir === 'rtl',
    );
    const isSidebarRight = await settings.evaluate(() => {
      const box = document.querySelector('nav')?.getBoundingClientRect();
      return box !== undefined && box.left > innerWidth / 2;
    }, undefined);
    expect(isSidebarRight).toBe(true);
  });

  it('follows the browser again', async () => {
    await chooseSetting(settings, 'اللغة', 'browser');
    await waitForText(settings, 'Language');
    expect(await readRoot(settings)).toMatchObject({ lang: 'en', dir: 'ltr' });
    await waitUntil('the bar in English', async () => /Note(?!n|z)/.test(await readBar()));
  });
});
