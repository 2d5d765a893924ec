import { describe, expect, it } from 'vitest';
import { toJson } from '../../../core/export';
import { createImportFile } from '../../../core/files';
import { openImport } from '../../../core/import';
import { succeed } from '../../../core/model';
import { FileGone } from '../../../entrypoints/library/import/chosen-file';
import type { Library } from '../../../storage';
import { makeZip, tools } from '../../import/read-import';
import { readWholeClips } from '../../storage/import-samples';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from '../../storage/samples';
import { importFile, listLinks, makePressmarkFile } from './import-file';

describe('an import', () => {
  it('records when each clip was imported, not when the import started', async () => {
    const library = createLibrary({ clock: () => instantAt(200) });
    expect(await importFile(library, listLinks(2), { now: instantAt(100) })).toMatchObject({
      counts: { added: 2 },
    });
    expect(expectValue(await library.listArrivals(instantAt(199)))).toHaveLength(2);
  });

  it('lists pages without a date in the order of the file, newest first', async () => {
    const library = createLibrary();
    await importFile(library, listLinks(450));
    const clips = (await readWholeClips(library)).map(({ clip }) => clip);
    const newestFirst = clips.toSorted((one, other) => (one.clippedAt > other.clippedAt ? -1 : 1));
    expect(newestFirst.map(({ summary }) => summary.url)).toEqual(listLinks(450).split('\n'));
  });

  it('fails if the file can no longer be read, and removes no clips', async () => {
    const library = createLibrary();
    expectValue(await library.saveClip(makeSaveRequest(1)));
    const bytes = new TextEncoder().encode(listLinks(3));
    let isGone = false;
    const file = createImportFile('links.txt', bytes.length, async (start, end) => {
      if (isGone) throw new FileGone('export');
      return bytes.slice(start, end);
    });
    const opened = expectValue(await openImport(file, tools));
    isGone = true;
    for (const mode of [null, 'replace'] as const) {
      const result = await importFile(library, '', { opened, mode });
      expect(result).toMatchObject({
        isFinished: false,
        failure: { code: 'file-gone', detail: { kind: 'file', name: 'export' } },
      });
    }
    expect(await readWholeClips(library)).toHaveLength(1);
  });

  it('does not replace or delete clips that the user saved since it started', async () => {
    const source = createLibrary();
    for (const number of [1, 2, 3]) expectValue(await source.saveClip(makeSaveRequest(number)));
    const clips = await readWholeClips(source);
    const json = makePressmarkFile(clips, instantAt(50));
    const library = createLibrary();
    expectValue(await library.saveClip(makeSaveRequest(8)));
    const ids = { clipId: 'clip-by-hand', versionId: 'version-by-hand' };
    // Saved one minute after the start of the import.
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
      const { counts, failure } = await importFile(library, json, { mode: 'replace', isDryRun });
      expect(failure).toBeNull();
      expect(counts).toMatchObject({ added: 2, binned: 1 });
    }
    const clipsAfter = await readWholeClips(library);
    expect(clipsAfter.map(({ clip }) => clip.id).toSorted()).toEqual(
      ['clip-1', 'clip-3', 'clip-9', 'clip-by-hand'].toSorted(),
    );
    const byHand = clipsAfter.find(({ clip }) => clip.id === 'clip-by-hand');
    expect(byHand?.clip.note).toBe('By hand');
    expect(byHand?.versions.map(({ id }) => id)).toContain('version-by-hand');
  });

  it('moves other clips to the bin when replacing, even while the search index is being built', async () => {
    const library = createLibrary();
    expectValue(await library.saveClip(makeSaveRequest(1)));
    const indexing = { done: 0, total: 1 };
    const indexingLibrary: Library = {
      ...library,
      find: async () =>
        succeed({ numbers: new Uint32Array(), isWhole: true, indexing, problems: [] }),
    };
    const other = createLibrary();
    expectValue(await other.saveClip(makeSaveRequest(2)));
    const json = toJson(await readWholeClips(other), instantAt(10));
    for (const isDryRun of [true, false]) {
      const { counts } = await importFile(indexingLibrary, json, { mode: 'replace', isDryRun });
      expect(counts).toMatchObject({ added: 1, binned: 1 });
    }
    expect((await readWholeClips(library)).map(({ clip }) => clip.id)).toEqual(['clip-2']);
  });

  it('splits a clip when replacing if the file has two clips for it', async () => {
    const source = createLibrary();
    expectValue(await source.saveClip(makeSaveRequest(1, { note: 'First' })));
    expectValue(await source.saveClip(makeSaveRequest(2, { note: 'Second' })));
    await source.addAnnotation(makeAnnotation(1));
    await source.addAnnotation(makeAnnotation(2));
    const clips = await readWholeClips(source);
    const json = makePressmarkFile(clips, instantAt(50));
    const library = createLibrary();
    const ids = { clipId: 'clip-here', versionId: 'version-here' };
    expectValue(
      await library.saveClip({
        ...makeSaveRequest(1),
        ...ids,
        pageUrl: makeSaveRequest(2).pageUrl,
      }),
    );
    expect((await importFile(library, json, { mode: 'replace' })).failure).toBeNull();
    const clipsAfter = await readWholeClips(library);
    expect(clipsAfter.map(({ clip }) => clip.note).sort()).toEqual(['First', 'Second']);
    expect(clipsAfter.map(({ annotations }) => annotations.length)).toEqual([1, 1]);
  });

  it('predicts the split of a clip in a dry run if the two clips are in different batches', async () => {
    const source = createLibrary();
    expectValue(await source.saveClip(makeSaveRequest(1, { note: 'First' })));
    for (let n = 10; n < 260; n++) expectValue(await source.saveClip(makeSaveRequest(n)));
    expectValue(await source.saveClip(makeSaveRequest(2, { note: 'Second' })));
    const clips = await readWholeClips(source);
    const json = makePressmarkFile(clips, instantAt(50));
    const library = createLibrary();
    const ids = { clipId: 'clip-here', versionId: 'version-here' };
    expectValue(
      await library.saveClip({
        ...makeSaveRequest(1),
        ...ids,
        pageUrl: makeSaveRequest(2).pageUrl,
      }),
    );
    const dryRun = await importFile(library, json, { mode: 'replace', isDryRun: true });
    expect(await importFile(library, json, { mode: 'replace' })).toEqual(dryRun);
    expect((await importFile(library, json, { mode: 'replace' })).counts).toMatchObject({
      ...{ added: 0, changed: 0, unchanged: 252 },
    });
  });

  it('has the same counts as its dry run, and changes nothing the second time', async () => {
    const library = createLibrary();
    await library.saveClip(
      makeSaveRequest(1, {
        pageUrl: 'https://osk.example/3',
        article: { ...makeSaveRequest(1).article, url: 'https://osk.example/3' },
      }),
    );
    const file = `${listLinks(450)}\nhttps://osk.example/1 Again\nno address`;
    const dryRun = await importFile(library, file, { isDryRun: true });
    expect(dryRun.counts).toMatchObject({ added: 449, unchanged: 1 });
    expect(await readWholeClips(library)).toHaveLength(1);
    const reported: number[] = [];
    const result = await importFile(library, file, { onProgress: (done) => reported.push(done) });
    expect(reported).toEqual([200, 400, 450]);
    expect(result).toMatchObject({ counts: { ...dryRun.counts }, isFinished: true, failure: null });
    expect(result.remarks.map(({ code }) => code)).toEqual(['no-web-address']);
    expect((await importFile(library, file)).counts).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 450,
    });
  });

  it('counts a page in several files of a zip once, even if its text comes last', async () => {
    const url = 'https://osk.example/1';
    const marks = [{ url, title: '', highlights: [{ quote: 'boat', created_at: 1605171900 }] }];
    const zip = makeZip({
      'a.csv': `title,url,time_added,tags,status\nFerry,${url},1605171900,,unread\n`,
      'b.json': JSON.stringify(marks),
      'c.md': `---\nsource: ${url}\ntitle: Ferry\n---\nThe boat leaves.\n`,
    });
    for (const isDryRun of [true, false]) {
      const { counts } = await importFile(createLibrary(), zip, { isDryRun });
      expect(counts).toMatchObject({ added: 1, changed: 0, unchanged: 0, marks: 1, links: 0 });
    }
  });

  it('can be stopped after a batch, and resumed', async () => {
    const library = createLibrary();
    const stop = new AbortController();
    const stopped = await importFile(library, listLinks(450), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(stopped).toMatchObject({ isFinished: false, failure: null, counts: { added: 200 } });
    expect((await importFile(library, listLinks(450))).counts).toMatchObject({
      added: 250,
      unchanged: 200,
    });
  });

  it('stops with a failure if the library fails', async () => {
    const library = createLibrary();
    const full = { ok: false as const, failure: { code: 'disk-full' as const, detail: null } };
    let batches = 0;
    const failing: Library = {
      ...library,
      importBatch: async (...args) => (++batches > 1 ? full : library.importBatch(...args)),
    };
    expect(await importFile(failing, listLinks(450))).toMatchObject({
      isFinished: false,
      failure: { code: 'disk-full' },
      counts: { added: 200 },
    });
  });
});
