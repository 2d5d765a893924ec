import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../core/export';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { clickNamed, readText, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import { aWholeClip } from '../export/samples';
import { giveFile } from './give-file';
import { readRows } from './observe';
import { openImport } from './open-import';
import { type BrowserName, openStage, type Stage } from './stage';

const now = '2026-11-13T08:00:00.000Z';
const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const pocket = `title,url,time_added,tags,status\nFähre nach Ösk,${ferry},1605171900,,unread\n`;
const tables = ['clips', 'versions', 'annotations', 'tags', 'settings', 'tombstones'];

/** A zip whose directory declares one file of two gigabytes, and which does unpack to a lot. */
function aBomb(): Uint8Array {
  const zip = zipSync({ 'part_000000.csv': new Uint8Array(60_000_000) });
  const view = new DataView(zip.buffer);
  const entry = Buffer.from(zip).lastIndexOf('PK\u0001\u0002');
  view.setUint32(entry + 24, 2_000_000_000, true);
  return zip;
}

const newer = { ...JSON.parse(toJson([], now)), version: 2 };
const backup = { format: 'pressmark-backup', version: 2, createdAt: now };
const twin = aWholeClip();
const bookmark = (change: object) => ({
  ...{ createdAt: 1605171900, title: 'Ferry', tags: ['sea'], note: null },
  content: { type: 'link', url: ferry },
  ...change,
});

describe.each<BrowserName>(['chromium', 'firefox'])('bad files in %s', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const everything = async () =>
    JSON.stringify(await Promise.all(tables.map((table) => readRows(driven, table))));
  const counted = () =>
    library.evaluate(
      () => [...document.querySelectorAll('.import__count')].map(({ textContent }) => textContent),
      undefined,
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    library = await openImport(driven);
    // The library gets its id soon after the page has opened.
    await waitUntil('the id', async () => (await readRows(driven, 'settings')).length > 0);
  });
  afterAll(() => stage?.close());

  it.each<[string, string, Uint8Array]>([
    ['a zip bomb', 'would unpack to more than any library holds', aBomb()],
    [
      'a zip that was cut',
      'is damaged or incomplete',
      zipSync({ 'a.csv': strToU8(pocket) }).slice(0, -9),
    ],
    ['a file of a newer Pressmark', 'newer', strToU8(JSON.stringify(newer))],
    [
      'a backup of a newer Pressmark',
      'newer',
      zipSync({ 'backup.json': strToU8(JSON.stringify(backup)) }),
    ],
    ['an empty file', 'cannot read this kind of file', new Uint8Array()],
  ])('%s is rejected with the reason, and the library is unchanged', async (_, said, bytes) => {
    const before = await everything();
    await giveFile(library, 'file.bin', bytes, 'field');
    await waitForText(library, said);
    expect(await everything()).toBe(before);
  });

  it.each<[string, Uint8Array, readonly string[], readonly string[]]>([
    [
      'names that lead out of a zip, are kept by Windows or turn text round',
      zipSync({
        '../../evil.csv': strToU8(pocket),
        'C:\\evil.csv': strToU8(pocket),
        'CON.csv': strToU8(pocket),
        'vsc\u202ecsv.exe': strToU8('no list'),
      }),
      ['New1'],
      ['File name that points outside the zip', 'Unknown kind of file'],
    ],
    [
      'names that are those of objects',
      strToU8(
        `{"bookmarks":[${JSON.stringify(bookmark({})).replace('{', '{"__proto__":{"archived":true},')}],"__proto__":[1]}`,
      ),
      ['New1'],
      ['Pressmark does not store this'],
    ],
    [
      'values of other types',
      strToU8(
        JSON.stringify({ bookmarks: [bookmark({ title: { a: 1 }, createdAt: 'soon' }), 7, null] }),
      ),
      ['New1'],
      ['Unexpected value', 'Not a valid date'],
    ],
    [
      'the same id twice',
      strToU8(toJson([twin, { ...twin, clip: { ...twin.clip, note: 'Twin' } }], now)),
      ['New1'],
      ['Listed twice in the file; skipped the second'],
    ],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${pocket}`, 'utf16le')), ['New1'], []],
    [
      'windows-1252',
      new Uint8Array(Buffer.from(pocket, 'latin1')),
      ['New1'],
      ['does not name its text encoding; it was guessed'],
    ],
  ])(
    'a file with %s imports its valid rows, and reports the others',
    async (_, bytes, counts, said) => {
      const before = await everything();
      await giveFile(library, 'file.bin', bytes, 'field');
      await waitUntil('what would come', async () => (await counted()).length > 0);
      expect(await counted()).toEqual(counts);
      const text = await readText(library);
      for (const line of said) expect(text).toContain(line);
      if (said.length === 0) expect(text).toContain('Nothing in the file was skipped.');
      expect(await everything()).toBe(before);
      await clickNamed(library, 'Cancel');
      await clickNamed(library, 'Import');
      await waitForText(library, 'Choose a file');
    },
  );
});
