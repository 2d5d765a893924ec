import { perLocale } from './per-locale';

const names = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const items = perLocale((locale) => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));

/** Joins names in a sentence: "Mara Iveson and Tomas Brandt". */
export function joinNames(parts: readonly string[]): string {
  return names().format(parts);
}

/** Joins list items outside of a sentence: "1 edited, 2 new". */
export function joinItems(parts: readonly string[]): string {
  return items().format(parts);
}

/** Joins the parts that are not null with dots: "The Harbour Ledger · 9 Nov". */
export function joinDots(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
