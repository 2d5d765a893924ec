import { firstFeatures, readFirstFeatures } from './first-features';
import { lookAgain } from './look-again';
import type { Outline } from './outline';
import type { Hints } from './read-hints';
import { secondFeatures } from './second-features';
import firstModel from './story-model-first.json';
import secondModel from './story-model-second.json';
import { readStoryPage } from './story-page';
import { askTrees, readTrees, type Trees } from './trees';

let models: { readonly first: Trees; readonly second: Trees } | null = null;

/**
 * Says of each run of a page how likely it is part of the story, from 0 to 1.
 *
 * The first look judges each run by itself and its place; the second sees what
 * the first made of its neighbours. Both are gradient-boosted trees trained by
 * `bench/train` on pages with known stories.
 */
export function chooseStory(outline: Outline, hints: Hints): Float64Array {
  models ??= {
    first: readTrees(firstModel, firstFeatures),
    second: readTrees(secondModel, secondFeatures),
  };
  const page = readStoryPage(outline, hints);
  const features = readFirstFeatures(page);
  return lookAgain(page, features, askTrees(models.first, features), models.second);
}
