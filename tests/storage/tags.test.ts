import { describe, expect, it } from 'vitest';
import { createLibrary, expectValue, instantAt, makeAnnotation, makeSaveRequest } from './samples';

describe('completeTags', () => {
  const library = createLibrary();
  const saved = (async () => {
    await library.saveClip(makeSaveRequest(1, { tags: ['Alden/Council', 'Café', 'harbour'] }));
    await library.saveClip(makeSaveRequest(2, { tags: ['alden/council', 'alden', 'council tax'] }));
    await library.saveClip(makeSaveRequest(3, { tags: ['harbour'] }));
    await library.addAnnotation(makeAnnotation(3, { tags: ['harbour', 'unused'] }));
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
  ])('suggests tags for "%s": %j', async (typed, expected) => {
    await saved;
    const tags = expectValue(await library.completeTags(typed, 9));
    expect(tags.map(({ name }) => name).sort()).toEqual([...expected].sort());
    expect(tags.map(({ uses }) => uses)).toEqual(
      tags.map(({ uses }) => uses).sort((a, b) => b - a),
    );
  });

  it('returns the number of clips and annotations, the first spelling and the last use', async () => {
    await saved;
    expect(expectValue(await library.completeTags('', 2))).toMatchObject([
      { key: 'harbour', name: 'harbour', uses: 3, usedAt: instantAt(5) },
      { key: 'alden/council', name: 'Alden/Council', uses: 2, usedAt: instantAt(2) },
    ]);
  });
});
