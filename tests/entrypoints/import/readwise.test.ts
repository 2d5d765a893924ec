import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../core/export';
import { toAnnotationsCsv, toReadwiseCsv } from '../../../core/export/formats/csv';
import { toJson } from '../../../core/export/formats/json';
import { openImport } from '../../../core/import';
import { currentVersion, type WholeClip } from '../../../core/model';
import { withExports } from '../../exports-folder';
import { makeFile, tools } from '../../import/read-import';
import { readWholeClips } from '../../storage/import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from '../../storage/samples';
import { ferryUrl, header, importAfterDryRun, makeLibraryWithFerry } from './readwise-samples';

describe('a Readwise export', () => {
  withExports((folder) => {
    it('is imported completely and once, and can be exported again', async () => {
      const content = readFileSync(join(folder, 'samples/readwise-highlights.csv'), 'utf8');
      type Row = Record<string, string>;
      const rows = Papa.parse<Row>(content, { header: true, skipEmptyLines: true }).data;
      expect(rows).toHaveLength(40);
      const toSortedJson = (values: readonly unknown[]) =>
        values.map((value) => JSON.stringify(value)).sort();
      const expected = toSortedJson(
        rows.map((row) => [
          row['Highlight'],
          row['Note'],
          (row['Tags'] ?? '').split(',').filter(Boolean),
          [row['Location Type'], row['Location']],
          new Date(row['Highlighted at'] ?? '').toISOString(),
          row['Book Title'],
        ]),
      );
      const listHighlights = (all: readonly WholeClip[]) =>
        toSortedJson(
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
      const library = createLibrary();
      const { counts, codes } = await importAfterDryRun(library, content);
      const works = new Set(rows.map((row) => row['Book Title'])).size;
      expect(counts).toMatchObject({ added: works, marks: 40, lostMarks: 0, links: 0 });
      expect(codes).toEqual(Array.from({ length: works }, () => 'no-address'));
      const all = await readWholeClips(library);
      expect(listHighlights(all)).toEqual(expected);
      expect((await importAfterDryRun(library, content)).counts).toMatchObject({
        added: 0,
        changed: 0,
      });
      expect(await readWholeClips(library)).toEqual(all);
      const found = expectValue(await library.find('is:no-address', 'newest'));
      expect(found.numbers).toHaveLength(works);

      // The exports contain all 40 highlights with every field.
      const table = Papa.parse<Row>(toAnnotationsCsv(all).slice(1), { header: true });
      expect(
        toSortedJson(
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
      const fromJson = createLibrary();
      const json = toJson(all, instantAt(50));
      const opened = expectValue(await openImport(makeFile(json), tools));
      for await (const part of opened.parts()) {
        if (part.type === 'whole') {
          expectValue(await fromJson.importClips([part.whole], 'merge', false, instantAt(60)));
        }
      }
      expect(listHighlights(await readWholeClips(fromJson))).toEqual(expected);
      const fromTable = createLibrary();
      await importAfterDryRun(fromTable, toAnnotationsCsv(all));
      expect(listHighlights(await readWholeClips(fromTable))).toEqual(expected);
      const fromMarkdown = createLibrary();
      for (const whole of all)
        await importAfterDryRun(fromMarkdown, String(toMarkdown(whole).content));
      // Markdown exports have times to the minute.
      const truncateTimes = (highlights: readonly string[]) =>
        highlights.map((highlight) => highlight.replace(/:\d\d\.\d{3}Z/, '')).sort();
      expect(truncateTimes(listHighlights(await readWholeClips(fromMarkdown)))).toEqual(
        truncateTimes(expected),
      );
    });
  });

  it('adds highlights to the saved clip that contains them, and groups the others by title', async () => {
    const library = await makeLibraryWithFerry();
    const { counts, codes } = await importAfterDryRun(
      library,
      `\ufeff${header}\r\n"The last boat\r\nleaves on Friday.",Ferry stops,haldencourier.example,,".h1 .idea Why?",blue,"sea, winter",order,1,2020-11-12 09:05:00.123456+00:00\r\nIt returns in "spring",Ferry stops | The Halden Courier,,,,,,,,\r\nNot in the text,Ferry stops,haldencourier.example,,,,,,,\r\n`,
    );
    expect(counts).toMatchObject({ added: 1, changed: 1, marks: 3, lostMarks: 0 });
    expect(codes).toEqual(['no-address', 'kept-otherwise', 'kept-otherwise']);
    const all = await readWholeClips(library);
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
  ])('does not add a highlight to a saved clip with %s', async (_, title, author) => {
    const library = await makeLibraryWithFerry();
    const { codes } = await importAfterDryRun(
      library,
      `${header}\nThe last boat leaves,${title},${author},,,,,,,\n`,
    );
    expect(codes).toEqual(['no-address']);
    expect(await readWholeClips(library)).toHaveLength(2);
  });

  it('reports a highlight that several saved clips contain, and adds it to none of them', async () => {
    const library = await makeLibraryWithFerry();
    const url = `${ferryUrl}-again`;
    const article = makeArticle({
      headline: 'Ferry stops',
      url,
      body: makeBody('The last boat leaves.'),
    });
    expectValue(await library.saveClip(makeSaveRequest(2, { article, pageUrl: url })));
    const { codes } = await importAfterDryRun(
      library,
      `${header}\nThe last boat leaves,Ferry stops,,,,,,,,\n`,
    );
    expect(codes).toEqual(['several-holders', 'no-address']);
  });

  it('does not add highlights to a clip in the bin', async () => {
    const file = `${header}\nThe last boat leaves,Ferry stops,,,,,,,,\n`;
    const library = await makeLibraryWithFerry();
    expectValue(await library.deleteClip('clip-1', instantAt(50)));
    expect((await importAfterDryRun(library, file)).codes).toEqual(['no-address']);
    const found = expectValue(await library.find('is:no-address', 'newest'));
    expect(found.numbers).toHaveLength(1);
  });

  it('imports highlights without titles, duplicates, other scripts and notes without a quote', async () => {
    const library = createLibrary();
    const rows = [
      'A line of nobody,,,,,,,,,',
      'Another line,,,,.5 percent of it,,,page,12,',
      'Twice,島の本,井田,B00X,,,,location,7,2020-11-12 09:05:00+00:00',
      'Twice,島の本,井田,B00X,,,,location,7,2020-11-12 09:05:00+00:00',
      ',島の本,井田,B00X,A word on the whole,,,,,',
    ];
    const content = `${header}\n${rows.join('\n')}\n`;
    const { counts } = await importAfterDryRun(library, content);
    expect(counts).toMatchObject({ added: 2, marks: 4 });
    expect((await importAfterDryRun(library, content)).counts).toMatchObject({
      added: 0,
      changed: 0,
    });
    const all = await readWholeClips(library);
    const [book] = all.filter(({ clip }) => clip.summary.headline === '島の本');
    expect(book?.clip.note).toBe('A word on the whole');
    expect(book?.clip.addresses).toContain('asin B00X');
    expect(book?.annotations).toHaveLength(2);
    const [untitled] = all.filter(({ clip }) => clip.summary.headline === 'Untitled');
    expect(untitled?.annotations.map(({ note }) => note)).toEqual(['', '.5 percent of it']);
  });
});
