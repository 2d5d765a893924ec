import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

/** An item as another program reads it, in CSL's terms. */
export interface ReadItem {
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  /** Where citation-js puts the authors of news in RIS, unparsed. */
  readonly reporter?: readonly string[];
  readonly 'container-title'?: string;
  readonly issued?: unknown;
  readonly accessed?: unknown;
  readonly URL?: string;
}

/** The items of a BibTeX or RIS file, read by citation-js. */
export function readCitations(text: string): readonly ReadItem[] {
  return plugins.input.chain(text);
}
