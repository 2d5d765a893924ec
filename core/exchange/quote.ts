import type { Passage } from '../model';
import { titleOf } from './title-of';
import { knownWordings, wordingLines } from './wordings';

/** What a quote is from, as far as it is known. */
export interface QuoteSource {
  readonly headline: string;
  /** Null for highlights of a work without an address. */
  readonly url: string | null;
  readonly authors?: readonly string[];
  readonly publisher?: string | null;
  /** ISO 8601 with zone; the day is the publisher's. */
  readonly publishedAt?: string | null;
}

/**
 * A quote to paste, with where it stands on the line after it:
 * “…” and then the authors, the headline, the publisher, the day and the address.
 * Below it, the other wordings that the passage of a highlight knows.
 */
export function quoteWithSource(
  exact: string,
  source: QuoteSource,
  passage: Pick<Passage, 'accepted' | 'earlier'> = {},
): string {
  const day = source.publishedAt?.slice(0, 10) ?? null;
  const parts = [
    source.authors?.join(', ') || null,
    `“${titleOf(source)}”`,
    source.publisher ?? null,
    day,
  ].filter((part) => part !== null);
  const quote = [`“${exact}”\n— ${parts.join(', ')}.`, source.url].filter(Boolean).join(' ');
  return [quote, ...wordingLines(knownWordings(passage))].join('\n');
}
