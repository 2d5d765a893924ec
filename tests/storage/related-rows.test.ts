import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../storage';
import { scaleRuns } from '../runs';
import { recordRequests } from './requests';
import { anAnnotation, anArticle, expectValue, instantAt, libraryWith } from './samples';

/** Clips, some of which have further versions, notes, or a deleted note. */
async function variedLibrary(count: number): Promise<Library> {
  const library = await libraryWith(count);
  for (let n = 1; n <= count; n += 1) {
    if (n % 3 === 0) {
      const article = anArticle({ headline: `Changed ${n}` });
      expectValue(await library.saveVersion(`clip-${n}`, `later-${n}`, article, instantAt(n)));
    }
    for (let note = 0; note < n % 4; note += 1) {
      await library.addAnnotation(
        anAnnotation(n, { id: `note-${n}-${note}`, createdAt: instantAt(note) }),
      );
    }
    if (n % 4 === 2) await library.deleteAnnotation(`note-${n}-0`, instantAt(50));
  }
  return library;
}

describe('rows that are read together', () => {
  it('are the same as read one by one, in any order and at any distance', async () => {
    const count = 40;
    const library = await variedLibrary(count);
    const name = fc
      .integer({ min: 1, max: count })
      .chain((n) => fc.constantFrom<string | number>(n, `clip-${n}`));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 20 }), async (names) => {
        const alone = [];
        const seen = new Set<string>();
        for (const each of names) {
          const [kept] = expectValue(await library.getStoredClips([each]));
          if (kept === undefined || seen.has(kept.clip.id)) continue;
          seen.add(kept.clip.id);
          alone.push(kept);
        }
        expect(expectValue(await library.getStoredClips(names))).toEqual(alone);
        const standing = alone.map(({ clip, versions, annotations }) => ({
          ...{ clip, versions },
          annotations: annotations.filter(({ deletedAt }) => deletedAt === null),
        }));
        expect(expectValue(await library.getWholeClips(names))).toEqual(standing);
      }),
      { numRuns: scaleRuns(40) },
    );
  });

  it('take one request for adjacent clips, and one per clip otherwise', async () => {
    const library = await variedLibrary(40);
    const countOf = async (names: readonly number[]) => {
      const { asked } = await recordRequests(() => library.getWholeClips(names));
      return asked.filter(({ what }) => what === 'versions getAll').length;
    };
    expect(await countOf([21, 22, 23, 24, 25, 26, 27, 28])).toBe(1);
    expect(await countOf([28, 26, 24, 22])).toBe(1);
    expect(await countOf([11, 29, 40])).toBe(3);
    expect(await countOf([])).toBe(0);
  });
});
