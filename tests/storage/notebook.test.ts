import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../core/model';
import { type Library, openLibrary } from '../../storage';
import { toAnnotationRow } from '../../storage/schema/annotation-row';
import { LibraryDatabase } from '../../storage/schema/database';
import {
  anAnnotation,
  expectValue,
  freshLibrary,
  freshName,
  instantAt,
  makeSaveRequest,
} from './samples';

const all: Parameters<Library['listAllAnnotations']>[0] = { tags: [], colours: [], text: '' };

async function libraryWithNotes(): Promise<Library> {
  const library = freshLibrary();
  for (const n of [1, 2, 3]) await library.saveClip(makeSaveRequest(n));
  const made: Partial<Annotation>[] = [
    { clipId: 'clip-1', versionId: 'version-1', colour: 'sun', tags: ['Dates'] },
    { clipId: 'clip-2', versionId: 'version-2', colour: 'sky', tags: ['dates/winter'] },
    { clipId: 'clip-3', versionId: 'version-3', colour: 'sky', note: 'Who paid the Mühle?' },
    { clipId: 'clip-1', versionId: 'version-1', colour: 'sky', tags: ['dates', 'money'] },
    { clipId: 'clip-2', versionId: 'version-2', colour: 'rose' },
  ];
  for (const [index, change] of made.entries()) {
    const minute = 10 + index;
    await library.addAnnotation(
      anAnnotation(1, {
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
  filter: Partial<typeof all>,
  order: 'newest' | 'oldest' = 'newest',
): Promise<readonly string[]> {
  const listed = await library.listAllAnnotations({ ...all, ...filter }, order, 9);
  return expectValue(listed).map(({ annotation }) => annotation.id);
}

describe('listAnnotationTags', () => {
  it('returns the tags of listed annotations, with their parents', async () => {
    const library = await libraryWithNotes();
    await library.editClip('clip-1', { tags: ['weather'] }, instantAt(30));
    const tags = async () => expectValue(await library.listAnnotationTags());
    expect(await tags()).toEqual(['dates', 'dates/winter', 'money']);
    await library.deleteClip('clip-2', instantAt(31));
    expect(await tags()).toEqual(['dates', 'money']);
    await library.deleteAnnotation('a3', instantAt(32));
    expect(await tags()).toEqual(['dates']);
  });

  it('returns no tags for a library without annotations', async () => {
    expect(expectValue(await freshLibrary().listAnnotationTags())).toEqual([]);
  });
});

describe('listAllAnnotations', () => {
  it.each([
    ['everything', {}, ['a4', 'a3', 'a2', 'a1', 'a0']],
    ['a colour', { colours: ['sky' as const] }, ['a3', 'a2', 'a1']],
    ['any of some colours', { colours: ['sun' as const, 'rose' as const] }, ['a4', 'a0']],
    ['a tag and what lies below it', { tags: ['dates'] }, ['a3', 'a1', 'a0']],
    ['all of some tags', { tags: ['dates', 'money'] }, ['a3']],
    ['words of a note, folded', { text: 'MUHLE paid' }, ['a2']],
    ['words of a quote and a colour', { text: 'crossing', colours: ['rose' as const] }, ['a4']],
    ['what nothing has', { tags: ['none'] }, []],
    ['what was made since a moment', { since: instantAt(12) }, ['a4', 'a3', 'a2']],
    ['what was made until a moment', { until: instantAt(12) }, ['a1', 'a0']],
    [
      'a colour of some time',
      { colours: ['sky' as const], since: instantAt(11), until: instantAt(13) },
      ['a2', 'a1'],
    ],
    ['a tag of some time', { tags: ['dates'], since: instantAt(13), until: instantAt(99) }, ['a3']],
    [
      'nothing of a time that ends before it begins',
      { since: instantAt(13), until: instantAt(11) },
      [],
    ],
  ])('returns %s, newest first', async (_, filter, expected) => {
    expect(await getIds(await libraryWithNotes(), filter)).toEqual(expected);
  });

  it('continues after an annotation that was deleted since then, in either order', async () => {
    const library = await libraryWithNotes();
    for (const order of ['newest', 'oldest'] as const) {
      const seen: string[] = [];
      let last: Annotation | undefined;
      for (;;) {
        const page = expectValue(await library.listAllAnnotations(all, order, 2, last));
        seen.push(...page.map(({ annotation }) => annotation.id));
        last = page.at(-1)?.annotation;
        if (last === undefined || page.length < 2) break;
      }
      expect(seen).toEqual(await getIds(library, {}, order));
    }
    const [first] = expectValue(await library.listAllAnnotations(all, 'newest', 1));
    await library.deleteAnnotation('a4', instantAt(30));
    const rest = await library.listAllAnnotations(all, 'newest', 9, first?.annotation);
    expect(expectValue(rest).map(({ annotation }) => annotation.id)).toEqual([
      'a3',
      'a2',
      'a1',
      'a0',
    ]);
  });

  it('finds a few matches among thousands, page by page, in either order', async () => {
    const name = freshName();
    const library = openLibrary(name);
    await library.saveClip(makeSaveRequest(1));
    await library.saveClip(makeSaveRequest(2));
    const rare = new Set([3, 260, 261, 700, 1_499]);
    const rows = Array.from({ length: 1_500 }, (_, n) => {
      const id = `a${String(n).padStart(4, '0')}`;
      const note = rare.has(n) ? 'The rare word.' : '';
      const made = { id, note, createdAt: instantAt(n), updatedAt: instantAt(n) };
      return toAnnotationRow(anAnnotation(n === 700 ? 2 : 1, made));
    });
    // Adding them one by one would take a minute.
    const db = new LibraryDatabase(name);
    await db.open();
    await db.annotations.bulkAdd(rows);
    db.close();
    await library.deleteClip('clip-2', instantAt(2_000));
    const filter = { ...all, text: 'rare' };
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

  it('omits those of clips in the bin, and still fills a page', async () => {
    const library = await libraryWithNotes();
    await library.deleteClip('clip-2', instantAt(30));
    const page = expectValue(await library.listAllAnnotations(all, 'newest', 2));
    expect(page.map(({ annotation, clip }) => [annotation.id, clip.id])).toEqual([
      ['a3', 'clip-1'],
      ['a2', 'clip-3'],
    ]);
  });

  it('follows a change of colour, tags and deletion', async () => {
    const library = await libraryWithNotes();
    await library.editAnnotation('a0', { colour: 'plum', tags: ['x'] }, instantAt(30));
    expect(await getIds(library, { colours: ['plum'] })).toEqual(['a0']);
    expect(await getIds(library, { tags: ['dates'] })).toEqual(['a3', 'a1']);
    await library.renameTag('x', 'dates', instantAt(31));
    expect(await getIds(library, { tags: ['dates'] })).toEqual(['a3', 'a1', 'a0']);
    await library.deleteAnnotation('a3', instantAt(32));
    expect(await getIds(library, { tags: ['dates'] })).toEqual(['a1', 'a0']);
  });
});
