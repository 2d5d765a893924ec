import { collapse } from '../page/clean-text';
import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';

/** Characters; a longer "section" is a sentence or a list. */
const longestSection = 40;

/** The section of the paper in which the story stands ("Harbour"), or null. */
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
    collapse([...crumbs].at(-1)?.textContent ?? ''),
  ];
  for (const candidate of candidates) {
    if (candidate && candidate.length <= longestSection && !/^https?:/.test(candidate))
      return candidate;
  }
  return null;
}
