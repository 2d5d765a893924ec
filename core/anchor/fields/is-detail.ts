import type { Passage } from '../../model/annotation/passage';
import type { Article } from '../../model/article/article';
import type { ZonedTime } from '../../model/instant';
import { getBlockContext, squash } from './field-text';

/** Characters of a line with a date: with authors, their roles and labels, but not a paragraph. */
const maxDateLine = 160;

/** What an article's details are read from. */
type DetailSource = Pick<
  Article,
  'publisher' | 'section' | 'sourceCredit' | 'publishedAt' | 'modifiedAt' | 'language'
>;

/**
 * True if a passage of a page is in a detail of the article that the saved copy shows in its
 * own form: a date, the section, or a name of a publisher.
 */
export function isDetail({ quote }: Passage, article: DetailSource): boolean {
  const { prefix, suffix } = getBlockContext(quote);
  const line = `${prefix}${quote.exact}${suffix}`.trim();
  const [whole, exact] = [squash(line), squash(quote.exact)];
  if (exact === '') return false;
  const names = [article.publisher, article.section, article.sourceCredit];
  if (names.some((name) => name !== null && [whole, exact].includes(squash(name)))) return true;
  if (line.length > maxDateLine) return false;
  return [article.publishedAt, article.modifiedAt].some(
    (time) => time !== null && isInDate(quote.exact, line, time, article.language),
  );
}

/** True if a line has the day and month of a time, and the quote a part of it. */
function isInDate(exact: string, line: string, time: ZonedTime, language: string | null): boolean {
  const numbers = listNumbers(line);
  return listDateWords(time, language).some(({ day, month, year, names }) => {
    const named = names.filter((name) => line.toLowerCase().includes(name));
    const hasMonth = named.length > 0 || (numbers.includes(month) && hasYear(numbers, year));
    if (!numbers.includes(day) || !hasMonth) return false;
    const parts = [day, month, year, year.slice(-2), ...listNumbers(time.slice(11, 16))];
    return (
      listNumbers(exact).some((number) => parts.includes(number)) ||
      named.some((name) => exact.toLowerCase().includes(name))
    );
  });
}

function hasYear(numbers: readonly string[], year: string): boolean {
  return numbers.includes(year) || numbers.includes(year.slice(-2));
}

/** The numbers in a text, without leading zeros. */
function listNumbers(text: string): readonly string[] {
  return (text.match(/\p{Nd}+/gu) ?? []).map((number) =>
    number.replace(/\p{Nd}/gu, toAsciiDigit).replace(/^0+(?=.)/, ''),
  );
}

/** Converts a digit of any script. The ten digits of a script follow each other. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** The calendar day of a time in the calendars that pages in a language use. */
function listDateWords(time: ZonedTime, language: string | null) {
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`);
  const locale = findLocale(language);
  return [`${locale}-u-nu-latn`, `${locale}-u-ca-gregory-nu-latn`].map((tag) => {
    const format = (options: Intl.DateTimeFormatOptions) => {
      const parts = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).formatToParts(
        day,
      );
      return (type: 'day' | 'month' | 'year') =>
        parts.find((part) => part.type === type)?.value ?? '';
    };
    const numeric = format({ day: 'numeric', month: 'numeric', year: 'numeric' });
    const names = (['long', 'short'] as const).map((month) =>
      format({ day: 'numeric', month })('month').toLowerCase().replace(/\.$/, ''),
    );
    return {
      day: numeric('day'),
      month: numeric('month'),
      year: numeric('year'),
      names: names.filter((name) => name !== '' && !/^\p{Nd}+$/u.test(name)),
    };
  });
}

/** Returns the language if dates can be formatted in it; otherwise English. */
function findLocale(language: string | null): string {
  const [base] = /^[a-z]{2,3}(?![a-z])/i.exec(language ?? '') ?? [];
  return base !== undefined && Intl.DateTimeFormat.supportedLocalesOf(base).length > 0
    ? base
    : 'en';
}
