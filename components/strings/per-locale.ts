import { currentLanguage, localeOf } from './catalogue';

/**
 * Returns a formatter for the current language, cached per locale. Creating one takes longer
 * than rendering a list row.
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
