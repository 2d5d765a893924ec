import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** An item as citation-js reads it, with CSL field names. */
export interface CitationItem {
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  /** The unparsed authors of a news item in RIS. */
  readonly reporter?: readonly string[];
  readonly 'container-title'?: string;
  readonly issued?: unknown;
  readonly accessed?: unknown;
  readonly URL?: string;
}

/** Reads a BibTeX or RIS file with citation-js. */
export function readCitations(text: string): readonly CitationItem[] {
  return plugins.input.chain(text);
}
