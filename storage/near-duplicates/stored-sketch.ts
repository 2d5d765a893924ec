import type { KinText } from '../../core/near-duplicates';
import type { KinSketch } from '../schema/rows';

/** What is stored of the clip with this number, which has this text. */
export function sketchOf(
  number: number,
  { bands, sketch }: Pick<KinText, 'bands' | 'sketch'>,
): KinSketch {
  return { number, bands, sketch };
}
