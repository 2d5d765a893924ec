import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../core/export';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, typeInto, waitForText } from '../../scripts/drive/page-actions';
import { readBarText, readNotice, waitForBadge } from '../../scripts/drive/read-page-state';
import { selectWords } from '../../scripts/drive/select-words';
import { openBarNote } from '../../scripts/drive/selection-bar';
import { waitUntil } from '../../scripts/drive/wait-until';
import { isLong } from '../runs';
import { makeBody } from '../storage/samples';
import { giveFile } from './give-file';
import { makeWholeClip } from './make-whole-clip';
import { dropLibrary, listClips, readRows } from './observe';
import { type BrowserName, openStage, type Stage } from './stage';

const story = '/council/flood-gate-vote';
const headline = 'Council votes to raise the flood gate by a metre';
const note = 'Who set the ballot aside?';
const refusal = 'This is a private window, so nothing is saved.';

/** Returns the journal's edits that are not stored yet. Runs in a page of the extension. */
const listPendingEdits = () =>
  Object.keys(localStorage).filter((key) => key.startsWith('pressmark-edit:'));

/** Describes a private window, in which nothing is stored unless the user clips. */
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
        async (id) =>
          (await chrome.tabs.query({})).find((candidate) => candidate.id === id)?.windowId ?? 0,
        tab.id,
      );
    });
    afterAll(() => stage?.close());

    /**
     * Opens an extension page about the private tab. Firefox shows it in the private window, like
     * the popup. Chromium allows no extension pages in private windows, and its popup is not
     * private either.
     */
    const openScreen = async (page: string): Promise<Tab> => {
      const url = driven.extensionUrl(`${page}?tab=${tab.id}`);
      if (browser === 'chromium') return driven.openTab(url);
      const open = async () => {
        await driven.inExtension(
          async (details) => {
            for (const { id, url } of await chrome.tabs.query({})) {
              if (id !== undefined && url?.startsWith(details.url)) await chrome.tabs.remove(id);
            }
            await chrome.tabs.create(details);
          },
          { windowId, url },
        );
        return driven.findTab(url);
      };
      // On a busy machine, a page that Firefox opens sometimes never answers.
      return open().catch(open);
    };

    /** Returns everything that is stored, as read outside the private window. */
    const readStored = async () => ({
      clips: await readRows(driven, 'clips'),
      versions: await readRows(driven, 'versions'),
      tags: await readRows(driven, 'tags'),
      drafts: await readRows(driven, 'drafts'),
      edits: await driven.inExtension(listPendingEdits, undefined),
    });
    const emptyStore = { clips: [], versions: [], tags: [], drafts: [], edits: [] };

    it('is private, as is the popup in Firefox', async () => {
      const isPrivate = (id: number) =>
        driven.inExtension(
          async (wanted) =>
            (await chrome.tabs.query({})).find((candidate) => candidate.id === wanted)?.incognito,
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

    it('rejects the clip shortcut with a notice', async () => {
      await driven.runCommand('clip-article', tab);
      await waitForBadge(driven, tab, '!');
      expect((await driven.badge(tab)).title).toContain(refusal);
      await waitUntil('the notice', async () => (await readNotice(driven, tab)).includes(refusal));
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
      expect(await readStored()).toEqual(emptyStore);
    });

    it('says in a note that nothing is saved, before and after it is typed', async () => {
      await tab.bringToFront();
      await selectWords(tab, 'a debate that went on for four hours');
      await openBarNote(driven, tab);
      await waitUntil('the reason', async () => (await readBarText(driven, tab)).includes(refusal));
      await tab.typeText('Who counted?');
      await tab.press('Control+Enter');
      await waitUntil('the reason', async () => (await readBarText(driven, tab)).includes(refusal));
      expect(await readStored()).toEqual(emptyStore);
    });

    it('says in the side panel that nothing is saved without a clip', async () => {
      const panel = await openScreen('sidepanel.html');
      await waitForText(panel, 'nothing is saved unless you choose to save it');
      await panel.close();
    });

    it("keeps the popup's draft in memory only", async () => {
      const popup = await openScreen('popup.html');
      await waitForText(popup, headline);
      await waitForText(popup, 'nothing is saved unless you choose to save it');
      await typeInto(popup, 'Note', note);
      await popup.close();

      const again = await openScreen('popup.html');
      await waitUntil('the note', () =>
        again.evaluate((typed) => document.querySelector('textarea')?.value === typed, note),
      );
      expect(await again.evaluate(listPendingEdits, undefined)).toEqual([]);
      await again.close();
      expect(await readStored()).toEqual(emptyStore);
    });

    it('saves the story on a click, even if the background was stopped', async () => {
      const popup = await openScreen('popup.html');
      await waitForText(popup, headline);
      await driven.stopBackground();
      await clickNamed(popup, 'Clip article');
      await waitForText(popup, 'Saved just now');
      await waitForBadge(driven, tab, '✓');
      // The note is still open.
      await waitUntil('the reason to go', async () => {
        const shown = await readBarText(driven, tab);
        return shown !== '' && !shown.includes(refusal);
      });
      expect(await listClips(driven)).toMatchObject([{ note, summary: { headline } }]);
      await popup.close();
    });

    it('edits the note of a saved clip, and leaves no edit in the journal', async () => {
      const popup = await openScreen('popup.html');
      await waitForText(popup, 'Saved');
      await typeInto(popup, 'Note', ' Ask.');
      await waitUntil('the note to be stored', async () =>
        (await listClips(driven)).some((row) => String(row['note']).includes(' Ask.')),
      );
      await waitUntil('the journal to be empty', async () => {
        return (await popup.evaluate(listPendingEdits, undefined)).length === 0;
      });
      await popup.close();
    });

    it('shows the clip in the side panel, including changes made elsewhere', async () => {
      const panel = await openScreen('sidepanel.html');
      await waitForText(panel, headline);
      const [clip] = await listClips(driven);
      const at = '2026-11-12T10:00:00.000Z';
      await driven.callLibrary('editClip', clip?.['id'], { tags: ['alden/council'] }, at);
      await waitForText(panel, 'alden/council');
      await panel.close();
    });

    it('lists the clip in the library page', async () => {
      const page = await openScreen('library.html');
      await waitForText(page, headline);
      await page.close();
    });

    it('gives library access to extension pages at most, not to content scripts', async () => {
      const send = (message: object) => chrome.runtime.sendMessage(message).catch(() => null);
      const count = { to: 'library', call: 'listShelves', request: [] };
      // Chromium's extension pages are never private, and open the library themselves.
      const answer = (await driven.inExtension(send, count)) ?? null;
      if (browser === 'chromium') expect(answer).toBeNull();
      else expect(answer).toMatchObject({ ok: true, value: { all: 1 } });
      expect((await driven.inContentWorld(tab, send, count)) ?? null).toBeNull();
      // Other calls of the content script are answered.
      const allowedCall = { to: 'background', call: 'openController', request: {} };
      expect(await driven.inContentWorld(tab, send, allowedCall)).toEqual({ ok: true, value: {} });
    });

    // Chromium's screens do not access the library by messages, which are JSON there.
    if (browser === 'firefox') {
      it('passes bytes to extension pages and back unchanged', async () => {
        await waitUntil('an image', async () => (await readRows(driven, 'images')).length > 0);
        const page = await openScreen('library.html');
        const types = await page.evaluate(async () => {
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
        expect(types).toEqual({ areBytes: true, areTaken: expect.any(Boolean), areNumbers: true });
        await page.close();
      });
    }

    // Takes long, and rarely finds anything.
    if (isLong) {
      it('previews and reports a replacing import as in a normal window', async () => {
        const body = makeBody('The ferry to Osk Island will make its last crossing on Friday.');
        const [before, after] = ['2026-11-12T08:00:00.000Z', '2026-11-13T08:00:00.000Z'];
        const laterFields = { note: 'The later note', tags: ['later'], updatedAt: after };
        const ids = { id: 'clip-again', versionId: 'version-again' };
        const earlierFields = {
          ...ids,
          note: 'The earlier note',
          tags: ['earlier'],
          updatedAt: before,
        };
        // More than one batch is between the two records of one page.
        const file = toJson(
          [
            makeWholeClip(1, body, before, laterFields),
            ...Array.from({ length: 250 }, (_, n) => makeWholeClip(n + 2, body, before)),
            makeWholeClip(1, body, before, earlierFields),
          ],
          after,
        );
        const bytes = new TextEncoder().encode(file);
        const seeds = [
          makeWholeClip(1, body, before, { note: 'From before' }),
          makeWholeClip(999, body, before),
        ];

        /** Imports the file. Returns the preview and the report. */
        const importInto = async (screen: Tab) => {
          const readCounts = () =>
            screen.evaluate(
              () =>
                [...document.querySelectorAll('.import__count, .import__group')].map((group) =>
                  [...group.querySelectorAll('dt, dd, summary, li')].map(
                    (part) => part.textContent,
                  ),
                ),
              undefined,
            );
          await screen.resize(1280, 800);
          await clickNamed(screen, 'Import…');
          await waitForText(screen, 'Choose files');
          await giveFile(screen, 'export.json', bytes, 'field');
          await clickNamed(screen, 'Replace it with');
          await waitForText(screen, 'In your library but not in the file; removed');
          await waitForText(screen, 'Replace library');
          const preview = await readCounts();
          await clickNamed(screen, 'Replace library');
          await waitForText(screen, 'Imported');
          const report = await readCounts();
          await screen.close();
          return { preview, report };
        };
        const resetLibrary = async () => {
          await dropLibrary(driven);
          await driven.callLibrary('importClips', seeds, 'merge', false, before);
          expect(await listClips(driven)).toHaveLength(2);
        };

        await resetLibrary();
        const inNormalWindow = await importInto(
          await driven.openTab(driven.extensionUrl('library.html')),
        );
        const clips = await readRows(driven, 'clips');
        await resetLibrary();
        const inPrivateWindow = await importInto(await openScreen('library.html'));
        expect(inPrivateWindow).toEqual(inNormalWindow);
        expect(inPrivateWindow.preview).toEqual(inPrivateWindow.report);
        expect(inPrivateWindow.report.slice(0, 3)).toEqual([
          ['New', '250'],
          ['Changed', '1'],
          ['To the bin', '1'],
        ]);
        const pickNotes = (rows: typeof clips) =>
          rows.map(({ id, note, tags }) => ({ id, note, tags }));
        expect(pickNotes(await readRows(driven, 'clips'))).toEqual(pickNotes(clips));
      });
    }
  });
}
