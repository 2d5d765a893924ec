import { findDoubtful, readSecondFeatures, spread } from './second-features';
import type { StoryPage } from './story-page';
import { askTrees, type Trees } from './trees';

/** How likely each run of a page is story, from the answers of a first look and a second. */
export function lookAgain(
  page: StoryPage,
  features: Float32Array,
  first: Float64Array,
  second: Trees,
): Float64Array {
  const answers = first.slice();
  const doubtful = findDoubtful(first);
  const found = askTrees(second, readSecondFeatures(page, features, first, doubtful));
  for (const [place, row] of doubtful.entries()) answers[row] = found[place] ?? 0;
  return spread(page, answers);
}
