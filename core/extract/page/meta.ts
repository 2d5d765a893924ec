import { cleanText } from './clean-text';
import type { Page } from './page';

/**
 * Returns the contents of all meta elements by each of their names, in lower case. Read
 * once per page, because dozens of names are looked up.
 */
export function readMetas(root: Element): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name');
    const primaryName = meta.getAttribute('property') ?? name ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content') ?? '';
    for (const key of new Set([primaryName?.toLowerCase(), name?.toLowerCase()])) {
      if (key === undefined) continue;
      const known = metas.get(key);
      if (known) known.push(content);
      else metas.set(key, [content]);
    }
  }
  return metas;
}

/**
 * Returns the cleaned contents of the meta elements with any of these names or properties,
 * in the order of the names, without duplicates.
 */
export function getMetaContents(page: Page, ...names: readonly string[]): readonly string[] {
  return [...new Set(iterateContents(page, names))];
}

/** Returns the first non-empty content of a meta element with one of these names, or null. */
export function findMeta(page: Page, ...names: readonly string[]): string | null {
  for (const content of iterateContents(page, names)) return content;
  return null;
}

/** Cleans each content only when it is needed: a page can have thousands with the same name. */
function* iterateContents({ metas, document }: Page, names: readonly string[]): Iterable<string> {
  for (const name of names) {
    for (const raw of metas.get(name) ?? []) {
      const content = cleanText(raw, document);
      if (content !== '') yield content;
    }
  }
}
