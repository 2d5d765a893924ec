import { type Annotation, fail, type Result } from '../../core/model';
import { selectOnly } from './selected-ranges';

/**
 * Marks ranges of one document, one after another, and unselects them. From the first on
 * that cannot be marked they are left selected, so that the reader sees which are not.
 */
export async function markEach(
  ranges: readonly Range[],
  mark: (range: Range) => Promise<Result<Annotation>>,
): Promise<Result<Annotation>> {
  const document = ranges[0]?.startContainer.ownerDocument ?? null;
  let marked: Result<Annotation> = fail('invalid-input', 'nothing is selected');
  for (const [nth, range] of ranges.entries()) {
    marked = await mark(range);
    if (marked.ok) continue;
    selectOnly(document, ranges.slice(nth));
    return marked;
  }
  selectOnly(document, []);
  return marked;
}
