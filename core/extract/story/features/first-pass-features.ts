import type { PageStats } from '../stats/page-stats';
import { ancestorFeatures } from './ancestor-features';
import { boxFeatures } from './box-features';
import { neighbourFeatures } from './neighbour-features';
import { placeFeatures } from './place-features';
import { textFeatures } from './text-features';

/*
 * The features of a run in the first pass. All are numbers. A missing distance is -1 or
 * the maximum.
 */

const groups = [textFeatures, placeFeatures, ancestorFeatures, boxFeatures, neighbourFeatures];

/** Names of the features in the order in which they are written. */
export const firstPassFeatures: readonly string[] = groups.flatMap(({ names }) => names);

/** Returns the features of the candidate runs, one row per run. */
export function computeFirstPassFeatures(page: PageStats): Float32Array {
  const writers = groups.map((group) => group.prepare(page));
  const into = new Float32Array(page.candidates.length * firstPassFeatures.length);
  let at = 0;
  const write = (value: number) => {
    into[at++] = value;
  };
  for (const index of page.candidates) for (const writeRun of writers) writeRun(index, write);
  return into;
}
