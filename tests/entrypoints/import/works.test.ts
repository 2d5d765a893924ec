import { describe, expect, it } from 'vitest';
import { toHypothesis, toWebAnnotations } from '../../../core/export';
import { currentVersion, type WholeClip } from '../../../core/model';
import { readImport } from '../../import/read-import';
import { readWholeClips } from '../../storage/import-samples';
import { createLibrary, instantAt } from '../../storage/samples';
import { importFile } from './import-file';

const readwise = [
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at',
  'a crane turned,The Keepers of the Cranes,"Ida Holm, Jonas Wieck",,Who paid?,blue,money,page,12,2026-11-01 10:00:00+00:00',
  'greased once a year,The Keepers of the Cranes,"Ida Holm, Jonas Wieck",,,,,page,13,2026-11-01 10:05:00+00:00',
  'a crane turned,The Keepers of the Cranes,Oda Lien,,,,"boats,money",location,99,2026-11-02 10:00:00+00:00',
  'no crane at all,Notes on Harbours,,,,,,order,3,2026-11-03 10:00:00+00:00',
].join('\r\n');

async function makeLibraryOfWorks() {
  const library = createLibrary();
  await importFile(library, readwise);
  return library;
}

const listWorks = (wholes: readonly WholeClip[]) =>
  wholes
    .map((whole) => {
      const { headline, authors, url } = currentVersion(whole).article;
      return { id: whole.clip.id, addresses: whole.clip.addresses, headline, authors, url };
    })
    .sort((a, b) => a.id.localeCompare(b.id));

/** Lists annotations without `updatedAt`. Hypothesis files contain no colours and locations. */
const listAnnotations = (wholes: readonly WholeClip[], hasLocations: boolean) =>
  wholes
    .flatMap(({ annotations }) => annotations)
    .map(({ updatedAt: _, colour, location, ...annotation }) =>
      hasLocations ? { ...annotation, colour, location } : annotation,
    )
    .sort((a, b) => a.id.localeCompare(b.id));

const formats = [
  ['Hypothesis', (wholes: readonly WholeClip[]) => toHypothesis(wholes, instantAt(50)), false],
  ['Web Annotation', toWebAnnotations, true],
] as const;

describe.each(formats)('highlights without an address in a %s file', (_, write, hasLocations) => {
  it('are imported as the same highlights of the same works into an empty library', async () => {
    const before = await readWholeClips(await makeLibraryOfWorks());
    expect(before).toHaveLength(3);
    const other = createLibrary();
    const { counts, remarks } = await importFile(other, write(before));
    expect(counts).toMatchObject({ added: 3, marks: 4, lostMarks: 0 });
    expect(remarks.map(({ code }) => code)).toEqual(['no-address', 'no-address', 'no-address']);
    const after = await readWholeClips(other);
    expect(listWorks(after)).toEqual(listWorks(before));
    expect(listAnnotations(after, hasLocations)).toEqual(listAnnotations(before, hasLocations));
  });

  it('change nothing in the library that they were exported from', async () => {
    const library = await makeLibraryOfWorks();
    const before = await readWholeClips(library);
    const { counts } = await importFile(library, write(before));
    expect(counts).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
    expect(await readWholeClips(library)).toEqual(before);
  });
});

it('Hypothesis highlights on a local PDF are imported if the PDF has a title', async () => {
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
