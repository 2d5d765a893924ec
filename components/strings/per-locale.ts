import { currentLanguage, localeOf } from './catalogue';

/**
 * A formatter for the current language, made once for each. Making one takes longer than
 * drawing a row of a list.
 */
export function perLocale<Formatter>(make: (locale: string) => Formatter): () => Formatter {
  const made = new Map<string, Formatter>();
  return () => {
    const locale = localeOf(currentLanguage());
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}
