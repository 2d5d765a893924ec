import { describe, expect, it } from 'vitest';
import { text } from '../../components/strings';
import { importReport } from '../../components/strings/import-report';
import { writeBackup } from '../../core/backup';
import { toJson } from '../../core/export';
import { createImportFile } from '../../core/files';
import { openImport } from '../../core/import';
import {
  defaultSettings,
  type SavedSearch,
  succeed,
  type Tag,
  type WholeClip,
} from '../../core/model';
import { FileGone } from '../../entrypoints/library/import/chosen-file';
import type { ImportRun } from '../../entrypoints/library/import/import-context';
import { runImport } from '../../entrypoints/library/import/import-run';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import type { Library } from '../../storage';
import { aFile, aZip, tools } from '../import/read-import';
import {
  anAnnotation,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

async function run(
  library: Library,
  content: string | Uint8Array,
  change: Partial<ImportRun> = {},
) {
  const opened = change.opened ?? expectValue(await openImport(aFile(content), tools));
  const { signal } = new AbortController();
  return runImport(library, {
    opened,
    mode: null,
    isDryRun: false,
    now: instantAt(100),
    signal,
    onProgress() {},
    ...change,
  });
}

async function everything(library: Library): Promise<readonly WholeClip[]> {
  const all: WholeClip[] = [];
  for await (const whole of library.eachWholeClip()) all.push(expectValue(whole));
  return all;
}

const listOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `https://osk.example/${index}`).join('\n');

describe('importing a file', () => {
  it('dates imported clips at the time they arrive, however long ago it started', async () => {
    const library = freshLibrary({ clock: () => instantAt(200) });
    expect(await run(library, listOf(2), { now: instantAt(100) })).toMatchObject({
      counts: { added: 2 },
    });
    expect(expectValue(await library.listArrivals(instantAt(199)))).toHaveLength(2);
  });

  it('fails with a reason if the file can no longer be read, and removes nothing', async () => {
    const library = freshLibrary();
    expectValue(await library.saveClip(makeSaveRequest(1)));
    const bytes = new TextEncoder().encode(listOf(3));
    let isGone = false;
    const file = createImportFile('links.txt', bytes.length, async (start, end) => {
      if (isGone) throw new FileGone('changed');
      return bytes.slice(start, end);
    });
    const opened = expectValue(await openImport(file, tools));
    isGone = true;
    for (const mode of [null, 'replace'] as const) {
      const result = await run(library, '', { opened, mode });
      expect(result).toMatchObject({ isFinished: false, failure: { code: 'file-gone' } });
    }
    expect(await everything(library)).toHaveLength(1);
  });

  it('neither replaces nor bins anything that the user saved since it started', async () => {
    const source = freshLibrary();
    for (const number of [1, 2, 3]) expectValue(await source.saveClip(makeSaveRequest(number)));
    const clips = await everything(source);
    const json = JSON.stringify({
      format: 'pressmark',
      version: 1,
      exportedAt: instantAt(50),
      clips,
    });
    const library = freshLibrary();
    expectValue(await library.saveClip(makeSaveRequest(8)));
    const ids = { clipId: 'clip-by-hand', versionId: 'version-by-hand' };
    // As if they were saved during the import.
    expectValue(
      await library.saveClip({
        ...makeSaveRequest(2),
        ...ids,
        note: 'By hand',
        now: instantAt(101),
      }),
    );
    expectValue(await library.saveClip(makeSaveRequest(9, { now: instantAt(101) })));
    for (const isDryRun of [true, false]) {
      const { counts, failure } = await run(library, json, { mode: 'replace', isDryRun });
      expect(failure).toBeNull();
      expect(counts).toMatchObject({ added: 2, binned: 1 });
    }
    const kept = await everything(library);
    expect(kept.map(({ clip }) => clip.id).toSorted()).toEqual(
      ['clip-1', 'clip-3', 'clip-9', 'clip-by-hand'].toSorted(),
    );
    const byHand = kept.find(({ clip }) => clip.id === 'clip-by-hand');
    expect(byHand?.clip.note).toBe('By hand');
    expect(byHand?.versions.map(({ id }) => id)).toContain('version-by-hand');
  });

  it('moves the other clips to the bin even while the search index is being built', async () => {
    const library = freshLibrary();
    expectValue(await library.saveClip(makeSaveRequest(1)));
    const indexing = { done: 0, total: 1 };
    const unbuilt: Library = {
      ...library,
      find: async () =>
        succeed({ numbers: new Uint32Array(), isWhole: true, indexing, problems: [] }),
    };
    const other = freshLibrary();
    expectValue(await other.saveClip(makeSaveRequest(2)));
    const json = toJson(await everything(other), instantAt(10));
    for (const isDryRun of [true, false]) {
      const { counts } = await run(unbuilt, json, { mode: 'replace', isDryRun });
      expect(counts).toMatchObject({ added: 1, binned: 1 });
    }
    expect((await everything(library)).map(({ clip }) => clip.id)).toEqual(['clip-2']);
  });

  it('splits a clip that is two in the file when replacing', async () => {
    const source = freshLibrary();
    expectValue(await source.saveClip(makeSaveRequest(1, { note: 'First' })));
    expectValue(await source.saveClip(makeSaveRequest(2, { note: 'Second' })));
    await source.addAnnotation(anAnnotation(1));
    await source.addAnnotation(anAnnotation(2));
    const clips = await everything(source);
    const json = JSON.stringify({
      format: 'pressmark',
      version: 1,
      exportedAt: instantAt(50),
      clips,
    });
    const library = freshLibrary();
    const ids = { clipId: 'clip-here', versionId: 'version-here' };
    expectValue(
      await library.saveClip({
        ...makeSaveRequest(1),
        ...ids,
        pageUrl: makeSaveRequest(2).pageUrl,
      }),
    );
    expect((await run(library, json, { mode: 'replace' })).failure).toBeNull();
    const kept = await everything(library);
    expect(kept.map(({ clip }) => clip.note).sort()).toEqual(['First', 'Second']);
    expect(kept.map(({ annotations }) => annotations.length)).toEqual([1, 1]);
  });

  it('predicts that split in a dry run, however far apart the two records are', async () => {
    const source = freshLibrary();
    expectValue(await source.saveClip(makeSaveRequest(1, { note: 'First' })));
    for (let n = 10; n < 260; n++) expectValue(await source.saveClip(makeSaveRequest(n)));
    expectValue(await source.saveClip(makeSaveRequest(2, { note: 'Second' })));
    const clips = await everything(source);
    const json = JSON.stringify({
      format: 'pressmark',
      version: 1,
      exportedAt: instantAt(50),
      clips,
    });
    const library = freshLibrary();
    const ids = { clipId: 'clip-here', versionId: 'version-here' };
    expectValue(
      await library.saveClip({
        ...makeSaveRequest(1),
        ...ids,
        pageUrl: makeSaveRequest(2).pageUrl,
      }),
    );
    const dry = await run(library, json, { mode: 'replace', isDryRun: true });
    expect(await run(library, json, { mode: 'replace' })).toEqual(dry);
    expect((await run(library, json, { mode: 'replace' })).counts).toMatchObject({
      ...{ added: 0, changed: 0, unchanged: 252 },
    });
  });

  it('counts the same in a dry run, and no changes the second time', async () => {
    const library = freshLibrary();
    await library.saveClip(
      makeSaveRequest(1, {
        pageUrl: 'https://osk.example/3',
        article: { ...makeSaveRequest(1).article, url: 'https://osk.example/3' },
      }),
    );
    const file = `${listOf(450)}\nhttps://osk.example/1 Again\nno address`;
    const dry = await run(library, file, { isDryRun: true });
    expect(dry.counts).toMatchObject({ added: 449, unchanged: 1 });
    expect(await everything(library)).toHaveLength(1);
    const reported: number[] = [];
    const real = await run(library, file, { onProgress: (done) => reported.push(done) });
    expect(reported).toEqual([200, 400, 450]);
    expect(real).toMatchObject({ counts: { ...dry.counts }, isFinished: true, failure: null });
    expect(real.remarks.map(({ code }) => code)).toEqual(['no-web-address']);
    expect((await run(library, file)).counts).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 450,
    });
  });

  it('counts a page in several files of a zip once, even if its text comes later', async () => {
    const url = 'https://osk.example/1';
    const marks = [{ url, title: '', highlights: [{ quote: 'boat', created_at: 1605171900 }] }];
    const zip = aZip({
      'a.csv': `title,url,time_added,tags,status\nFerry,${url},1605171900,,unread\n`,
      'b.json': JSON.stringify(marks),
      'c.md': `---\nsource: ${url}\ntitle: Ferry\n---\nThe boat leaves.\n`,
    });
    for (const isDryRun of [true, false]) {
      const { counts } = await run(freshLibrary(), zip, { isDryRun });
      expect(counts).toMatchObject({ added: 1, changed: 0, unchanged: 0, marks: 1, links: 0 });
    }
  });

  it('lists highlights whose place is a guess, once', async () => {
    const library = freshLibrary();
    const url = 'https://www.haldencourier.example/news/story-1';
    await library.saveClip(makeSaveRequest(1));
    const file = JSON.stringify([
      { url, title: '', highlights: [{ quote: 'the', created_at: 1605171900 }] },
    ]);
    const guessed = [
      {
        code: 'place-guessed',
        place: { file: 'export', row: 1, field: null },
        detail: expect.stringMatching(/^the · /),
        count: 1,
      },
    ];
    expect((await run(library, file, { isDryRun: true })).remarks).toEqual(guessed);
    expect((await run(library, file, { isDryRun: false })).remarks).toEqual(guessed);
    expect((await run(library, file, { isDryRun: false })).remarks).toEqual([]);
  });

  it('reports future times, which are replaced by the time of the import', async () => {
    const library = freshLibrary();
    const ahead = '2100-01-01T00:00:00.000Z';
    const file = JSON.stringify([
      {
        url: 'https://osk.example/',
        title: 'Osk',
        highlights: [
          { quote: 'One', created_at: Date.parse(ahead) / 1000 },
          { quote: 'Two', created_at: 1605171900 },
        ],
      },
    ]);
    const { remarks } = await run(library, file);
    const reported = remarks.map(({ code, detail }) => [code, detail]);
    expect(reported).toEqual([
      ['time-ahead', ahead],
      ['time-ahead', ahead],
    ]);
    const [whole] = await everything(library);
    expect(whole?.annotations.map(({ createdAt }) => createdAt).sort()).toEqual([
      '2020-11-12T09:05:00.000Z',
      instantAt(100),
    ]);
  });

  it('lists lost highlights, and values that differ in the library', async () => {
    const library = freshLibrary();
    const url = 'https://www.haldencourier.example/news/story-1';
    await library.saveClip(makeSaveRequest(1));
    const file = JSON.stringify([
      { url, title: 'Ferry', highlights: [{ quote: 'never stood here', created_at: 1605171900 }] },
    ]);
    for (const isDryRun of [true, false]) {
      const { counts, remarks } = await run(library, file, { isDryRun });
      expect(counts).toMatchObject({ changed: 1, lostMarks: 1 });
      expect(remarks).toEqual([
        {
          code: 'lost-mark',
          place: { file: 'export', row: 1, field: null },
          detail: 'never stood here · Ferry',
          count: 1,
        },
        {
          code: 'kept-otherwise',
          place: { file: 'export', row: 1, field: 'headline' },
          detail: 'Ferry',
          count: 1,
        },
      ]);
    }
  });

  it('reports the text of an earlier state in full, with line breaks and title', async () => {
    const library = freshLibrary();
    const note = `${'Ask the harbour master. '.repeat(20)}\n\nTwice.`;
    await library.saveClip(makeSaveRequest(1, { note }));
    const clips = await everything(library);
    await library.editClip('clip-1', { note: 'Asked.' }, instantAt(10));
    const json = JSON.stringify({
      format: 'pressmark',
      version: 1,
      exportedAt: instantAt(5),
      clips,
    });
    for (const isDryRun of [true, false]) {
      const { remarks } = await run(library, json, { mode: 'merge', isDryRun });
      expect(remarks.map(({ code, place, detail }) => [code, place.field, detail])).toEqual([
        ['earlier-words', 'note', `${note}\n· Story number 1`],
      ]);
      expect(importReport('a.json', 'pressmark', remarks)).toContain(
        note.split('\n').join('\n  ').trim(),
      );
    }
    expect((await everything(library))[0]?.clip.note).toBe('Asked.');
  });

  it('names the earlier colour of a highlight', async () => {
    const library = freshLibrary();
    await library.saveClip(makeSaveRequest(1));
    await library.addAnnotation(anAnnotation(1));
    const clips = await everything(library);
    await library.editAnnotation('annotation-1', { colour: 'sky' }, instantAt(10));
    const json = JSON.stringify({
      format: 'pressmark',
      version: 1,
      exportedAt: instantAt(5),
      clips,
    });
    const { remarks } = await run(library, json, { mode: 'merge', isDryRun: true });
    expect(remarks.map(({ code, place, detail }) => [code, place.field, detail])).toEqual([
      [
        'earlier-words',
        'colour',
        `${text('common-colour-sun')} · its last crossing · Story number 1`,
      ],
    ]);
  });

  it('can be stopped after any batch, and resumed', async () => {
    const library = freshLibrary();
    const stop = new AbortController();
    const stopped = await run(library, listOf(450), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(stopped).toMatchObject({ isFinished: false, failure: null, counts: { added: 200 } });
    expect((await run(library, listOf(450))).counts).toMatchObject({ added: 250, unchanged: 200 });
  });

  it('stops when the library fails, and reports why', async () => {
    const library = freshLibrary();
    const full = { ok: false as const, failure: { code: 'disk-full' as const, detail: null } };
    let slices = 0;
    const failing: Library = {
      ...library,
      importBatch: async (...ask) => (++slices > 1 ? full : library.importBatch(...ask)),
    };
    expect(await run(failing, listOf(450))).toMatchObject({
      isFinished: false,
      failure: { code: 'disk-full' },
      counts: { added: 200 },
    });
  });
});

describe('a backup', () => {
  const tag: Tag = {
    key: 'a',
    name: 'A',
    colour: 'sky',
    uses: 1,
    usedAt: instantAt(1),
    updatedAt: instantAt(1),
    deletedAt: null,
  };
  const search: SavedSearch = {
    id: 's',
    name: 'Sea',
    question: 'tag:a',
    createdAt: instantAt(1),
    updatedAt: instantAt(1),
    deletedAt: null,
  };
  const settings = { ...defaultSettings, reader: { ...defaultSettings.reader, size: 5 } };

  const mine = {
    ...{ tags: [], settings: null, preferences: {}, drafts: [] },
    searches: [{ ...search, id: 'mine', name: 'Mine', question: 'tag:mine' }],
  };

  async function aBackup() {
    const library = freshLibrary();
    const request = makeSaveRequest(1, { tags: ['a'] });
    const figures = samplePictures.map(({ url }) => ({
      type: 'figure' as const,
      children: [{ type: 'image' as const, url, alt: '' }] as const,
      credit: null,
    }));
    const { body } = request.article;
    const article = {
      ...request.article,
      body: { ...body, children: [...body.children, ...figures] },
    };
    await library.saveClip({ ...request, article });
    await library.saveClip(makeSaveRequest(2));
    await library.addAnnotation(anAnnotation(1));
    const clips = await everything(library);
    const pieces: Uint8Array[] = [];
    const source = { clips, pictures: samplePictures, tags: [tag], settings, searches: [search] };
    for await (const piece of writeBackup(source, instantAt(50))) pieces.push(piece);
    return { library, clips, bytes: new Uint8Array(Buffer.concat(pieces)) };
  }

  it('restores clips, images, colours, searches and settings into an empty library', async () => {
    const { clips, bytes } = await aBackup();
    const library = freshLibrary();
    const result = await run(library, bytes, { mode: 'replace' });
    expect(result).toMatchObject({ counts: { added: 2, marks: 1 }, remarks: [], failure: null });
    expect(await everything(library)).toEqual(clips);
    for (const { url, bytes: picture } of samplePictures) {
      expect(expectValue(await library.findImage('clip-1', url))?.bytes).toEqual(picture);
    }
    expect(expectValue(await library.getSettings())).toEqual(settings);
    const shelves = expectValue(await library.listShelves());
    expect(shelves.tags).toMatchObject([{ key: 'a', colour: 'sky' }]);
    expect(shelves.searches).toMatchObject([{ id: 's', name: 'Sea' }]);
  });

  it('replaces the library: other clips are moved to the bin', async () => {
    const { library, clips, bytes } = await aBackup();
    await library.saveClip(makeSaveRequest(3));
    expectValue(await library.restoreLibraryMetadata(mine, 'merge', instantAt(59)));
    await library.editClip('clip-1', { tags: ['b'], note: 'Later' }, instantAt(60));
    await library.saveSettings(defaultSettings, instantAt(60));
    const dry = await run(library, bytes, { mode: 'replace', isDryRun: true });
    expect(dry.counts).toMatchObject({ added: 0, changed: 1, binned: 1, unchanged: 1 });
    const reported: number[] = [];
    const onProgress = (done: number) => reported.push(done);
    const real = await run(library, bytes, { mode: 'replace', onProgress });
    expect(real.counts).toEqual(dry.counts);
    expect(real.remarks).toEqual(dry.remarks);
    expect(dry.remarks.map(({ code, place, detail }) => [code, place.field, detail])).toEqual([
      ['replaced-words', 'note', 'Later · Story number 1'],
      ['replaced-words', 'tags', 'b · Story number 1'],
      ['replaced-words', 'search', 'Mine · tag:mine'],
      ['to-bin', null, 'Story number 3'],
    ]);
    expect(reported).toEqual([2, 3]);
    expect(await everything(library)).toEqual(clips);
    expect(expectValue(await library.find('is:deleted', 'newest')).numbers).toHaveLength(1);
    expect(expectValue(await library.getSettings())).toEqual(settings);
  });

  it('names the clips in its bin', async () => {
    const source = freshLibrary();
    expectValue(await source.saveClip(makeSaveRequest(1)));
    const [whole] = await everything(source);
    const clips = [{ ...whole, clip: { ...whole?.clip, deletedAt: instantAt(20) } }];
    const json = JSON.stringify({
      format: 'pressmark',
      version: 1,
      exportedAt: instantAt(50),
      clips,
    });
    for (const isDryRun of [true, false]) {
      const { counts, remarks } = await run(source, json, { mode: 'replace', isDryRun });
      expect(counts.binned).toBe(1);
      expect(remarks.map(({ code, detail }) => [code, detail])).toEqual([
        ['to-bin', 'Story number 1'],
      ]);
    }
  });

  it('only adds data when merged', async () => {
    const { library, bytes } = await aBackup();
    await library.saveClip(makeSaveRequest(3));
    await library.editClip('clip-1', { tags: ['b'] }, instantAt(60));
    await library.recolourTag('b', 'rose', instantAt(60));
    await run(library, bytes, { mode: 'merge' });
    expect((await everything(library)).map(({ clip }) => clip.id)).toEqual([
      'clip-3',
      'clip-2',
      'clip-1',
    ]);
    expect(expectValue(await library.getSettings())).toEqual(defaultSettings);
    const shelves = expectValue(await library.listShelves());
    expect(shelves.tags.map(({ key, colour }) => [key, colour])).toEqual([
      ['a', 'sky'],
      ['b', 'rose'],
    ]);
  });
});
