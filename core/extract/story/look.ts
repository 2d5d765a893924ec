import { readFirstFeatures } from './first-features';
import { findDoubtful, readSecondFeatures } from './second-features';
import type { StoryPage } from './story-page';
import { askTrees, type Trees } from './trees';

/** What has been made of a page's runs so far. */
export interface Look {
  readonly page: StoryPage;
  /** The features of the wanted runs, one run after another. */
  readonly features: Float32Array;
  /** How likely each wanted run is story, from 0 to 1. */
  readonly answers: Float64Array;
}

/** The first look: each run by itself and by its place. */
export function lookFirst(page: StoryPage, trees: Trees): Look {
  const features = readFirstFeatures(page);
  return { page, features, answers: askTrees(trees, features) };
}

/** The second look: those that were not out of the question, by what the first made of their neighbours. */
export function lookAgain(look: Look, trees: Trees): Look {
  const answers = look.answers.slice();
  const doubtful = findDoubtful(look.answers);
  const found = askTrees(
    trees,
    readSecondFeatures(look.page, look.features, look.answers, doubtful),
  );
  for (const [place, row] of doubtful.entries()) answers[row] = found[place] ?? 0;
  return { ...look, answers };
}
