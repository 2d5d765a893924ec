import { describe, expect, it } from 'vitest';
import { anAnnotation, expectValue, freshLibrary, instantAt, makeSaveRequest } from './samples';

describe('completeTags', () => {
  const library = freshLibrary();
  const tagged = (async () => {
    await library.saveClip(makeSaveRequest(1, { tags: ['Alden/Council', 'Café', 'harbour'] }));
    await library.saveClip(makeSaveRequest(2, { tags: ['alden/council', 'alden', 'council tax'] }));
    await library.saveClip(makeSaveRequest(3, { tags: ['harbour'] }));
    await library.addAnnotation(anAnnotation(3, { tags: ['harbour', 'unused'] }));
    await library.deleteAnnotation('annotation-3', instantAt(4));
    await library.restoreAnnotation('annotation-3', instantAt(5));
    await library.editAnnotation('annotation-3', { tags: ['harbour'] }, instantAt(6));
  })();

  it.each([
    ['', ['harbour', 'Alden/Council', 'council tax', 'alden', 'Café']],
    ['al', ['Alden/Council', 'alden']],
    ['COUNCIL', ['Alden/Council', 'council tax']],
    ['#alden/', ['Alden/Council', 'alden']],
    ['alden/c', ['Alden/Council']],
    ['cafe', ['Café']],
    ['ouncil', []],
    ['unused', []],
  ])('for "%s" suggests %j', async (typed, expected) => {
    await tagged;
    const tags = expectValue(await library.completeTags(typed, 9));
    expect(tags.map(({ name }) => name).sort()).toEqual([...expected].sort());
    expect(tags.map(({ uses }) => uses)).toEqual(
      tags.map(({ uses }) => uses).sort((a, b) => b - a),
    );
  });

  it('counts clips and annotations, with the first spelling and the last use', async () => {
    await tagged;
    expect(expectValue(await library.completeTags('', 2))).toMatchObject([
      { key: 'harbour', name: 'harbour', uses: 3, usedAt: instantAt(5) },
      { key: 'alden/council', name: 'Alden/Council', uses: 2, usedAt: instantAt(2) },
    ]);
  });
});

describe('drafts', () => {
  it('are stored until they are deleted', async () => {
    const drafts = freshLibrary();
    const draft = { key: 'a.example/1', tags: ['x'], note: 'Half a th', updatedAt: instantAt(1) };
    expect(expectValue(await drafts.findDraft(draft.key))).toBeNull();
    await drafts.saveDraft({ ...draft, note: 'Half' });
    expect(expectValue(await drafts.saveDraft(draft))).toEqual(draft);
    expect(expectValue(await drafts.findDraft(draft.key))).toEqual(draft);
    expect(expectValue(await drafts.dropDraft(draft.key))).toBeNull();
    expect(expectValue(await drafts.findDraft(draft.key))).toBeNull();
    expect(expectValue(await drafts.dropDraft(draft.key))).toBeNull();
  });
});
