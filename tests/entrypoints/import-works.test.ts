import { describe, expect, it } from 'vitest';
import { toHypothesis, toWebAnnotations } from '../../core/export';
import { openImport } from '../../core/import';
import { currentVersion, type WholeClip } from '../../core/model';
import { runImport } from '../../entrypoints/library/import/import-run';
import type { Library } from '../../storage';
import { aFile, readImport, tools } from '../import/read-import';
import { everything } from '../storage/import-samples';
import { expectValue, freshLibrary, instantAt } from '../storage/samples';

const readwise = [
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at',
  'a crane turned,The Keepers of the Cranes,"Ida Holm, Jonas Wieck",,Who paid?,blue,money,page,12,2026-11-01 10:00:00+00:00',
  'greased once a year,The Keepers of the Cranes,"Ida Holm, Jonas Wieck",,,,,page,13,2026-11-01 10:05:00+00:00',
  'a crane turned,The Keepers of the Cranes,Oda Lien,,,,"boats,money",location,99,2026-11-02 10:00:00+00:00',
  'no crane at all,Notes on Harbours,,,,,,order,3,2026-11-03 10:00:00+00:00',
].join('\r\n');

async function take(library: Library, content: string) {
  const opened = expectValue(await openImport(aFile(content), tools));
  const { signal } = new AbortController();
  const ask = { opened, mode: null, isDryRun: false, now: instantAt(100), signal };
  return runImport(library, { ...ask, onProgress() {} });
}

async function aLibraryOfWorks() {
  const library = freshLibrary();
  await take(library, readwise);
  return library;
}

const worksOf = (wholes: readonly WholeClip[]) =>
  wholes
    .map((whole) => {
      const { headline, authors, url } = currentVersion(whole).article;
      return { id: whole.clip.id, addresses: whole.clip.addresses, headline, authors, url };
    })
    .sort((one, other) => one.id.localeCompare(other.id));

/** Hypothesis has no place for colours and locations. */
const marksOf = (wholes: readonly WholeClip[], hasAll: boolean) =>
  wholes
    .flatMap(({ annotations }) => annotations)
    .map(({ updatedAt: _, colour, location, ...mark }) =>
      hasAll ? { ...mark, colour, location } : mark,
    )
    .sort((one, other) => one.id.localeCompare(other.id));

const formats = [
  ['Hypothesis', (wholes: readonly WholeClip[]) => toHypothesis(wholes, instantAt(50)), false],
  ['Web Annotation', toWebAnnotations, true],
] as const;

describe.each(formats)('highlights without an address in a file for %s', (_, write, hasAll) => {
  it('are the same highlights of the same works in an empty library', async () => {
    const before = await everything(await aLibraryOfWorks());
    expect(before).toHaveLength(3);
    const other = freshLibrary();
    const { counts, remarks } = await take(other, write(before));
    expect(counts).toMatchObject({ added: 3, marks: 4, lostMarks: 0 });
    expect(remarks.map(({ code }) => code)).toEqual(['no-address', 'no-address', 'no-address']);
    const after = await everything(other);
    expect(worksOf(after)).toEqual(worksOf(before));
    expect(marksOf(after, hasAll)).toEqual(marksOf(before, hasAll));
  });

  it('change nothing in the library they were exported from', async () => {
    const library = await aLibraryOfWorks();
    const before = await everything(library);
    const { counts } = await take(library, write(before));
    expect(counts).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect(await everything(library)).toEqual(before);
  });
});

it('highlights on a local PDF are imported from Hypothesis by its title, if it has one', async () => {
  const row = (title?: string) => ({
    uri: 'urn:x-pdf:5f2c',
    document: title === undefined ? {} : { title: [title] },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'a crane turned' }] }],
  });
  const { items, lines } = await readImport(
    JSON.stringify({ total: 2, rows: [row('cranes.pdf'), row()] }),
  );
  expect(items).toMatchObject([{ url: null, headline: 'cranes.pdf' }]);
  expect(lines).toEqual(['no-web-address 2']);
});
