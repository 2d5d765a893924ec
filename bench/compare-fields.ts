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

/** Equal but for the form of quotes and dashes, composition and spaces. */
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

/** The same set of names, whatever their order, case and accents; "By" and its like do not count. */
export function isSameAuthors(truth: readonly string[], found: readonly string[]): boolean {
  const names = (list: readonly string[]) =>
    [...new Set(list.map(foldName).filter((name) => name !== ''))].sort().join('|');
  return names(truth) === names(found);
}

/** A byline of another reader, which gives one string, as names. */
export function namesOfByline(byline: string | null): readonly string[] {
  return (byline ?? '')
    .split(/\s*[,;|\n]\s*|\s+(?:and|und|et|y|e|en|och|og|&)\s+/)
    .filter((name) => name !== '');
}

/** The same calendar day, each as it is written there. */
export function isSameDay(truth: string, found: string | null): boolean {
  return truth.slice(0, 10) === (found ?? '').slice(0, 10);
}

/** How much of the longer text the shorter must be, to count as the same standfirst. */
const minShare = 0.8;

/** Equal after folding, or one within the other and nearly as long. */
export function isSameStandfirst(truth: string, found: string | null): boolean {
  const [wanted, got] = [foldLabel(truth), foldLabel(found ?? '')];
  const [shorter, longer] = wanted.length < got.length ? [wanted, got] : [got, wanted];
  return shorter !== '' && longer.includes(shorter) && shorter.length >= minShare * longer.length;
}

/**
 * Whether a standfirst stands in the body as well. A truth that says it twice
 * itself (`truth` is standfirst and body) is not held against the reader.
 */
export function isDoubled(standfirst: string, body: string, truth: string): boolean {
  const words = foldLabel(standfirst);
  if (words === '' || !foldLabel(body).includes(words)) return false;
  return foldLabel(truth).split(words).length <= 2;
}
