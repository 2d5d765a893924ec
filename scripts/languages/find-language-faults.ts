import type { BrowserMessages } from '../make-browser-messages';
import { listPatterns, type MessagePattern } from './list-patterns';

/** The texts of one language: .ftl files by path (“panels/popup.ftl”), and those of the browser. */
export interface LanguageTexts {
  readonly files: ReadonlyMap<string, string>;
  readonly browser: BrowserMessages;
}

/** The share of texts that may equal the English ones, names aside. */
export const mostEqual = 0.03;

/** The plural categories that `Intl` uses for whole numbers that are not shown in millions. */
const wholePlurals = (language: string): ReadonlySet<string> => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1000 }, (_, number) => rules.select(number)));
};

/**
 * Compares a translation with the English texts, and lists what is wrong: files, texts and
 * placeholders that are missing or unknown, missing plural forms, and choices without a case.
 */
export function findLanguageFaults(
  language: string,
  { files, browser }: LanguageTexts,
  english: LanguageTexts,
): readonly string[] {
  const plurals = wholePlurals(language);
  return [
    ...compareKeys('file', [...files.keys()], [...english.files.keys()]),
    ...compareKeys('browser text', Object.keys(browser), Object.keys(english.browser)),
    ...[...english.files].flatMap(([path, source]) => {
      const translated = files.get(path);
      if (translated === undefined) return [];
      return compareFiles(path, translated, source, plurals);
    }),
  ];
}

/** Texts that equal the English ones, and the share of them. Texts without words do not count. */
export function findEqualTexts(
  { files }: LanguageTexts,
  english: LanguageTexts,
): { readonly ids: readonly string[]; readonly share: number } {
  const inEnglish = mapTexts(english);
  const own = mapTexts({ files, browser: {} });
  const counted = [...inEnglish].filter(([, words]) => hasWords(words));
  const ids = counted.filter(([id, words]) => own.get(id) === words).map(([id]) => id);
  return { ids, share: ids.length / counted.length };
}

function mapTexts({ files }: LanguageTexts): ReadonlyMap<string, string> {
  const patterns = [...files].flatMap(([path, source]) => listPatterns(path, source));
  return new Map(patterns.map(({ id, words }) => [id, words.trim()]));
}

/** More than names of products, formats and examples. */
function hasWords(words: string): boolean {
  return /\p{L}{2}/u.test(words.replace(names, ''));
}

const names =
  /\b(Pressmark|Chromium|Chrome|Firefox|Obsidian|Web Clipper|Readwise|Zotero|Logseq|Markdown|JSON|CSV|EPUB|HTML|RIS|BibTeX|CSL|Pocket|Omnivore|Instapaper|Hypothesis|NATS|WebDAV|Nextcloud|URL|ISBN|DOI|Ctrl|Alt|Shift|Enter|Esc|Tab|[\w.-]+\.(?:example|com|org)\S*)\b/g;

function compareKeys(what: string, own: readonly string[], english: readonly string[]) {
  return [
    ...english.filter((key) => !own.includes(key)).map((key) => `${what} ${key} is missing`),
    ...own.filter((key) => !english.includes(key)).map((key) => `${what} ${key} is unknown`),
  ];
}

function compareFiles(
  path: string,
  translated: string,
  english: string,
  plurals: ReadonlySet<string>,
): readonly string[] {
  if (/^[ \t]+#/m.test(translated)) return [`${path}: indented comment`];
  const own = new Map(listPatterns(path, translated).map((one) => [one.id, one]));
  const originals = listPatterns(path, english);
  const ids = originals.map(({ id }) => id);
  return [
    ...compareKeys('text', [...own.keys()], ids),
    ...originals.flatMap((original) => {
      const found = own.get(original.id);
      return found ? comparePatterns(found, original, plurals) : [];
    }),
    ...findUnnamed(own, originals),
  ].map((fault) => `${path}: ${fault}`);
}

/** Finds labels for screen readers that, unlike the English ones, do not contain the visible text. */
function findUnnamed(
  own: ReadonlyMap<string, MessagePattern>,
  english: readonly MessagePattern[],
): readonly string[] {
  const byId = new Map(english.map((one) => [one.id, one]));
  const isNamed = (patterns: ReadonlyMap<string, MessagePattern>, id: string) => {
    // Of a setting, the button is labelled, not its title.
    const isTitle = patterns.has(`${id}.next`);
    const shown = patterns.get(`${id}.act`) ?? (isTitle ? undefined : patterns.get(id));
    const text = shown?.words.trim().toLowerCase() ?? '';
    const label = patterns.get(`${id}.label`)?.words.toLowerCase() ?? text;
    return label.includes(text.replace(/…$/, ''));
  };
  return [...byId.keys()]
    .filter((id) => byId.has(`${id}.label`) && isNamed(byId, id) && !isNamed(own, id))
    .map((id) => `${id}.label does not contain the visible text`);
}

function comparePatterns(
  own: MessagePattern,
  english: MessagePattern,
  plurals: ReadonlySet<string>,
): readonly string[] {
  const known = new Set([...english.shown, ...english.choices.map(({ on }) => on)]);
  const missing = [...english.shown].filter((name) => !own.shown.has(name));
  const unknown = [...own.shown, ...own.choices.map(({ on }) => on)].filter(
    (name) => !known.has(name),
  );
  return [
    ...missing.map((name) => `${own.id} does not show ${name}`),
    ...unknown.map((name) => `${own.id} has the unknown ${name}`),
    ...own.choices.flatMap(({ on, keys }) => {
      const original = english.choices.find((choice) => choice.on === on)?.keys ?? ['other'];
      return findMissingKeys(keys, original, plurals).map(
        (key) => `${own.id} has no case “${key}” of ${on}`,
      );
    }),
  ];
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const digits: Readonly<Record<string, string>> = { zero: '0', one: '1', two: '2' };

/** Cases of a choice that are needed: for numbers, the plural forms; otherwise, those in English. */
function findMissingKeys(
  own: readonly string[],
  english: readonly string[],
  plurals: ReadonlySet<string>,
): readonly string[] {
  const isNumber = english.every((key) => categories.includes(key) || /^\d+$/.test(key));
  const exact = english.filter((key) => !categories.includes(key));
  if (!isNumber) return english.filter((key) => !own.includes(key));
  // English has only one form beside exact numbers if the number is not shown.
  const isPlural = own.some((key) => categories.includes(key) && key !== 'other');
  const needed = isPlural || english.includes('one') ? [...plurals] : [];
  return [...needed, ...exact].filter(
    (key) => !own.includes(key) && !own.includes(digits[key] ?? key) && !isSpelled(key, own),
  );
}

/** “[1]” may be written as “[one]” where that means one thing only, and the reverse. */
function isSpelled(key: string, own: readonly string[]): boolean {
  const name = Object.keys(digits).find((one) => digits[one] === key);
  return name !== undefined && own.includes(name);
}
