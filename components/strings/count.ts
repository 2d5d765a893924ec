import { locale } from './locale';

const rules = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);

/** A number with its thousands parted: 1284 gives "1,284". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
const shares = new Intl.NumberFormat(locale, { style: 'percent' });

/** A large number as it is said: 1284000 gives "1.3m". */
export function formatShort(value: number): string {
  return short.format(value);
}

/** A part of a whole, from 0 to 1: "83%". */
export function formatShare(value: number): string {
  return shares.format(value);
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const inBytes = byteUnits.map(
  (unit) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    }),
);

/** So many bytes in the unit that reads best, of 1024 each: 3145728 gives "3 MB". */
export function formatBytes(bytes: number): string {
  const power = Math.min(
    byteUnits.length - 1,
    Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)),
  );
  return inBytes[power]?.format(bytes / 1024 ** power) ?? String(bytes);
}

/** The forms of a counted thing, by plural category; `other` always exists. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** A number with the right form of its thing: "1 word", "912 words". */
export function count(value: number, forms: Forms): string {
  return `${formatNumber(value)} ${forms[rules.select(value)] ?? forms.other}`;
}
