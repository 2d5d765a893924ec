import { foldLabel } from './fold-label';

function foldTitle(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True if titles are equal apart from quotation marks, dashes, Unicode composition and spaces. */
export function isSameTitle(truth: string, found: string | null): boolean {
  return foldTitle(truth) === foldTitle(found ?? '');
}

function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:by|von|par|por|di|da|door|av|af)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True for the same set of names, ignoring order, case, accents and words such as "By". */
export function isSameAuthors(truth: readonly string[], found: readonly string[]): boolean {
  const names = (list: readonly string[]) =>
    [...new Set(list.map(foldName).filter((name) => name !== ''))].sort().join('|');
  return names(truth) === names(found);
}

/** Splits a byline of another extractor, which returns a single string, into names. */
export function splitByline(byline: string | null): readonly string[] {
  return (byline ?? '')
    .split(/\s*[,;|\n]\s*|\s+(?:and|und|et|y|e|en|och|og|&)\s+/)
    .filter((name) => name !== '');
}

/** True for the same calendar day as written. Time zones are not converted. */
export function isSameDay(truth: string, found: string | null): boolean {
  return truth.slice(0, 10) === (found ?? '').slice(0, 10);
}

/** Minimum length of the shorter standfirst, as a share of the longer one. */
const minShare = 0.8;

/** True if standfirsts are equal after folding, or one contains the other and is at most a quarter longer. */
export function isSameStandfirst(truth: string, found: string | null): boolean {
  const [a, b] = [foldLabel(truth), foldLabel(found ?? '')];
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter !== '' && longer.includes(shorter) && shorter.length >= minShare * longer.length;
}

/**
 * True if the body contains the standfirst again. Not if the labelled text
 * (`truth`, standfirst and body) also contains it twice.
 */
export function isRepeatedInBody(standfirst: string, body: string, truth: string): boolean {
  const folded = foldLabel(standfirst);
  if (folded === '' || !foldLabel(body).includes(folded)) return false;
  return foldLabel(truth).split(folded).length <= 2;
}
