import { collapseWhitespace } from '../../page/clean-text';
import { findKnownPublisher } from './find-known-publisher';

/** Characters. A longer line is a sentence. */
const maxLineLength = 90;
/** Words before names in a byline. */
const opening =
  /^(?:(?:by|from|von|par|por|di|da|door|av|af|från|fra|oleh|yazan|with|mit|avec|con|com|met|med|quelle|text|texte?|texto|reporting|agency|agencia|agenzia|agence|agentur|haber|المصدر)(?:\s*:\s*|\s+))+/iu;
const surroundingMarks = /^[\s()（）[\]【】/–—•·:|*-]+|[\s()（）[\]【】/–—•·:|*.-]+$/gu;
const separator =
  /\s*(?:[/|,，、;؛•·&+]|\s[–—-]\s|\s(?:and|und|et|y|e|en|og|och|ve|i|with|mit|avec|con|com|met|med)\s)\s*/u;
const placeSuffix = /\s+(?:in|aus|à|en|da|em|i|w|v)\s+\p{Lu}[\p{L} .'’-]+$/u;
/** Initials of an editor: "ino", "lb". */
const editorSign = /^\p{Ll}{1,4}$/u;
const personName =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:de|da|di|du|la|le|von|van|der|den|bin|al|el)\s)?\p{Lu}[\p{L}.'’-]*){1,3}$/u;

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag)$/iu;

/** What is known about the page a line is on. */
export interface PageContext {
  /** True for a name of the page's own publisher. */
  readonly isOwnName: (name: string) => boolean;
  readonly language: string | null;
}

/**
 * Returns the first agency in a line that contains only agencies, people, editors'
 * initials, dates and the page's own publisher: "SDA/sep", "By Jo Ruiz, Associated Press",
 * "(Quelle: APA/dpa)". Returns null if the line contains anything else.
 *
 * With `mayBePublisher`, known publishers count as well.
 */
export function readAgencyLine(
  text: string,
  { isOwnName, language }: PageContext,
  mayBePublisher = false,
): string | null {
  const line = collapseWhitespace(text).replace(surroundingMarks, '');
  if (line === '' || line.length > maxLineLength) return null;
  let found: string | null = null;
  for (const part of line.replace(opening, '').split(separator)) {
    const token = removePerson(part.replace(surroundingMarks, '').replace(opening, ''), language);
    const name = findKnownPublisher(token, language) ? token : token.replace(placeSuffix, '');
    const known = findKnownPublisher(name, language);
    if (known && !isOwnName(name) && (known.isAgency || mayBePublisher)) found ??= name;
    else if (known || token === '' || editorSign.test(token) || /\d/.test(token)) continue;
    else if (isOwnName(token) || personName.test(token) || weekday.test(token)) continue;
    else return null;
  }
  return found;
}

/**
 * Removes a person before an agency. "Jo Ruiz The Associated Press" are two elements
 * without a separator.
 */
function removePerson(token: string, language: string | null): string {
  const words = token.split(' ');
  for (let at = 2; at < words.length && at <= 4; at++) {
    const rest = words.slice(at).join(' ');
    const isAgency = findKnownPublisher(rest, language)?.isAgency === true;
    if (isAgency && personName.test(words.slice(0, at).join(' '))) return rest;
  }
  return token;
}
