import { collective, mostlyAgency, particles, titles } from './name-words';

/** A name as citations want it, in CSL's terms: a person in parts, or a name that has none. */
export type Name = PersonName | { readonly literal: string };

interface PersonName {
  readonly given: string;
  readonly family: string;
  /** "von", "de": in front of the family name, and not counted when names are sorted. */
  readonly dropping: string;
  /** "van", "bin": in front of the family name, and always with it. */
  readonly nonDropping: string;
  /** "Jr.", "III". */
  readonly suffix: string;
}

const suffix = /^(?:jr|sr|ii|iii|iv|esq)\.?$/i;
/** "Bob O’Neil, Jr.", and the same turned round: "O’Neil, Jr., Bob". */
const beforeSuffix = /,\s*(?=(?:jr|sr|ii|iii|iv|esq)\.?$)/i;
const turnedRound = /^([^,]+),\s*((?:jr|sr|ii|iii|iv|esq)\.?),\s*([^,]+)$/i;
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Languages in which the family name stands first, whatever the script. */
const familyFirst = /^(?:hu|vi)\b/i;
/** A second given name that Spanish has between the first and the family names. */
const spanishGiven =
  /^(?:José|María|Luis|Carlos|Antonio|Manuel|Jesús|Ángel|Miguel|Pablo|Ignacio|Alberto|Isabel|Teresa|Carmen|Elena|Belén|del|de)$/u;

/**
 * The parts of a name as a byline gives it ("Ada van Mensah").
 *
 * `language` is that of the article: it tells which end the family name stands
 * at. Agencies, desks, names of one word and names that are already turned
 * round stay whole, because a wrong split is worse in a citation than none.
 */
export function splitName(name: string, language: string | null = null): Name {
  const turned = turnedRound.exec(name.normalize('NFC').trim());
  if (turned) return turnedName(turned[1] ?? '', turned[2] ?? '', turned[3] ?? '');
  const words = name
    .normalize('NFC')
    .trim()
    .replace(beforeSuffix, ' ')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 2 && titles.test(words[0] ?? '')) words.shift();
  const whole = words.join(' ');
  if (words.length < 2 || isBody(whole)) return { literal: whole };
  if (eastAsian.test(whole) || familyFirst.test(language ?? '')) {
    const [family = '', ...given] = words;
    // Names from elsewhere, written out with a dot between their parts, stay whole.
    if (/[・·]/u.test(whole)) return { literal: whole };
    return { given: given.join(' '), family, dropping: '', nonDropping: '', suffix: '' };
  }
  const ending = suffix.test(words.at(-1) ?? '') && words.length > 2 ? (words.pop() ?? '') : '';
  const first = familyStart(words, language);
  const { dropping, nonDropping, length } = particlesAt(words, first);
  return {
    given: words.slice(0, first).join(' '),
    family: words.slice(first + length).join(' '),
    dropping,
    nonDropping,
    suffix: ending,
  };
}

/** A name of which a byline says the parts: the suffix between them leaves no doubt which is which. */
function turnedName(last: string, ending: string, given: string): Name {
  const words = last.split(/\s+/).filter(Boolean);
  const { dropping, nonDropping, length } = particlesAt(words, 0);
  const family = words.slice(length).join(' ');
  return { given: given.trim(), family, dropping, nonDropping, suffix: ending };
}

/** The whole name in the order in which it is spoken. */
export function spokenName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { given, dropping, nonDropping, family, suffix: ending } = name;
  return [given, dropping, nonDropping, family, ending].filter(Boolean).join(' ');
}

function isBody(name: string): boolean {
  return /[,&\d@]/.test(name) || mostlyAgency.test(name) || collective.test(name);
}

/** The index of the word with which the family name, or its particle, begins; never the first. */
function familyStart(words: readonly string[], language: string | null): number {
  let first = words.length - 1;
  // "Ortega y Gasset", "Costa e Silva".
  if (first > 2 && /^[ye]$/.test(words[first - 1] ?? '')) first -= 2;
  else if (/^es\b/i.test(language ?? '') && first > 1 && isSecondSurname(words, first)) first--;
  while (first > 1 && particles.test(words[first - 1] ?? '')) first--;
  return first;
}

/** In Spanish, the last of three names is the second of two family names, if the second is no given one. */
function isSecondSurname(words: readonly string[], last: number): boolean {
  const before = words[last - 1] ?? '';
  return !particles.test(before) && !spanishGiven.test(before) && !/^\p{L}\.?$/u.test(before);
}

/** The small words at the head of a family name. Capitals ("Van Dyke") belong to the name itself. */
function particlesAt(words: readonly string[], first: number) {
  let length = 0;
  while (first + length < words.length - 1 && isSmall(words[first + length])) length++;
  const small = words.slice(first, first + length);
  const isDropping = /^(?:von|vom|zu|zum|zur|de|du|des|d’|d')$/.test(small[0] ?? '');
  const dropping = isDropping ? small.join(' ') : '';
  return { length, dropping, nonDropping: isDropping ? '' : small.join(' ') };
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && particles.test(word) && word === word.toLowerCase();
}
