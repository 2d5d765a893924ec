import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import type { ClipRow } from '../../storage/schema/rows';
import { scaleRuns } from '../runs';
import { anyStep } from './library-steps';
import { readCounters, readTables, recount } from './recount';
import { freshName } from './samples';

describe('the counters of a library', () => {
  it('match a count of all rows, after any calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const name = freshName();
        const library = openLibrary(name);
        await library.listShelves();
        for (const [minute, { run }] of steps.entries()) await run(library, minute);
        library.close();
        expect(await readCounters(name)).toEqual(await recount(name));
      }),
      { numRuns: scaleRuns(200) },
    );
  }, 300_000);
});

describe('the numbers of clips', () => {
  it('are assigned once, in order of creation, whatever is purged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const name = freshName();
        const library = openLibrary(name);
        await library.listShelves();
        const ids = new Map<number, string>();
        const gone = new Set<number>();
        let highest = 0;
        for (const [minute, { run }] of steps.entries()) {
          await run(library, minute);
          const { clips = [] } = await readTables(name);
          const standing = new Set((clips as ClipRow[]).map(({ number }) => number));
          for (const { id, number } of clips as ClipRow[]) {
            if (ids.get(number) !== id) expect(number).toBeGreaterThan(highest);
            expect(gone).not.toContain(number);
            ids.set(number, id);
          }
          for (const number of ids.keys()) if (!standing.has(number)) gone.add(number);
          highest = Math.max(highest, ...ids.keys());
        }
        library.close();
      }),
      { numRuns: scaleRuns(60) },
    );
  }, 300_000);
});
