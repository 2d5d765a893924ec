/** The languages of the interface by BCP 47 tag, with their names in the language itself. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  'pt-BR': 'Português (Brasil)',
  ar: 'العربية',
  ja: '日本語',
  'zh-CN': '简体中文',
} as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as readonly Language[];

/**
 * Returns the language of the interface for one that the user or the browser prefers: the one with
 * the same language and script, so that “pt-PT” gets “pt-BR”, but “zh-TW” English.
 */
export function matchLanguage(preferred: string): Language {
  const wanted = describeScript(preferred);
  return languages.find((tag) => describeScript(tag) === wanted) ?? 'en';
}

/** “zh-Hant” for “zh-TW”; null if it is no language tag. */
function describeScript(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language}-${script}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The direction of a language's script. */
export function getDirection(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
