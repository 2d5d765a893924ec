import type { StoryFingerprint } from '../../core/near-duplicates';
import type { SketchRow } from '../schema/rows';

/** What is stored of the clip with this number, which has this text. */
export function sketchOf(
  number: number,
  { bands, sketch }: Pick<StoryFingerprint, 'bands' | 'sketch'>,
): SketchRow {
  return { number, bands, sketch };
}
