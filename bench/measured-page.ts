import type { ArticlePage } from './article-pages';
import {
  isDoubled,
  isSameAuthors,
  isSameDay,
  isSameStandfirst,
  isSameTitle,
  namesOfByline,
} from './compare-fields';
import { isHeldBack } from './corpus';
import type { ReaderName, Reading, TimedReading } from './in-page/reading';
import { publisherOf } from './publisher';
import { type Agreement, compareBodies } from './shingles';

/** How one reader did on one page. Fields are null where the truth does not say. */
export interface Marks {
  readonly failure: string | null;
  /** Standfirst and body of ours, the whole text of the others. */
  readonly body: Agreement;
  /** The body without the standfirst. */
  readonly bodyAlone: Agreement;
  readonly title: boolean | null;
  readonly authors: boolean | null;
  readonly date: boolean | null;
  /** Found as the truth has it, and not said again in the body. */
  readonly standfirst: boolean | null;
  /** Given on a page that has none. */
  readonly standfirstFalse: boolean | null;
}

/** A page with the marks of every reader that had a turn on it. */
export interface MeasuredPage {
  readonly page: ArticlePage;
  readonly isHeldBack: boolean;
  readonly publisher: string;
  readonly language: string;
  readonly marks: Readonly<Record<ReaderName, Marks>>;
  /** Null where the page could not be opened. */
  readonly times: Readonly<Record<ReaderName, Pick<TimedReading, 'firstMs' | 'warmMs'>>> | null;
}

/** The page's own word for its language, else the country of its publisher ("in ch"). */
export function languageOf(page: ArticlePage, lang: string | null): string {
  const [primary] = (lang ?? '').toLowerCase().split(/[-_]/);
  if (primary && /^[a-z]{2,3}$/.test(primary)) return primary;
  return page.country ? `in ${page.country}` : 'not said';
}

export function describe(page: ArticlePage) {
  return {
    page,
    isHeldBack: page.set !== 'readable' && isHeldBack(page.url),
    // The pages of `readable` are from everywhere, but have no address of their own.
    publisher: page.set === 'readable' ? page.id : publisherOf(page.url),
  };
}

/** The marks of a reader; `null` for a page that could not be opened counts as empty text. */
export function markReading(page: ArticlePage, name: ReaderName, reading: Reading): Marks {
  const { text } = reading;
  const standfirst = reading.standfirst?.trim() || null;
  const isOurs = name === 'pressmark';
  const authors = isOurs ? reading.authors : namesOfByline(reading.byline);
  return {
    failure: reading.failure,
    body: compareBodies(page.body, isOurs && standfirst ? `${standfirst}\n\n${text}` : text),
    bodyAlone: compareBodies(page.body, text),
    title: page.title === null ? null : isSameTitle(page.title, reading.title),
    authors: page.authors === null ? null : isSameAuthors(page.authors, authors),
    date: page.date === null ? null : isSameDay(page.date, reading.date),
    standfirst: page.standfirst
      ? isSameStandfirst(page.standfirst, standfirst) &&
        !isDoubled(standfirst ?? '', text, page.body)
      : null,
    standfirstFalse: page.standfirst === null ? standfirst !== null : null,
  };
}
