import type { ArticlePage } from './article-pages';
import {
  isRepeatedInBody,
  isSameAuthors,
  isSameDay,
  isSameStandfirst,
  isSameTitle,
  splitByline,
} from './compare-fields';
import { isHeldBack } from './corpus';
import type { ExtractionResult, ExtractorName, TimedResult } from './in-page/extraction-result';
import { getPublisher } from './publisher';
import { type Agreement, compareBodies } from './shingles';

/** Scores of an extractor on a page. Fields are null if the page has no label for them. */
export interface PageScores {
  readonly failure: string | null;
  /** Of standfirst and body for our extraction, of the whole text for others. */
  readonly body: Agreement;
  /** Of the body without the standfirst. */
  readonly bodyAlone: Agreement;
  readonly title: boolean | null;
  readonly authors: boolean | null;
  readonly date: boolean | null;
  /** As labelled, and not repeated in the body. */
  readonly standfirst: boolean | null;
  /** True if a standfirst was extracted from a page that has none. */
  readonly standfirstFalse: boolean | null;
}

/** A page with the scores of all extractors. */
export interface MeasuredPage {
  readonly page: ArticlePage;
  readonly isHeldBack: boolean;
  readonly publisher: string;
  readonly language: string;
  readonly scores: Readonly<Record<ExtractorName, PageScores>>;
  /** Null if the page could not be opened. */
  readonly times: Readonly<
    Record<ExtractorName, Pick<TimedResult, 'firstRunMs' | 'secondRunMs'>>
  > | null;
}

/** Returns the language that the page declares, or else the country of its publisher ("in ch"). */
export function getLanguage(page: ArticlePage, lang: string | null): string {
  const [primary] = (lang ?? '').toLowerCase().split(/[-_]/);
  if (primary && /^[a-z]{2,3}$/.test(primary)) return primary;
  return page.country ? `in ${page.country}` : 'unknown';
}

export function describePage(page: ArticlePage) {
  return {
    page,
    isHeldBack: page.set !== 'readable' && isHeldBack(page.url),
    // Pages of `readable` have no true address. Each counts as a separate publisher.
    publisher: page.set === 'readable' ? page.id : getPublisher(page.url),
  };
}

/** Scores the result of an extractor against the labels of its page. */
export function scoreResult(
  page: ArticlePage,
  name: ExtractorName,
  result: ExtractionResult,
): PageScores {
  const { text } = result;
  const standfirst = result.standfirst?.trim() || null;
  const isOurs = name === 'pressmark';
  const authors = isOurs ? result.authors : splitByline(result.byline);
  return {
    failure: result.failure,
    body: compareBodies(page.body, isOurs && standfirst ? `${standfirst}\n\n${text}` : text),
    bodyAlone: compareBodies(page.body, text),
    title: page.title === null ? null : isSameTitle(page.title, result.title),
    authors: page.authors === null ? null : isSameAuthors(page.authors, authors),
    date: page.date === null ? null : isSameDay(page.date, result.date),
    standfirst: page.standfirst
      ? isSameStandfirst(page.standfirst, standfirst) &&
        !isRepeatedInBody(standfirst ?? '', text, page.body)
      : null,
    standfirstFalse: page.standfirst === null ? standfirst !== null : null,
  };
}
