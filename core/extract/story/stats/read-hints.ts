import { findMeta } from '../../page/meta';
import type { Page } from '../../page/page';
import type { StructuredArticle } from '../../page/structured-data';

/** What other parts of the page say about its story. Empty if unknown. */
export interface Hints {
  /** Headlines in metadata and the title element. */
  readonly titles: readonly string[];
  /** Descriptions in metadata. */
  readonly descriptions: readonly string[];
  /** The `articleBody` of JSON-LD. */
  readonly body: string | null;
  readonly authors: readonly string[];
}

/** Characters. A shorter `articleBody` is a description. */
const minBodyLength = 200;

/**
 * Collects what metadata says about the story. Used as features for choosing the story,
 * never as the story itself.
 */
export function readHints(page: Page, structured: StructuredArticle): Hints {
  const removeEmpty = (texts: readonly (string | null | undefined)[]): string[] =>
    texts.filter((text): text is string => typeof text === 'string' && text !== '');
  const { body } = structured;
  return {
    titles: removeEmpty([
      structured.headline,
      findMeta(page, 'og:title'),
      page.document.querySelector('title')?.textContent,
      findMeta(page, 'twitter:title'),
    ]),
    descriptions: removeEmpty([
      structured.description,
      structured.alternativeHeadline,
      findMeta(page, 'og:description'),
      findMeta(page, 'description'),
      findMeta(page, 'twitter:description'),
    ]),
    body: body !== null && body.length >= minBodyLength ? body : null,
    authors: structured.authors.map((author) => author.name),
  };
}
