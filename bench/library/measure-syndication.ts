import { corpusFolder } from '../corpus';
import { examine, makeExaminations } from '../near-duplicates/measure';
import type { LibraryBenchPage } from './library-browser';

/**
 * Precision and recall on the publishers held back, and milliseconds to find the kin
 * of one story, as `bench:near-duplicates` takes them, in the library that was filled. The real
 * stories are taken out again.
 */
export async function measureSyndication(page: LibraryBenchPage) {
  const exams = makeExaminations(corpusFolder());
  const stories = [...exams.tuned.library, ...exams.heldBack.library];
  await page.run('addStories', stories);
  try {
    const { heldBack, p50Ms, p95Ms } = await examine(exams, (told) => page.run('findKinOf', told));
    const round = (value: number) => Math.round(value * 10_000) / 10_000;
    return {
      precision: round(heldBack.precision),
      recall: round(heldBack.recall),
      p50Ms: round(p50Ms),
      p95Ms: round(p95Ms),
    };
  } finally {
    await page.run(
      'dropStories',
      stories.map(({ id }) => ({ id })),
    );
  }
}
