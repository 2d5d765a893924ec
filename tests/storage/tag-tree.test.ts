import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import { openLibrary } from '../../storage';
import { openAccess } from '../../storage/open-access';
import {
  createDatabaseName,
  createLibraryWith,
  expectValue,
  getStoryClip,
  instantAt,
  makeAnnotation,
  makeSaveRequest,
} from './samples';

describe('the tag tree', () => {
  /** `alden` on one clip; `alden/council` on another, on an annotation and on a clip in the bin. */
  async function createTaggedLibrary() {
    const library = await createLibraryWith(3);
    await library.editClip('clip-1', { tags: ['Alden', 'money'] }, instantAt(4));
    await library.editClip('clip-2', { tags: ['Alden/Council'] }, instantAt(4));
    await library.addAnnotation(makeAnnotation(2, { tags: ['alden/council', 'quote'] }));
    await library.editClip('clip-3', { tags: ['alden/council/tax'] }, instantAt(4));
    await library.addAnnotation(makeAnnotation(3, { tags: ['alden'] }));
    await library.deleteClip('clip-3', instantAt(5));
    return library;
  }

  it('counts the uses of a tag and of its subtags', async () => {
    const library = await createTaggedLibrary();
    expectValue(await library.recolourTag('alden', 'sky', instantAt(6)));
    const { tags } = expectValue(await library.listShelves());
    expect(tags).toMatchObject([
      {
        key: 'alden',
        name: 'Alden',
        colour: 'sky',
        uses: 1,
        children: [{ name: 'Alden/Council', step: 'Council', uses: 2, children: [] }],
      },
      { key: 'money', uses: 1, children: [] },
      { key: 'quote', uses: 1 },
    ]);
  });

  it('sorts numbers in names by value', async () => {
    const library = await createLibraryWith(1);
    await library.editClip('clip-1', { tags: ['t10', 't2', 't100', 't1'] }, instantAt(4));
    const { tags } = expectValue(await library.listShelves());
    expect(tags.map(({ name }) => name)).toEqual(['t1', 't2', 't10', 't100']);
  });

  it('counts each clip with a tag once, whether the tag is on the clip or its annotations', async () => {
    const library = await createTaggedLibrary();
    // The tag and a subtag are on the clip, and the tag is on its highlight too.
    await library.editClip('clip-1', { tags: ['Alden', 'alden/port', 'money'] }, instantAt(6));
    await library.addAnnotation(makeAnnotation(1, { tags: ['alden'] }));
    const queries = ['tag:alden', 'tag:Alden/Council', 'tag:money', 'tag:quote', 'tag:none'];
    expect(expectValue(await library.countFound(queries))).toEqual([2, 1, 1, 1, 0]);
    for (const query of queries) {
      const listed = expectValue(await library.find(query, 'newest')).numbers.length;
      expect(expectValue(await library.countFound([query]))).toEqual([listed]);
    }
    await library.restoreClip('clip-3', instantAt(7));
    expect(expectValue(await library.countFound(queries))).toEqual([3, 2, 1, 1, 0]);
  });

  it('counts exactly the clips that a rename changes', async () => {
    const library = await createTaggedLibrary();
    await library.addAnnotation(makeAnnotation(1, { tags: ['alden/port'] }));
    const readTagsByClip = async () => {
      const tagsByClip = new Map<string, string>();
      for await (const whole of library.eachWholeClip()) {
        const { clip, annotations } = expectValue(whole);
        const tags = [clip.tags, ...annotations.map((annotation) => annotation.tags)];
        tagsByClip.set(clip.id, JSON.stringify(tags));
      }
      return tagsByClip;
    };
    for (const [key, to] of [
      ['alden', 'money'],
      ['quote', 'money'],
    ] as const) {
      const counts = expectValue(await library.countFound([`tag:${key}`]));
      const before = await readTagsByClip();
      expectValue(await library.renameTag(key, to, instantAt(7)));
      const changed = [...(await readTagsByClip())].filter(([id, tags]) => before.get(id) !== tags);
      expect(counts).toEqual([changed.length]);
    }
  });

  it('contains a parent that is not a tag itself, and stores its colour', async () => {
    const library = await createLibraryWith(1);
    await library.editClip('clip-1', { tags: ['Alden/Council'] }, instantAt(4));
    const change = expectValue(await library.recolourTag('alden', 'plum', instantAt(5)));
    expect(expectValue(await library.listShelves()).tags).toMatchObject([
      { name: 'Alden', colour: 'plum', uses: 0 },
    ]);
    expect(expectValue(await library.completeTags('', 9))).toHaveLength(1);
    await library.undoChange(change, instantAt(6));
    expect(expectValue(await library.listShelves()).tags).toMatchObject([{ colour: null }]);
    expect(await library.recolourTag('unknown', 'sky', instantAt(7))).toMatchObject({ ok: false });
  });

  it('renames a tag with its subtags, also in the bin, and undoes that', async () => {
    const library = await createTaggedLibrary();
    await library.recolourTag('alden', 'sky', instantAt(6));
    const change = expectValue(await library.renameTag('alden', 'Towns/Alden', instantAt(7)));
    expect((await getStoryClip(library, 1)).tags).toEqual(['Towns/Alden', 'money']);
    expect((await getStoryClip(library, 2)).tags).toEqual(['Towns/Alden/Council']);
    const [annotation] = expectValue(await library.listAnnotations('clip-2'));
    expect(annotation?.tags).toEqual(['Towns/Alden/council', 'quote']);
    expect(expectValue(await library.listShelves()).tags).toMatchObject([
      { key: 'money' },
      { key: 'quote' },
      { name: 'Towns', children: [{ name: 'Towns/Alden', colour: 'sky' }] },
    ]);
    await library.restoreClip('clip-3', instantAt(8));
    expect((await getStoryClip(library, 3)).tags).toEqual(['Towns/Alden/council/tax']);
    expectValue(await library.undoChange(change, instantAt(9)));
    expect((await getStoryClip(library, 1)).tags).toEqual(['Alden', 'money']);
    expect((await getStoryClip(library, 3)).tags).toEqual(['alden/council/tax']);
    const { tags } = expectValue(await library.listShelves());
    expect(tags.map(({ key }) => key)).toEqual(['alden', 'money', 'quote']);
    expect(tags[0]).toMatchObject({ colour: 'sky', uses: 2 });
  });

  it('merges two tags if the name already exists, and separates them on undo', async () => {
    const library = await createLibraryWith(2);
    await library.editClip('clip-1', { tags: ['boats', 'ferries'] }, instantAt(4));
    await library.editClip('clip-2', { tags: ['ferries'] }, instantAt(4));
    const change = expectValue(await library.renameTag('ferries', 'boats', instantAt(5)));
    expect((await getStoryClip(library, 1)).tags).toEqual(['boats']);
    expect(expectValue(await library.completeTags('', 9))).toMatchObject([
      { key: 'boats', uses: 2 },
    ]);
    await library.undoChange(change, instantAt(6));
    expect((await getStoryClip(library, 1)).tags).toEqual(['boats', 'ferries']);
    expect((await getStoryClip(library, 2)).tags).toEqual(['ferries']);
  });

  it('renames a tag in saved searches, and undoes that', async () => {
    const library = await createTaggedLibrary();
    const search = {
      ...{ id: 'search-1', name: 'Council', question: 'tag:alden/council -tag:money ' },
      ...{ createdAt: instantAt(4), updatedAt: instantAt(4), deletedAt: null },
    };
    await library.saveSearch(search);
    await library.saveSearch({ ...search, id: 'search-2', question: 'alden' });
    const readQueries = async () =>
      expectValue(await library.listShelves()).searches.map(({ question }) => question);
    const change = expectValue(await library.renameTag('alden', 'Port Alden', instantAt(5)));
    expect(await readQueries()).toEqual(['tag:"Port Alden/council" -tag:money ', 'alden']);
    expect(change.searches).toHaveLength(1);
    expectValue(await library.undoChange(change, instantAt(6)));
    expect(await readQueries()).toEqual(['tag:alden/council -tag:money ', 'alden']);
    expectValue(await library.renameTag('alden', 'Port Alden', instantAt(7)));
    await library.saveSearch({ ...search, question: 'tag:money' });
    await library.undoChange(change, instantAt(8));
    expect(await readQueries()).toEqual(['tag:money', 'alden']);
  });

  it('renames a tag to another spelling, but not to an empty name or a child of itself', async () => {
    const library = await createTaggedLibrary();
    expectValue(await library.renameTag('alden', 'ALDEN', instantAt(6)));
    expect((await getStoryClip(library, 2)).tags).toEqual(['ALDEN/Council']);
    expect(expectValue(await library.listShelves()).tags[0]).toMatchObject({ name: 'ALDEN' });
    for (const name of [' # ', 'alden/council/x']) {
      expect(await library.renameTag('alden', name, instantAt(7))).toMatchObject({
        ok: false,
        failure: { code: 'invalid-input' },
      });
    }
  });

  it('rejects a new name that makes the tag or a subtag too long', async () => {
    const library = await createTaggedLibrary();
    for (const length of [121, 113, 109]) {
      expect(await library.renameTag('alden', 'x'.repeat(length), instantAt(7))).toMatchObject({
        ok: false,
        failure: { code: 'name-too-long' },
      });
    }
    expect((await getStoryClip(library, 1)).tags).toEqual(['Alden', 'money']);
    // With the subtag "/council/tax" of the clip in the bin, the name has 120 characters.
    expectValue(await library.renameTag('alden', 'x'.repeat(108), instantAt(8)));
    await library.restoreClip('clip-3', instantAt(9));
    expect((await getStoryClip(library, 3)).tags).toEqual([`${'x'.repeat(108)}/council/tax`]);
  });

  it('reports the progress of a merge, stops when aborted, and can be undone', async () => {
    const library = await createLibraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    await library.changeClips(numbers, { addTags: ['ferries', 'boats'] }, instantAt(900));
    const controller = new AbortController();
    const progress: (readonly [number, number])[] = [];
    const change = expectValue(
      await library.renameTag('ferries', 'boats', instantAt(901), {
        signal: controller.signal,
        onProgress(done, total) {
          progress.push([done, total]);
          if (done >= 400) controller.abort();
        },
      }),
    );
    expect(progress).toEqual([
      [200, 450],
      [400, 450],
    ]);
    expect(change.rest).toHaveLength(50);
    const readUses = async () =>
      expectValue(await library.listShelves()).tags.map(({ key, uses }) => [key, uses]);
    expect(await readUses()).toEqual([
      ['boats', 450],
      ['ferries', 50],
    ]);
    progress.length = 0;
    const onProgress = (done: number, total: number) => progress.push([done, total]);
    expectValue(await library.undoChange(change, instantAt(902), { onProgress }));
    expect(progress).toEqual([
      [200, 400],
      [400, 400],
    ]);
    expect(await readUses()).toEqual([
      ['boats', 450],
      ['ferries', 450],
    ]);
    expectValue(await library.renameTag('ferries', 'boats', instantAt(903)));
    expect(await readUses()).toEqual([['boats', 450]]);
  });

  it('deletes a tag with its subtags, also in the bin, and undoes that', async () => {
    const library = await createTaggedLibrary();
    const change = expectValue(await library.deleteTag('alden', instantAt(7)));
    expect((await getStoryClip(library, 1)).tags).toEqual(['money']);
    expect(expectValue(await library.listShelves()).tags.map(({ key }) => key)).toEqual([
      'money',
      'quote',
    ]);
    await library.editClip('clip-1', { tags: ['money', 'new'] }, instantAt(8));
    await library.restoreClip('clip-3', instantAt(8));
    expect((await getStoryClip(library, 3)).tags).toEqual([]);
    await library.undoChange(change, instantAt(9));
    expect((await getStoryClip(library, 1)).tags).toEqual(['money', 'new', 'Alden']);
    expect((await getStoryClip(library, 3)).tags).toEqual(['alden/council/tax']);
    expect(expectValue(await library.listAnnotations('clip-3'))[0]?.tags).toEqual(['alden']);
  });
});

it('renames a tag that others put on a clip, so that it stays theirs, also after undo', async () => {
  const name = createDatabaseName();
  const library = openLibrary(name);
  expectValue(await library.saveClip(makeSaveRequest(1, { tags: ['work/energy'] })));
  const { db, writeTo } = openAccess(name, {});
  await writeTo([db.clips], async () => {
    await db.clips.update('clip-1', { receivedTags: ['work/energy'] });
    return succeed(null);
  });
  const readReceived = async () => (await getStoryClip(library, 1)).receivedTags;
  const change = expectValue(await library.renameTag('work', 'Office', instantAt(5)));
  expect(await readReceived()).toEqual(['office/energy']);
  expectValue(await library.undoChange(change, instantAt(6)));
  expect(await readReceived()).toEqual(['work/energy']);
});
