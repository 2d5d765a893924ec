import type { PageStory } from '../../../client/clipping/story-clipper';
import type { Detection } from '../../../core/detect';
import type { PageArticle, Result } from '../../../core/model';
import { fail, isWebAddress, succeed } from '../../../core/model';
import type { PageTools } from '../page-tools';
import type { CanonicalTracker } from '../track-canonical-url';
import type { DrawingTracker } from '../track-drawing';
import { withoutFragment } from '../watch-address';
import { findSelected, isPdf } from './readable-documents';

/** What reading a page needs. */
export type ReadingTools = Pick<PageTools, 'view' | 'loadExtractor' | 'now' | 'fetch'> & {
  readonly canonical: CanonicalTracker;
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
  canonical,
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
  return read.ok ? succeed({ article: withOwnUrl(read.value, url, canonical), url }) : read;
}

/** Reads what is selected on the page, or these ranges of it. */
export async function requestSelection(
  {
    view,
    loadExtractor,
    now,
    canonical,
  }: Pick<ReadingTools, 'view' | 'loadExtractor' | 'now' | 'canonical'>,
  // Before anything is loaded: a click may clear the selection.
  ranges: readonly Range[] = findSelected(view.document),
): Promise<Result<PageArticle>> {
  const { href } = view.location;
  if (!isWebAddress(href)) return fail('page-forbidden');
  if (ranges.length === 0) return fail(isPdf(view.document) ? 'pdf' : 'nothing-selected');
  const extractor = await loadExtractor();
  if (view.location.href !== href) return fail('page-gone', href);
  if (!extractor.ok) return extractor;
  const read = extractor.value.readSelection(view, ranges, now());
  return read.ok ? succeed(withOwnUrl(read.value, href, canonical)) : read;
}

/** The article without a canonical address that is left over from the previous page. */
function withOwnUrl(article: PageArticle, url: string, canonical: CanonicalTracker): PageArticle {
  return canonical.isStale(article.url) ? { ...article, url: withoutFragment(url) } : article;
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
