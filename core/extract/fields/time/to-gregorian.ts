import { toAsciiDigits } from './to-ascii-digits';

/** Months of the Persian calendar, starting in March. */
const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(
  ' ',
);
const persianNamedDate = new RegExp(
  `(\\d{1,2})\\s+(${persianMonths.join('|')})\\s*(?:ماه)?\\s*،?\\s*(1[34]\\d\\d)`,
  'u',
);
/** Years that can only be Persian. */
const persianNumericDate = /(?<!\d)(1[34]\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
/** Year before the first year of each era. */
const japaneseEras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** Years that the Thai Buddhist calendar is ahead. */
const buddhistOffset = 543;

/**
 * Returns the text with ASCII digits and with dates of other calendars converted to the
 * Gregorian calendar.
 */
export function toGregorian(text: string): string {
  return toAsciiDigits(text)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ي/g, 'ی')
    .replace(persianNamedDate, (_, day, month, year) =>
      persianToIso(Number(year), persianMonths.indexOf(month) + 1, Number(day)),
    )
    .replace(persianNumericDate, (_, year, month, day) =>
      persianToIso(Number(year), Number(month), Number(day)),
    )
    .replace(/(令和|平成|昭和)\s*(\d{1,2}|元)\s*年/g, (_, era, year) => {
      return `${(japaneseEras[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`;
    })
    .replace(/(?<!\d)(25[5-9]\d)(?!\d)/g, (year, ...rest) => {
      const whole: string = rest.at(-1);
      return /[\u0e00-\u0e7f]/.test(whole) ? String(Number(year) - buddhistOffset) : year;
    });
}

/**
 * Converts a date of the Persian calendar to an ISO date, using the 33-year cycle of leap
 * years. Correct from 1925 to 2088.
 */
function persianToIso(year: number, month: number, day: number): string {
  const leapsBefore = (count: number) =>
    Math.floor(count / 33) * 8 + Math.floor(((count % 33) + 3) / 4);
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  // 1 Farvardin 979 was 20 March 1600.
  const years = year - 979;
  const days = 365 * years + leapsBefore(years) + dayOfYear;
  const date = new Date(Date.UTC(1600, 2, 20));
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
