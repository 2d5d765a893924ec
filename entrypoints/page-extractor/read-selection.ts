import { extractSelection } from '../../core/extract';
import type { PageArticle, Result } from '../../core/model';
import { isVisible } from './is-visible';

/** Reads what is selected on a page: ranges in it or in its frames. */
export function readSelection(
  view: Window & typeof globalThis,
  ranges: readonly Range[],
  now: Date,
): Result<PageArticle> {
  return extractSelection(view.document, ranges, view.location.href, now, isVisible);
}
