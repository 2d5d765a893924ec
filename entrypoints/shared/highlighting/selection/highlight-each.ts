import { type Annotation, fail, type Result } from '../../../../core/model';
import { deselect } from './selected-ranges';

/**
 * Highlights ranges one after another and deselects each. Stops at the first failure; the
 * remaining ranges stay selected, which shows the user what is not highlighted.
 */
export async function highlightEach(
  ranges: readonly Range[],
  highlight: (range: Range) => Promise<Result<Annotation>>,
): Promise<Result<Annotation>> {
  let result: Result<Annotation> = fail('nothing-selected');
  for (const range of ranges) {
    result = await highlight(range);
    if (!result.ok) return result;
    deselect(range);
  }
  return result;
}
