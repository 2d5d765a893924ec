import type { Detection } from '../../../core/detect';
import type { PageArticle, Result } from '../../../core/model';
import { fail, isWebAddress, succeed } from '../../../core/model';
import type { PageTools } from '../page-tools';
import { findSelected } from './readable-documents';

type Tools = Pick<PageTools, 'view' | 'loadExtractor' | 'now' | 'fetch'>;

/** Reads the page's story, as it is now. */
export async function requestStory({
  view,
  loadExtractor,
  now,
  fetch,
}: Tools): Promise<Result<PageArticle>> {
  // Firefox lets scripts into about:blank, but it has no address to save.
  if (!isWebAddress(view.location.href)) return fail('page-forbidden');
  const extractor = await loadExtractor();
  return extractor.ok ? extractor.value.readPage(view, now(), fetch) : extractor;
}

/** Reads what is selected on the page, or these ranges of it. */
export async function requestSelection(
  { view, loadExtractor, now }: Tools,
  // Before anything is loaded: a click may clear the selection.
  ranges: readonly Range[] = findSelected(view.document),
): Promise<Result<PageArticle>> {
  const { href } = view.location;
  if (!isWebAddress(href)) return fail('page-forbidden');
  if (ranges.length === 0) return fail('nothing-selected');
  const extractor = await loadExtractor();
  if (view.location.href !== href) return fail('page-gone', href);
  return extractor.ok ? extractor.value.readSelection(view, ranges, now()) : extractor;
}

/** Checks again whether the page is an article. */
export async function detectAgain({ view, loadExtractor }: Tools): Promise<Result<Detection>> {
  const extractor = await loadExtractor();
  if (!extractor.ok) return extractor;
  return succeed(extractor.value.detectArticle(view.document, view.location.href));
}
