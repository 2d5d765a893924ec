import { corpusFolder } from '../corpus';
import { createTestSets, runQueries } from '../near-duplicates/measure';
import type { LibraryBenchPage } from './library-browser';

/**
 * Measures near-duplicates as `bench:near-duplicates` does, but in the filled library: precision
 * and recall on held-back publishers, and milliseconds per story. Deletes the real stories again.
 */
export async function measureNearDuplicates(page: LibraryBenchPage) {
  const testSets = createTestSets(corpusFolder());
  const stories = [...testSets.tuned.library, ...testSets.heldBack.library];
  await page.run('addStories', stories);
  try {
    const { heldBack, p50Ms, p95Ms } = await runQueries(testSets, (batch) =>
      page.run('findNearDuplicatesOf', batch),
    );
    const round = (value: number) => Math.round(value * 10_000) / 10_000;
    return {
      precision: round(heldBack.precision),
      recall: round(heldBack.recall),
      p50Ms: round(p50Ms),
      p95Ms: round(p95Ms),
    };
  } finally {
    await page.run(
      'deleteStories',
      stories.map(({ id }) => ({ id })),
    );
  }
}
