import { aroundFeatures } from './around-features';
import { boxFeatures } from './box-features';
import { neighbourFeatures } from './neighbour-features';
import { placeFeatures } from './place-features';
import type { StoryPage } from './story-page';
import { textFeatures } from './text-features';

/*
 * What the model is told about each run in its first look. All features are
 * numbers; a distance that does not exist is -1, or the longest that counts.
 */

const groups = [textFeatures, placeFeatures, aroundFeatures, boxFeatures, neighbourFeatures];

/** The names of the features, in the order in which they are written. */
export const firstFeatures: readonly string[] = groups.flatMap(({ names }) => names);

/** Writes the features of the wanted runs, one run after another. */
export function readFirstFeatures(page: StoryPage): Float32Array {
  const writers = groups.map((group) => group.prepare(page));
  const into = new Float32Array(page.wanted.length * firstFeatures.length);
  let at = 0;
  const write = (value: number) => {
    into[at++] = value;
  };
  for (const index of page.wanted) for (const writeRun of writers) writeRun(index, write);
  return into;
}
