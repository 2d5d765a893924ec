import { type Annotation, fail, type Result } from '../../core/model';
import { unselect } from './selected-ranges';

/**
 * Marks ranges one after another, and unselects each that is marked. From the first on that
 * cannot be marked they are left selected, so that the reader sees which are not.
 */
export async function markEach(
  ranges: readonly Range[],
  mark: (range: Range) => Promise<Result<Annotation>>,
): Promise<Result<Annotation>> {
  let marked: Result<Annotation> = fail('invalid-input', 'nothing is selected');
  for (const range of ranges) {
    marked = await mark(range);
    if (!marked.ok) return marked;
    unselect(range);
  }
  return marked;
}
