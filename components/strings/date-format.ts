type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

/** Returns a date format of `Intl`, with the French "1er mars", which `Intl` writes as "1 mars". */
export function makeDateFormat(locale: string, options: Intl.DateTimeFormatOptions): DateFormat {
  const dates = new Intl.DateTimeFormat(locale, options);
  if (!locale.startsWith('fr')) return dates;
  const writeFirst = (text: string) => text.replace(/\b1(?= \p{L}|–)/gu, '1er');
  return {
    format: (date) => writeFirst(dates.format(date)),
    formatRange: (start, end) => writeFirst(dates.formatRange(start, end)),
  };
}
