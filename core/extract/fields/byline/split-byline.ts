import { collapse, foldText } from '../../page/clean-text';
import { bylineLead, collective, joining, roleAfter, roleWord } from './byline-words';

/** Marks between names; a dash parts them only with spaces around, and Catalan writes "l·l". */
const between = new RegExp(
  `\\s*(?:[;|/&\\n、，،؛；｜／]|(?<!l)[•·⋅](?!l)|\\s[–—‧-]\\s|(?<=^|\\s)(?:${joining})(?=\\s|$))\\s*`,
  'u',
);
const comma = /\s*,\s*/u;
/** Characters; a page can call a whole article a name. */
const longestByline = 600;
/** Characters and words of a name; what is longer says something else. */
const longestName = 60;
const maxWords = 6;
/** News agencies that write themselves small. */
const agency =
  /^(dpa|afp|apa|sda|epa|ansa|efe|ots|sid|kna|epd|ntb|anp|belga|afp|upi|tass|pap|čtk|ritzau)$/i;
/** Agencies and their like that stand behind a name and a comma. */
const wire =
  /^(reuters|afp|ap|dpa|apa|efe|ansa|bloomberg|tass|xinhua|pti|ani|upi|sda|keystone-sda|pa|aap|cp|ntb|tt|ritzau|belga|anp|lusa|mti|čtk|pap|interfax)$/i;
const address = /\S+@\S+\.\S+|https?:\S*|www\.\S+|(?:^|\s)@\w+/giu;
/** "PhD", "M.D. FACLM": what stands behind a name and is none. */
const degree = /^(?:(?:Ph\.?D|(?:\p{Lu}\p{Ll}{0,3}\.)+\p{Lu}?|\p{Lu}{2,6})\.?\s?){1,3}$/u;
const quoted = /^["“”„«»'‘’]+|["“”„«»'‘’]+$/gu;

/**
 * The byline as separate names: "By Ada Mensah and Jo Ruiz" gives two.
 *
 * E-mail and web addresses, roles ("Political correspondent"), degrees, places
 * and times go; agencies stay ("Reuters" is an author here), because dropping
 * them would leave wire stories with nobody to cite.
 */
export function splitByline(text: string): readonly string[] {
  const plain = text
    .slice(0, longestByline)
    .replace(address, ' ')
    .replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]|【|】/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const names: string[] = [];
  let signature: string | null = null;
  for (const part of plain.replace(bylineLead, '').split(between)) {
    // What follows the house's own address ("courier.example, Alden") is where it sits.
    let isAfterName = /^\S+\.\p{Ll}{2,7}\s*,/u.test(part);
    for (const piece of part.split(comma)) {
      const name = cleanName(piece);
      if (!name) signature ??= readSignature(piece);
      // "Ada Mensah, Alden" and "Ada Mensah, PhD": place and degree are no second author.
      const isAside = isAfterName && !wire.test(piece.trim()) && isPlaceOrDegree(piece.trim());
      if (!name || isAside) continue;
      isAfterName ||= name.includes(' ');
      if (!names.some((other) => foldText(other) === foldText(name))) names.push(name);
    }
  }
  return names.length === 0 && signature ? [signature] : names;
}

/** The name of a newsroom that signs as a whole, which counts when nobody else is named. */
function readSignature(piece: string): string | null {
  const name = collapse(piece.replace(bylineLead, ''));
  const isName = /^\p{L}[^.!?:]{3,40}$/u.test(name) && !/\d/.test(name);
  return isName && name.includes(' ') && collective.test(name) ? name : null;
}

/** A part of a byline as a name, or null when it is none. */
function cleanName(part: string): string | null {
  const name = collapse(part.replace(address, ' '))
    .replace(bylineLead, '')
    .replace(/^[\s,.:;|–—•·-]+|[\s,:;|–—•·-]+$/gu, '')
    .replace(quoted, '')
    .replace(roleAfter, '')
    .replace(/\s+(?:in|aus|à)\s+\p{Lu}\p{L}+$/u, '')
    .trim();
  if (name === '' || name.length > longestName || !/\p{L}{2}/u.test(name)) return null;
  if (/\d/.test(name) || name.split(' ').length > maxWords) return null;
  if (roleWord.test(name) && !/\p{Lu}\p{L}+ (?:staff|desk|bureau)/u.test(name)) return null;
  // "hka", "dpa/mst", "ku Alden": the house's own signs say nothing to others.
  if (/^\p{Ll}+$/u.test(name) && !agency.test(name)) return null;
  if (/^\p{Ll}{1,4} \p{Lu}\p{L}+$/u.test(name) && !particle.test(name)) return null;
  // "courier.example" is an address that lost its "www".
  if (/^\S+\.\p{Ll}{2,7}$/u.test(name)) return null;
  return isUpperCase(name) ? toNameCase(name) : name;
}

/** Small words with which family names begin. */
const particle =
  /^(?:de|da|di|du|la|le|von|van|al|el|bin|ibn|ter|ten|den|der|dos|das|del|zu|af|av|ben|bar|st|mac|ni)\s/u;

function isPlaceOrDegree(piece: string): boolean {
  return !piece.includes(' ') ? /\p{Script=Latin}/u.test(piece) : degree.test(piece);
}

function isUpperCase(name: string): boolean {
  return name.includes(' ') && name === name.toUpperCase() && name !== name.toLowerCase();
}

function toNameCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s\-'’.])\p{L}/gu, (start) => start.toUpperCase());
}
