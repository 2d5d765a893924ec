import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import type { ClipRow } from '../../storage/rows';
import { anyStep } from './library-steps';
import { keptCounts, readTables, recount } from './recount';
import { freshName } from './samples';

describe('what a library counts', () => {
  it('is what a count of everything gives, after any calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const name = freshName();
        const library = openLibrary(name);
        await library.listShelves();
        for (const [minute, { run }] of steps.entries()) await run(library, minute);
        library.close();
        expect(await keptCounts(name)).toEqual(await recount(name));
      }),
      { numRuns: 600 },
    );
  }, 120_000);
});

describe('the numbers of clips', () => {
  it('are given once, in order of creation, whatever is purged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const name = freshName();
        const library = openLibrary(name);
        await library.listShelves();
        const ids = new Map<number, string>();
        let highest = 0;
        for (const [minute, { run }] of steps.entries()) {
          await run(library, minute);
          const { clips = [] } = await readTables(name);
          for (const { id, number, clippedAt } of clips as ClipRow[]) {
            const key = `${id} ${clippedAt}`;
            if (ids.get(number) !== key) expect(number).toBeGreaterThan(highest);
            ids.set(number, key);
          }
          highest = Math.max(highest, ...ids.keys());
        }
        library.close();
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
