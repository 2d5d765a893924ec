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
 * Returns the sections and parts that a search finds, in order. Each word of the query must
 * begin a word of the part, or of the title or synonyms of its section.
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
      return wanted.every((word) => found.some((one) => one.startsWith(word)));
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

/** Words in lower case and without accents. */
function splitWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
