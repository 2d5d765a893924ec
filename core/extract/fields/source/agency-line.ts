import { collapse } from '../../page/clean-text';
import { findKnownPublisher } from './known-publisher';

/** Characters; a longer line is a sentence. */
const longestLine = 90;
/** Words before names in a byline, and words that join them. */
const lead =
  /^(?:(?:by|from|von|par|por|di|da|door|av|af|från|fra|oleh|yazan|with|mit|avec|con|com|met|med|quelle|text|texte?|texto|reporting|agency|agencia|agenzia|agence|agentur|haber|المصدر)(?:\s*:\s*|\s+))+/iu;
const edges = /^[\s()（）[\]【】/–—•·:|*-]+|[\s()（）[\]【】/–—•·:|*.-]+$/gu;
const between =
  /\s*(?:[/|,，、;؛•·&+]|\s[–—-]\s|\s(?:and|und|et|y|e|en|og|och|ve|i|with|mit|avec|con|com|met|med)\s)\s*/u;
const place = /\s+(?:in|aus|à|en|da|em|i|w|v)\s+\p{Lu}[\p{L} .'’-]+$/u;
/** "ino", "lb": the sign of who edited. */
const sign = /^\p{Ll}{1,4}$/u;
const person =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|da|di|du|la|le|von|van|der|den|bin|al|el)\s)?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/iu;

/** What is known of the page on which a line stands. */
export interface PageNames {
  /** Answers whether a name is the page's own publisher's. */
  readonly isOwn: (name: string) => boolean;
  readonly language: string | null;
}

/**
 * The first agency in a line that names agencies and nothing else but people,
 * editors' signs, dates and the page's own paper: "SDA/sep", "By Jo Ruiz,
 * Associated Press", "(Quelle: APA/dpa)". Null for a line that says more.
 * With `mayBePublisher`, known publishers count as well.
 */
export function readAgencyLine(
  text: string,
  { isOwn, language }: PageNames,
  mayBePublisher = false,
): string | null {
  const line = collapse(text).replace(edges, '');
  if (line === '' || line.length > longestLine) return null;
  let found: string | null = null;
  for (const part of line.replace(lead, '').split(between)) {
    const token = withoutPerson(part.replace(edges, '').replace(lead, ''), language);
    const name = findKnownPublisher(token, language) ? token : token.replace(place, '');
    const known = findKnownPublisher(name, language);
    if (known && !isOwn(name) && (known.isAgency || mayBePublisher)) found ??= name;
    else if (known || token === '' || sign.test(token) || /\d/.test(token)) continue;
    else if (isOwn(token) || person.test(token) || weekday.test(token)) continue;
    else return null;
  }
  return found;
}

/** "Jo Ruiz The Associated Press" is a person and an agency in boxes of their own. */
function withoutPerson(token: string, language: string | null): string {
  const words = token.split(' ');
  for (let at = 2; at < words.length && at <= 4; at++) {
    const rest = words.slice(at).join(' ');
    const isAgency = findKnownPublisher(rest, language)?.isAgency === true;
    if (isAgency && person.test(words.slice(0, at).join(' '))) return rest;
  }
  return token;
}
