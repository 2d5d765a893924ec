import { perLocale } from './per-locale';

const numbers = perLocale((locale) => new Intl.NumberFormat(locale));
const short = perLocale(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
);
const shares = perLocale((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** Formats a number with thousands separators: 1284 gives "1,284". */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** Formats a large number in short form: 1284000 gives "1.3m". */
export function formatShort(value: number): string {
  return short().format(value);
}

/** Formats a share from 0 to 1: "83%". */
export function formatShare(value: number): string {
  return shares().format(value);
}

const byteUnits = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const inBytes = perLocale((locale) =>
  byteUnits.map(
    (unit) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        // The short form has no plural: "500 byte".
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: 1,
      }),
  ),
);

/**
 * Formats bytes in the largest fitting unit, in steps of 1024: 3145728 gives "3 MB", with a space
 * that does not break.
 */
export function formatBytes(bytes: number): string {
  const power = Math.min(
    byteUnits.length - 1,
    Math.floor(Math.log(Math.max(1, bytes)) / Math.log(1024)),
  );
  const size = inBytes()[power]?.format(bytes / 1024 ** power) ?? String(bytes);
  return size.replaceAll(' ', '\u00a0');
}
