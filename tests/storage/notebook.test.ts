import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../core/model';
import { type Library, openLibrary } from '../../storage';
import { toAnnotationRow } from '../../storage/schema/annotation-row';
import { LibraryDatabase } from '../../storage/schema/database';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from './samples';

const noFilter: Parameters<Library['listAllAnnotations']>[0] = { tags: [], colours: [], text: '' };

async function createAnnotatedLibrary(): Promise<Library> {
  const library = createLibrary();
  for (const n of [1, 2, 3]) await library.saveClip(makeSaveRequest(n));
  const changes: Partial<Annotation>[] = [
    { clipId: 'clip-1', versionId: 'version-1', colour: 'sun', tags: ['Dates'] },
    { clipId: 'clip-2', versionId: 'version-2', colour: 'sky', tags: ['dates/winter'] },
    { clipId: 'clip-3', versionId: 'version-3', colour: 'sky', note: 'Who paid the Mühle?' },
    { clipId: 'clip-1', versionId: 'version-1', colour: 'sky', tags: ['dates', 'money'] },
    { clipId: 'clip-2', versionId: 'version-2', colour: 'rose' },
  ];
  for (const [index, change] of changes.entries()) {
    const minute = 10 + index;
    await library.addAnnotation(
      makeAnnotation(1, {
        id: `a${index}`,
        createdAt: instantAt(minute),
        updatedAt: instantAt(minute),
        ...change,
      }),
    );
  }
  return library;
}

async function getIds(
  library: Library,
  filter: Partial<typeof noFilter>,
  order: 'newest' | 'oldest' = 'newest',
): Promise<readonly string[]> {
  const listed = await library.listAllAnnotations({ ...noFilter, ...filter }, order, 9);
  return expectValue(listed).map(({ annotation }) => annotation.id);
}

describe('listAnnotationTags', () => {
  it('returns the tags of listed annotations, with their parents', async () => {
    const library = await createAnnotatedLibrary();
    await library.editClip('clip-1', { tags: ['weather'] }, instantAt(30));
    const listTags = async () => expectValue(await library.listAnnotationTags());
    expect(await listTags()).toEqual(['dates', 'dates/winter', 'money']);
    await library.deleteClip('clip-2', instantAt(31));
    expect(await listTags()).toEqual(['dates', 'money']);
    await library.deleteAnnotation('a3', instantAt(32));
    expect(await listTags()).toEqual(['dates']);
  });

  it('returns no tags for a library without annotations', async () => {
    expect(expectValue(await createLibrary().listAnnotationTags())).toEqual([]);
  });
});

describe('listAllAnnotations', () => {
  it.each([
    ['all annotations', {}, ['a4', 'a3', 'a2', 'a1', 'a0']],
    ['annotations of a colour', { colours: ['sky' as const] }, ['a3', 'a2', 'a1']],
    [
      'annotations of any of several colours',
      { colours: ['sun' as const, 'rose' as const] },
      ['a4', 'a0'],
    ],
    ['annotations with a tag or its subtags', { tags: ['dates'] }, ['a3', 'a1', 'a0']],
    ['annotations with all of several tags', { tags: ['dates', 'money'] }, ['a3']],
    [
      'annotations whose note contains words, ignoring case and accents',
      { text: 'MUHLE paid' },
      ['a2'],
    ],
    [
      'annotations of a colour whose quote contains a word',
      { text: 'crossing', colours: ['rose' as const] },
      ['a4'],
    ],
    ['nothing for an unknown tag', { tags: ['none'] }, []],
    ['annotations created since a time', { since: instantAt(12) }, ['a4', 'a3', 'a2']],
    ['annotations created before a time', { until: instantAt(12) }, ['a1', 'a0']],
    [
      'annotations of a colour in a period',
      { colours: ['sky' as const], since: instantAt(11), until: instantAt(13) },
      ['a2', 'a1'],
    ],
    [
      'annotations with a tag in a period',
      { tags: ['dates'], since: instantAt(13), until: instantAt(99) },
      ['a3'],
    ],
    [
      'nothing for a period that ends before it starts',
      { since: instantAt(13), until: instantAt(11) },
      [],
    ],
  ])('returns %s, newest first', async (_, filter, expected) => {
    expect(await getIds(await createAnnotatedLibrary(), filter)).toEqual(expected);
  });

  it('continues after the last annotation of a page, even if it was deleted since, in either order', async () => {
    const library = await createAnnotatedLibrary();
    for (const order of ['newest', 'oldest'] as const) {
      const ids: string[] = [];
      let last: Annotation | undefined;
      for (;;) {
        const page = expectValue(await library.listAllAnnotations(noFilter, order, 2, last));
        ids.push(...page.map(({ annotation }) => annotation.id));
        last = page.at(-1)?.annotation;
        if (last === undefined || page.length < 2) break;
      }
      expect(ids).toEqual(await getIds(library, {}, order));
    }
    const [first] = expectValue(await library.listAllAnnotations(noFilter, 'newest', 1));
    await library.deleteAnnotation('a4', instantAt(30));
    const rest = await library.listAllAnnotations(noFilter, 'newest', 9, first?.annotation);
    expect(expectValue(rest).map(({ annotation }) => annotation.id)).toEqual([
      'a3',
      'a2',
      'a1',
      'a0',
    ]);
  });

  it('finds a few matches among thousands, page by page, in either order', async () => {
    const name = createDatabaseName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    await library.saveClip(makeSaveRequest(2));
    const rare = new Set([3, 260, 261, 700, 1_499]);
    const rows = Array.from({ length: 1_500 }, (_, n) => {
      const id = `a${String(n).padStart(4, '0')}`;
      const note = rare.has(n) ? 'The rare word.' : '';
      const fields = { id, note, createdAt: instantAt(n), updatedAt: instantAt(n) };
      return toAnnotationRow(makeAnnotation(n === 700 ? 2 : 1, fields));
    });
    // Adding them one by one would take a minute.
    const db = new LibraryDatabase(name);
    await db.open();
    await db.annotations.bulkAdd(rows);
    db.close();
    await library.deleteClip('clip-2', instantAt(2_000));
    const filter = { ...noFilter, text: 'rare' };
    for (const [order, expected] of [
      ['newest', ['a1499', 'a0261', 'a0260', 'a0003']],
      ['oldest', ['a0003', 'a0260', 'a0261', 'a1499']],
    ] as const) {
      const whole = expectValue(await library.listAllAnnotations(filter, order, 9));
      expect(whole.map(({ annotation }) => annotation.id)).toEqual(expected);
      const first = expectValue(await library.listAllAnnotations(filter, order, 2));
      const last = first.at(-1)?.annotation;
      const rest = expectValue(await library.listAllAnnotations(filter, order, 2, last));
      expect([...first, ...rest].map(({ annotation }) => annotation.id)).toEqual(expected);
    }
  });

  it('omits annotations of clips in the bin, and still fills a page', async () => {
    const library = await createAnnotatedLibrary();
    await library.deleteClip('clip-2', instantAt(30));
    const page = expectValue(await library.listAllAnnotations(noFilter, 'newest', 2));
    expect(page.map(({ annotation, clip }) => [annotation.id, clip.id])).toEqual([
      ['a3', 'clip-1'],
      ['a2', 'clip-3'],
    ]);
  });

  it('reflects changed colours and tags, and deletions', async () => {
    const library = await createAnnotatedLibrary();
    await library.editAnnotation('a0', { colour: 'plum', tags: ['x'] }, instantAt(30));
    expect(await getIds(library, { colours: ['plum'] })).toEqual(['a0']);
    expect(await getIds(library, { tags: ['dates'] })).toEqual(['a3', 'a1']);
    await library.renameTag('x', 'dates', instantAt(31));
    expect(await getIds(library, { tags: ['dates'] })).toEqual(['a3', 'a1', 'a0']);
    await library.deleteAnnotation('a3', instantAt(32));
    expect(await getIds(library, { tags: ['dates'] })).toEqual(['a1', 'a0']);
  });
});
