import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedImport } from '../../core/import';
import type { IncomingClip } from '../../core/model';
import { runImport } from '../../entrypoints/library/import/import-run';
import type { Library } from '../../storage';
import { makeImportedItem, readWholeClips } from '../storage/import-samples';
import {
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeSaveRequest,
} from '../storage/samples';
import { connectLibraries } from './connected-libraries';

const libraries = [
  { kind: 'local', open: () => connectLibraries().local },
  { kind: 'remote', open: () => connectLibraries().remote },
];

describe.each(libraries)('a $kind library', ({ open }) => {
  let library: Library;
  beforeEach(() => {
    library = open();
  });

  /** Saves clips with these tags. Returns their ids. */
  async function saveClips(
    count: number,
    tags: readonly string[] = [],
    target: Library = library,
  ): Promise<readonly string[]> {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    for (const n of numbers) expectValue(await target.saveClip(makeSaveRequest(n, { tags })));
    return numbers.map((n) => `clip-${n}`);
  }

  /** Returns options that abort a call after its first batch, and the progress reported until then. */
  function abortAfterFirstBatch() {
    const controller = new AbortController();
    const progress: (readonly [number, number])[] = [];
    const onProgress = (done: number, total: number) => {
      progress.push([done, total]);
      controller.abort();
    };
    return { progress, batchOptions: { signal: controller.signal, onProgress } };
  }

  it('returns numbers and bytes unchanged', async () => {
    const url = 'https://images.haldencourier.example/1.jpg';
    const image = { url, alt: '', caption: null, credit: null };
    expectValue(await library.saveClip(makeSaveRequest(1, { article: makeArticle({ image }) })));
    expect(expectValue(await library.find('', 'newest')).numbers).toEqual(Uint32Array.of(1));
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const stored = expectValue(await library.saveImage(url, 'image/jpeg', bytes, instantAt(2)));
    expect(expectValue(await library.findImage('clip-1', url))?.bytes).toEqual(bytes);
    expect(expectValue(await library.getStoredImage(stored?.hash ?? ''))?.bytes).toEqual(bytes);
  });

  it('accepts missing optional arguments', async () => {
    await saveClips(2);
    const [newest] = expectValue(await library.listClips(1));
    expect(newest?.id).toBe('clip-2');
    expect(expectValue(await library.listClips(9, newest)).map(({ id }) => id)).toEqual(['clip-1']);
    expect(expectValue(await library.find('story', 'best', 1)).isWhole).toBe(true);
  });

  it('iterates over whole clips', async () => {
    await saveClips(45);
    const readIds = async (given?: readonly (string | number)[]) => {
      const ids: string[] = [];
      for await (const whole of library.eachWholeClip(given)) ids.push(expectValue(whole).clip.id);
      return ids;
    };
    const all = await readIds();
    expect(all).toHaveLength(45);
    expect(all.slice(0, 2)).toEqual(['clip-45', 'clip-44']);
    expect(await readIds([3, 'gone', 'clip-1'])).toEqual(['clip-3', 'clip-1']);
  });

  it('runs a watched query again after a change', async () => {
    const counts: number[] = [];
    const controller = new AbortController();
    library.watch(
      (watched) => watched.listShelves(),
      (answer) => counts.push(expectValue(answer).all),
      controller.signal,
    );
    await vi.waitFor(() => expect(counts).toEqual([0]), { timeout: 5000 });
    await saveClips(1);
    await vi.waitFor(() => expect(counts.at(-1)).toBe(1), { timeout: 5000 });
    controller.abort();
  });

  /** Saving takes most of the time, so each test leaves the clips as they were. */
  describe('with more clips than a batch', () => {
    let many: Library;
    let ids: readonly string[];
    beforeAll(async () => {
      many = open();
      ids = await saveClips(201, ['harbour/ferries'], many);
    });

    it('stops a change after the current batch, resumes it, and undoes both parts', async () => {
      const { progress, batchOptions } = abortAfterFirstBatch();
      const change = { isRead: true };
      const partial = expectValue(
        await many.changeClips(ids, change, instantAt(900), batchOptions),
      );
      expect(progress).toEqual([[200, 201]]);
      expect(partial).toMatchObject({ rest: ids.slice(200), failure: null });
      const resumed = expectValue(await many.changeClips(partial.rest, change, instantAt(901)));
      expect(resumed.clips.map(({ id }) => id)).toEqual(['clip-201']);
      const both = { ...partial, clips: [...partial.clips, ...resumed.clips] };
      const undoProgress: (readonly [number, number])[] = [];
      const onProgress = (done: number, total: number) => void undoProgress.push([done, total]);
      expectValue(await many.undoChange(both, instantAt(902), { onProgress }));
      expect(undoProgress).toEqual([
        [200, 201],
        [201, 201],
      ]);
      expect(expectValue(await many.listShelves()).unread).toBe(201);
    });

    it('renames a tag in batches, and returns the clips it did not reach', async () => {
      const { progress, batchOptions } = abortAfterFirstBatch();
      const partial = expectValue(
        await many.renameTag('harbour', 'Quay', instantAt(900), batchOptions),
      );
      expect(progress).toEqual([[200, 201]]);
      expect(partial.rest).toHaveLength(1);
      const resumed = expectValue(await many.renameTag('harbour', 'Quay', instantAt(901)));
      expect(resumed.clips).toHaveLength(1);
      const { tags } = expectValue(await many.listShelves());
      expect(tags).toMatchObject([{ name: 'Quay', children: [{ name: 'Quay/ferries' }] }]);
      for (const renamed of [resumed, partial]) {
        expectValue(await many.undoChange(renamed, instantAt(902)));
      }
    });

    it('stops deleting a tag when aborted, and undoes the change', async () => {
      const { progress, batchOptions } = abortAfterFirstBatch();
      const partial = expectValue(
        await many.deleteTag('harbour/ferries', instantAt(900), batchOptions),
      );
      expect(progress).toEqual([[200, 201]]);
      expect(partial).toMatchObject({ rest: [expect.any(String)], failure: null });
      const countFerries = async () =>
        expectValue(await many.countFound(['tag:harbour/ferries']))[0];
      expect(await countFerries()).toBe(1);
      expectValue(await many.undoChange(partial, instantAt(901)));
      expect(await countFerries()).toBe(201);
    });
  });

  describe('with many clips', () => {
    it('renames a tag on annotations and in saved searches, and undoes the change', async () => {
      await saveClips(1, ['harbour']);
      expectValue(await library.addAnnotation(makeAnnotation(1, { tags: ['harbour'] })));
      const times = { createdAt: instantAt(1), updatedAt: instantAt(1), deletedAt: null };
      const search = { id: 's', name: 'Ferries', question: 'tag:harbour', ...times };
      expectValue(await library.saveSearch(search));
      const renamed = expectValue(await library.renameTag('harbour', 'Quay', instantAt(2)));
      const readTags = async () => ({
        clip: expectValue(await library.getClip('clip-1')).tags,
        annotation: expectValue(await library.listAnnotations('clip-1'))[0]?.tags,
        search: expectValue(await library.listShelves()).searches[0]?.question,
      });
      expect(await readTags()).toEqual({
        clip: ['Quay'],
        annotation: ['Quay'],
        search: 'tag:Quay',
      });
      expectValue(await library.undoChange(renamed, instantAt(3)));
      expect(await readTags()).toEqual({
        ...{ clip: ['harbour'], annotation: ['harbour'], search: 'tag:harbour' },
      });
    });

    it.each([
      ['an empty name', '', 'invalid-input'],
      ['a child of itself', 'Harbour/north', 'invalid-input'],
      ['a name that is too long', 'x'.repeat(500), 'name-too-long'],
    ])('does not rename a tag to %s', async (_, name, code) => {
      await saveClips(1, ['harbour']);
      const refused = await library.renameTag('harbour', name, instantAt(2));
      expect(refused).toMatchObject({ ok: false, failure: { code } });
      expect(expectValue(await library.getClip('clip-1')).tags).toEqual(['harbour']);
    });

    it('stops emptying the bin when aborted, and returns the number of purged clips', async () => {
      const ids = await saveClips(45);
      expectValue(await library.changeClips(ids, { isDeleted: true }, instantAt(100)));
      const { progress, batchOptions } = abortAfterFirstBatch();
      expect(expectValue(await library.emptyBin(instantAt(101), batchOptions))).toBe(20);
      expect(progress).toEqual([[20, 45]]);
      expect(expectValue(await library.listShelves()).bin).toBe(25);
      expect(expectValue(await library.emptyBin(instantAt(102)))).toBe(25);
    });

    it('purges given clips in batches', async () => {
      const ids = await saveClips(25);
      expectValue(await library.changeClips(ids.slice(0, 23), { isDeleted: true }, instantAt(100)));
      const { progress, batchOptions } = abortAfterFirstBatch();
      expect(expectValue(await library.purgeClips(ids, instantAt(101), batchOptions))).toBe(20);
      expect(progress).toEqual([[20, 25]]);
      expect(expectValue(await library.purgeClips(ids, instantAt(102)))).toBe(3);
    });
  });

  describe('importing', () => {
    /** Returns clip 1 as read from a file. */
    async function makeWholeClip(
      change: Partial<IncomingClip['clip']> = {},
    ): Promise<IncomingClip> {
      const other = connectLibraries().local;
      expectValue(await other.saveClip(makeSaveRequest(1)));
      const [whole] = await readWholeClips(other);
      if (whole === undefined) throw new Error('no clip');
      return { ...whole, clip: { ...whole.clip, ...change } };
    }

    const importKinds = async (batch: number, ...wholes: readonly IncomingClip[]) =>
      expectValue(await library.importBatch('run', batch, wholes, instantAt(9))).map(
        ({ kind }) => kind,
      );

    it('takes earlier batches into account in a dry run', async () => {
      const [whole, tagged] = [await makeWholeClip(), await makeWholeClip({ tags: ['ferries'] })];
      expectValue(await library.openImport('run', 'merge', true));
      expect(await importKinds(0, whole)).toEqual(['added']);
      expect(await importKinds(1, whole, tagged)).toEqual(['added', 'changed']);
      // Only the second pass knows that both batches contain the page.
      expect(expectValue(await library.restartImport('run'))).toBe(true);
      expect(await importKinds(0, whole)).toEqual(['added']);
      expect(await importKinds(1, whole, tagged)).toEqual(['unchanged', 'changed']);
      expect(expectValue(await library.listShelves()).all).toBe(0);
    });

    it('does not import a batch twice when its call is repeated', async () => {
      const whole = await makeWholeClip();
      expectValue(await library.openImport('run', 'merge', false));
      expectValue(await library.openImport('run', 'merge', false));
      expect(await importKinds(0, whole)).toEqual(['added']);
      expect(await importKinds(0, whole)).toEqual(['added']);
      expect(await importKinds(1, whole)).toEqual(['unchanged']);
      expect(await library.importBatch('run', 3, [], instantAt(9))).toMatchObject({
        ...{ ok: false, failure: { code: 'invalid-input' } },
      });
    });

    it('fails with import-interrupted if the session does not exist', async () => {
      const interrupted = { ok: false, failure: { code: 'import-interrupted' } };
      expect(await library.importBatch('run', 0, [], instantAt(9))).toMatchObject(interrupted);
      expectValue(await library.openImport('run', 'merge', true));
      expectValue(await library.closeImport('run'));
      expect(await library.importBatch('run', 0, [], instantAt(9))).toMatchObject(interrupted);
      expect(await library.restartImport('run')).toMatchObject(interrupted);
    });

    it('reports the same in a dry run as in a real import that replaces, across batches', async () => {
      await saveClips(1, ['before']);
      expectValue(await library.addAnnotation(makeAnnotation(1)));
      const first = await makeWholeClip({ tags: ['first'] });
      const second = { ...first, clip: { ...first.clip, note: 'Ask again.', tags: ['second'] } };
      const fillers = Array.from({ length: 250 }, (_, n) =>
        makeImportedItem({ url: `https://osk.example/${n}`, imageUrl: null }),
      );
      const opened: OpenedImport = {
        ...{ kind: 'pressmark', name: 'export' },
        async *parts() {
          yield { type: 'whole', whole: first };
          for (const item of fillers) yield { type: 'item', item };
          yield { type: 'whole', whole: second };
        },
      };
      const { signal } = new AbortController();
      const run = {
        opened,
        mode: 'replace' as const,
        now: instantAt(500),
        signal,
        onProgress() {},
      };
      const dry = await runImport(library, { ...run, isDryRun: true });
      expect(expectValue(await library.getClip('clip-1')).tags).toEqual(['before']);
      const real = await runImport(library, { ...run, isDryRun: false });
      expect(real).toMatchObject({ isFinished: true, failure: null, counts: { added: 250 } });
      expect(dry).toEqual(real);
      // The second record of a clip in a file is added to the first.
      expect(expectValue(await library.getClip('clip-1'))).toMatchObject({
        ...{ note: 'Ask again.', tags: ['first', 'second'] },
      });
    });
  });
});
