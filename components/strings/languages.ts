/** A language of the interface. `tag`: BCP 47, and its folder here. `name`: in the language itself. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** All languages, in the order in which the settings list them. */
export const languages: readonly Language[] = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
  { tag: 'fr', name: 'Français' },
  { tag: 'pt-BR', name: 'Português (Brasil)' },
  { tag: 'ar', name: 'العربية' },
  { tag: 'ja', name: '日本語' },
  { tag: 'zh-CN', name: '简体中文' },
];
