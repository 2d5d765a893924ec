import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedItem } from '../../core/exchange/in';
import { toWholeClip } from '../../core/exchange/in';
import { plainText, type WholeClip } from '../../core/model';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { type Library, openLibrary } from '../../storage';
import { readTables } from './recount';
import {
  anAnnotation,
  anArticle,
  aRequest,
  at,
  bodyOf,
  expectValue,
  freshLibrary,
  freshName,
} from './samples';

const url = 'https://www.haldencourier.example/news/story-1';

function anItem(change: Partial<ImportedItem> = {}): ImportedItem {
  return {
    url,
    headline: 'Ferry stops',
    standfirst: null,
    authors: [],
    publisher: null,
    publishedAt: null,
    language: null,
    imageUrl: 'https://images.haldencourier.example/1.jpg',
    body: null,
    tags: [],
    note: '',
    savedAt: '2020-11-12T09:05:00.000Z',
    updatedAt: null,
    isRead: null,
    isFavourite: false,
    isArchived: false,
    annotations: [],
    place: { file: 'export', row: 1, field: null },
    ...change,
  };
}

const aMark = (exact: string, note = '') => ({
  quote: { exact, prefix: '', suffix: '' },
  colour: null,
  note,
  tags: ['seen'],
  createdAt: null,
});

async function everything(library: Library): Promise<readonly WholeClip[]> {
  const all: WholeClip[] = [];
  for await (const whole of library.eachWholeClip()) all.push(expectValue(whole));
  return all;
}

async function bring(
  library: Library,
  items: readonly ImportedItem[],
  minute: number,
  isDryRun = false,
) {
  const wholes = items.map((item) => toWholeClip(item, at(minute)));
  return expectValue(await library.importClips(wholes, 'add', isDryRun, at(minute)));
}

const kinds = (outcomes: readonly { kind: string }[]) => outcomes.map(({ kind }) => kind);
const found = async (library: Library, question: string) =>
  expectValue(await library.find(question, 'newest')).numbers.length;

describe('pages of another program', () => {
  it('are kept once, and change nothing when they come in again', async () => {
    const name = freshName();
    const library = openLibrary(name);
    const items = [
      anItem({ tags: ['sea', 'Sea/boats'], note: 'Ask Ida', isRead: true, isArchived: true }),
      anItem({
        url: `${url}2`,
        body: bodyOf('The last boat leaves.'),
        annotations: [aMark('boat', 'Which?')],
      }),
    ];
    expect(kinds(await bring(library, items, 1))).toEqual(['added', 'added']);
    const before = await readTables(name);
    expect(kinds(await bring(library, items, 2))).toEqual(['unchanged', 'unchanged']);
    expect(await readTables(name)).toEqual(before);
    const all = await everything(library);
    const text = all.find(({ clip }) => clip.summary.url === `${url}2`);
    const link = all.find(({ clip }) => clip.summary.url === url);
    expect(link?.clip).toMatchObject({
      tags: ['sea', 'Sea/boats'],
      note: 'Ask Ida',
      clippedAt: '2020-11-12T09:05:00.000Z',
      readAt: '2020-11-12T09:05:00.000Z',
      archivedAt: '2020-11-12T09:05:00.000Z',
      favouriteAt: null,
      summary: { completeness: 'link' },
    });
    expect(text?.clip).toMatchObject({ annotationCount: 1, wordCount: 4 });
    expect(await found(library, 'leaves')).toBe(1);
    expect(await found(library, 'ida')).toBe(1);
    expect(await found(library, 'which')).toBe(1);
    // A cover that nobody looked at is not fetched; the pictures of texts are.
    expect(expectValue(await library.listWantedImages(9)).map(({ pageUrl }) => pageUrl)).toEqual([
      `${url}2`,
    ]);
  });

  it('that stand twice in one slice become one clip', async () => {
    const library = freshLibrary();
    const items = [anItem({ tags: ['a'] }), anItem({ tags: ['b'], url: `${url}?utm_source=x` })];
    expect(kinds(await bring(library, items, 1))).toEqual(['added', 'changed']);
    const all = await everything(library);
    expect(all.map(({ clip }) => clip.tags)).toEqual([['a', 'b']]);
  });

  it('only add to what is kept already', async () => {
    const library = freshLibrary();
    await library.saveClip(aRequest(1, { tags: ['mine'], note: 'My note' }));
    await library.changeClips(['clip-1'], { isRead: true }, at(2));
    const [before] = await everything(library);
    const item = anItem({
      tags: ['theirs', 'MINE'],
      note: 'Their note',
      isRead: true,
      isFavourite: true,
      annotations: [aMark('its last crossing', 'Which?'), aMark('nowhere in it')],
    });
    const [outcome] = await bring(library, [item], 3);
    const expected = { clipId: 'clip-1', kind: 'changed', marks: 2, lostMarks: 1, leftOut: [] };
    expect(outcome).toEqual(expected);
    const [after] = await everything(library);
    expect(after?.versions).toEqual(before?.versions);
    expect(after?.clip).toEqual({
      ...before?.clip,
      tags: ['mine', 'theirs'],
      note: 'My note\n\nTheir note',
      favouriteAt: '2020-11-12T09:05:00.000Z',
      annotationCount: 2,
      updatedAt: at(3),
    });
    const mark = after?.annotations.find(({ note }) => note === 'Which?');
    expect(mark).toMatchObject({ clipId: 'clip-1', versionId: 'version-1', tags: ['seen'] });
    expect(mark?.passage.quote.suffix).toMatch(/^ of the year/);
    expect(await found(library, 'which')).toBe(1);
    expect(await found(library, 'tag:seen')).toBe(1);
  });

  it('keep a text beside another of the same page, and the same text once', async () => {
    const library = freshLibrary();
    const { article } = aRequest(1);
    await library.saveClip(aRequest(1));
    await bring(library, [anItem({ body: article.body })], 2);
    expect((await everything(library))[0]?.versions).toHaveLength(1);
    await bring(
      library,
      [anItem({ body: bodyOf('Another text.'), annotations: [aMark('Another')] })],
      3,
    );
    const [whole] = await everything(library);
    expect(whole?.versions).toHaveLength(2);
    expect(whole?.clip.versionId).toBe('version-1');
    expect(whole?.annotations[0]?.versionId).toBe(whole?.versions[0]?.id);
  });

  it('leave a mark deleted that was deleted here, and its clip where it is wanted again', async () => {
    const library = freshLibrary();
    const items = [anItem({ annotations: [aMark('boat')] })];
    const [outcome] = await bring(library, items, 1);
    const [whole] = await everything(library);
    await library.deleteAnnotation(whole?.annotations[0]?.id ?? '', at(2));
    expect(kinds(await bring(library, items, 3))).toEqual(['unchanged']);
    await library.deleteClip(outcome?.clipId ?? '', at(4));
    expect(kinds(await bring(library, items, 5))).toEqual(['restored']);
    expect((await everything(library))[0]?.annotations).toEqual([]);
  });

  it('are looked at without a change in a dry run', async () => {
    const name = freshName();
    const library = openLibrary(name);
    await library.saveClip(aRequest(1));
    const before = await readTables(name);
    const items = [anItem({ tags: ['new'] }), anItem({ url: `${url}2` })];
    expect(kinds(await bring(library, items, 2, true))).toEqual(['changed', 'added']);
    expect(await readTables(name)).toEqual(before);
  });
});

describe('a link', () => {
  const item = anItem({
    tags: ['theirs'],
    annotations: [aMark('its last crossing', 'Which?'), aMark('nowhere in it')],
  });

  it.each([
    ['its page is clipped', (library: Library) => library.saveClip(aRequest(1, { now: at(9) }))],
    [
      'a version is kept of it',
      async (library: Library) => {
        const [whole] = await everything(library);
        return library.keepVersion(whole?.clip.id ?? '', 'version-1', aRequest(1).article, at(9));
      },
    ],
    [
      'its text comes in from a file',
      (library: Library) => {
        const { article } = aRequest(1);
        const text = toWholeClip(anItem({ body: article.body, headline: article.headline }), at(9));
        return library.importClips([text], 'add', false, at(9));
      },
    ],
  ])('is filled in when %s, with its marks in their places', async (_, fill) => {
    const library = freshLibrary();
    await bring(library, [item], 1);
    const [link] = await everything(library);
    expectValue<unknown>(await fill(library));
    const [whole] = await everything(library);
    expect(whole?.versions).toHaveLength(1);
    const { article } = aRequest(1);
    expect(whole?.versions[0]?.article.body).toEqual(article.body);
    expect(whole?.clip).toMatchObject({
      id: link?.clip.id,
      clippedAt: link?.clip.clippedAt,
      tags: ['theirs'],
      annotationCount: 2,
      summary: { completeness: 'full', headline: 'Story number 1' },
      updatedAt: at(9),
    });
    expect(whole?.clip.versionId).toBe(whole?.versions[0]?.id);
    const inOrder = whole?.annotations.toSorted((one, other) => other.note.localeCompare(one.note));
    const marks = inOrder?.map(({ versionId, note, passage }) => ({
      isOnText: versionId === whole?.clip.versionId,
      note,
      words: passage.quote.suffix.slice(0, 12),
    }));
    expect(marks).toEqual([
      { isOnText: true, note: 'Which?', words: ' of the year' },
      { isOnText: true, note: '', words: '' },
    ]);
    expect(await found(library, 'propeller')).toBe(1);
    expect(await found(library, 'which')).toBe(1);
  });
});

describe('clips of our own file', () => {
  it('give a wiped library back as it was', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const library = freshLibrary();
      const outcomes = expectValue(await library.importClips(sampleClips, mode, false, at(1)));
      expect(new Set(kinds(outcomes))).toEqual(new Set(['added']));
      const byId = (one: WholeClip, other: WholeClip) => (one.clip.id < other.clip.id ? -1 : 1);
      expect([...(await everything(library))].sort(byId)).toEqual([...sampleClips].sort(byId));
      const again = expectValue(await library.importClips(sampleClips, mode, false, at(2)));
      expect(new Set(kinds(again))).toEqual(new Set(['unchanged']));
    }
  });

  async function aLibraryAndItsFile() {
    const library = freshLibrary();
    await library.saveClip(aRequest(1, { tags: ['a'], note: 'First' }));
    await library.addAnnotation(anAnnotation(1, { note: 'First' }));
    await library.addAnnotation(anAnnotation(1, { id: 'annotation-2', note: 'Second' }));
    const file = await everything(library);
    await library.editClip('clip-1', { tags: ['b'], note: 'Later' }, at(10));
    await library.editAnnotation('annotation-1', { note: 'Later' }, at(10));
    await library.deleteAnnotation('annotation-2', at(10));
    await library.addAnnotation(anAnnotation(1, { id: 'annotation-3', createdAt: at(10) }));
    await library.keepVersion('clip-1', 'version-2', anArticle({ body: bodyOf('New.') }), at(10));
    return { library, file };
  }

  it('are merged: nothing goes, and of an annotation the later state counts', async () => {
    const { library, file } = await aLibraryAndItsFile();
    await library.importClips(file, 'merge', false, at(20));
    const [whole] = await everything(library);
    expect(whole?.clip).toMatchObject({
      tags: ['b', 'a'],
      note: 'Later\n\nFirst',
      versionId: 'version-2',
    });
    expect(whole?.annotations.map(({ id, note }) => [id, note])).toEqual([
      ['annotation-1', 'Later'],
      ['annotation-3', ''],
    ]);
    const newer = file.map((one) => ({
      ...one,
      annotations: one.annotations.map((mark) => ({ ...mark, note: 'Newest', updatedAt: at(30) })),
    }));
    await library.importClips(newer, 'merge', false, at(40));
    const notes = (await everything(library))[0]?.annotations.map(({ note }) => note);
    expect(notes).toEqual(['Newest', 'Newest', '']);
  });

  it('replace: each clip becomes as the file has it', async () => {
    const { library, file } = await aLibraryAndItsFile();
    const outcomes = expectValue(await library.importClips(file, 'replace', false, at(20)));
    expect(kinds(outcomes)).toEqual(['changed']);
    const [whole] = await everything(library);
    expect(whole?.clip).toEqual(file[0]?.clip);
    expect(whole?.annotations).toEqual(file[0]?.annotations);
    expect(whole && plainText(whole.versions[0]?.article.body ?? bodyOf())).toContain('propeller');
    expect(await found(library, 'later')).toBe(0);
    expect(await found(library, 'second')).toBe(1);
  });

  it('replace: what lies in the bin there goes there, and what does not comes back', async () => {
    const { library, file } = await aLibraryAndItsFile();
    const binned = file.map(({ clip, ...rest }) => ({
      clip: { ...clip, deletedAt: at(15) },
      ...rest,
    }));
    const outcomes = async (from: typeof file) =>
      kinds(expectValue(await library.importClips(from, 'replace', false, at(20))));
    expect(await outcomes(binned)).toEqual(['binned']);
    expect(await found(library, '')).toBe(0);
    expect(await outcomes(file)).toEqual(['restored']);
    expect(await found(library, '')).toBe(1);
  });

  it.each(['merge', 'replace'] as const)(
    'leave alone what another clip has under their ids, and say so: %s',
    async (mode) => {
      const library = freshLibrary();
      await library.saveClip(aRequest(1));
      await library.addAnnotation(anAnnotation(1));
      const before = await everything(library);
      const source = freshLibrary();
      await source.saveClip(aRequest(2));
      await source.addAnnotation(anAnnotation(1, { clipId: 'clip-2', versionId: 'version-2' }));
      await source.saveClip(aRequest(3, { versionId: 'version-1' }));
      const file = await everything(source);
      for (const again of ['the first time', 'the second time']) {
        const outcomes = expectValue(await library.importClips(file, mode, false, at(5)));
        const leftOut = outcomes.map((outcome) => [outcome.clipId, outcome.leftOut]);
        expect(leftOut.sort(), again).toEqual([
          ['clip-2', ['annotation annotation-1']],
          ['clip-3', ['clip clip-3']],
        ]);
      }
      const after = await everything(library);
      expect(after.filter(({ clip }) => clip.id === 'clip-1')).toEqual(before);
      expect(after).toHaveLength(2);
    },
  );

  it('of a page that is kept under another id keep that id', async () => {
    for (const mode of ['merge', 'replace'] as const) {
      const library = freshLibrary();
      await library.saveClip(aRequest(1));
      const file = await everything(library);
      const other = freshLibrary();
      await other.saveClip(
        aRequest(1, { clipId: 'other', versionId: 'other-version', note: 'Kept' }),
      );
      await other.addAnnotation(
        anAnnotation(1, { clipId: 'other', versionId: 'other-version', id: 'o' }),
      );
      const [outcome] = expectValue(await other.importClips(file, mode, false, at(5)));
      expect(outcome).toMatchObject({
        clipId: 'other',
        kind: mode === 'merge' ? 'unchanged' : 'changed',
      });
      const all = await everything(other);
      expect(all.map(({ clip }) => [clip.id, clip.note])).toEqual([
        ['other', mode === 'merge' ? 'Kept' : ''],
      ]);
    }
  });
});

describe('importing', () => {
  it('twice changes nothing the second time, whatever is kept', async () => {
    const story = fc.integer({ min: 1, max: 3 });
    const item = fc.record({
      n: story,
      tags: fc.uniqueArray(fc.constantFrom('x', 'X', 'y/z'), { maxLength: 2 }),
      note: fc.constantFrom('', 'A', 'B'),
      isRead: fc.constantFrom(true, false, null),
      text: fc.constantFrom(null, 'The last boat.', 'Another boat.'),
      marks: fc.array(fc.constantFrom('boat', 'last', 'none'), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(story, { maxLength: 2 }),
        fc.array(item, { minLength: 1, maxLength: 5 }),
        async (kept, items) => {
          const name = freshName();
          const library = openLibrary(name);
          for (const n of kept) await library.saveClip(aRequest(n));
          const made = items.map(({ n, tags, note, isRead, text, marks }) =>
            anItem({
              url: url.replace('1', String(n)),
              tags,
              note,
              isRead,
              body: text === null ? null : bodyOf(text),
              annotations: marks.map((exact) => aMark(exact)),
            }),
          );
          await bring(library, made, 5);
          // What filled a link in the middle of the slice may have put marks before it; now all is there.
          await bring(library, made, 6);
          const before = await readTables(name);
          expect(new Set(kinds(await bring(library, made, 7)))).toEqual(new Set(['unchanged']));
          expect(await readTables(name)).toEqual(before);
          for (const whole of await everything(library)) {
            const ids = whole.versions.map(({ id }) => id);
            for (const part of [whole.clip, ...whole.annotations])
              expect(ids).toContain(part.versionId);
            expect(whole.clip.annotationCount).toBe(whole.annotations.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);
});
