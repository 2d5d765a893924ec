import { findMeta } from '../page/meta';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';

/** What other parts of the page say of its story; empty where they say nothing. */
export interface Hints {
  /** Headlines as metadata and title have them. */
  readonly titles: readonly string[];
  /** Descriptions as metadata have them. */
  readonly descriptions: readonly string[];
  /** JSON-LD's `articleBody`. */
  readonly body: string | null;
  readonly authors: readonly string[];
}

/** Characters; a shorter `articleBody` is a description. */
const shortestBody = 200;

/** Collects what metadata say of the story; signals for its choice, never the story itself. */
export function readHints(page: Page, structured: StructuredArticle): Hints {
  const known = (texts: readonly (string | null | undefined)[]): string[] =>
    texts.filter((text): text is string => typeof text === 'string' && text !== '');
  const { body } = structured;
  return {
    titles: known([
      structured.headline,
      findMeta(page, 'og:title'),
      page.document.querySelector('title')?.textContent,
      findMeta(page, 'twitter:title'),
    ]),
    descriptions: known([
      structured.description,
      structured.alternativeHeadline,
      findMeta(page, 'og:description'),
      findMeta(page, 'description'),
      findMeta(page, 'twitter:description'),
    ]),
    body: body !== null && body.length >= shortestBody ? body : null,
    authors: structured.authors.map((author) => author.name),
  };
}
