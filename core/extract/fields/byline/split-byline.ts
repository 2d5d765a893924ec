import { isHostName } from '../../../model/article/address';
import { collapseWhitespace, foldToWords } from '../../page/clean-text';
import {
  collectiveName,
  conjunctions,
  cutBylineOpening,
  roleSuffix,
  roleWord,
} from './byline-words';

/** Lower-case words in family names. */
const particle =
  'von|vom|zu|zum|zur|van|ten|ter|tot|de|del|di|da|do|dos|das|der|den|la|las|los|af|av';
/** Fails within one name: "von und zu Hagen", "de Castro y de Rojas". */
const outsideName = `(?<!\\s(?:${particle})\\s(?:\\p{Lu}\\S*\\s(?=\\S+\\s(?:${particle})\\s))?)`;
/** Marks between names. A dash needs spaces around it; Catalan words contain "l·l". */
const separator = new RegExp(
  `\\s*(?:[;|/&\\n、，،؛；｜／]|(?<!l)[•·⋅](?!l)|\\s[–—‧-]\\s|(?<=^|\\s)${outsideName}(?:${conjunctions})(?=\\s|$))\\s*`,
  'u',
);
const comma = /\s*,\s*/u;
/** Characters. Some pages give a whole article as the name. */
const maxBylineLength = 600;
/** Characters and words of a name. */
const maxNameLength = 60;
const maxWords = 6;
/** News agencies that write their name in lower case. */
const lowerCaseAgency =
  /^(dpa|afp|apa|sda|epa|ansa|efe|ots|sid|kna|epd|ntb|anp|belga|afp|upi|tass|pap|čtk|ritzau)$/i;
/** Agencies that may follow a name and a comma. */
const wireAgency =
  /^(reuters|afp|ap|dpa|apa|efe|ansa|bloomberg|tass|xinhua|pti|ani|upi|sda|keystone-sda|pa|aap|cp|ntb|tt|ritzau|belga|anp|lusa|mti|čtk|pap|interfax)$/i;
const address = /\S+@\S+\.\S+|https?:\S*|www\.\S+|(?:^|\s)@\w+/giu;
/** Academic degrees after a name: "PhD", "M.D. FACLM". */
const degree = /^(?:(?:Ph\.?D|(?:\p{Lu}\p{Ll}{0,3}\.)+\p{Lu}?|\p{Lu}{2,6})\.?\s?){1,3}$/u;
const surroundingQuotes = /^["“”„«»'‘’]+|["“”„«»'‘’]+$/gu;

/**
 * Splits a byline into author names: "By Ada Mensah and Jo Ruiz" returns both.
 *
 * E-mail and web addresses, roles ("Political correspondent"), degrees, places and times
 * are removed. Agencies are kept as authors ("Reuters"), because dropping them would leave
 * wire stories with no one to cite.
 */
export function splitByline(text: string): readonly string[] {
  const plain = text
    .slice(0, maxBylineLength)
    .replace(address, ' ')
    .replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]|【|】/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  const names: string[] = [];
  let signature: string | null = null;
  for (const part of cutBylineOpening(plain).split(separator)) {
    // After the publisher's own address ("courier.example, Alden") comes its place.
    let followsName = /^\S+\.\p{Ll}{2,7}\s*,/u.test(part);
    const pieces = part.split(comma);
    const lastRole = pieces.findLastIndex((piece) => roleWord.test(piece.toLowerCase()));
    for (const [index, piece] of pieces.entries()) {
      const name = cleanName(piece);
      if (!name) signature ??= findCollectiveName(piece);
      // "Ada Mensah, Alden", "Ada Mensah, PhD": a place or degree is not a second author, nor
      // is the employer in "Ada Mensah, harbour editor, Alden Post".
      const isEmployer = lastRole > 0 && index > lastRole;
      const isAside =
        followsName &&
        !wireAgency.test(piece.trim()) &&
        (isEmployer || isPlaceOrDegree(piece.trim()));
      if (!name || isAside) continue;
      followsName ||= name.includes(' ');
      if (!names.some((other) => foldToWords(other) === foldToWords(name))) names.push(name);
    }
  }
  return names.length === 0 && signature ? [signature] : names;
}

/** Returns the name of a newsroom or desk, used if no person is named. */
function findCollectiveName(piece: string): string | null {
  const name = collapseWhitespace(cutBylineOpening(piece));
  const isName = /^\p{L}[^.!?:]{3,40}$/u.test(name) && !/\d/.test(name);
  return isName && name.includes(' ') && collectiveName.test(name.toLowerCase()) ? name : null;
}

/** Returns a part of a byline as a name, or null if it is not one. */
function cleanName(part: string): string | null {
  const name = cutBylineOpening(collapseWhitespace(part.replace(address, ' ')))
    .replace(/^[\s,.:;|–—•·-]+|[\s,:;|–—•·-]+$/gu, '')
    .replace(surroundingQuotes, '')
    .replace(roleSuffix, '')
    .replace(/\s+(?:in|aus|à)\s+\p{Lu}\p{L}+$/u, '')
    .trim();
  if (name === '' || name.length > maxNameLength || !/\p{L}{2}/u.test(name)) return null;
  if (/\d/.test(name) || name.split(' ').length > maxWords) return null;
  if (roleWord.test(name.toLowerCase()) && !/\p{Lu}\p{L}+ (?:staff|desk|bureau)/u.test(name))
    return null;
  // "hka", "dpa/mst", "ku Alden": initials mean nothing outside the newsroom.
  if (/^\p{Ll}+$/u.test(name) && !lowerCaseAgency.test(name)) return null;
  if (/^\p{Ll}{1,4} \p{Lu}\p{L}+$/u.test(name) && !nameParticle.test(name)) return null;
  if (isHostName(name)) return null;
  return isUpperCase(name) ? toNameCase(name) : name;
}

/** Lower-case words at the start of family names. */
const nameParticle =
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
