import type { Article } from '../../core/model';
import { hashBytes } from '../images/hash-bytes';

/** Returns the SHA-256 of an article, the same on all devices: the order of its fields does not matter. */
export function hashArticle(article: Article): Promise<string> {
  return hashBytes(new TextEncoder().encode(JSON.stringify(article, sortFields)));
}

function sortFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
