import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { watchClip } from '../../client/library/watch-clip';
import { toMarkdown } from '../../core/export';
import { toAnnotationsCsv, toReadwiseCsv } from '../../core/export/formats/csv';
import { toJson } from '../../core/export/formats/json';
import { openImport } from '../../core/import';
import { currentVersion, type WholeClip } from '../../core/model';
import { runImport } from '../../entrypoints/library/import/import-run';
import type { Library } from '../../storage';
import { withExports } from '../exports-folder';
import { aFile, tools } from '../import/read-import';
import {
  anArticle,
  bodyOf,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

const header =
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at';
const ferryUrl = 'https://www.haldencourier.example/news/osk-ferry';

/** Imports a file. A dry run before must have the same result. */
async function take(library: Library, content: string) {
  const run = {
    opened: expectValue(await openImport(aFile(content), tools)),
    mode: null,
    now: instantAt(100),
    signal: new AbortController().signal,
    onProgress() {},
  };
  const rehearsed = await runImport(library, { ...run, isDryRun: true });
  const taken = await runImport(library, { ...run, isDryRun: false });
  expect(taken).toEqual(rehearsed);
  expect(taken.failure).toBeNull();
  return { ...taken, codes: taken.remarks.map(({ code }) => code) };
}

async function everything(library: Library): Promise<readonly WholeClip[]> {
  const all: WholeClip[] = [];
  for await (const whole of library.eachWholeClip()) all.push(expectValue(whole));
  return all;
}

async function aLibraryWithFerry(text = 'The last boat leaves on Friday. It returns in “spring”.') {
  const library = freshLibrary();
  const article = anArticle({ headline: 'Ferry stops', url: ferryUrl, body: bodyOf(text) });
  expectValue(await library.saveClip(makeSaveRequest(1, { article, pageUrl: ferryUrl })));
  return library;
}

describe('a Readwise export', () => {
  withExports((folder) => {
    it('is imported completely, only once, and can be exported again', async () => {
      const content = readFileSync(join(folder, 'samples/readwise-highlights.csv'), 'utf8');
      type Row = Record<string, string>;
      const rows = Papa.parse<Row>(content, { header: true, skipEmptyLines: true }).data;
      expect(rows).toHaveLength(40);
      const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
      const expected = sorted(
        rows.map((row) => [
          row['Highlight'],
          row['Note'],
          (row['Tags'] ?? '').split(',').filter(Boolean),
          [row['Location Type'], row['Location']],
          new Date(row['Highlighted at'] ?? '').toISOString(),
          row['Book Title'],
        ]),
      );
      const factsOf = (all: readonly WholeClip[]) =>
        sorted(
          all.flatMap((whole) =>
            whole.annotations.map(({ passage, note, tags, location, createdAt }) => [
              passage.quote.exact,
              note,
              tags,
              [location?.type, location?.value],
              createdAt,
              currentVersion(whole).article.headline,
            ]),
          ),
        );
      const library = freshLibrary();
      const { counts, codes } = await take(library, content);
      const works = new Set(rows.map((row) => row['Book Title'])).size;
      expect(counts).toMatchObject({ added: works, marks: 40, lostMarks: 0, links: 0 });
      expect(codes).toEqual(Array.from({ length: works }, () => 'no-address'));
      const all = await everything(library);
      expect(factsOf(all)).toEqual(expected);
      expect((await take(library, content)).counts).toMatchObject({ added: 0, changed: 0 });
      expect(await everything(library)).toEqual(all);
      const found = expectValue(await library.find('is:no-address', 'newest'));
      expect(found.numbers).toHaveLength(works);

      // The export has all 40, with every field.
      const table = Papa.parse<Row>(toAnnotationsCsv(all).slice(1), { header: true });
      expect(
        sorted(
          table.data
            .filter((row) => row['Quote'])
            .map((row) => [
              row['Quote'],
              row['Note'],
              (row['Tags'] ?? '').split(', ').filter(Boolean),
              [row['Location type'], row['Location']],
              row['Created'],
              row['Title'],
            ]),
        ),
      ).toEqual(expected);
      expect(toReadwiseCsv(all).match(/\r\n/g)).toHaveLength(41);
      const again = freshLibrary();
      const json = toJson(all, instantAt(50));
      const opened = expectValue(await openImport(aFile(json), tools));
      for await (const part of opened.parts()) {
        if (part.type === 'whole') {
          expectValue(await again.importClips([part.whole], 'merge', false, instantAt(60)));
        }
      }
      expect(factsOf(await everything(again))).toEqual(expected);
      const fromTable = freshLibrary();
      await take(fromTable, toAnnotationsCsv(all));
      expect(factsOf(await everything(fromTable))).toEqual(expected);
      const fromMarkdown = freshLibrary();
      for (const whole of all) await take(fromMarkdown, String(toMarkdown(whole).content));
      // Our Markdown stores times to the minute.
      const minutes = (facts: readonly string[]) =>
        facts.map((fact) => fact.replace(/:\d\d\.\d{3}Z/, '')).sort();
      expect(minutes(factsOf(await everything(fromMarkdown)))).toEqual(minutes(expected));
    });
  });

  it('adds a highlight to the saved clip that contains it, and groups the others by title', async () => {
    const library = await aLibraryWithFerry();
    const { counts, codes } = await take(
      library,
      `\ufeff${header}\r\n"The last boat\r\nleaves on Friday.",Ferry stops,haldencourier.example,,".h1 .idea Why?",blue,"sea, winter",order,1,2020-11-12 09:05:00.123456+00:00\r\nIt returns in "spring",Ferry stops | The Halden Courier,,,,,,,,\r\nNot in the text,Ferry stops,haldencourier.example,,,,,,,\r\n`,
    );
    expect(counts).toMatchObject({ added: 1, changed: 1, marks: 3, lostMarks: 0 });
    expect(codes).toEqual(['no-address', 'kept-otherwise', 'kept-otherwise']);
    const all = await everything(library);
    const [ferry] = all.filter(({ clip }) => clip.summary.url === ferryUrl);
    expect(ferry?.annotations).toMatchObject([
      {
        note: 'Why?',
        tags: ['h1', 'idea', 'sea', 'winter'],
        colour: 'sky',
        location: { type: 'order', value: '1' },
        createdAt: '2020-11-12T09:05:00.123Z',
      },
      { passage: { quote: { exact: 'It returns in "spring"' } } },
    ]);
    expect(ferry?.annotations.every(({ passage }) => passage.position.end > 0)).toBe(true);
    const [work] = all.filter(({ clip }) => clip.summary.url === null);
    expect(work?.annotations.map(({ passage }) => passage.quote.exact)).toEqual([
      'Not in the text',
    ]);
  });

  it.each([
    ['another title', 'Ferry starts', ''],
    ['another author', 'Ferry stops', 'Somebody Else'],
  ])('keeps a highlight apart under %s', async (_, title, author) => {
    const library = await aLibraryWithFerry();
    const { codes } = await take(
      library,
      `${header}\nThe last boat leaves,${title},${author},,,,,,,\n`,
    );
    expect(codes).toEqual(['no-address']);
    expect(await everything(library)).toHaveLength(2);
  });

  it('keeps a highlight apart that several saved clips contain, and reports it', async () => {
    const library = await aLibraryWithFerry();
    const url = `${ferryUrl}-again`;
    const article = anArticle({
      headline: 'Ferry stops',
      url,
      body: bodyOf('The last boat leaves.'),
    });
    expectValue(await library.saveClip(makeSaveRequest(2, { article, pageUrl: url })));
    const { codes } = await take(library, `${header}\nThe last boat leaves,Ferry stops,,,,,,,,\n`);
    expect(codes).toEqual(['several-holders', 'no-address']);
  });

  it('adds no highlight to a clip in the bin', async () => {
    const file = `${header}\nThe last boat leaves,Ferry stops,,,,,,,,\n`;
    const library = await aLibraryWithFerry();
    expectValue(await library.deleteClip('clip-1', instantAt(50)));
    expect((await take(library, file)).codes).toEqual(['no-address']);
    const found = expectValue(await library.find('is:no-address', 'newest'));
    expect(found.numbers).toHaveLength(1);
  });

  it('keeps highlights without titles, repeats, other scripts and notes without a quote', async () => {
    const library = freshLibrary();
    const rows = [
      'A line of nobody,,,,,,,,,',
      'Another line,,,,.5 percent of it,,,page,12,',
      'Twice,島の本,井田,B00X,,,,location,7,2020-11-12 09:05:00+00:00',
      'Twice,島の本,井田,B00X,,,,location,7,2020-11-12 09:05:00+00:00',
      ',島の本,井田,B00X,A word on the whole,,,,,',
    ];
    const content = `${header}\n${rows.join('\n')}\n`;
    const { counts } = await take(library, content);
    expect(counts).toMatchObject({ added: 2, marks: 4 });
    expect((await take(library, content)).counts).toMatchObject({ added: 0, changed: 0 });
    const all = await everything(library);
    const [book] = all.filter(({ clip }) => clip.summary.headline === '島の本');
    expect(book?.clip.note).toBe('A word on the whole');
    expect(book?.clip.addresses).toContain('asin B00X');
    expect(book?.annotations).toHaveLength(2);
    const [untitled] = all.filter(({ clip }) => clip.summary.headline === 'Untitled');
    expect(untitled?.annotations.map(({ note }) => note)).toEqual(['', '.5 percent of it']);
  });
});

describe('the address of highlights', () => {
  const file = `${header}\nThe last boat leaves on Friday.,Osk,Ida,,A note,,sea,page,3,2020-11-12 09:05:00+00:00\n`;

  it('can be added, and importing the file again changes nothing', async () => {
    const library = freshLibrary();
    await take(library, file);
    const [work] = await everything(library);
    const url = 'https://osk.example/story';
    const set = expectValue(await library.setAddress(work?.clip.id ?? '', url, instantAt(101)));
    const clip = set.clip.after;
    expect(clip).toMatchObject({ id: work?.clip.id, summary: { url, completeness: 'link' } });
    expect(expectValue(await library.findClip([url]))?.id).toBe(clip.id);
    const before = await everything(library);
    expect((await take(library, file)).codes).toEqual([]);
    expect(await everything(library)).toEqual(before);
  });

  it('is shown at once in the open reader', async () => {
    const library = freshLibrary();
    await take(library, file);
    const [work] = await everything(library);
    const id = work?.clip.id ?? '';
    const life = new AbortController();
    const urls: (string | null | undefined)[] = [];
    watchClip(
      library,
      (source) => source.getClip(id),
      (answer) => urls.push(expectValue(answer)?.article.url),
      life.signal,
    );
    await vi.waitFor(() => expect(urls).toEqual([null]));
    expectValue(await library.setAddress(id, ferryUrl, instantAt(101)));
    await vi.waitFor(() => expect(urls.at(-1)).toBe(ferryUrl));
    life.abort();
  });

  it('are not mixed with the highlights of another work', async () => {
    const library = await aLibraryWithFerry();
    await take(library, `${header}\nA quay is a promise.,Other book,Ann Author,,,,,,,\n`);
    const before = await everything(library);
    const [work] = before.filter(({ clip }) => clip.summary.url === null);
    expect(await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101))).toMatchObject({
      ok: false,
      failure: { code: 'address-taken' },
    });
    expect(await everything(library)).toEqual(before);
  });

  it('are reported if another work with their address is in the bin', async () => {
    const library = await aLibraryWithFerry();
    await take(library, `${header}\nA quay is a promise.,Other book,Ann Author,,,,,,,\n`);
    const [work] = (await everything(library)).filter(({ clip }) => clip.summary.url === null);
    const ferry = expectValue(await library.findClip([ferryUrl]));
    expectValue(await library.deleteClip(ferry?.id ?? '', instantAt(100)));
    expect(await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101))).toMatchObject({
      ok: false,
      failure: { code: 'address-in-bin' },
    });
  });

  it('keeps a deleted highlight when it moves, so it can be restored', async () => {
    const library = await aLibraryWithFerry();
    await take(library, file);
    const [work] = (await everything(library)).filter(({ clip }) => clip.summary.url === null);
    const id = work?.annotations[0]?.id ?? '';
    expectValue(await library.deleteAnnotation(id, instantAt(100)));
    expectValue(await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101)));
    expect(expectValue(await library.restoreAnnotation(id, instantAt(102)))).toMatchObject({
      clipId: 'clip-1',
      note: 'A note',
    });
  });

  it('moves them into the clip that has it, also one in the bin', async () => {
    for (const isBinned of [false, true]) {
      const library = await aLibraryWithFerry();
      await take(library, file);
      if (isBinned) expectValue(await library.deleteClip('clip-1', instantAt(100)));
      const [work] = (await everything(library)).filter(({ clip }) => clip.summary.url === null);
      const set = expectValue(
        await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101)),
      );
      expect(set.moved?.owner.after.id).toBe('clip-1');
      const all = await everything(library);
      expect(all).toHaveLength(1);
      expect(all[0]?.annotations).toMatchObject([
        { note: 'A note', tags: ['sea'], location: { type: 'page', value: '3' } },
      ]);
      expect(all[0]?.annotations[0]?.passage.position.end).toBeGreaterThan(0);
      expect((await take(library, file)).counts).toMatchObject({ added: 0, changed: 0 });
      expect(await everything(library)).toEqual(all);
    }
  });
});
