import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clip } from '../../core/model';
import { openLibrary } from '../../storage';
import { scaleRuns } from '../runs';
import { anIllustratedRequest, anyStep, manyChanges } from './library-steps';
import { readTables } from './recount';
import { clipOf, expectValue, freshName, instantAt, libraryWith } from './samples';

/** All clips and annotations of a library, without the time of the last change. */
async function readContents(name: string): Promise<unknown> {
  const { clips, annotations } = await readTables(name);
  const timeless = (rows: readonly unknown[] = []) =>
    (rows as Clip[]).map(({ updatedAt: _, ...row }) => row);
  return { clips: timeless(clips), annotations: timeless(annotations) };
}

describe('changeClips', () => {
  it('sets states with their time, and skips clips that already have them', async () => {
    const library = await libraryWith(2);
    await library.changeClips(['clip-1'], { isRead: true }, instantAt(5));
    const change = { isRead: true, isFavourite: true, addTags: ['Harbour', 'harbour'] };
    const changed = expectValue(
      await library.changeClips(['clip-1', 2, 'gone'], change, instantAt(6)),
    );
    expect(await clipOf(library, 1)).toMatchObject({
      readAt: instantAt(5),
      favouriteAt: instantAt(6),
    });
    expect(await clipOf(library, 2)).toMatchObject({ readAt: instantAt(6), tags: ['Harbour'] });
    expect(changed.clips.map(({ id }) => id)).toEqual(['clip-1', 'clip-2']);
    expect(changed.clips[0]).not.toHaveProperty('readAt');
    expect(changed).toMatchObject({ rest: [], failure: null });
    const again = expectValue(await library.changeClips([1, 2], change, instantAt(7)));
    expect(again.clips).toEqual([]);
    expect((await clipOf(library, 1)).updatedAt).toBe(instantAt(6));
  });

  it('changes clips in the bin only by restoring them', async () => {
    const library = await libraryWith(1);
    expectValue(await library.changeClips([1], { isDeleted: true }, instantAt(5)));
    expect(await library.getClip('clip-1')).toMatchObject({ ok: false });
    expect(
      expectValue(await library.changeClips([1], { isRead: true }, instantAt(6))).clips,
    ).toEqual([]);
    await library.changeClips([1], { isDeleted: false, isRead: true }, instantAt(7));
    expect(await clipOf(library, 1)).toMatchObject({ deletedAt: null, readAt: instantAt(7) });
  });

  it('reports progress, stops when aborted, and can continue with the rest', async () => {
    const library = await libraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    const stop = new AbortController();
    const seen: [number, number][] = [];
    const begun = expectValue(
      await library.changeClips(numbers, { isArchived: true }, instantAt(900), {
        signal: stop.signal,
        onProgress(done, total) {
          seen.push([done, total]);
          stop.abort();
        },
      }),
    );
    expect(seen).toEqual([[200, 450]]);
    expect(begun.clips).toHaveLength(200);
    expect(begun.rest).toEqual(numbers.slice(200));
    expect(expectValue(await library.listShelves()).archive).toBe(200);
    const ended = expectValue(
      await library.changeClips(begun.rest, { isArchived: true }, instantAt(901)),
    );
    expect(ended.rest).toEqual([]);
    expect(expectValue(await library.listShelves()).archive).toBe(450);
    expectValue(await library.undoChange(begun, instantAt(902)));
    expect(expectValue(await library.listShelves()).archive).toBe(250);
  });
});

describe('undoChange', () => {
  it('restores the exact state after any change of any library', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 4, maxLength: 20 }),
        manyChanges,
        async (steps, [which, change]) => {
          const name = freshName();
          const library = openLibrary(name);
          await library.saveClip(anIllustratedRequest(1));
          for (const [minute, { run }] of steps.entries()) await run(library, minute);
          const before = await readContents(name);
          const made = expectValue(await library.changeClips(which, change, instantAt(100)));
          const changed = await readContents(name);
          const undone = expectValue(await library.undoChange(made, instantAt(101)));
          expect(await readContents(name)).toEqual(before);
          expectValue(await library.undoChange(undone, instantAt(102)));
          expect(await readContents(name)).toEqual(changed);
          library.close();
        },
      ),
      { numRuns: scaleRuns(50) },
    );
  }, 120_000);

  it('reverts only its own change if something else changed since then', async () => {
    const library = await libraryWith(1);
    await library.editClip('clip-1', { tags: ['a', 'b'] }, instantAt(2));
    const change = { isRead: true, isFavourite: true, addTags: ['c'], removeTags: ['a'] };
    const made = expectValue(await library.changeClips([1], change, instantAt(3)));
    await library.changeClips([1], { isFavourite: false, isArchived: true }, instantAt(4));
    await library.changeClips([1], { isFavourite: true, addTags: ['d'] }, instantAt(5));
    await library.editClip('clip-1', { note: 'Mine.' }, instantAt(6));
    expectValue(await library.undoChange(made, instantAt(7)));
    expect(await clipOf(library, 1)).toMatchObject({
      readAt: null,
      favouriteAt: instantAt(5),
      archivedAt: instantAt(4),
      tags: ['b', 'd', 'a'],
      note: 'Mine.',
    });
  });

  it('returns the rest when it is aborted, and can continue with it', async () => {
    const library = await libraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    const made = expectValue(
      await library.changeClips(numbers, { isDeleted: true }, instantAt(900)),
    );
    const stop = new AbortController();
    const undone = expectValue(
      await library.undoChange(made, instantAt(901), {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      }),
    );
    expect(undone.clips).toHaveLength(200);
    expect(undone.rest).toHaveLength(250);
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 200, bin: 250 });
    expectValue(await library.undoChange(made, instantAt(902)));
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 450, bin: 0 });
  });
});
