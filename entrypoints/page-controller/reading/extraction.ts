import type { PageStory } from '../../../client/clipping/story-clipper';
import type { Detection } from '../../../core/detect';
import type { PageArticle, Result } from '../../../core/model';
import { fail, isWebAddress, succeed } from '../../../core/model';
import type { PageTools } from '../page-tools';
import type { DrawingTracker } from '../track-drawing';
import { findSelected } from './readable-documents';

/** What reading a page needs. */
export type ReadingTools = Pick<PageTools, 'view' | 'loadExtractor' | 'now' | 'fetch'> & {
  readonly drawing: DrawingTracker;
};

/**
 * Reads the page's story, as it is now. After a navigation inside the page, waits until its text
 * was drawn.
 */
export async function requestStory({
  view,
  loadExtractor,
  now,
  fetch,
  drawing,
}: ReadingTools): Promise<Result<PageStory>> {
  const { href: url } = view.location;
  // Firefox lets scripts into about:blank, but it has no address to save.
  if (!isWebAddress(url)) return fail('page-forbidden');
  const extractor = await loadExtractor();
  await drawing.whenDrawn();
  if (!extractor.ok) return extractor;
  if (view.location.href !== url) return fail('page-gone', url);
  drawing.onRead();
  const read = await extractor.value.readPage(view, now(), fetch);
  return read.ok ? succeed({ article: read.value, url }) : read;
}

/** Reads what is selected on the page, or these ranges of it. */
export async function requestSelection(
  { view, loadExtractor, now }: Pick<ReadingTools, 'view' | 'loadExtractor' | 'now'>,
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
export async function detectAgain({
  view,
  loadExtractor,
}: Pick<ReadingTools, 'view' | 'loadExtractor'>): Promise<Result<Detection>> {
  const extractor = await loadExtractor();
  if (!extractor.ok) return extractor;
  return succeed(extractor.value.detectArticle(view.document, view.location.href));
}
