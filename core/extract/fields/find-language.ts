import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';

/** Returns the language as a BCP 47 tag in its usual case ("en", "pt-BR"), or null. */
export function findLanguage(page: Page, structured: StructuredArticle): string | null {
  const root = page.document.documentElement;
  const candidates = [
    root.getAttribute('lang'),
    structured.language,
    findMeta(page, 'og:locale', 'content-language', 'dc.language', 'language'),
  ];
  for (const candidate of candidates) {
    const tag = (candidate ?? '')
      .trim()
      .replace(/_/g, '-')
      .replace(/[.@,;\s].*$/, '');
    const match = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-|$)/i.exec(tag);
    if (!match?.[1]) continue;
    const script = match[2]
      ? `-${match[2].charAt(0).toUpperCase()}${match[2].slice(1).toLowerCase()}`
      : '';
    const region = match[3] ? `-${match[3].toUpperCase()}` : '';
    return `${match[1].toLowerCase()}${script}${region}`;
  }
  return null;
}
