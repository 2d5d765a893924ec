import { cleanText } from './clean-text';
import type { Page } from './page';

/** The contents of meta elements with any of these names or properties, in the order of the names. */
export function metaContents(page: Page, ...names: readonly string[]): readonly string[] {
  const found: string[] = [];
  const metas = [...page.document.querySelectorAll('meta[content]')];
  for (const name of names) {
    for (const meta of metas) {
      const own =
        meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
      const other = meta.getAttribute('name');
      if (own?.toLowerCase() !== name && other?.toLowerCase() !== name) continue;
      const content = cleanText(meta.getAttribute('content') ?? '', page.document);
      if (content !== '' && !found.includes(content)) found.push(content);
    }
  }
  return found;
}

/** The first of them, or null. */
export function findMeta(page: Page, ...names: readonly string[]): string | null {
  return metaContents(page, ...names)[0] ?? null;
}
