import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenedImport } from '../../core/import';
import type { IncomingClip } from '../../core/model';
import { runImport } from '../../entrypoints/library/import/import-run';
import type { Library } from '../../storage';
import { anItem, everything } from '../storage/import-samples';
import {
  anAnnotation,
  anArticle,
  expectValue,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';
import { connectLibraries } from './connected-libraries';

const ways = [
  { way: 'in the page', open: () => connectLibraries().local },
  { way: 'by messages', open: () => connectLibraries().remote },
];

describe.each(ways)('a library $way', ({ open }) => {
  let library: Library;
  beforeEach(() => {
    library = open();
  });

  /** Fills the library with clips that have these tags; gives their ids. */
  async function fill(count: number, tags: readonly string[] = []): Promise<readonly string[]> {
    const names = Array.from({ length: count }, (_, index) => index + 1);
    for (const n of names) expectValue(await library.saveClip(makeSaveRequest(n, { tags })));
    return names.map((n) => `clip-${n}`);
  }

  /** A signal that is aborted after the first batch, and what was reported until then. */
  function stopAfterFirst() {
    const stop = new AbortController();
    const reported: (readonly [number, number])[] = [];
    const onProgress = (done: number, total: number) => {
      reported.push([done, total]);
      stop.abort();
    };
    return { reported, batchOptions: { signal: stop.signal, onProgress } };
  }

  it('returns numbers and bytes unchanged', async () => {
    const url = 'https://images.haldencourier.example/1.jpg';
    const image = { url, alt: '', caption: null, credit: null };
    expectValue(await library.saveClip(makeSaveRequest(1, { article: anArticle({ image }) })));
    expect(expectValue(await library.find('', 'newest')).numbers).toEqual(Uint32Array.of(1));
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const stored = expectValue(await library.saveImage(url, 'image/jpeg', bytes, instantAt(2)));
    expect(expectValue(await library.findImage('clip-1', url))?.bytes).toEqual(bytes);
    expect(expectValue(await library.getStoredImage(stored?.hash ?? ''))?.bytes).toEqual(bytes);
  });

  it('accepts missing optional arguments', async () => {
    await fill(2);
    const [newest] = expectValue(await library.listClips(1));
    expect(newest?.id).toBe('clip-2');
    expect(expectValue(await library.listClips(9, newest)).map(({ id }) => id)).toEqual(['clip-1']);
    expect(expectValue(await library.find('story', 'best', 1)).isWhole).toBe(true);
  });

  it('reads clips one after another', async () => {
    await fill(45);
    const idsOf = async (which?: readonly (string | number)[]) => {
      const ids: string[] = [];
      for await (const whole of library.eachWholeClip(which)) ids.push(expectValue(whole).clip.id);
      return ids;
    };
    const all = await idsOf();
    expect(all).toHaveLength(45);
    expect(all.slice(0, 2)).toEqual(['clip-45', 'clip-44']);
    expect(await idsOf([3, 'gone', 'clip-1'])).toEqual(['clip-3', 'clip-1']);
  });

  it('watches what a query reads, until it is stopped', async () => {
    const seen: number[] = [];
    const life = new AbortController();
    library.watch(
      (watched) => watched.listShelves(),
      (answer) => seen.push(expectValue(answer).all),
      life.signal,
    );
    await vi.waitFor(() => expect(seen).toEqual([0]), { timeout: 5000 });
    await fill(1);
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1), { timeout: 5000 });
    life.abort();
  });

  describe('with many clips', () => {
    it('stops a change after the current batch, resumes with the rest, and undoes both', async () => {
      const ids = await fill(201);
      const { reported, batchOptions } = stopAfterFirst();
      const change = { isRead: true };
      const partial = expectValue(
        await library.changeClips(ids, change, instantAt(900), batchOptions),
      );
      expect(reported).toEqual([[200, 201]]);
      expect(partial).toMatchObject({ rest: ids.slice(200), failure: null });
      const ended = expectValue(await library.changeClips(partial.rest, change, instantAt(901)));
      expect(ended.clips.map(({ id }) => id)).toEqual(['clip-201']);
      const both = { ...partial, clips: [...partial.clips, ...ended.clips] };
      const steps: (readonly [number, number])[] = [];
      const onProgress = (done: number, total: number) => void steps.push([done, total]);
      expectValue(await library.undoChange(both, instantAt(902), { onProgress }));
      expect(steps).toEqual([
        [200, 201],
        [201, 201],
      ]);
      expect(expectValue(await library.listShelves()).unread).toBe(201);
    });

    it('renames a tag in batches, and returns what was not reached', async () => {
      await fill(201, ['harbour/ferries']);
      const { reported, batchOptions } = stopAfterFirst();
      const partial = expectValue(
        await library.renameTag('harbour', 'Quay', instantAt(900), batchOptions),
      );
      expect(reported).toEqual([[200, 201]]);
      expect(partial.rest).toHaveLength(1);
      const all = expectValue(await library.renameTag('harbour', 'Quay', instantAt(901)));
      expect(all.clips).toHaveLength(1);
      const { tags } = expectValue(await library.listShelves());
      expect(tags).toMatchObject([{ name: 'Quay', children: [{ name: 'Quay/ferries' }] }]);
    });

    it('renames a tag on annotations and in saved searches, and undoes that', async () => {
      await fill(1, ['harbour']);
      expectValue(await library.addAnnotation(anAnnotation(1, { tags: ['harbour'] })));
      const times = { createdAt: instantAt(1), updatedAt: instantAt(1), deletedAt: null };
      const search = { id: 's', name: 'Ferries', question: 'tag:harbour', ...times };
      expectValue(await library.saveSearch(search));
      const renamed = expectValue(await library.renameTag('harbour', 'Quay', instantAt(2)));
      const states = async () => ({
        clip: expectValue(await library.getClip('clip-1')).tags,
        annotation: expectValue(await library.listAnnotations('clip-1'))[0]?.tags,
        search: expectValue(await library.listShelves()).searches[0]?.question,
      });
      expect(await states()).toEqual({ clip: ['Quay'], annotation: ['Quay'], search: 'tag:Quay' });
      expectValue(await library.undoChange(renamed, instantAt(3)));
      expect(await states()).toEqual({
        ...{ clip: ['harbour'], annotation: ['harbour'], search: 'tag:harbour' },
      });
    });

    it.each([
      ['no name', '', 'invalid-input'],
      ['a name below itself', 'Harbour/north', 'invalid-input'],
      ['too long a name', 'x'.repeat(500), 'name-too-long'],
    ])('does not rename a tag to %s', async (_, name, code) => {
      await fill(1, ['harbour']);
      const refused = await library.renameTag('harbour', name, instantAt(2));
      expect(refused).toMatchObject({ ok: false, failure: { code } });
      expect(expectValue(await library.getClip('clip-1')).tags).toEqual(['harbour']);
    });

    it('stops the removal of a tag, and can undo what was done', async () => {
      await fill(201, ['ferries']);
      const { reported, batchOptions } = stopAfterFirst();
      const partial = expectValue(await library.deleteTag('ferries', instantAt(900), batchOptions));
      expect(reported).toEqual([[200, 201]]);
      expect(partial).toMatchObject({ rest: [expect.any(String)], failure: null });
      const counted = async () => expectValue(await library.countFound(['tag:ferries']))[0];
      expect(await counted()).toBe(1);
      expectValue(await library.undoChange(partial, instantAt(901)));
      expect(await counted()).toBe(201);
    });

    it('stops emptying the bin, and returns how many clips it removed', async () => {
      const ids = await fill(45);
      expectValue(await library.changeClips(ids, { isDeleted: true }, instantAt(100)));
      const { reported, batchOptions } = stopAfterFirst();
      expect(expectValue(await library.emptyBin(instantAt(101), batchOptions))).toBe(20);
      expect(reported).toEqual([[20, 45]]);
      expect(expectValue(await library.listShelves()).bin).toBe(25);
      expect(expectValue(await library.emptyBin(instantAt(102)))).toBe(25);
    });

    it('removes single clips of the bin in batches', async () => {
      const ids = await fill(25);
      expectValue(await library.changeClips(ids.slice(0, 23), { isDeleted: true }, instantAt(100)));
      const { reported, batchOptions } = stopAfterFirst();
      expect(expectValue(await library.purgeClips(ids, instantAt(101), batchOptions))).toBe(20);
      expect(reported).toEqual([[20, 25]]);
      expect(expectValue(await library.purgeClips(ids, instantAt(102)))).toBe(3);
    });
  });

  describe('importing in batches', () => {
    /** The clip number 1 as a file has it. */
    async function aWhole(change: Partial<IncomingClip['clip']> = {}): Promise<IncomingClip> {
      const other = connectLibraries().local;
      expectValue(await other.saveClip(makeSaveRequest(1)));
      const [whole] = await everything(other);
      if (whole === undefined) throw new Error('no clip');
      return { ...whole, clip: { ...whole.clip, ...change } };
    }

    const kindsOf = async (batch: number, ...wholes: readonly IncomingClip[]) =>
      expectValue(await library.importBatch('run', batch, wholes, instantAt(9))).map(
        ({ kind }) => kind,
      );

    it('counts earlier batches in a dry run', async () => {
      const [whole, tagged] = [await aWhole(), await aWhole({ tags: ['ferries'] })];
      expectValue(await library.openImport('run', 'merge', true));
      expect(await kindsOf(0, whole)).toEqual(['added']);
      expect(await kindsOf(1, whole, tagged)).toEqual(['added', 'changed']);
      // Only the second time it is known that the page is in both.
      expect(expectValue(await library.restartImport('run'))).toBe(true);
      expect(await kindsOf(0, whole)).toEqual(['added']);
      expect(await kindsOf(1, whole, tagged)).toEqual(['unchanged', 'changed']);
      expect(expectValue(await library.listShelves()).all).toBe(0);
    });

    it('does not import the last batch again when it is asked for again', async () => {
      const whole = await aWhole();
      expectValue(await library.openImport('run', 'merge', false));
      expectValue(await library.openImport('run', 'merge', false));
      expect(await kindsOf(0, whole)).toEqual(['added']);
      expect(await kindsOf(0, whole)).toEqual(['added']);
      expect(await kindsOf(1, whole)).toEqual(['unchanged']);
      expect(await library.importBatch('run', 3, [], instantAt(9))).toMatchObject({
        ...{ ok: false, failure: { code: 'invalid-input' } },
      });
    });

    it('reports an interruption if the session is gone', async () => {
      const interrupted = { ok: false, failure: { code: 'import-interrupted' } };
      expect(await library.importBatch('run', 0, [], instantAt(9))).toMatchObject(interrupted);
      expectValue(await library.openImport('run', 'merge', true));
      expectValue(await library.closeImport('run'));
      expect(await library.importBatch('run', 0, [], instantAt(9))).toMatchObject(interrupted);
      expect(await library.restartImport('run')).toMatchObject(interrupted);
    });

    it('reports in a dry run what an import that replaces does, across batches', async () => {
      await fill(1, ['before']);
      expectValue(await library.addAnnotation(anAnnotation(1)));
      const first = await aWhole({ tags: ['first'] });
      const second = { ...first, clip: { ...first.clip, note: 'Ask again.', tags: ['second'] } };
      const fillers = Array.from({ length: 250 }, (_, n) =>
        anItem({ url: `https://osk.example/${n}`, imageUrl: null }),
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
      // Of two records of one file, the second is added to the first.
      expect(expectValue(await library.getClip('clip-1'))).toMatchObject({
        ...{ note: 'Ask again.', tags: ['first', 'second'] },
      });
    });
  });
});
