import { type ComponentChildren, isValidElement } from 'preact';

/** One or a few settings that are found together. */
interface SettingsPart {
  /** What a search finds in addition to the texts in `view`: texts of its components, synonyms. */
  readonly words: readonly string[];
  readonly view: ComponentChildren;
}

export interface SettingsSection {
  readonly id: string;
  readonly title: string;
  /** Synonyms that find the whole section. */
  readonly words: string;
  readonly parts: readonly SettingsPart[];
}

/**
 * Returns the sections and parts that a search finds, in order. Each word of the query, or all of
 * them written as one, must begin a word of the part, or of the title or synonyms of its section.
 */
export function filterSections(
  sections: readonly SettingsSection[],
  query: string,
): readonly SettingsSection[] {
  const wanted = splitWords(query);
  if (wanted.length === 0) return sections;
  return sections.flatMap((section) => {
    const own = splitWords(`${section.title} ${section.words}`);
    const parts = section.parts.filter(({ words, view }) => {
      const found = [...own, ...splitWords([...words, ...listTexts(view)].join(' '))];
      const begins = (word: string) => found.some((one) => one.startsWith(word));
      const isFound = (word: string) => begins(word) || begins(toSingular(word));
      return wanted.every(isFound) || isFound(wanted.join(''));
    });
    return parts.length === 0 ? [] : [{ ...section, parts }];
  });
}

/** The texts of elements, and those given to the components for single settings. */
function listTexts(view: unknown): readonly string[] {
  if (typeof view === 'string') return [view];
  if (Array.isArray(view)) return view.flatMap(listTexts);
  if (!isValidElement(view)) return [];
  const { label, hint, actionLabel, choices, children } = view.props as Record<string, unknown>;
  const names = typeof choices === 'object' && choices !== null ? Object.values(choices) : [];
  return [label, hint, actionLabel, ...names, children].flatMap(listTexts);
}

/** Words in lower case, without accents and in one spelling. */
function splitWords(text: string): readonly string[] {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).map(foldSpelling);
}

/** Folds British and American spelling: "colour", "recognize". Also folds unfinished words. */
function foldSpelling(word: string): string {
  return word.replaceAll('ou', 'o').replaceAll('z', 's').replace(/^gray/, 'grey');
}

function toSingular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}
