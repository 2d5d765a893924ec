import { locale } from './locale';

const names = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Names as a sentence has them: "Mara Iveson and Tomas Brandt". */
export function joinNames(parts: readonly string[]): string {
  return names.format(parts);
}

/** Parts of a quiet line, those that are there, with dots between: "The Harbour Ledger · 9 Nov". */
export function joinDots(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}
