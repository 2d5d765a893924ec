import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from '../../core/export/formats/json';
import { fail } from '../../core/model';
import { eachWholeClip } from '../../storage/each-whole-clip';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';

describe('getWholeClips', () => {
  it('returns a clip with all its versions and its undeleted annotations', async () => {
    const library = createLibrary();
    await library.saveClip(makeSaveRequest(1, { tags: ['a'], note: 'Note.' }));
    await library.saveVersion(
      'clip-1',
      'v2',
      makeArticle({ body: makeBody('Changed.') }),
      instantAt(3),
    );
    await library.addAnnotation(makeAnnotation(1, { id: 'b', createdAt: instantAt(5) }));
    await library.addAnnotation(
      makeAnnotation(1, { id: 'a', createdAt: instantAt(6), versionId: 'v2' }),
    );
    await library.addAnnotation(makeAnnotation(1, { id: 'gone' }));
    await library.deleteAnnotation('gone', instantAt(7));
    const [whole] = expectValue(await library.getWholeClips(['clip-1']));
    if (!whole) throw new Error('no clip');
    expect(whole.clip).toEqual(expectValue(await library.getClip('clip-1')));
    expect(whole.versions.map(({ id }) => id)).toEqual(['version-1', 'v2']);
    expect(whole.annotations.map(({ id }) => id)).toEqual(['b', 'a']);
    const file = fromJson(toJson([whole], instantAt(9)));
    expect(expectValue(file).clips).toEqual([whole]);
  });
});

describe('eachWholeClip', () => {
  it('stops at the first failure', async () => {
    const library = createLibrary();
    for (let n = 1; n <= 60; n += 1) await library.saveClip(makeSaveRequest(n));
    const failing = {
      listClips: library.listClips,
      getWholeClips: async (keys: readonly (string | number)[]) =>
        keys.includes('clip-1') ? fail('library-unavailable') : library.getWholeClips(keys),
    };
    const results: string[] = [];
    for await (const whole of eachWholeClip(failing, null)) {
      results.push(whole.ok ? whole.value.clip.id : whole.failure.code);
    }
    expect(results).toHaveLength(41);
    expect(results.slice(0, 1)).toEqual(['clip-60']);
    expect(results.slice(-2)).toEqual(['clip-21', 'library-unavailable']);
  });

  it('returns the clips outside the bin with their versions, newest first', async () => {
    const library = createLibrary();
    for (let n = 1; n <= 120; n += 1) await library.saveClip(makeSaveRequest(n));
    await library.deleteClip('clip-7', instantAt(200));
    await library.saveVersion(
      'clip-120',
      'v2',
      makeArticle({ headline: 'Changed' }),
      instantAt(201),
    );
    const ids: string[] = [];
    for await (const result of library.eachWholeClip()) {
      const whole = expectValue(result);
      ids.push(whole.clip.id);
      expect(whole.versions.at(-1)?.id).toBe(whole.clip.versionId);
      if (whole.clip.id === 'clip-100') await library.deleteClip('clip-9', instantAt(202));
    }
    const expected = Array.from({ length: 120 }, (_, n) => 120 - n).filter(
      (n) => n !== 7 && n !== 9,
    );
    expect(ids).toEqual(expected.map((n) => `clip-${n}`));
  });
});
