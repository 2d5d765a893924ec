import { formatWordingLines, getStoredWordings, type StoredWordings } from '../passages/wordings';
import { nestQuotes } from '../text';
import { getTitle } from './values/title';

/** The source of a quote, as far as known. */
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
 * A quote to paste: “…”, then a line with the authors, headline, publisher, day and
 * address. Double quotation marks within others become single. Below it, the other known
 * wordings of a highlight's passage, and whether the user wrote it in a correction.
 */
export function quoteWithSource(
  exact: string,
  source: QuoteSource,
  passage: StoredWordings = {},
): string {
  const day = source.publishedAt?.slice(0, 10) ?? null;
  const parts = [
    source.authors?.join(', ') || null,
    `“${nestQuotes(getTitle(source))}”`,
    source.publisher ?? null,
    day,
  ].filter((part) => part !== null);
  const quote = [`“${nestQuotes(exact)}”\n— ${parts.join(', ')}.`, source.url]
    .filter(Boolean)
    .join(' ');
  return [quote, ...formatWordingLines(getStoredWordings(nestWordings(passage)))].join('\n');
}

function nestWordings({ accepted, earlier, ...others }: StoredWordings): StoredWordings {
  return {
    ...others,
    ...(accepted !== undefined && { accepted: nestQuotes(accepted) }),
    ...(earlier && { earlier: earlier.map(nestQuotes) }),
  };
}
