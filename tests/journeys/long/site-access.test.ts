import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../../scripts/drive/page-actions';
import { readNotice, waitForBadge, waitForPainted } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { clickBar } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { openPdf } from '../open-pdf';
import { openStage, type Stage } from '../stage';

const story = '/council/flood-gate-vote';
const words = 'a debate that went on for four hours';
const offTitle = 'Article detection is off';
const offMessage = 'No access to this page.';

describeInOneBrowser(
  'firefox',
  'when site access is withdrawn and granted again, Pressmark',
  (browser) => {
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

    const waitForOff = (about: Tab) =>
      waitUntil('the button to say that detection is off', async () => {
        const { text, title } = await driven.badge(about);
        return text === '' && title.includes(offTitle);
      });
    /** Makes the page navigate by script, which its watcher reports. */
    const navigateInPage = (page: number) =>
      tab.evaluate((n) => history.pushState(null, '', `?page=${n}`), page);

    it('removes highlights from an open page, and reports missing access on the button and in the panel', async () => {
      await driven.withdrawSites();
      await waitForOff(tab);
      await waitForPainted(tab, {});
      await waitForText(panel, offMessage);
    });

    it('still reports missing access after the page navigates by script', async () => {
      await navigateInPage(1);
      // Firefox's watcher compares addresses once a second.
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await waitForOff(tab);
      await waitForPainted(tab, {});
      await tab.evaluate(() => history.back(), undefined);
    });

    it('says so on a browser page too', async () => {
      const blank = await driven.openTab('about:blank');
      await waitForOff(blank);
      await blank.close();
    });

    it('reports missing access after a reload, and in the popup', async () => {
      await tab.bringToFront();
      await tab.reload();
      await waitForOff(tab);
      const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
      await waitForText(popup, offMessage);
      await waitForText(popup, 'Allow on all websites');
      await popup.close();
    });

    it('paints highlights again when access is granted in the panel', async () => {
      await panel.bringToFront();
      await clickNamed(panel, 'Allow on all websites');
      await driven.acceptPrompt();
      await waitForBadge(driven, tab, '1');
      await waitForPainted(tab, { sun: [words] });
      await waitForText(panel, words);
      expect(await readText(panel)).not.toContain(offMessage);
    });

    it('gets access to a page by shortcut in Firefox, and reports missing access in Chromium', async () => {
      await driven.withdrawSites();
      await tab.bringToFront();
      await tab.reload();
      await waitForOff(tab);
      if (browser === 'firefox') {
        await waitForText(panel, offMessage);
        await driven.runCommand('next-annotation', tab);
        // The shortcut gives the extension access to the page until the tab navigates.
        await waitForPainted(tab, { sun: [words] });
        await waitForBadge(driven, tab, '1');
        await waitForText(panel, words);
        const popup = await driven.openTab(driven.extensionUrl(`popup.html?tab=${tab.id}`));
        await waitForText(popup, offTitle);
        await popup.evaluate(
          () => document.querySelector<HTMLElement>('summary:has(+ .access-line__more)')?.click(),
          undefined,
        );
        await clickNamed(popup, 'Allow on harbour-ledger.example');
        await driven.acceptPrompt();
        await waitUntil('the popup to stop offering access', async () => {
          return !(await readText(popup)).includes(offTitle);
        });
        await popup.close();
      } else {
        // `runCommand` is no key press, so Chromium grants no access. On a slow machine, the button is
        // still being updated after the withdrawal, which clears its text again.
        await waitUntil(
          'the badge "!"',
          async () => {
            await driven.runCommand('next-annotation', tab);
            const isShown = async () => (await driven.badge(tab)).text === '!';
            return waitUntil('the badge "!"', isShown, 5_000);
          },
          60_000,
        );
        expect((await driven.badge(tab)).title).toContain(offTitle);
      }
    });

    // `runCommand` grants no access in Chromium.
    if (browser === 'firefox') {
      it('keeps access granted by shortcut until the tab navigates', async () => {
        await driven.withdrawSites();
        await waitForText(panel, offTitle);
        await waitForBadge(driven, tab, '1');
        await waitForPainted(tab, { sun: [words] });
        // Firefox delays the timers of hidden tabs on a busy machine.
        await tab.bringToFront();
        // On a slow machine, the page is still being told of the withdrawal, and misses the first.
        let page = 2;
        await waitUntil(
          'the badge "●"',
          async () => {
            await navigateInPage(page++);
            const isShown = async () => (await driven.badge(tab)).text === '●';
            return waitUntil('the badge "●"', isShown, 5_000);
          },
          60_000,
        );
        await tab.reload();
        await waitForOff(tab);
        await waitForPainted(tab, {});
      });

      it('says in the panel that a page is a PDF, once a shortcut gives access to it', async () => {
        const pdf = await openPdf(driven, stage.at('/tides'));
        const beside = await driven.openTab(driven.extensionUrl(`sidepanel.html?tab=${pdf.id}`));
        await waitForText(beside, offMessage);
        await driven.runCommand('next-annotation', pdf);
        await waitForText(beside, 'Pressmark can’t read PDF files.');
        await driven.runCommand('clip-article', pdf);
        await waitForText(beside, 'There’s no saved text to highlight.');
        await beside.close();
        await pdf.close();
      });
    }

    it('asks for access to save the open tabs, which it cannot see', async () => {
      await driven.withdrawSites();
      const library = await driven.openTab(driven.extensionUrl('library.html'));
      await clickNamed(library, 'Save open tabs…');
      await waitForText(library, 'Pressmark can’t see all of these tabs yet.');
      // Chromium's prompt cannot be answered.
      if (browser === 'firefox') {
        await library.press('Enter');
        await driven.acceptPrompt();
        await waitForText(library, 'Done. Your tabs stay open.');
        await waitForText(library, 'Already in your library');
      }
      await library.close();
    });
  },
);

describe('Firefox with "never remember history"', () => {
  it('reports that the setting prevents opening the library, and does not suggest a restart', async () => {
    const stage = await openStage('firefox', {
      inPrivateWindows: true,
      firefoxPreferences: { 'browser.privatebrowsing.autostart': true },
    });
    try {
      const { driven } = stage;
      const reason = 'Firefox is set to never remember history';
      const tab = await driven.openTab(stage.at(story));
      await waitForBadge(driven, tab, '!');
      expect((await driven.badge(tab)).title).toContain(reason);
      await driven.runCommand('clip-article', tab);
      await waitUntil('the notice', async () => (await readNotice(driven, tab)).includes(reason));
      for (const page of [`popup.html?tab=${tab.id}`, 'library.html', 'first-run.html']) {
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
