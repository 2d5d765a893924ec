import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../core/export';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { readNotice, waitForBadge } from '../../scripts/drive/see';
import { waitUntil } from '../../scripts/drive/wait-until';
import { bodyOf } from '../storage/samples';
import { giveFile } from './give-file';
import { dropLibrary, listClips, readRows } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';
import { wholeStory } from './whole-story';

const story = '/council/flood-gate-vote';
const headline = 'Council votes to raise the flood gate by a metre';
const note = 'Who set the ballot aside?';

/** The edits in the journal that are not made yet. Runs in a page of the extension. */
const leftEdits = () =>
  Object.keys(localStorage).filter((key) => key.startsWith('pressmark-edit:'));

/** A user in a private window: nothing is stored until they ask for it, and then it is saved. */
export function describePrivateWindow(name: string, browser: BrowserName): void {
  describe(name, () => {
    let stage: Stage;
    let driven: Driven;
    let tab: Tab;
    let windowId: number;

    beforeAll(async () => {
      stage = await openStage(browser, { inPrivateWindows: true });
      driven = stage.driven;
      await driven.inExtension(async (url) => {
        await chrome.windows.create({ incognito: true, url });
      }, stage.at(story));
      tab = await driven.findTab(stage.at(story));
      windowId = await driven.inExtension(
        async (id) => (await chrome.tabs.query({})).find((one) => one.id === id)?.windowId ?? 0,
        tab.id,
      );
    });
    afterAll(() => stage?.close());

    /**
     * Opens an extension page about the private tab. Firefox shows it in the private window, as
     * it does with the real popup. Chromium allows none there, and its real popup is as little
     * private as a tab in an ordinary window.
     */
    const openScreen = async (page: string): Promise<Tab> => {
      const url = driven.extensionUrl(`${page}?tab=${tab.id}`);
      if (browser === 'chromium') return driven.openTab(url);
      await driven.inExtension(
        async (details) => {
          await chrome.tabs.create(details);
        },
        { windowId, url },
      );
      return driven.findTab(url);
    };

    /** Everything on disk, as pages outside of the private window see it. */
    const written = async () => ({
      clips: await readRows(driven, 'clips'),
      versions: await readRows(driven, 'versions'),
      tags: await readRows(driven, 'tags'),
      drafts: await readRows(driven, 'drafts'),
      edits: await driven.inExtension(leftEdits, undefined),
    });
    const nothing = { clips: [], versions: [], tags: [], drafts: [], edits: [] };

    it('is in a private window', async () => {
      const isPrivate = (id: number) =>
        driven.inExtension(
          async (wanted) =>
            (await chrome.tabs.query({})).find((one) => one.id === wanted)?.incognito,
          id,
        );
      expect(await isPrivate(tab.id)).toBe(true);
      const popup = await openScreen('popup.html');
      expect(await isPrivate(popup.id)).toBe(browser === 'firefox');
      await popup.close();
    });

    it('shows a badge on an article', async () => {
      await waitForBadge(driven, tab, '●');
    });

    it('saves nothing by shortcut, and tells so', async () => {
      await driven.runCommand('clip-article', tab);
      await waitForBadge(driven, tab, '!');
      const words = 'This is a private window, so nothing was saved.';
      expect((await driven.badge(tab)).title).toContain(words);
      await waitUntil('the notice', async () => (await readNotice(driven, tab)).includes(words));
      const answer = await driven.inExtension(
        (id) =>
          chrome.tabs.sendMessage(id, {
            to: 'page',
            call: 'clipArticle',
            request: { askedAt: null },
          }),
        tab.id,
      );
      expect(answer).toMatchObject({ ok: false, failure: { code: 'private-window' } });
      expect(await written()).toEqual(nothing);
    });

    it('says in the side panel that nothing is saved unless the user clips', async () => {
      const panel = await openScreen('sidepanel.html');
      await waitForText(panel, 'nothing is saved unless you clip it');
      await panel.close();
    });

    it("keeps the popup's draft in memory only", async () => {
      const popup = await openScreen('popup.html');
      await waitForText(popup, headline);
      expect(await readText(popup)).toContain('nothing is saved unless you clip it');
      await typeInto(popup, 'Note', note);
      await popup.close();

      const again = await openScreen('popup.html');
      await waitUntil('the note', () =>
        again.evaluate((typed) => document.querySelector('textarea')?.value === typed, note),
      );
      expect(await again.evaluate(leftEdits, undefined)).toEqual([]);
      await again.close();
      expect(await written()).toEqual(nothing);
    });

    it('saves the story on a click, even if the background sleeps', async () => {
      const popup = await openScreen('popup.html');
      await waitForText(popup, headline);
      await driven.stopBackground();
      await clickNamed(popup, 'Clip');
      await waitForText(popup, 'Kept just now');
      await waitForBadge(driven, tab, '✓');
      expect(await listClips(driven)).toMatchObject([{ note, summary: { headline } }]);
      await popup.close();
    });

    it('edits the note of a saved clip, and leaves no edit in the journal', async () => {
      const popup = await openScreen('popup.html');
      await waitForText(popup, 'Kept');
      await typeInto(popup, 'Note', ' Ask.');
      await waitUntil('the note to be stored', async () =>
        (await listClips(driven)).some((row) => String(row['note']).includes(' Ask.')),
      );
      await waitUntil('the journal to be empty', async () => {
        return (await popup.evaluate(leftEdits, undefined)).length === 0;
      });
      await popup.close();
    });

    it('shows it in the side panel, including changes made elsewhere', async () => {
      const panel = await openScreen('sidepanel.html');
      await waitForText(panel, headline);
      const [clip] = await listClips(driven);
      const at = '2026-11-12T10:00:00.000Z';
      await driven.callLibrary('editClip', clip?.['id'], { tags: ['alden/council'] }, at);
      await waitForText(panel, 'alden/council');
      await panel.close();
    });

    it('lists it in the library page', async () => {
      const page = await openScreen('library.html');
      await waitForText(page, headline);
      await page.close();
    });

    it('gives access to its own pages at most, not to scripts in a page', async () => {
      const send = (message: object) => chrome.runtime.sendMessage(message).catch(() => null);
      const count = { to: 'library', call: 'listShelves', request: [] };
      // Chromium's pages are never private, and open the library themselves.
      const answer = (await driven.inExtension(send, count)) ?? null;
      if (browser === 'chromium') expect(answer).toBeNull();
      else expect(answer).toMatchObject({ ok: true, value: { all: 1 } });
      expect((await driven.inContentWorld(tab, send, count)) ?? null).toBeNull();
      // The script can send messages, but has no access to the library.
      const look = { to: 'background', call: 'openController', request: {} };
      expect(await driven.inContentWorld(tab, send, look)).toEqual({ ok: true, value: {} });
    });

    // Chromium's messages are JSON; none of its screens asks for the library by them.
    if (browser === 'firefox') {
      it('sends bytes to its own pages and back as they are', async () => {
        await waitUntil('an image', async () => (await readRows(driven, 'images')).length > 0);
        const page = await openScreen('library.html');
        const seen = await page.evaluate(async () => {
          interface Answers {
            readonly listImageHashes: readonly string[];
            readonly getStoredImage: Record<
              'url' | 'type' | 'bytes' | 'byteCount' | 'keptAt',
              unknown
            >;
            readonly restoreImage: boolean;
            readonly find: { readonly numbers: unknown };
          }
          const ask = async <Name extends keyof Answers>(call: Name, ...asked: unknown[]) => {
            const answer = await chrome.runtime.sendMessage({
              to: 'library',
              call,
              request: asked,
            });
            return (answer as { readonly value: Answers[Name] }).value;
          };
          const [hash] = await ask('listImageHashes', '', 1);
          const { url, type, bytes, byteCount, keptAt } = await ask('getStoredImage', hash);
          return {
            areBytes: bytes instanceof Uint8Array && bytes.length === byteCount,
            areTaken: await ask('restoreImage', url, type, bytes, keptAt),
            areNumbers: (await ask('find', '', 'newest')).numbers instanceof Uint32Array,
          };
        }, undefined);
        expect(seen).toEqual({ areBytes: true, areTaken: expect.any(Boolean), areNumbers: true });
        await page.close();
      });
    }

    it('previews and reports an import that replaces as in a normal window', async () => {
      const body = bodyOf('The ferry to Osk Island will make its last crossing on Friday.');
      const [before, after] = ['2026-11-12T08:00:00.000Z', '2026-11-13T08:00:00.000Z'];
      const later = { note: 'The later note', tags: ['later'], updatedAt: after };
      const ids = { id: 'clip-again', versionId: 'version-again' };
      const earlier = { ...ids, note: 'The earlier note', tags: ['earlier'], updatedAt: before };
      // More than a batch between two records of one page.
      const file = toJson(
        [
          wholeStory(1, body, before, later),
          ...Array.from({ length: 250 }, (_, n) => wholeStory(n + 2, body, before)),
          wholeStory(1, body, before, earlier),
        ],
        after,
      );
      const bytes = new TextEncoder().encode(file);
      const seeds = [
        wholeStory(1, body, before, { note: 'From before' }),
        wholeStory(999, body, before),
      ];

      /** What the screen says before and after an import into a library of two clips. */
      const importIn = async (screen: Tab) => {
        const shown = () =>
          screen.evaluate(
            () =>
              [...document.querySelectorAll('.import__count, .import__group')].map((one) =>
                [...one.querySelectorAll('dt, dd, summary, li')].map((part) => part.textContent),
              ),
            undefined,
          );
        await screen.resize(1280, 800);
        await clickNamed(screen, 'Import');
        await waitForText(screen, 'Choose a file');
        await giveFile(screen, 'export.json', bytes, 'field');
        await clickNamed(screen, 'Replace it with');
        await waitForText(screen, 'In your library but not in the file; removed');
        await waitForText(screen, 'Replace the library');
        const preview = await shown();
        await clickNamed(screen, 'Replace the library');
        await waitForText(screen, 'Imported');
        const report = await shown();
        await screen.close();
        return { preview, report };
      };
      const fresh = async () => {
        await dropLibrary(driven);
        await driven.callLibrary('importClips', seeds, 'merge', false, before);
        expect(await listClips(driven)).toHaveLength(2);
      };

      await fresh();
      const normal = await importIn(await driven.openTab(driven.extensionUrl('library.html')));
      const clips = await readRows(driven, 'clips');
      await fresh();
      const private_ = await importIn(await openScreen('library.html'));
      expect(private_).toEqual(normal);
      expect(private_.preview).toEqual(private_.report);
      expect(private_.report.slice(0, 3)).toEqual([
        ['New', '250'],
        ['Changed', '1'],
        ['To the bin', '1'],
      ]);
      const noted = (rows: typeof clips) => rows.map(({ id, note, tags }) => ({ id, note, tags }));
      expect(noted(await readRows(driven, 'clips'))).toEqual(noted(clips));
    });
  });
}
