import { type Annotation, fail, type Result, succeed } from '../../../../core/model';
import { deselect } from './selected-ranges';

/**
 * Highlights ranges one after another and deselects each. Stops at the first failure; the
 * remaining ranges stay selected, which shows the user what is not highlighted.
 */
export async function highlightEach(
  ranges: readonly Range[],
  highlight: (range: Range) => Promise<Result<Annotation>>,
): Promise<Result<Annotation[]>> {
  const added: Annotation[] = [];
  for (const range of ranges) {
    const result = await highlight(range);
    if (!result.ok) return result;
    deselect(range);
    added.push(result.value);
  }
  return added.length > 0 ? succeed(added) : fail('nothing-selected');
}
