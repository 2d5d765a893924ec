import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, waitForText } from '../../scripts/drive/page-actions';
import { waitForBadge } from '../../scripts/drive/read-page-state';
import { waitUntil } from '../../scripts/drive/wait-until';
import { readExport } from '../exports-folder';
import { describeInOneBrowser } from './describe-in-browsers';
import { giveFile, giveFiles } from './give-file';
import { listAnnotations, listClips, readRows } from './observe';
import { openStage, type Stage } from './stage';

const headline = 'Council votes to raise the flood gate by a metre';
const highlightedQuote = 'a debate that went on for four hours';

describeInOneBrowser('chromium', 'import', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;
  let story: string;

  const giveToLibrary = (name: string, bytes: Uint8Array, way: 'drop' | 'field') =>
    giveFile(library, name, bytes, way);
  const readCounts = () =>
    library.evaluate(
      () =>
        [...document.querySelectorAll('.import__count')].map((count) =>
          [count.querySelector('dt'), count.querySelector('dd')].map(
            (part) => part?.textContent ?? '',
          ),
        ),
      undefined,
    );
  const waitForCounts = (...expected: readonly (readonly string[])[]) =>
    waitUntil(`the counts ${JSON.stringify(expected)}`, async () => {
      const counts = await readCounts();
      return JSON.stringify(counts) === JSON.stringify(expected);
    });
  const encode = (content: string) => new TextEncoder().encode(content);
  const makePocketZip = () =>
    zipSync({
      'part_000000.csv': encode(
        `title,url,time_added,tags,status\n${story},${story},1605171900,council|Alden/gates,archive\n"Save, please",javascript:void(0),1605171900,,unread\n`,
      ),
      'annotations/part_000000.json': encode(
        JSON.stringify([
          {
            url: story,
            title: '',
            highlights: [{ quote: highlightedQuote, created_at: 1605171901 }],
          },
        ]),
      ),
    });

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    story = stage.at('/council/flood-gate-vote');
    library = await driven.openTab(driven.extensionUrl('library.html'));
    await library.resize(1280, 800);
  });
  afterAll(() => stage?.close());

  it('rejects an unknown file and a truncated zip with an error', async () => {
    await clickNamed(library, 'Import…');
    await waitForText(library, 'Choose files');
    await giveToLibrary('letter.txt', encode('Dear Ida, nothing to see here.'), 'field');
    await waitForText(library, 'found nothing in this file');
    const zip = makePocketZip();
    await giveToLibrary('pocket.zip', zip.slice(0, zip.length - 60), 'field');
    await waitForText(library, 'is damaged or incomplete');
    expect(await listClips(driven)).toEqual([]);
    await clickNamed(library, 'Cancel');
  });

  it('reads several dropped files as one', async () => {
    await giveFiles(
      library,
      {
        'part_000000.csv': encode(
          'title,url,time_added,tags,status\nWeir,https://weir.example/1,1605171900,,unread\n',
        ),
        'links.txt': encode('https://weir.example/2\nhttps://weir.example/3\n'),
        'letter.txt': encode('Dear Ida, nothing to see here.'),
      },
      'drop',
    );
    await waitForText(library, 'part_000000.csv and 2 other files');
    await waitForCounts(['New', '3']);
    await clickNamed(library, 'Unknown kind of file; skipped');
    await waitForText(library, 'letter.txt');
    await clickNamed(library, 'Cancel');
  });

  it('shows the contents of a dropped file before importing it', async () => {
    await giveToLibrary('pocket.zip', makePocketZip(), 'drop');
    await waitForCounts(['New', '1'], ['Highlights', '1']);
    expect(await listClips(driven)).toEqual([]);
    await clickNamed(library, 'No web address; skipped');
    await waitForText(library, 'part_000000.csv · no. 2');
    await waitForText(library, 'javascript:void(0) · Save, please');
  });

  it('imports a page as a link with tags, time and highlight', async () => {
    await clickNamed(library, 'Import 1 clip');
    await waitForText(library, 'Imported');
    await clickNamed(library, 'Close');
    const [clip] = await listClips(driven);
    expect(clip).toMatchObject({
      tags: ['council', 'Alden/gates'],
      clippedAt: '2020-11-12T09:05:00.000Z',
      archivedAt: '2020-11-12T09:05:00.000Z',
      summary: { completeness: 'link' },
      annotationCount: 1,
    });
  });

  it('changes nothing when the same file is imported again', async () => {
    const before = await readRows(driven, 'clips');
    await giveToLibrary('pocket.zip', makePocketZip(), 'drop');
    await waitForCounts(['New', '0'], ['Already there', '1'], ['Highlights', '1']);
    await waitForText(library, 'Nothing to import');
    expect(await readRows(driven, 'clips')).toEqual(before);
    await clickNamed(library, 'Cancel');
  });

  it('adds the text to a link when its page is visited, and locates the highlight', async () => {
    const tab = await driven.openTab(story);
    await waitForBadge(driven, tab, '1');
    await waitUntil('the text', async () => {
      const [clip] = await listClips(driven);
      return (clip?.['summary'] as { completeness?: string } | undefined)?.completeness === 'full';
    });
    const [clip] = await listClips(driven);
    expect(clip).toMatchObject({
      tags: ['council', 'Alden/gates'],
      clippedAt: '2020-11-12T09:05:00.000Z',
      summary: { headline },
    });
    expect(await readRows(driven, 'versions')).toHaveLength(1);
    const [annotation] = await listAnnotations(driven);
    expect(annotation).toMatchObject({ versionId: clip?.['versionId'] });
    expect(annotation?.['passage']).toMatchObject({
      quote: { prefix: expect.stringMatching(/\S/) },
    });
    await tab.close();
  });

  it('restores a deleted library from an exported file', async () => {
    const { id } = ((await listClips(driven))[0] ?? {}) as { id: string };
    await library.goTo(driven.extensionUrl(`library.html#${id}`));
    // A change of the fragment does not reload the page.
    await library.reload();
    await waitForText(library, headline);
    const before = await readRows(driven, 'versions');
    const file = await exportJson();
    await library.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('pressmark');
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
      undefined,
    );
    await library.reload();
    await waitUntil('an empty library', async () => (await listClips(driven)).length === 0);
    await clickNamed(library, 'Import…');
    await waitForText(library, 'Choose files');
    await giveToLibrary('Pressmark.json', file, 'field');
    await waitForCounts(['New', '1'], ['Highlights', '1']);
    await clickNamed(library, 'Import 1 clip');
    await waitForText(library, 'Imported');
    await clickNamed(library, 'Close');
    expect(await readRows(driven, 'versions')).toEqual(before);
    expect(await listAnnotations(driven)).toHaveLength(1);
    await waitForText(library, headline);
  });

  it('imports an image that follows 33 texts without one', async () => {
    const file = await readExport('samples/wallabag-33-without-pictures.json');
    if (file === null) return;
    const before = (await listClips(driven)).length;
    await clickNamed(library, 'Import…');
    await waitForText(library, 'Choose files');
    await giveToLibrary('wallabag.json', file, 'field');
    await waitForCounts(['New', '34']);
    await clickNamed(library, 'Import 34 clips');
    await waitForText(library, 'Imported');
    await clickNamed(library, 'Close');
    expect(await listClips(driven)).toHaveLength(before + 34);
  });

  it('undoes an import, from its report or later', async () => {
    const before = (await listClips(driven)).length;
    const importLinks = async (content: string, button: string) => {
      await giveToLibrary('links.txt', encode(content), 'drop');
      await clickNamed(library, button);
      await waitForText(library, 'Imported');
    };
    await importLinks('https://lock.example/1\nhttps://lock.example/2\n', 'Import 2 clips');
    await clickNamed(library, 'Close');
    await waitForText(library, '2 clips imported.');
    await library.press('z');
    await waitForText(library, '2 imported clips moved to the bin.');
    expect(await listClips(driven)).toHaveLength(before);
    await library.press('Control+Shift+z');
    await waitForText(library, '2 clips imported.');
    expect(await listClips(driven)).toHaveLength(before + 2);
    await importLinks('https://lock.example/3\n', 'Import 1 clip');
    await clickNamed(library, 'Undo import');
    await waitForText(library, '1 imported clip moved to the bin.');
    expect(await listClips(driven)).toHaveLength(before + 2);
    await importLinks('https://lock.example/3\n', 'Import 1 clip');
    expect(await listClips(driven)).toHaveLength(before + 3);
  });

  /** Exports the whole library, and returns the downloaded file. */
  async function exportJson(): Promise<Uint8Array> {
    const file = await driven.catchDownload(library, stage.folder, async () => {
      await clickNamed(library, 'Export…');
      for (const choice of ['The whole library', 'JSON', 'Save file']) {
        await clickNamed(library, choice);
      }
    });
    return new Uint8Array(await readFile(file));
  }
});
