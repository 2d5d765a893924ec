import { cleanText } from './clean-text';
import type { Page } from './page';

/** Reads the meta elements of a page once, since dozens of names are asked for. */
export function readMetas(root: Element): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of root.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('name');
    const own = meta.getAttribute('property') ?? name ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content') ?? '';
    for (const key of new Set([own?.toLowerCase(), name?.toLowerCase()])) {
      if (key === undefined) continue;
      const known = metas.get(key);
      if (known) known.push(content);
      else metas.set(key, [content]);
    }
  }
  return metas;
}

/** The contents of meta elements with any of these names or properties, in the order of the names. */
export function metaContents(page: Page, ...names: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const name of names) {
    for (const raw of page.metas.get(name) ?? []) {
      const content = cleanText(raw, page.document);
      if (content !== '' && !found.includes(content)) found.push(content);
    }
  }
  return found;
}

/** The first of them, or null. */
export function findMeta(page: Page, ...names: readonly string[]): string | null {
  return metaContents(page, ...names)[0] ?? null;
}
