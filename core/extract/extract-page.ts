import type { Block, Body, PageArticle } from '../model';
import { plainText } from '../text';
import { toBlocks } from './body/to-body';
import { removeHeadline } from './extract-selection';
import { copySelection, type IsVisible } from './page/copy-selection';
import { getNativeProperty } from './page/native-dom';
import { readPageFields } from './page-fields';

/** Elements around the content of a page, by their names and landmark roles. */
const aroundContent = [
  'nav,aside,footer,dialog,body>header,[aria-modal=true]',
  ...['navigation', 'banner', 'complementary', 'contentinfo', 'search', 'dialog'].map(
    (role) => `[role=${role}]`,
  ),
].join();
const mainContent = 'main,[role=main]';

/**
 * Returns a simplified copy of a page that is not an article: its visible text and images, without menus
 * and other landmarks around its content. The live page is only read.
 *
 * Only the link, if the page has no readable text or is too large. Headline, publisher,
 * authors, dates and language are those of the page, see `readPageFields`.
 */
export function extractPage(
  document: Document,
  url: string,
  now: Date,
  isVisible: IsVisible,
): PageArticle {
  const link = readPageFields(document, url, now);
  const content = findContent(document, isVisible);
  if (content === null) return link;
  const range = getNativeProperty(document, 'createRange').call(document);
  range.selectNodeContents(content);
  const copied = copySelection(
    range,
    (element) =>
      isVisible(element) &&
      getNativeProperty(element, 'closest').call(element, aroundContent) === null,
  );
  if (!copied.ok) return link;
  const blocks = toBlocks(copied.value.element, copied.value.baseUrl);
  const body = toRoot(removeHeadline(blocks, link.headline));
  return plainText(body).trim() === '' ? link : { ...link, body, completeness: 'page' };
}

/** The main content of a page: the only visible `main` element, or the body. */
function findContent(document: Document, isVisible: IsVisible): Element | null {
  const find = getNativeProperty(document, 'querySelectorAll');
  const [main, ...others] = [...find.call(document, mainContent)].filter(isVisible);
  return main && others.length === 0 ? main : getNativeProperty(document, 'body');
}

function toRoot(children: readonly Block[]): Body {
  return { type: 'root', children };
}
