import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clip } from '../../core/model';
import { openLibrary } from '../../storage';
import { scaleRuns } from '../runs';
import { anyBulkChange, anyStep, makeIllustratedRequest } from './library-steps';
import { readTables } from './recount';
import {
  createDatabaseName,
  createLibraryWith,
  expectValue,
  getStoryClip,
  instantAt,
} from './samples';

/** All clips and annotations of a library, without the time of the last change. */
async function readContents(name: string): Promise<unknown> {
  const { clips, annotations } = await readTables(name);
  const timeless = (rows: readonly unknown[] = []) =>
    (rows as Clip[]).map(({ updatedAt: _, ...row }) => row);
  return { clips: timeless(clips), annotations: timeless(annotations) };
}

describe('changeClips', () => {
  it('sets states with their time, and skips clips that already have them', async () => {
    const library = await createLibraryWith(2);
    await library.changeClips(['clip-1'], { isRead: true }, instantAt(5));
    const change = { isRead: true, isFavourite: true, addTags: ['Harbour', 'harbour'] };
    const changed = expectValue(
      await library.changeClips(['clip-1', 2, 'gone'], change, instantAt(6)),
    );
    expect(await getStoryClip(library, 1)).toMatchObject({
      readAt: instantAt(5),
      favouriteAt: instantAt(6),
    });
    expect(await getStoryClip(library, 2)).toMatchObject({
      readAt: instantAt(6),
      tags: ['Harbour'],
    });
    expect(changed.clips.map(({ id }) => id)).toEqual(['clip-1', 'clip-2']);
    expect(changed.clips[0]).not.toHaveProperty('readAt');
    expect(changed).toMatchObject({ rest: [], failure: null });
    const again = expectValue(await library.changeClips([1, 2], change, instantAt(7)));
    expect(again.clips).toEqual([]);
    expect((await getStoryClip(library, 1)).updatedAt).toBe(instantAt(6));
  });

  it('does not change clips in the bin unless it restores them', async () => {
    const library = await createLibraryWith(1);
    expectValue(await library.changeClips([1], { isDeleted: true }, instantAt(5)));
    expect(await library.getClip('clip-1')).toMatchObject({ ok: false });
    expect(
      expectValue(await library.changeClips([1], { isRead: true }, instantAt(6))).clips,
    ).toEqual([]);
    await library.changeClips([1], { isDeleted: false, isRead: true }, instantAt(7));
    expect(await getStoryClip(library, 1)).toMatchObject({ deletedAt: null, readAt: instantAt(7) });
  });

  it('reports progress, stops when aborted, and returns the remaining clips', async () => {
    const library = await createLibraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    const controller = new AbortController();
    const progress: [number, number][] = [];
    const partial = expectValue(
      await library.changeClips(numbers, { isArchived: true }, instantAt(900), {
        signal: controller.signal,
        onProgress(done, total) {
          progress.push([done, total]);
          controller.abort();
        },
      }),
    );
    expect(progress).toEqual([[200, 450]]);
    expect(partial.clips).toHaveLength(200);
    expect(partial.rest).toEqual(numbers.slice(200));
    expect(expectValue(await library.listShelves()).archive).toBe(200);
    const resumed = expectValue(
      await library.changeClips(partial.rest, { isArchived: true }, instantAt(901)),
    );
    expect(resumed.rest).toEqual([]);
    expect(expectValue(await library.listShelves()).archive).toBe(450);
    expectValue(await library.undoChange(partial, instantAt(902)));
    expect(expectValue(await library.listShelves()).archive).toBe(250);
  });
});

describe('undoChange', () => {
  it('restores the exact previous state after any change of any library', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 4, maxLength: 20 }),
        anyBulkChange,
        async (steps, [keys, change]) => {
          const name = createDatabaseName();
          const library = openLibrary(name);
          await library.saveClip(makeIllustratedRequest(1));
          for (const [minute, { run }] of steps.entries()) await run(library, minute);
          const before = await readContents(name);
          const applied = expectValue(await library.changeClips(keys, change, instantAt(100)));
          const changed = await readContents(name);
          const undone = expectValue(await library.undoChange(applied, instantAt(101)));
          expect(await readContents(name)).toEqual(before);
          expectValue(await library.undoChange(undone, instantAt(102)));
          expect(await readContents(name)).toEqual(changed);
          library.close();
        },
      ),
      { numRuns: scaleRuns(50) },
    );
  }, 120_000);

  it('reverts only its own change, and keeps later ones', async () => {
    const library = await createLibraryWith(1);
    await library.editClip('clip-1', { tags: ['a', 'b'] }, instantAt(2));
    const change = { isRead: true, isFavourite: true, addTags: ['c'], removeTags: ['a'] };
    const applied = expectValue(await library.changeClips([1], change, instantAt(3)));
    await library.changeClips([1], { isFavourite: false, isArchived: true }, instantAt(4));
    await library.changeClips([1], { isFavourite: true, addTags: ['d'] }, instantAt(5));
    await library.editClip('clip-1', { note: 'Mine.' }, instantAt(6));
    expectValue(await library.undoChange(applied, instantAt(7)));
    expect(await getStoryClip(library, 1)).toMatchObject({
      readAt: null,
      favouriteAt: instantAt(5),
      archivedAt: instantAt(4),
      tags: ['b', 'd', 'a'],
      note: 'Mine.',
    });
  });

  it('stops when aborted, and can be called again for the remaining clips', async () => {
    const library = await createLibraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    const applied = expectValue(
      await library.changeClips(numbers, { isDeleted: true }, instantAt(900)),
    );
    const controller = new AbortController();
    const undone = expectValue(
      await library.undoChange(applied, instantAt(901), {
        signal: controller.signal,
        onProgress: () => controller.abort(),
      }),
    );
    expect(undone.clips).toHaveLength(200);
    expect(undone.rest).toHaveLength(250);
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 200, bin: 250 });
    expectValue(await library.undoChange(applied, instantAt(902)));
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 450, bin: 0 });
  });
});
