import { collapseWhitespace } from '../page/clean-text';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';

/** Characters. A longer "section" is a sentence or a list. */
const maxSectionLength = 40;

/** Returns the section of the story ("Harbour"), or null. */
export function findSection(page: Page, structured: StructuredArticle): string | null {
  const crumbs = page.document.querySelectorAll(
    '[class*=breadcrumb i] a, [itemtype$=BreadcrumbList] a',
  );
  const candidates = [
    structured.section,
    findMeta(
      page,
      'article:section',
      'og:article:section',
      'section',
      'parsely-section',
      'sailthru.section',
    ),
    collapseWhitespace([...crumbs].at(-1)?.textContent ?? ''),
  ];
  for (const candidate of candidates) {
    if (candidate && candidate.length <= maxSectionLength && !/^https?:/.test(candidate))
      return candidate;
  }
  return null;
}
