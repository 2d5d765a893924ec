import { type ComponentChildren, isValidElement } from 'preact';
import { currentLanguage } from '../strings/catalogue';

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
 * Returns the sections and parts that a search finds, in order: those with all words of the query,
 * or if none has, with the most letters of it, so that “the font” finds the font. A word must begin
 * one of the part, or of the title or synonyms of its section, or may be written as one with the
 * others. In scripts without spaces between words, it may be anywhere.
 */
export function filterSections(
  sections: readonly SettingsSection[],
  query: string,
): readonly SettingsSection[] {
  const wanted = splitWords(query);
  if (wanted.length === 0) return sections;
  const scored = sections.map((section) => {
    const own = listWords(`${section.title} ${section.words}`);
    return section.parts.map((part) => {
      const { words, view } = part;
      const found = [...own, ...listWords([...words, ...listTexts(view)].join(' '))];
      return { part, score: score(wanted, found) };
    });
  });
  const best = Math.max(1, ...scored.flat().map((part) => part.score));
  return sections.flatMap((section, index) => {
    const parts = (scored[index] ?? []).filter((one) => one.score === best);
    return parts.length === 0 ? [] : [{ ...section, parts: parts.map(({ part }) => part) }];
  });
}

/** The number of letters of the wanted words that are among those found. */
function score(wanted: readonly string[], found: readonly string[]): number {
  const isFound = (word: string) =>
    listStems(word).some((stem) =>
      found.some((one) => (spaceless.test(stem) ? one.includes(stem) : one.startsWith(stem))),
    );
  const together = wanted.join('');
  if (isFound(together)) return together.length;
  return wanted.filter(isFound).join('').length;
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

/** Scripts that put no spaces between words. */
const spaceless = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}]/u;
const runs = new RegExp(`${spaceless.source}+|(?:(?!${spaceless.source})[\\p{L}\\p{N}])+`, 'gu');

/**
 * Words in lower case, without accents, vowel marks and hamza, and in one spelling. Each run of a
 * script without spaces is a word.
 */
function splitWords(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).flatMap((word) => word.match(runs) ?? []).map(foldSpelling);
}

/** The words of a text, also without articles. */
function listWords(text: string): readonly string[] {
  return splitWords(text).flatMap((word) => [word, ...dropArticle(word)]);
}

/** Folds British and American spelling: "colour", "recognize". Also folds unfinished words. */
function foldSpelling(word: string): string {
  return word.replaceAll('ou', 'o').replaceAll('z', 's').replace(/^gray/, 'grey');
}

/** The Arabic article, which is written as one with its noun and with short words before it. */
const article = /^(?:[وفبك]?ال|لل)(?=..)/u;

function dropArticle(word: string): readonly string[] {
  return article.test(word) ? [word.replace(article, '')] : [];
}

/** Endings of plurals that do not begin as their singular does, or go on where it ends. */
const pluralEndings: Readonly<Record<string, RegExp>> = {
  de: /(?:e[nr]?|[ns])$/,
  en: /s$/,
  es: /e?s$/,
  fr: /u?[sx]$/,
  'pt-BR': /(?:[ao]es|e?s|is)$/,
};

/** A word as typed, as a singular and without its article. What is left of it may begin others. */
function listStems(word: string): readonly string[] {
  const ending = pluralEndings[currentLanguage()];
  const singular = ending ? word.replace(ending, '') : word;
  return [word, ...(singular.length >= shortestStem ? [singular] : []), ...dropArticle(word)];
}

/** Shorter ones would find too much. */
const shortestStem = 3;
