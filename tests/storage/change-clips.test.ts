import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clip } from '../../core/model';
import { type Library, openLibrary } from '../../storage';
import { anIllustratedRequest, anyStep, manyChanges } from './library-steps';
import { readTables } from './recount';
import { anAnnotation, aRequest, at, expectValue, freshLibrary, freshName } from './samples';

async function libraryWith(count: number): Promise<Library> {
  const library = freshLibrary();
  for (let n = 1; n <= count; n += 1) expectValue(await library.saveClip(aRequest(n)));
  return library;
}

const clipOf = async (library: Library, n: number) =>
  expectValue(await library.getClip(`clip-${n}`));

/** All clips and annotations of a library, without the times of their last change. */
async function contentOf(name: string): Promise<unknown> {
  const { clips, annotations } = await readTables(name);
  const timeless = (rows: readonly unknown[] = []) =>
    (rows as Clip[]).map(({ updatedAt: _, ...row }) => row);
  return { clips: timeless(clips), annotations: timeless(annotations) };
}

describe('changeClips', () => {
  it('sets states with their time, and leaves what is so already', async () => {
    const library = await libraryWith(2);
    await library.changeClips(['clip-1'], { isRead: true }, at(5));
    const change = { isRead: true, isFavourite: true, addTags: ['Harbour', 'harbour'] };
    const changed = expectValue(await library.changeClips(['clip-1', 2, 'gone'], change, at(6)));
    expect(await clipOf(library, 1)).toMatchObject({ readAt: at(5), favouriteAt: at(6) });
    expect(await clipOf(library, 2)).toMatchObject({ readAt: at(6), tags: ['Harbour'] });
    expect(changed.clips.map(({ id }) => id)).toEqual(['clip-1', 'clip-2']);
    expect(changed.clips[0]).not.toHaveProperty('readAt');
    expect(changed).toMatchObject({ rest: [], failure: null });
    const again = expectValue(await library.changeClips([1, 2], change, at(7)));
    expect(again.clips).toEqual([]);
    expect((await clipOf(library, 1)).updatedAt).toBe(at(6));
  });

  it('leaves what lies in the bin, until it is brought back', async () => {
    const library = await libraryWith(1);
    expectValue(await library.changeClips([1], { isDeleted: true }, at(5)));
    expect(await library.getClip('clip-1')).toMatchObject({ ok: false });
    expect(expectValue(await library.changeClips([1], { isRead: true }, at(6))).clips).toEqual([]);
    await library.changeClips([1], { isDeleted: false, isRead: true }, at(7));
    expect(await clipOf(library, 1)).toMatchObject({ deletedAt: null, readAt: at(7) });
  });

  it('tells how far it is, stops when asked to, and goes on with the rest', async () => {
    const library = await libraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    const stop = new AbortController();
    const seen: [number, number][] = [];
    const begun = expectValue(
      await library.changeClips(numbers, { isArchived: true }, at(900), {
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
    const ended = expectValue(await library.changeClips(begun.rest, { isArchived: true }, at(901)));
    expect(ended.rest).toEqual([]);
    expect(expectValue(await library.listShelves()).archive).toBe(450);
    expectValue(await library.undoChange(begun, at(902)));
    expect(expectValue(await library.listShelves()).archive).toBe(250);
  });
});

describe('undoChange', () => {
  it('restores exactly what was, after any change of any library', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { minLength: 4, maxLength: 20 }),
        manyChanges,
        async (steps, [which, change]) => {
          const name = freshName();
          const library = openLibrary(name);
          await library.saveClip(anIllustratedRequest(1));
          for (const [minute, { run }] of steps.entries()) await run(library, minute);
          const before = await contentOf(name);
          const made = expectValue(await library.changeClips(which, change, at(100)));
          const changed = await contentOf(name);
          const undone = expectValue(await library.undoChange(made, at(101)));
          expect(await contentOf(name)).toEqual(before);
          expectValue(await library.undoChange(undone, at(102)));
          expect(await contentOf(name)).toEqual(changed);
          library.close();
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);

  it('takes back only what the change did when something else changed meanwhile', async () => {
    const library = await libraryWith(1);
    await library.editClip('clip-1', { tags: ['a', 'b'] }, at(2));
    const change = { isRead: true, isFavourite: true, addTags: ['c'], removeTags: ['a'] };
    const made = expectValue(await library.changeClips([1], change, at(3)));
    await library.changeClips([1], { isFavourite: false, isArchived: true }, at(4));
    await library.changeClips([1], { isFavourite: true, addTags: ['d'] }, at(5));
    await library.editClip('clip-1', { note: 'Mine.' }, at(6));
    expectValue(await library.undoChange(made, at(7)));
    expect(await clipOf(library, 1)).toMatchObject({
      readAt: null,
      favouriteAt: at(5),
      archivedAt: at(4),
      tags: ['b', 'd', 'a'],
      note: 'Mine.',
    });
  });

  it('says what was not reached when it was stopped, and can be asked again', async () => {
    const library = await libraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    const made = expectValue(await library.changeClips(numbers, { isDeleted: true }, at(900)));
    const stop = new AbortController();
    const undone = expectValue(
      await library.undoChange(made, at(901), {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      }),
    );
    expect(undone.clips).toHaveLength(200);
    expect(undone.rest).toHaveLength(250);
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 200, bin: 250 });
    expectValue(await library.undoChange(made, at(902)));
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 450, bin: 0 });
  });
});

describe('the tree of tags', () => {
  /** `alden` on one clip, `alden/council` on another, on a mark and on a clip in the bin. */
  async function libraryWithTags() {
    const library = await libraryWith(3);
    await library.editClip('clip-1', { tags: ['Alden', 'money'] }, at(4));
    await library.editClip('clip-2', { tags: ['Alden/Council'] }, at(4));
    await library.addAnnotation(anAnnotation(2, { tags: ['alden/council', 'quote'] }));
    await library.editClip('clip-3', { tags: ['alden/council/tax'] }, at(4));
    await library.addAnnotation(anAnnotation(3, { tags: ['alden'] }));
    await library.deleteClip('clip-3', at(5));
    return library;
  }

  it('counts what carries a tag and what lies below it', async () => {
    const library = await libraryWithTags();
    expectValue(await library.recolourTag('alden', 'sky', at(6)));
    const { tags } = expectValue(await library.listShelves());
    expect(tags).toMatchObject([
      {
        key: 'alden',
        name: 'Alden',
        colour: 'sky',
        uses: 1,
        usesWithin: 3,
        children: [{ name: 'Alden/Council', step: 'Council', uses: 2, children: [] }],
      },
      { key: 'money', uses: 1, children: [] },
      { key: 'quote', uses: 1 },
    ]);
  });

  it('shows a step that is no tag itself, and lets it have a colour', async () => {
    const library = await libraryWith(1);
    await library.editClip('clip-1', { tags: ['Alden/Council'] }, at(4));
    const made = expectValue(await library.recolourTag('alden', 'plum', at(5)));
    expect(expectValue(await library.listShelves()).tags).toMatchObject([
      { name: 'Alden', colour: 'plum', uses: 0, usesWithin: 1 },
    ]);
    expect(expectValue(await library.completeTags('', 9))).toHaveLength(1);
    await library.undoChange(made, at(6));
    expect(expectValue(await library.listShelves()).tags).toMatchObject([{ colour: null }]);
    expect(await library.recolourTag('unknown', 'sky', at(7))).toMatchObject({ ok: false });
  });

  it('is renamed with all below it, in the bin too, and back', async () => {
    const library = await libraryWithTags();
    await library.recolourTag('alden', 'sky', at(6));
    const made = expectValue(await library.renameTag('alden', 'Towns/Alden', at(7)));
    expect((await clipOf(library, 1)).tags).toEqual(['Towns/Alden', 'money']);
    expect((await clipOf(library, 2)).tags).toEqual(['Towns/Alden/Council']);
    const [mark] = expectValue(await library.listAnnotations('clip-2'));
    expect(mark?.tags).toEqual(['Towns/Alden/council', 'quote']);
    expect(expectValue(await library.listShelves()).tags).toMatchObject([
      { key: 'money' },
      { key: 'quote' },
      { name: 'Towns', usesWithin: 3, children: [{ name: 'Towns/Alden', colour: 'sky' }] },
    ]);
    await library.restoreClip('clip-3', at(8));
    expect((await clipOf(library, 3)).tags).toEqual(['Towns/Alden/council/tax']);
    expectValue(await library.undoChange(made, at(9)));
    expect((await clipOf(library, 1)).tags).toEqual(['Alden', 'money']);
    expect((await clipOf(library, 3)).tags).toEqual(['alden/council/tax']);
    const { tags } = expectValue(await library.listShelves());
    expect(tags.map(({ key }) => key)).toEqual(['alden', 'money', 'quote']);
    expect(tags[0]).toMatchObject({ colour: 'sky', uses: 2, usesWithin: 5 });
  });

  it('makes two tags one when the name is there already, and parts them again', async () => {
    const library = await libraryWith(2);
    await library.editClip('clip-1', { tags: ['boats', 'ferries'] }, at(4));
    await library.editClip('clip-2', { tags: ['ferries'] }, at(4));
    const made = expectValue(await library.renameTag('ferries', 'boats', at(5)));
    expect((await clipOf(library, 1)).tags).toEqual(['boats']);
    expect(expectValue(await library.completeTags('', 9))).toMatchObject([
      { key: 'boats', uses: 2 },
    ]);
    await library.undoChange(made, at(6));
    expect((await clipOf(library, 1)).tags).toEqual(['boats', 'ferries']);
    expect((await clipOf(library, 2)).tags).toEqual(['ferries']);
  });

  it('is named anew in the searches that are saved, and as before when that is undone', async () => {
    const library = await libraryWithTags();
    const search = {
      ...{ id: 'search-1', name: 'Council', question: 'tag:alden/council -tag:money ' },
      ...{ createdAt: at(4), updatedAt: at(4), deletedAt: null },
    };
    await library.saveSearch(search);
    await library.saveSearch({ ...search, id: 'search-2', question: 'alden' });
    const questions = async () =>
      expectValue(await library.listShelves()).searches.map(({ question }) => question);
    const made = expectValue(await library.renameTag('alden', 'Port Alden', at(5)));
    expect(await questions()).toEqual(['tag:"Port Alden/council" -tag:money ', 'alden']);
    expect(made.searches).toHaveLength(1);
    expectValue(await library.undoChange(made, at(6)));
    expect(await questions()).toEqual(['tag:alden/council -tag:money ', 'alden']);
    expectValue(await library.renameTag('alden', 'Port Alden', at(7)));
    await library.saveSearch({ ...search, question: 'tag:money' });
    await library.undoChange(made, at(8));
    expect(await questions()).toEqual(['tag:money', 'alden']);
  });

  it('takes another spelling, and refuses no name and a place below itself', async () => {
    const library = await libraryWithTags();
    expectValue(await library.renameTag('alden', 'ALDEN', at(6)));
    expect((await clipOf(library, 2)).tags).toEqual(['ALDEN/Council']);
    expect(expectValue(await library.listShelves()).tags[0]).toMatchObject({ name: 'ALDEN' });
    for (const name of [' # ', 'alden/council/x']) {
      expect(await library.renameTag('alden', name, at(7))).toMatchObject({
        ok: false,
        failure: { code: 'invalid-input' },
      });
    }
  });

  it('refuses a name with which it or a tag within it would have to be cut', async () => {
    const library = await libraryWithTags();
    for (const length of [121, 113, 109]) {
      expect(await library.renameTag('alden', 'x'.repeat(length), at(7))).toMatchObject({
        ok: false,
        failure: { code: 'name-too-long' },
      });
    }
    expect((await clipOf(library, 1)).tags).toEqual(['Alden', 'money']);
    // "/council/tax", which only a clip in the bin carries, makes it 120.
    expectValue(await library.renameTag('alden', 'x'.repeat(108), at(8)));
    await library.restoreClip('clip-3', at(9));
    expect((await clipOf(library, 3)).tags).toEqual([`${'x'.repeat(108)}/council/tax`]);
  });

  it('tells how far a merge is, stops when asked to, and goes back to what was', async () => {
    const library = await libraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    await library.changeClips(numbers, { addTags: ['ferries', 'boats'] }, at(900));
    const stop = new AbortController();
    const steps: (readonly [number, number])[] = [];
    const made = expectValue(
      await library.renameTag('ferries', 'boats', at(901), {
        signal: stop.signal,
        onProgress(done, total) {
          steps.push([done, total]);
          if (done >= 400) stop.abort();
        },
      }),
    );
    expect(steps).toEqual([
      [200, 450],
      [400, 450],
    ]);
    expect(made.rest).toHaveLength(50);
    const uses = async () =>
      expectValue(await library.listShelves()).tags.map(({ key, uses }) => [key, uses]);
    expect(await uses()).toEqual([
      ['boats', 450],
      ['ferries', 50],
    ]);
    steps.length = 0;
    const onProgress = (done: number, total: number) => steps.push([done, total]);
    expectValue(await library.undoChange(made, at(902), { onProgress }));
    expect(steps).toEqual([
      [200, 400],
      [400, 400],
    ]);
    expect(await uses()).toEqual([
      ['boats', 450],
      ['ferries', 450],
    ]);
    expectValue(await library.renameTag('ferries', 'boats', at(903)));
    expect(await uses()).toEqual([['boats', 450]]);
  });

  it('loses a tag with all below it, in the bin too, and gets it back', async () => {
    const library = await libraryWithTags();
    const made = expectValue(await library.deleteTag('alden', at(7)));
    expect((await clipOf(library, 1)).tags).toEqual(['money']);
    expect(expectValue(await library.listShelves()).tags.map(({ key }) => key)).toEqual([
      'money',
      'quote',
    ]);
    await library.editClip('clip-1', { tags: ['money', 'new'] }, at(8));
    await library.restoreClip('clip-3', at(8));
    expect((await clipOf(library, 3)).tags).toEqual([]);
    await library.undoChange(made, at(9));
    expect((await clipOf(library, 1)).tags).toEqual(['money', 'new', 'Alden']);
    expect((await clipOf(library, 3)).tags).toEqual(['alden/council/tax']);
    expect(expectValue(await library.listAnnotations('clip-3'))[0]?.tags).toEqual(['alden']);
  });
});
