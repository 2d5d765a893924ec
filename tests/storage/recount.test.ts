import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../storage';
import type { ClipRow } from '../../storage/schema/rows';
import { scaleRuns } from '../runs';
import { anyStep } from './library-steps';
import { readCounters, readTables, recount } from './recount';
import { createDatabaseName } from './samples';

describe('the counters of a library', () => {
  it('match a count of all rows after any sequence of calls', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const name = createDatabaseName();
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

describe('clip numbers', () => {
  it('are assigned in order of creation, and never reused after a purge', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
        const name = createDatabaseName();
        const library = openLibrary(name);
        await library.listShelves();
        const ids = new Map<number, string>();
        const purgedNumbers = new Set<number>();
        let highest = 0;
        for (const [minute, { run }] of steps.entries()) {
          await run(library, minute);
          const { clips = [] } = await readTables(name);
          const currentNumbers = new Set((clips as ClipRow[]).map(({ number }) => number));
          for (const { id, number } of clips as ClipRow[]) {
            if (ids.get(number) !== id) expect(number).toBeGreaterThan(highest);
            expect(purgedNumbers).not.toContain(number);
            ids.set(number, id);
          }
          for (const number of ids.keys())
            if (!currentNumbers.has(number)) purgedNumbers.add(number);
          highest = Math.max(highest, ...ids.keys());
        }
        library.close();
      }),
      { numRuns: scaleRuns(60) },
    );
  }, 300_000);
});
