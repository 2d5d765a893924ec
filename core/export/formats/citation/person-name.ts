/** A name in CSL's terms: a person in parts, or a name without parts. */
export type Name = PersonName | { readonly literal: string };

interface PersonName {
  readonly given: string;
  readonly family: string;
  /** "von", "de": before the family name, and ignored when names are sorted. */
  readonly dropping: string;
  /** "van", "bin": before the family name, and never dropped. */
  readonly nonDropping: string;
  /** "Jr.", "III". */
  readonly suffix: string;
}

const suffix = /^(?:jr|sr|ii|iii|iv|esq)\.?$/i;
/** "Bob O’Neil, Jr.", or inverted: "O’Neil, Jr., Bob". */
const beforeSuffix = /,\s*(?=(?:jr|sr|ii|iii|iv|esq)\.?$)/i;
const invertedWithSuffix = /^([^,]+),\s*((?:jr|sr|ii|iii|iv|esq)\.?),\s*([^,]+)$/i;
const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Languages in which the family name comes first, whatever the script. */
const familyFirst = /^(?:hu|vi)\b/i;
/** Second given names in Spanish, between the first name and the family names. */
const spanishGiven =
  /^(?:José|María|Luis|Carlos|Antonio|Manuel|Jesús|Ángel|Miguel|Pablo|Ignacio|Alberto|Isabel|Teresa|Carmen|Elena|Belén|del|de)$/u;

/** Particles with which family names begin, in lower case and capitalised. */
const particles =
  /^(?:van|von|vom|zu|zum|zur|der|den|dem|de|het|'t|’t|ter|ten|te|du|des|la|le|les|del|della|delle|degli|dei|di|da|do|dos|das|af|av|bin|ibn|bint|ben|bar|abu|abd|al|el|ap|st|st\.|san|santa|mac)$/iu;

/** Titles before a name, which citations omit. */
const titles = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|dame)\.?$/i;

/** News agencies whose names have several words or a symbol. */
const agencyWord =
  /(?<!\p{L})(?:agency|agence|ag[eê]ncia|agència|agencja|agent[uú]ra|\p{L}*agentur|agenzia|ajans\p{L}*|агентство|وكالة|press|presse|prensa|prasowa|\p{L}*pressedienst|persbureau|telegram\p{L}*|nyhetsbyr\p{L}+|tietotoimisto|kancelář|news|nachrichten|nieuws|notic?ias|novosti|новости|media|(?:news)?wires?|syndicate|associated|dow jones|reuters|bloomberg|interfax|xinhua|tass|kyodo|yonhap|afp|فرانس برس|dpa|apa|efe|ansa|pti|ani|upi|ntb|keystone-sda|the)(?!\p{L})/iu;

/** Collective bylines of newsrooms, and kinds of organisations that sign. */
const collectiveWord =
  /(?<!\p{L})(?:team|editorial|board|newsroom|editors|staff|desk|bureau|redaktion\p{L}*|redacción|redação|redazione|rédaction|redactie|redakcja|redakce|redaksi|toimitus|редакция|writers|reporters|correspondents|service|network|institute|foundation|university|ministry|council|committee|group|project)(?!\p{L})/iu;

/**
 * Splits a name from a byline ("Ada van Mensah") into its parts.
 *
 * `language` is that of the article: it decides at which end the family name is.
 * Agencies, desks, single-word names and names that are already inverted are not split,
 * because in a citation a wrong split is worse than none.
 */
export function splitName(name: string, language: string | null = null): Name {
  const inverted = invertedWithSuffix.exec(name.normalize('NFC').trim());
  if (inverted) return parseInvertedName(inverted[1] ?? '', inverted[2] ?? '', inverted[3] ?? '');
  const words = name
    .normalize('NFC')
    .trim()
    .replace(beforeSuffix, ' ')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 2 && titles.test(words[0] ?? '')) words.shift();
  const whole = words.join(' ');
  const hasSuffix = suffix.test(words.at(-1) ?? '');
  if (words.length < (hasSuffix ? 3 : 2) || isOrganisation(whole)) return { literal: whole };
  if (eastAsian.test(whole) || familyFirst.test(language ?? '')) {
    const [family = '', ...given] = words;
    // Transliterated foreign names, with a dot between their parts, are not split.
    if (/[・·]/u.test(whole)) return { literal: whole };
    return { given: given.join(' '), family, dropping: '', nonDropping: '', suffix: '' };
  }
  const ending = hasSuffix ? (words.pop() ?? '') : '';
  const first = findFamilyStart(words, language);
  const { dropping, nonDropping, length } = readParticles(words, first);
  return {
    given: words.slice(0, first).join(' '),
    family: words.slice(first + length).join(' '),
    dropping,
    nonDropping,
    suffix: ending,
  };
}

/** An inverted name with a suffix, which makes clear which part is which. */
function parseInvertedName(last: string, ending: string, given: string): Name {
  const words = last.split(/\s+/).filter(Boolean);
  const { dropping, nonDropping, length } = readParticles(words, 0);
  const family = words.slice(length).join(' ');
  return { given: given.trim(), family, dropping, nonDropping, suffix: ending };
}

/** The whole name in its natural order, not inverted. */
export function formatNaturalName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { given, dropping, nonDropping, family, suffix: ending } = name;
  return [given, dropping, nonDropping, family, ending].filter(Boolean).join(' ');
}

function isOrganisation(name: string): boolean {
  return /[,&\d@]/.test(name) || agencyWord.test(name) || collectiveWord.test(name);
}

/** The index of the word at which the family name, or its particle, begins; never 0. */
function findFamilyStart(words: readonly string[], language: string | null): number {
  let first = words.length - 1;
  // "Ortega y Gasset", "Costa e Silva".
  if (first > 2 && /^[ye]$/.test(words[first - 1] ?? '')) first -= 2;
  else if (/^es\b/i.test(language ?? '') && first > 1 && isSecondSurname(words, first)) first--;
  while (first > 1 && particles.test(words[first - 1] ?? '')) first--;
  return first;
}

/**
 * True if the last of three Spanish names is the second of two family names, which it is
 * unless the second is a given name.
 */
function isSecondSurname(words: readonly string[], last: number): boolean {
  const before = words[last - 1] ?? '';
  return !particles.test(before) && !spanishGiven.test(before) && !/^\p{L}\.?$/u.test(before);
}

/**
 * The lowercase particles of the family name. Capitalised ones ("Van Dyke") belong to the
 * name itself.
 */
function readParticles(words: readonly string[], first: number) {
  let length = 0;
  while (first + length < words.length - 1 && isLowercaseParticle(words[first + length])) length++;
  const small = words.slice(first, first + length);
  const isDropping = /^(?:von|vom|zu|zum|zur|de|du|des|d’|d')$/.test(small[0] ?? '');
  const dropping = isDropping ? small.join(' ') : '';
  return { length, dropping, nonDropping: isDropping ? '' : small.join(' ') };
}

function isLowercaseParticle(word: string | undefined): boolean {
  return word !== undefined && particles.test(word) && word === word.toLowerCase();
}
