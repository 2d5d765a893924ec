import { dequal } from 'dequal';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../core/model';
import type { Library } from '../../storage';
import { readTables } from './recount';
import { refuseWrites } from './refuse-writes';
import { expectValue, instantAt } from './samples';
import { createFilledLibrary, writingCalls } from './writing-calls';

type Filled = Awaited<ReturnType<typeof createFilledLibrary>>;
type Call = (library: Library) => Promise<Result<unknown>>;

const calls = Object.entries(writingCalls).flatMap(([name, call]) =>
  call === null ? [] : [[name, call as Call] as const],
);

/** The failure code of an answer; work in batches says how far it came, and why not further. */
function findFailure(answer: Result<unknown>): string | null {
  if (!answer.ok) return answer.failure.code;
  const { failure } = (answer.value ?? {}) as { failure?: { code: string } | null };
  return failure?.code ?? null;
}

/** Methods of several transactions: what was done before one that failed stays. */
const inSteps = ['purgeBin', 'renameTag'];

/** The tables whose rows do not have the time at which a test ran. */
async function readComparable(name: string) {
  const { clips, versions, annotations, tags, tombstones, counters } = await readTables(name);
  return { clips, versions, annotations, tags, tombstones, counters };
}

/**
 * Makes a call on a filled library while its first write is refused, then its second, and so on
 * until it succeeds. Returns the numbers of those that left the library changed.
 */
async function refuseEach({ name, library }: Filled, call: Call) {
  const halfDone: number[] = [];
  let before = await readTables(name);
  for (let refused = 0; ; refused += 1) {
    const failure = findFailure(await refuseWrites(refused, () => call(library)));
    if (failure === null) return { refused, halfDone };
    expect(failure).toBe('disk-full');
    const after = await readTables(name);
    if (!dequal(before, after)) halfDone.push(refused);
    before = after;
  }
}

describe('a full disk', () => {
  it.each(calls)('fails %s at every write, and leaves nothing half done', async (method, call) => {
    const undisturbed = await createFilledLibrary();
    expectValue(await call(undisturbed.library));
    const filled = await createFilledLibrary();
    const before = await readTables(filled.name);
    const { refused, halfDone } = await refuseEach(filled, call);
    expect(refused).toBeGreaterThan(0);
    if (!inSteps.includes(method)) expect(halfDone).toEqual([]);
    expect(await readTables(filled.name)).not.toEqual(before);
    expect(await readComparable(filled.name)).toEqual(await readComparable(undisturbed.name));
  });

  it('would be noticed to leave half of a change of two transactions', async () => {
    const filled = await createFilledLibrary();
    const { halfDone } = await refuseEach(filled, async (library) => {
      const deleted = await library.deleteAnnotation('annotation-1', instantAt(50));
      return deleted.ok ? library.deleteClip('clip-1', instantAt(50)) : deleted;
    });
    expect(halfDone).toHaveLength(1);
  });
});
