import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickBar } from '../../scripts/drive/marking';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { readNotice, waitForBadge, waitForPainted } from '../../scripts/drive/see';
import { selectWords } from '../../scripts/drive/select-words';
import { waitUntil } from '../../scripts/drive/wait-until';
import { inBothAtOnce } from './in-both-at-once';
import { openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const words = 'a debate that went on for four hours';
const notEverywhere = 'not allowed to read every website';
const notAllowed = 'Pressmark is not allowed to read this page.';

inBothAtOnce('access to sites that is withdrawn and given back', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let tab: Tab;
  let panel: Tab;

  beforeAll(async () => {
    stage = await openStage(browser, {
      firefoxPreferences: { 'extensions.webextOptionalPermissionPrompts': true },
    });
    driven = stage.driven;
    tab = await driven.openTab(stage.at(story));
    await waitForBadge(driven, tab, '●');
    await selectWords(tab, words);
    await clickBar(driven, tab, 'sun');
    await waitForPainted(tab, { sun: [words] });
    await waitForBadge(driven, tab, '1');
    panel = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${tab.id}`));
    await waitForText(panel, words);
  });
  afterAll(() => stage?.close());

  const title = async () => (await driven.badge(tab)).title;
  /** Makes the page navigate without a reload, which its watcher reports. */
  const goElsewhere = (page: number) =>
    tab.evaluate((n) => history.pushState(null, '', `?page=${n}`), page);

  it('removes highlights from an open page, and explains it on the button and in the panel', async () => {
    await driven.withdrawSites();
    await waitForBadge(driven, tab, 'off');
    expect(await title()).toContain(notEverywhere);
    await waitForPainted(tab, {});
    await waitForText(panel, notAllowed);
  });

  it('still explains it after the page has navigated by itself', async () => {
    await goElsewhere(1);
    // Firefox's watcher compares addresses once a second.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await waitForBadge(driven, tab, 'off');
    await waitForPainted(tab, {});
    await tab.evaluate(() => history.back(), undefined);
  });

  it('shows nothing wrong on a browser page', async () => {
    const blank = await driven.openTab('about:blank');
    await waitForBadge(driven, blank, 'off');
    expect((await driven.badge(blank)).title).toContain(notEverywhere);
    expect((await driven.badge(blank)).title).not.toContain('this page');
    await blank.close();
  });

  it('still explains it after a reload, also in the popup', async () => {
    await tab.bringToFront();
    await tab.reload();
    await waitForBadge(driven, tab, 'off');
    const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
    await waitForText(popup, notAllowed);
    expect(await readText(popup)).toContain('Allow on all websites');
    await popup.close();
  });

  it('paints and counts again when access is granted in the panel', async () => {
    await panel.bringToFront();
    await clickNamed(panel, 'Allow on all websites');
    await driven.grantSites();
    await waitForBadge(driven, tab, '1');
    await waitForPainted(tab, { sun: [words] });
    await waitForText(panel, words);
    expect(await readText(panel)).not.toContain(notAllowed);
  });

  it('answers a shortcut without access', async () => {
    await driven.withdrawSites();
    await tab.bringToFront();
    await tab.reload();
    await waitForBadge(driven, tab, 'off');
    await driven.runCommand('next-annotation', tab);
    if (browser === 'firefox') {
      // The shortcut gives the extension access to the page until the tab navigates.
      await waitForPainted(tab, { sun: [words] });
      await waitForBadge(driven, tab, '1');
      const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
      await waitForText(popup, 'Pressmark can read this page only until you leave it.');
      await clickNamed(popup, 'Allow on harbour-ledger.example');
      await driven.grantSites();
      await waitUntil('the popup to ask for nothing more', async () => {
        return !(await readText(popup)).includes('only until you leave it');
      });
      await popup.close();
    } else {
      // A dispatched command is not a key press, so the browser grants no access.
      await waitForBadge(driven, tab, '!');
      expect(await title()).toContain(notEverywhere);
    }
  });

  it('keeps access by shortcut until the tab navigates', async () => {
    // In Chromium, a dispatched command does not grant access.
    if (browser !== 'firefox') return;
    await driven.withdrawSites();
    await waitForText(panel, 'only until you leave it');
    await waitForBadge(driven, tab, '1');
    await waitForPainted(tab, { sun: [words] });
    await goElsewhere(2);
    await waitForBadge(driven, tab, '●');
    await tab.bringToFront();
    await tab.reload();
    await waitForBadge(driven, tab, 'off');
    await waitForPainted(tab, {});
  });
});

describe('Firefox that never remembers history', () => {
  it('explains that it is why the library cannot be opened, and what to do', async () => {
    const stage = await openStage('firefox', {
      inPrivateWindows: true,
      firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
    });
    try {
      const { driven } = stage;
      const reason = 'Firefox is set never to remember history';
      const tab = await driven.openTab(stage.at(story));
      await waitForBadge(driven, tab, '!');
      expect((await driven.badge(tab)).title).toContain(reason);
      await driven.runCommand('clip-article', tab);
      await waitUntil('the notice', async () => (await readNotice(driven, tab)).includes(reason));
      for (const page of [`popup.html?tab=${tab.id}`, 'library.html']) {
        const screen = await driven.openTab(driven.extensionUrl(page));
        await waitForText(screen, reason);
        expect(await readText(screen)).not.toContain('restart the browser');
        await screen.close();
      }
    } finally {
      await stage.close();
    }
  });
});
