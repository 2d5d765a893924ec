import { haveCommas, joinByline } from '../../core/text';
import { perLocale } from './per-locale';
import { text } from './text';

const names = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Joins names in a sentence: "Mara Iveson and Tomas Brandt". */
export function joinNames(parts: readonly string[]): string {
  return names().format(parts);
}

/**
 * Joins list items outside of a sentence: "1 edited, 2 new".
 *
 * `Intl.ListFormat` has no type for that: `unit` adds "and" in Arabic, French and Spanish, and
 * puts nothing between items in Chinese.
 */
export function joinItems(parts: readonly string[]): string {
  return parts.length === 0
    ? ''
    : parts.reduce((first, next) => text('common-items', { first, next }));
}

/** Joins authors; with semicolons if a name has a comma: "Iveson, Mara; Brandt, Tomas". */
export function joinAuthors(authors: readonly string[], join = joinNames): string {
  return haveCommas(authors) ? joinByline(authors) : join(authors);
}

type Sentences = readonly (string | null | undefined | false)[];

/** Joins the sentences that are not missing, with a space where the language has one. */
export function joinSentences(sentences: Sentences): string {
  return sentences.reduce<string>((first, next) => {
    if (!next) return first;
    return first === '' ? next : text('common-sentences', { first, next });
  }, '');
}

/** Joins sentences that follow one in an element of its own, with a space before them. */
export function joinFurtherSentences(sentences: Sentences): string {
  const next = joinSentences(sentences);
  return next && text('common-sentences', { first: '', next });
}

/** Joins the parts that are not null with dots: "The Harbour Ledger · 9 Nov". */
export function joinDots(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
