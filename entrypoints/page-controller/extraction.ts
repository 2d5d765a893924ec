import type { Detection } from '../../core/detect';
import type { PageArticle, Result } from '../../core/model';
import { succeed } from '../../core/model';
import type { PageTools } from './page-tools';

type Tools = Pick<PageTools, 'view' | 'loadExtractor' | 'now' | 'fetch'>;

/** Reads the page's story, as it is now. */
export async function readStory({
  view,
  loadExtractor,
  now,
  fetch,
}: Tools): Promise<Result<PageArticle>> {
  const extractor = await loadExtractor();
  return extractor.ok ? extractor.value.readPage(view, now(), fetch) : extractor;
}

/** Checks again whether the page is an article. */
export async function detectAgain({ view, loadExtractor }: Tools): Promise<Result<Detection>> {
  const extractor = await loadExtractor();
  if (!extractor.ok) return extractor;
  return succeed(extractor.value.detectArticle(view.document, view.location.href));
}
