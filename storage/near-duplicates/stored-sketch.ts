import type { StoryFingerprint } from '../../core/near-duplicates';
import type { SketchRow } from '../schema/rows';

/** Returns the row with the sketch of a clip's text. */
export function toSketchRow(
  number: number,
  { bands, sketch }: Pick<StoryFingerprint, 'bands' | 'sketch'>,
): SketchRow {
  return { number, bands, sketch };
}
