import type { KinText } from '../../core/versions';
import type { KinSketch } from '../rows';

/** What is stored of the clip with this number, which has this text. */
export function sketchOf(
  number: number,
  { bands, sketch }: Pick<KinText, 'bands' | 'sketch'>,
): KinSketch {
  return { number, bands, sketch };
}
