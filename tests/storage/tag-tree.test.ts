import { describe, expect, it } from 'vitest';
import { anAnnotation, clipOf, expectValue, instantAt, libraryWith } from './samples';

describe('the tree of tags', () => {
  /** `alden` on one clip; `alden/council` on another, on an annotation and on a clip in the bin. */
  async function libraryWithTags() {
    const library = await libraryWith(3);
    await library.editClip('clip-1', { tags: ['Alden', 'money'] }, instantAt(4));
    await library.editClip('clip-2', { tags: ['Alden/Council'] }, instantAt(4));
    await library.addAnnotation(anAnnotation(2, { tags: ['alden/council', 'quote'] }));
    await library.editClip('clip-3', { tags: ['alden/council/tax'] }, instantAt(4));
    await library.addAnnotation(anAnnotation(3, { tags: ['alden'] }));
    await library.deleteClip('clip-3', instantAt(5));
    return library;
  }

  it('counts the uses of a tag and of its subtags', async () => {
    const library = await libraryWithTags();
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

  it('counts each clip once that a tag matches, whether by the clip or its annotations', async () => {
    const library = await libraryWithTags();
    // Both the tag and a subtag, on the clip and on its highlight.
    await library.editClip('clip-1', { tags: ['Alden', 'alden/port', 'money'] }, instantAt(6));
    await library.addAnnotation(anAnnotation(1, { tags: ['alden'] }));
    const queries = ['tag:alden', 'tag:Alden/Council', 'tag:money', 'tag:quote', 'tag:none'];
    expect(expectValue(await library.countFound(queries))).toEqual([2, 1, 1, 1, 0]);
    for (const query of queries) {
      const listed = expectValue(await library.find(query, 'newest')).numbers.length;
      expect(expectValue(await library.countFound([query]))).toEqual([listed]);
    }
    await library.restoreClip('clip-3', instantAt(7));
    expect(expectValue(await library.countFound(queries))).toEqual([3, 2, 1, 1, 0]);
  });

  it('counts the clips that a rename changes', async () => {
    const library = await libraryWithTags();
    await library.addAnnotation(anAnnotation(1, { tags: ['alden/port'] }));
    const tagsOf = async () => {
      const found = new Map<string, string>();
      for await (const whole of library.eachWholeClip()) {
        const { clip, annotations } = expectValue(whole);
        const tags = [clip.tags, ...annotations.map((annotation) => annotation.tags)];
        found.set(clip.id, JSON.stringify(tags));
      }
      return found;
    };
    for (const [key, to] of [
      ['alden', 'money'],
      ['quote', 'money'],
    ] as const) {
      const counted = expectValue(await library.countFound([`tag:${key}`]));
      const before = await tagsOf();
      expectValue(await library.renameTag(key, to, instantAt(7)));
      const changed = [...(await tagsOf())].filter(([id, tags]) => before.get(id) !== tags);
      expect(counted).toEqual([changed.length]);
    }
  });

  it('shows a parent that is not a tag itself, and lets it have a colour', async () => {
    const library = await libraryWith(1);
    await library.editClip('clip-1', { tags: ['Alden/Council'] }, instantAt(4));
    const made = expectValue(await library.recolourTag('alden', 'plum', instantAt(5)));
    expect(expectValue(await library.listShelves()).tags).toMatchObject([
      { name: 'Alden', colour: 'plum', uses: 0 },
    ]);
    expect(expectValue(await library.completeTags('', 9))).toHaveLength(1);
    await library.undoChange(made, instantAt(6));
    expect(expectValue(await library.listShelves()).tags).toMatchObject([{ colour: null }]);
    expect(await library.recolourTag('unknown', 'sky', instantAt(7))).toMatchObject({ ok: false });
  });

  it('is renamed with its subtags, also in the bin, and back', async () => {
    const library = await libraryWithTags();
    await library.recolourTag('alden', 'sky', instantAt(6));
    const made = expectValue(await library.renameTag('alden', 'Towns/Alden', instantAt(7)));
    expect((await clipOf(library, 1)).tags).toEqual(['Towns/Alden', 'money']);
    expect((await clipOf(library, 2)).tags).toEqual(['Towns/Alden/Council']);
    const [mark] = expectValue(await library.listAnnotations('clip-2'));
    expect(mark?.tags).toEqual(['Towns/Alden/council', 'quote']);
    expect(expectValue(await library.listShelves()).tags).toMatchObject([
      { key: 'money' },
      { key: 'quote' },
      { name: 'Towns', children: [{ name: 'Towns/Alden', colour: 'sky' }] },
    ]);
    await library.restoreClip('clip-3', instantAt(8));
    expect((await clipOf(library, 3)).tags).toEqual(['Towns/Alden/council/tax']);
    expectValue(await library.undoChange(made, instantAt(9)));
    expect((await clipOf(library, 1)).tags).toEqual(['Alden', 'money']);
    expect((await clipOf(library, 3)).tags).toEqual(['alden/council/tax']);
    const { tags } = expectValue(await library.listShelves());
    expect(tags.map(({ key }) => key)).toEqual(['alden', 'money', 'quote']);
    expect(tags[0]).toMatchObject({ colour: 'sky', uses: 2 });
  });

  it('merges two tags if the name already exists, and separates them again', async () => {
    const library = await libraryWith(2);
    await library.editClip('clip-1', { tags: ['boats', 'ferries'] }, instantAt(4));
    await library.editClip('clip-2', { tags: ['ferries'] }, instantAt(4));
    const made = expectValue(await library.renameTag('ferries', 'boats', instantAt(5)));
    expect((await clipOf(library, 1)).tags).toEqual(['boats']);
    expect(expectValue(await library.completeTags('', 9))).toMatchObject([
      { key: 'boats', uses: 2 },
    ]);
    await library.undoChange(made, instantAt(6));
    expect((await clipOf(library, 1)).tags).toEqual(['boats', 'ferries']);
    expect((await clipOf(library, 2)).tags).toEqual(['ferries']);
  });

  it('is renamed in saved searches, and back when that is undone', async () => {
    const library = await libraryWithTags();
    const search = {
      ...{ id: 'search-1', name: 'Council', question: 'tag:alden/council -tag:money ' },
      ...{ createdAt: instantAt(4), updatedAt: instantAt(4), deletedAt: null },
    };
    await library.saveSearch(search);
    await library.saveSearch({ ...search, id: 'search-2', question: 'alden' });
    const readQueries = async () =>
      expectValue(await library.listShelves()).searches.map(({ question }) => question);
    const made = expectValue(await library.renameTag('alden', 'Port Alden', instantAt(5)));
    expect(await readQueries()).toEqual(['tag:"Port Alden/council" -tag:money ', 'alden']);
    expect(made.searches).toHaveLength(1);
    expectValue(await library.undoChange(made, instantAt(6)));
    expect(await readQueries()).toEqual(['tag:alden/council -tag:money ', 'alden']);
    expectValue(await library.renameTag('alden', 'Port Alden', instantAt(7)));
    await library.saveSearch({ ...search, question: 'tag:money' });
    await library.undoChange(made, instantAt(8));
    expect(await readQueries()).toEqual(['tag:money', 'alden']);
  });

  it('accepts another spelling, and rejects an empty name and a place below itself', async () => {
    const library = await libraryWithTags();
    expectValue(await library.renameTag('alden', 'ALDEN', instantAt(6)));
    expect((await clipOf(library, 2)).tags).toEqual(['ALDEN/Council']);
    expect(expectValue(await library.listShelves()).tags[0]).toMatchObject({ name: 'ALDEN' });
    for (const name of [' # ', 'alden/council/x']) {
      expect(await library.renameTag('alden', name, instantAt(7))).toMatchObject({
        ok: false,
        failure: { code: 'invalid-input' },
      });
    }
  });

  it('rejects a name that makes it or a subtag too long', async () => {
    const library = await libraryWithTags();
    for (const length of [121, 113, 109]) {
      expect(await library.renameTag('alden', 'x'.repeat(length), instantAt(7))).toMatchObject({
        ok: false,
        failure: { code: 'name-too-long' },
      });
    }
    expect((await clipOf(library, 1)).tags).toEqual(['Alden', 'money']);
    // The subtag "/council/tax", used only by a clip in the bin, makes the name 120 characters long.
    expectValue(await library.renameTag('alden', 'x'.repeat(108), instantAt(8)));
    await library.restoreClip('clip-3', instantAt(9));
    expect((await clipOf(library, 3)).tags).toEqual([`${'x'.repeat(108)}/council/tax`]);
  });

  it('reports the progress of a merge, stops when aborted, and can be undone', async () => {
    const library = await libraryWith(450);
    const numbers = Array.from({ length: 450 }, (_, index) => index + 1);
    await library.changeClips(numbers, { addTags: ['ferries', 'boats'] }, instantAt(900));
    const stop = new AbortController();
    const steps: (readonly [number, number])[] = [];
    const made = expectValue(
      await library.renameTag('ferries', 'boats', instantAt(901), {
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
    expectValue(await library.undoChange(made, instantAt(902), { onProgress }));
    expect(steps).toEqual([
      [200, 400],
      [400, 400],
    ]);
    expect(await uses()).toEqual([
      ['boats', 450],
      ['ferries', 450],
    ]);
    expectValue(await library.renameTag('ferries', 'boats', instantAt(903)));
    expect(await uses()).toEqual([['boats', 450]]);
  });

  it('removes a tag with its subtags, also in the bin, and restores them', async () => {
    const library = await libraryWithTags();
    const made = expectValue(await library.deleteTag('alden', instantAt(7)));
    expect((await clipOf(library, 1)).tags).toEqual(['money']);
    expect(expectValue(await library.listShelves()).tags.map(({ key }) => key)).toEqual([
      'money',
      'quote',
    ]);
    await library.editClip('clip-1', { tags: ['money', 'new'] }, instantAt(8));
    await library.restoreClip('clip-3', instantAt(8));
    expect((await clipOf(library, 3)).tags).toEqual([]);
    await library.undoChange(made, instantAt(9));
    expect((await clipOf(library, 1)).tags).toEqual(['money', 'new', 'Alden']);
    expect((await clipOf(library, 3)).tags).toEqual(['alden/council/tax']);
    expect(expectValue(await library.listAnnotations('clip-3'))[0]?.tags).toEqual(['alden']);
  });
});
