import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { scaleRuns } from '../runs';
import { recordRequests } from './record-requests';
import { createLibraryWith, expectValue, instantAt, makeAnnotation, makeArticle } from './samples';

/** Creates a library in which some clips have several versions, annotations, or a deleted one. */
async function createVariedLibrary(count: number): Promise<Library> {
  const library = await createLibraryWith(count);
  for (let n = 1; n <= count; n += 1) {
    if (n % 3 === 0) {
      const article = makeArticle({ headline: `Changed ${n}` });
      expectValue(await library.saveVersion(`clip-${n}`, `later-${n}`, article, instantAt(n)));
    }
    for (let note = 0; note < n % 4; note += 1) {
      await library.addAnnotation(
        makeAnnotation(n, { id: `note-${n}-${note}`, createdAt: instantAt(note) }),
      );
    }
    if (n % 4 === 2) await library.deleteAnnotation(`note-${n}-0`, instantAt(50));
  }
  return library;
}

describe('rows read in batches', () => {
  it('equal rows read one by one, in any order and at any distance', async () => {
    const count = 40;
    const library = await createVariedLibrary(count);
    const anyKey = fc
      .integer({ min: 1, max: count })
      .chain((n) => fc.constantFrom<string | number>(n, `clip-${n}`));
    await fc.assert(
      fc.asyncProperty(fc.array(anyKey, { maxLength: 20 }), async (keys) => {
        const readOneByOne = [];
        const seenIds = new Set<string>();
        for (const key of keys) {
          const [stored] = expectValue(await library.getStoredClips([key]));
          if (stored === undefined || seenIds.has(stored.clip.id)) continue;
          seenIds.add(stored.clip.id);
          readOneByOne.push(stored);
        }
        expect(expectValue(await library.getStoredClips(keys))).toEqual(readOneByOne);
        const withoutDeleted = readOneByOne.map(({ clip, versions, annotations }) => ({
          ...{ clip, versions },
          annotations: annotations.filter(({ deletedAt }) => deletedAt === null),
        }));
        expect(expectValue(await library.getWholeClips(keys))).toEqual(withoutDeleted);
      }),
      { numRuns: scaleRuns(40) },
    );
  });

  it('take one request for adjacent clips, and one per clip otherwise', async () => {
    const library = await createVariedLibrary(40);
    const countRequests = async (numbers: readonly number[]) => {
      const { asked } = await recordRequests(() => library.getWholeClips(numbers));
      return asked.filter(({ what }) => what === 'versions getAll').length;
    };
    expect(await countRequests([21, 22, 23, 24, 25, 26, 27, 28])).toBe(1);
    expect(await countRequests([28, 26, 24, 22])).toBe(1);
    expect(await countRequests([11, 29, 40])).toBe(3);
    expect(await countRequests([])).toBe(0);
  });
});
