import { plainDigits } from './plain-digits';

/** Months of the Persian calendar, the first one beginning in March. */
const persianMonths = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(
  ' ',
);
const persianNamed = new RegExp(
  `(\\d{1,2})\\s+(${persianMonths.join('|')})\\s*(?:ماه)?\\s*،?\\s*(1[34]\\d\\d)`,
  'u',
);
/** Years that only the Persian calendar can mean on a page. */
const persianFigures = /(?<!\d)(1[34]\d\d)[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
/** First years of the Japanese eras less one. */
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };
/** The Buddhist calendar of Thailand is ahead by so many years. */
const buddhistAhead = 543;

/** Text in plain digits, with dates of other calendars rewritten in the common one. */
export function toCommonCalendar(text: string): string {
  return plainDigits(text)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ي/g, 'ی')
    .replace(persianNamed, (_, day, month, year) =>
      fromPersian(Number(year), persianMonths.indexOf(month) + 1, Number(day)),
    )
    .replace(persianFigures, (_, year, month, day) =>
      fromPersian(Number(year), Number(month), Number(day)),
    )
    .replace(/(令和|平成|昭和)\s*(\d{1,2}|元)\s*年/g, (_, era, year) => {
      return `${(eras[era] ?? 0) + (year === '元' ? 1 : Number(year))}年`;
    })
    .replace(/(?<!\d)(25[5-9]\d)(?!\d)/g, (year, ...rest) => {
      const whole: string = rest.at(-1);
      return /[\u0e00-\u0e7f]/.test(whole) ? String(Number(year) - buddhistAhead) : year;
    });
}

/**
 * A day of the Persian calendar as an ISO date, by the 33-year cycle of leap
 * years, which is right from 1925 to 2088.
 */
function fromPersian(year: number, month: number, day: number): string {
  const leapsBefore = (count: number) =>
    Math.floor(count / 33) * 8 + Math.floor(((count % 33) + 3) / 4);
  const dayOfYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
  // 1 Farvardin 979 was 20 March 1600.
  const past = year - 979;
  const days = 365 * past + leapsBefore(past) + dayOfYear;
  const date = new Date(Date.UTC(1600, 2, 20));
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
