import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBackupSource } from '../../client/export/backup-source';
import { writeBackup } from '../../core/backup';
import { openImport } from '../../core/import';
import { defaultSettings, localPreferencePrefix } from '../../core/model';
import type { ImportRun } from '../../entrypoints/library/import/import-context';
import { runImport } from '../../entrypoints/library/import/import-run';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import { type Library, openLibrary } from '../../storage';
import { aFile, tools } from '../import/read-import';
import { scaleRuns } from '../runs';
import { anyStep } from '../storage/library-steps';
import { readTables, type Tables } from '../storage/recount';
import {
  anAnnotation,
  anArticle,
  bodyOf,
  expectValue,
  freshName,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

const never = new AbortController().signal;

async function backup(library: Library): Promise<Uint8Array> {
  const extent = { which: null, since: null, signal: never, onClip() {} };
  const pieces: Uint8Array[] = [];
  for await (const piece of writeBackup(await openBackupSource(library, extent), instantAt(900))) {
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

async function restore(library: Library, bytes: Uint8Array, change: Partial<ImportRun> = {}) {
  const opened = expectValue(await openImport(aFile(bytes), tools));
  return runImport(library, {
    opened,
    mode: 'replace',
    isDryRun: false,
    now: instantAt(1000),
    signal: never,
    onProgress() {},
    ...change,
  });
}

/**
 * Everything in a library, by table. Left out: clip numbers, which identify clips in one
 * browser; import times; derived data (search index, near-duplicates); when settings were
 * written; counters that are zero; and what belongs to one browser.
 */
async function everything(name: string): Promise<Tables & { readonly clips: readonly unknown[] }> {
  const rows = await readTables(name);
  const own = ({ key }: { key: string }) => !key.startsWith(`preference:${localPreferencePrefix}`);
  const without = (table: string, ...left: readonly string[]) =>
    (rows[table] ?? []).map((row) => ({
      ...(row as object),
      ...Object.fromEntries(left.map((field) => [field, undefined])),
    }));
  const { clips, searchSegments, searchDeltas, searchHead, kinSketches, ...kept } = rows;
  const standing = new Set(
    [...(clips ?? []), ...(kept['versions'] ?? []), ...(kept['annotations'] ?? [])].map(idOf),
  );
  return {
    ...kept,
    // The steps below reuse a purged id, which never happens to a real clip.
    tombstones: (kept['tombstones'] ?? []).filter((one) => !standing.has(idOf(one))),
    clips: without('clips', 'number', 'arrivedAt'),
    annotations: without('annotations', 'arrivedAt'),
    settings: (without('settings', 'updatedAt') as unknown as { key: string }[]).filter(own),
    counters: (rows['counters'] as { key: string; count: number }[]).filter(
      ({ key, count }) => count !== 0 && key !== 'number' && key !== 'kin',
    ),
  };
}

const idOf = (row: unknown) => (row as { readonly id: string }).id;

const figure = (url: string) => ({
  type: 'figure' as const,
  children: [{ type: 'image' as const, url, alt: '' }] as const,
  credit: null,
});

/** A library with one of everything. */
async function aFullLibrary(): Promise<{ library: Library; name: string }> {
  const name = freshName();
  const library = openLibrary(name);
  const [one, two] = samplePictures;
  const shows = (url: string, ...texts: readonly string[]) => {
    const body = bodyOf(...texts);
    return { ...body, children: [...body.children, figure(url)] };
  };
  const request = makeSaveRequest(1, { tags: ['Sea/boats'], note: 'Ask *Ida*.' });
  const first = { ...request.article, body: shows(one?.url ?? '', 'The first text.') };
  await library.saveClip({ ...request, article: first });
  const odd = 'https://images.haldencourier.example/odd.avif';
  const later = anArticle({ body: shows(odd, 'Another text of it.') });
  await library.saveVersion('clip-1', 'version-1b', later, instantAt(20));
  const second = makeSaveRequest(2, { tags: ['Lost'] });
  const body = shows(two?.url ?? '', 'In the bin.');
  await library.saveClip({ ...second, article: { ...second.article, body } });
  for (const n of [3, 4, 5]) {
    const { article, ...rest } = makeSaveRequest(n, { tags: n === 5 ? ['gone'] : [] });
    const url = `https://images.haldencourier.example/${n}.jpg`;
    await library.saveClip({ ...rest, article: { ...article, body: shows(url, `Story ${n}.`) } });
  }
  for (const { url, bytes } of samplePictures) {
    await library.saveImage(url, 'image/png', bytes, instantAt(21));
  }
  await library.saveImage(odd, 'image/avif', Uint8Array.of(1, 2, 3, 250), instantAt(22));
  await library.missImage('https://images.haldencourier.example/3.jpg', 'status 404', true);
  await library.missImage('https://images.haldencourier.example/4.jpg', 'timeout', false);
  await library.addAnnotation(anAnnotation(1, { note: 'Which?', tags: ['dates'] }));
  await library.addAnnotation(anAnnotation(1, { id: 'deleted', tags: ['Lost'], colour: 'plum' }));
  await library.deleteAnnotation('deleted', instantAt(23));
  await library.changeClips(
    ['clip-1', 'clip-3'],
    { isRead: true, isFavourite: true },
    instantAt(24),
  );
  await library.changeClips(['clip-3'], { isArchived: true }, instantAt(25));
  await library.saveReadingPlace('clip-1', { versionId: 'version-1b', offset: 7 });
  await library.recolourTag('sea/boats', 'rose', instantAt(26));
  await library.recolourTag('lost', 'leaf', instantAt(26));
  await library.deleteClip('clip-2', instantAt(27));
  await library.deleteClip('clip-5', instantAt(27));
  await library.purgeClips(['clip-5'], instantAt(28));
  const search = {
    id: 's',
    name: 'Sea',
    question: 'tag:sea',
    createdAt: instantAt(1),
    updatedAt: instantAt(1),
  };
  await library.saveSearch({ ...search, deletedAt: null });
  await library.saveSearch({ ...search, id: 't', deletedAt: null });
  await library.deleteSearch('t', instantAt(29));
  const { reader, images } = defaultSettings;
  // These hosts are never requested, and none of the pictures fits.
  const settings = { ...defaultSettings, reader: { ...reader, size: 6 } };
  const strict = { ...images, keep: false, mostBytesEach: 1, mostBytesInAll: 1 };
  await library.saveSettings({ ...settings, images: strict }, instantAt(30));
  await library.savePreference(
    'export',
    { choice: { format: 'ris' }, templates: [] },
    instantAt(31),
  );
  await library.savePreference(`${localPreferencePrefix}backup`, { files: [] }, instantAt(31));
  await library.saveDraft({ key: 'd', tags: ['x'], note: 'Half a', updatedAt: instantAt(32) });
  return { library, name };
}

describe('a backup restored into an empty library', () => {
  it('restores everything byte for byte', async () => {
    const { library, name } = await aFullLibrary();
    const bytes = await backup(library);
    const fresh = freshName();
    const restored = openLibrary(fresh);
    const result = await restore(restored, bytes);
    expect(result).toMatchObject({ counts: { added: 4 }, remarks: [], failure: null });
    const [before, after] = [await everything(name), await everything(fresh)];
    expect(after).toEqual(before);
    expect(before['tombstones']).toHaveLength(2);
    expect(before['images']).toHaveLength(3);
    expect((await restored.find('first', 'newest')).ok).toBe(true);
    expect(expectValue(await restored.find('is:deleted', 'newest')).numbers).toHaveLength(1);
  });

  it('restores whatever the user did', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 24 }), async (steps) => {
        const name = freshName();
        const library = openLibrary(name);
        await library.saveSettings(defaultSettings, instantAt(0));
        for (const [index, { run }] of steps.entries()) await run(library, index);
        const bytes = await backup(library);
        const fresh = freshName();
        const result = await restore(openLibrary(fresh), bytes);
        expect(result).toMatchObject({ remarks: [], failure: null, isFinished: true });
        expect(await everything(fresh)).toEqual(await everything(name));
      }),
      { numRuns: scaleRuns(60) },
    );
  });

  it('is the same after a second backup and restore', async () => {
    const { library } = await aFullLibrary();
    const [one, two] = [freshName(), freshName()];
    const first = openLibrary(one);
    await restore(first, await backup(library));
    await restore(openLibrary(two), await backup(first));
    expect(await everything(two)).toEqual(await everything(one));
  });
});

describe('a backup restored twice', () => {
  it('changes nothing', async () => {
    const { library, name } = await aFullLibrary();
    const bytes = await backup(library);
    const before = await everything(name);
    for (const mode of ['merge', 'replace'] as const) {
      const result = await restore(library, bytes, { mode });
      expect(result.counts).toMatchObject({ added: 0, changed: 0, restored: 0, unchanged: 4 });
      expect(await everything(name)).toEqual(before);
    }
  });

  it('resumes after an interruption, and leaves no picture unfetched', async () => {
    const { library, name } = await aFullLibrary();
    const bytes = await backup(library);
    const fresh = freshName();
    const restored = openLibrary(fresh);
    const stop = new AbortController();
    const half = { onProgress: () => stop.abort(), signal: stop.signal };
    expect(await restore(restored, bytes, half)).toMatchObject({ isFinished: false });
    const { imageUses } = await readTables(fresh);
    expect(imageUses).not.toContainEqual(expect.objectContaining({ hash: expect.anything() }));
    await restore(restored, bytes);
    expect(await everything(fresh)).toEqual(await everything(name));
  });
});

describe('a merged backup', () => {
  it('keeps existing data and adds what is missing', async () => {
    const bytes = await backup((await aFullLibrary()).library);
    const { library, name } = await aFullLibrary();
    await library.editAnnotation('annotation-1', { note: 'Newer' }, instantAt(60));
    await library.recolourTag('sea/boats', 'sky', instantAt(60));
    await library.saveSettings(defaultSettings, instantAt(60));
    await library.saveDraft({ key: 'd', tags: [], note: 'Being typed', updatedAt: instantAt(61) });
    await library.savePreference('export', { mine: true }, instantAt(61));
    await library.deleteClip('clip-4', instantAt(62));
    await library.purgeClips(['clip-4'], instantAt(63));
    await library.dropImages();
    const before = await everything(name);
    const result = await restore(library, bytes, { mode: 'merge' });
    expect(result.counts).toMatchObject({ added: 1, changed: 0, unchanged: 3 });
    const after = await everything(name);
    for (const table of ['annotations', 'settings', 'drafts', 'searches'] as const) {
      expect(after[table]).toEqual(before[table]);
    }
    expect(after.clips).toHaveLength(4);
    // Restored records have no tombstone.
    expect(after['tombstones']).toHaveLength(2);
    expect(after['images']).toHaveLength(3);
    expect(after['tags']).toContainEqual(
      expect.objectContaining({ key: 'sea/boats', colour: 'sky' }),
    );
  });
});

describe('a backup of data purged since', () => {
  /** A library with one of everything, its backup, and the day after the bin was purged. */
  async function aPurgedLibrary() {
    const { library, name } = await aFullLibrary();
    const bytes = await backup(library);
    const before = await everything(name);
    await library.deleteAnnotation('annotation-1', instantAt(40));
    await library.deleteClip('clip-4', instantAt(40));
    await library.purgeBin(instantAt(40 + 31 * 1440));
    expect((await everything(name))['tombstones']?.length).toBeGreaterThan(6);
    return { library, name, bytes, before };
  }

  it('restores all of it when replacing, and removes the tombstones', async () => {
    const { library, name, bytes, before } = await aPurgedLibrary();
    const dry = await restore(library, bytes, { isDryRun: true });
    const result = await restore(library, bytes);
    expect(result.counts).toEqual(dry.counts);
    expect(result.counts).toMatchObject({ added: 2, binned: 0 });
    expect(await everything(name)).toEqual(before);
  });

  it('restores it when merging, too', async () => {
    const { library, name, bytes, before } = await aPurgedLibrary();
    await restore(library, bytes, { mode: 'merge' });
    const after = await everything(name);
    expect(after['tombstones']).toEqual(before['tombstones']);
    expect(after['annotations']).toEqual(before['annotations']);
    expect(after.clips.map(idOf)).toEqual(before.clips.map(idOf));
  });
});

describe('a backup with a tombstone for an existing clip', () => {
  async function aLibraryWithIt() {
    const bytes = await backup((await aFullLibrary()).library);
    const { library, name } = await aFullLibrary();
    await library.saveClip(makeSaveRequest(5));
    return { library, name, bytes };
  }
  const clipIds = async (library: Library, query: string) => {
    const { numbers } = expectValue(await library.find(query, 'newest'));
    const clips = expectValue(await library.getClips([...numbers]));
    return clips.map((clip) => clip?.id).sort();
  };

  it('moves the clip to the bin when replacing, as the dry run says', async () => {
    const { library, name, bytes } = await aLibraryWithIt();
    const before = await everything(name);
    const dry = await restore(library, bytes, { isDryRun: true });
    expect(dry.counts).toMatchObject({ added: 0, binned: 1 });
    expect(await everything(name)).toEqual(before);
    const result = await restore(library, bytes);
    expect(result.counts).toEqual(dry.counts);
    expect(await clipIds(library, 'is:deleted')).toEqual(['clip-2', 'clip-5']);
    expect((await everything(name))['tombstones']).not.toContainEqual(
      expect.objectContaining({ id: 'clip-5' }),
    );
    expectValue(await library.restoreClip('clip-5', instantAt(1001)));
    expect(await clipIds(library, '')).toContain('clip-5');
  });

  it('keeps the clip when merging', async () => {
    const { library, name, bytes } = await aLibraryWithIt();
    const before = await everything(name);
    const result = await restore(library, bytes, { mode: 'merge' });
    expect(result.counts).toMatchObject({ added: 0, changed: 0, binned: 0 });
    expect(await everything(name)).toEqual(before);
  });
});

describe('a truncated backup', () => {
  it.each([0.1, 0.5, 0.999])(
    'cut at %d of its length leaves the library unchanged',
    async (share) => {
      const { library, name } = await aFullLibrary();
      const bytes = await backup(library);
      const before = await everything(name);
      const cut = bytes.slice(0, Math.floor(bytes.length * share));
      expect(await openImport(aFile(cut), tools)).toMatchObject({
        ok: false,
        failure: { code: 'file-damaged' },
      });
      expect(await everything(name)).toEqual(before);
    },
  );
});
