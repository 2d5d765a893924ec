import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../core/export';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import { makeWholeClip } from '../export/samples';
import { giveFile } from './give-file';
import { readRows } from './observe';
import { openImport } from './open-import';
import { openStage, type Stage } from './stage';

const now = '2026-11-13T08:00:00.000Z';
const ferryUrl = 'https://www.haldencourier.example/news/osk-ferry';
const pocketCsv = `title,url,time_added,tags,status\nFähre nach Ösk,${ferryUrl},1605171900,,unread\n`;
const tables = ['clips', 'versions', 'annotations', 'tags', 'settings', 'tombstones'];

/** Returns a zip whose directory declares a file of 2 GB. It unpacks to 60 MB. */
function makeZipBomb(): Uint8Array {
  const zip = zipSync({ 'part_000000.csv': new Uint8Array(60_000_000) });
  const view = new DataView(zip.buffer);
  const entry = Buffer.from(zip).lastIndexOf('PK\u0001\u0002');
  view.setUint32(entry + 24, 2_000_000_000, true);
  return zip;
}

const newerExport = { ...JSON.parse(toJson([], now)), version: 2 };
const newerBackup = { format: 'pressmark-backup', version: 2, createdAt: now };
const wholeClip = makeWholeClip();
const makeBookmark = (change: object) => ({
  ...{ createdAt: 1605171900, title: 'Ferry', tags: ['sea'], note: null },
  content: { type: 'link', url: ferryUrl },
  ...change,
});

/** In one browser, because reading files is our own code. `import.test.ts` gives files to both. */
describe('bad files in Chromium', () => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const readLibrary = async () =>
    JSON.stringify(await Promise.all(tables.map((table) => readRows(driven, table))));
  const readCounts = () =>
    library.evaluate(
      () => [...document.querySelectorAll('.import__count')].map(({ textContent }) => textContent),
      undefined,
    );

  beforeAll(async () => {
    stage = await openStage('chromium');
    driven = stage.driven;
    library = await openImport(driven);
    // The library stores its id soon after the page opens.
    await waitUntil('the id', async () => (await readRows(driven, 'settings')).length > 0);
  });
  afterAll(() => stage?.close());

  it.each<[string, string, Uint8Array]>([
    ['a zip bomb', 'would be far too large once unpacked', makeZipBomb()],
    [
      'a truncated zip',
      'is damaged or incomplete',
      zipSync({ 'a.csv': strToU8(pocketCsv) }).slice(0, -9),
    ],
    ['an export of a newer Pressmark', 'newer', strToU8(JSON.stringify(newerExport))],
    [
      'a backup of a newer Pressmark',
      'newer',
      zipSync({ 'backup.json': strToU8(JSON.stringify(newerBackup)) }),
    ],
    ['an empty file', 'found nothing in this file', new Uint8Array()],
  ])('%s is rejected with a reason, and changes nothing', async (_, reason, bytes) => {
    const before = await readLibrary();
    await giveFile(library, 'file.bin', bytes, 'field');
    await waitForText(library, reason);
    expect(await readLibrary()).toBe(before);
  });

  it.each<[string, Uint8Array, readonly string[], readonly string[]]>([
    [
      'file names that lead out of a zip, are reserved by Windows or contain a bidi override',
      zipSync({
        '../../evil.csv': strToU8(pocketCsv),
        'C:\\evil.csv': strToU8(pocketCsv),
        'CON.csv': strToU8(pocketCsv),
        'vsc\u202ecsv.exe': strToU8('no list'),
      }),
      ['New1'],
      ['File name that points outside the zip', 'Unknown kind of file'],
    ],
    [
      'keys named "__proto__"',
      strToU8(
        `{"bookmarks":[${JSON.stringify(makeBookmark({})).replace('{', '{"__proto__":{"archived":true},')}],"__proto__":[1]}`,
      ),
      ['New1'],
      ['Pressmark doesn’t store this'],
    ],
    [
      'values of wrong types',
      strToU8(
        JSON.stringify({
          bookmarks: [makeBookmark({ title: { a: 1 }, createdAt: 'soon' }), 7, null],
        }),
      ),
      ['New1'],
      ['Unexpected value', 'Not a valid date'],
    ],
    [
      'a duplicate id',
      strToU8(
        toJson([wholeClip, { ...wholeClip, clip: { ...wholeClip.clip, note: 'Twin' } }], now),
      ),
      ['New1'],
      ['Listed twice in the file; skipped the second'],
    ],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${pocketCsv}`, 'utf16le')), ['New1'], []],
    [
      'windows-1252',
      new Uint8Array(Buffer.from(pocketCsv, 'latin1')),
      ['New1'],
      ['doesn’t specify its text encoding, so it was guessed'],
    ],
  ])(
    'a file with %s is previewed with its valid rows and a report of the others',
    async (_, bytes, counts, reasons) => {
      const before = await readLibrary();
      await giveFile(library, 'file.bin', bytes, 'field');
      await waitUntil('the preview', async () => (await readCounts()).length > 0);
      expect(await readCounts()).toEqual(counts);
      const text = await readText(library);
      for (const reason of reasons) expect(text).toContain(reason);
      if (reasons.length === 0) expect(text).toContain('Nothing was skipped.');
      expect(await readLibrary()).toBe(before);
      await clickNamed(library, 'Cancel');
      await clickNamed(library, 'Import…');
      await waitForText(library, 'Choose files');
    },
  );
});
