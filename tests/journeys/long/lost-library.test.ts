import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../../scripts/drive/browser';
import { clickNamed, typeInto, waitForText } from '../../../scripts/drive/page-actions';
import { waitForBadge } from '../../../scripts/drive/read-page-state';
import { selectWords } from '../../../scripts/drive/select-words';
import { clickBar } from '../../../scripts/drive/selection-bar';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { describeInOneBrowser } from '../describe-in-browsers';
import { listAnnotations, listClips, readRows } from '../observe';
import { openStage, type Stage } from '../stage';

const quote = 'a debate that went on for four hours';

/** Counts the files of the safety copy, as a page of the extension sees them. */
const countCopies = (page: Tab) =>
  page.evaluate(async () => {
    const listNames = async (folder: FileSystemDirectoryHandle) => {
      const names: string[] = [];
      const entries = folder as unknown as { keys(): AsyncIterable<string> };
      for await (const name of entries.keys()) names.push(name);
      return names;
    };
    const root = await navigator.storage.getDirectory();
    const copies = await root.getDirectoryHandle('safety-copies', { create: true });
    let count = 0;
    for (const id of await listNames(copies)) {
      const names = await listNames(await copies.getDirectoryHandle(id));
      count += names.filter((name) => name.endsWith('.gz')).length;
    }
    return count;
  }, undefined);

const deleteDatabase = (page: Tab) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('pressmark');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
    undefined,
  );

describeInOneBrowser('chromium', 'a library that the browser has lost', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    const story = await driven.openTab(stage.at('/council/flood-gate-vote'));
    await driven.runCommand('clip-article', story);
    await waitForBadge(driven, story, '✓');
    await selectWords(story, quote);
    await clickBar(driven, story, 'leaf');
    await waitUntil('the highlight', async () => (await listAnnotations(driven)).length === 1);
    library = await driven.openTab(driven.extensionUrl('library.html'));
    await waitForText(library, 'The Harbour Ledger');
  });
  afterAll(() => stage?.close());

  it('is noticed while its page is open, and what was typed is restored by a click', async () => {
    await waitUntil('the copy', async () => (await countCopies(library)) > 0, 90_000);
    // Also of the highlight, which may have come after the clip was copied.
    await waitUntil(
      'a complete copy',
      async () => !(await readRows(driven, 'syncChanges')).some(({ id }) => id !== ''),
      90_000,
    );
    await deleteDatabase(library);
    await waitForText(library, 'The browser has lost your library.');
    expect(await listClips(driven)).toEqual([]);
    await clickNamed(library, 'Restore notes and highlights');
    await waitForText(library, 'Imported');
    expect(await listClips(driven)).toMatchObject([{ summary: { completeness: 'link' } }]);
    expect(await listAnnotations(driven)).toMatchObject([
      { colour: 'leaf', passage: { quote: { exact: quote } } },
    ]);
  });

  it('leaves no copy when everything is deleted', async () => {
    await clickNamed(library, 'Close');
    expect(await countCopies(library)).toBeGreaterThan(0);
    await clickNamed(library, 'Settings');
    await clickNamed(library, 'Delete everything…');
    await typeInto(library, 'Type “delete” to confirm', 'delete');
    await library.press('Enter');
    await waitUntil('no copy', async () => (await countCopies(library)) === 0);
  });
});
