import type { Chance } from './chance';
import type { Span, TrackedPage } from './tracked-page';

export const quoteKinds = ['word', 'phrase', 'sentence', 'passage'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

/** A quote on a page as it was. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly span: Span;
}

/** Of each kind. */
const wanted = 5;
const tries = 60;
/** A quote counts when it stands once with so many characters on either side: else nobody can tell. */
const telling = 24;

/** Twenty quotes of a page, fewer where a page is too short: five of each kind. */
export function chooseQuotes(page: TrackedPage, language: string, chance: Chance): Quote[] {
  const blocks = page.blocks();
  if (blocks.length < 4) return [];
  const text = flatten(page);
  return quoteKinds.flatMap((kind) => {
    const found: Quote[] = [];
    for (let tried = 0; tried < tries && found.length < wanted; tried++) {
      const span = chooseSpan(page, blocks, kind, language, chance);
      if (!span || !isTelling(text, span)) continue;
      if (found.some((quote) => quote.span.from === span.from)) continue;
      found.push({ kind, span });
    }
    return found;
  });
}

function chooseSpan(
  page: TrackedPage,
  blocks: readonly HTMLElement[],
  kind: QuoteKind,
  language: string,
  chance: Chance,
): Span | null {
  const index = chance.between(0, blocks.length - 2);
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next) return null;
  if (kind === 'passage') {
    const [one, two] = [wordsOf(page, block, language), wordsOf(page, next, language)];
    const first = one[chance.between(Math.floor(one.length / 3), one.length - 2)];
    const last = two[chance.between(1, Math.floor((2 * two.length) / 3))];
    return first && last ? { from: first.from, to: last.to } : null;
  }
  if (kind === 'sentence') {
    const sentences = segmentsOf(page, block, language, 'sentence').filter(
      ({ from, to }) => to - from >= 30 && to - from <= 400,
    );
    return sentences.length > 0 ? chance.of(sentences) : null;
  }
  const words = wordsOf(page, block, language);
  const count = kind === 'word' ? 1 : chance.between(3, 7);
  const at = chance.between(0, words.length - count);
  const [first, last] = [words[at], words[at + count - 1]];
  if (!first || !last || (kind === 'word' && first.to - first.from < 4)) return null;
  return { from: first.from, to: last.to };
}

/** The words of a block, in order. */
export function wordsOf(page: TrackedPage, block: Node, language: string): Span[] {
  return segmentsOf(page, block, language, 'word');
}

/** The sentences or words of a block, by the numbers of their characters; space at the ends is left off. */
export function segmentsOf(
  page: TrackedPage,
  block: Node,
  language: string,
  granularity: 'word' | 'sentence',
): Span[] {
  let text = '';
  const numbers: number[] = [];
  for (const node of page.textsIn(block)) {
    text += node.data;
    numbers.push(...page.numbersOf(node));
  }
  const spans: Span[] = [];
  for (const part of segmenterOf(language, granularity).segment(text)) {
    if (granularity === 'word' && !part.isWordLike) continue;
    const lead = part.segment.length - part.segment.trimStart().length;
    const length = part.segment.trim().length;
    const from = numbers[part.index + lead];
    const last = numbers[part.index + lead + length - 1];
    if (length > 0 && from !== undefined && last !== undefined && from >= 0 && last >= from) {
      spans.push({ from, to: last + 1 });
    }
  }
  return spans;
}

function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}

/** The page's characters by number, as one string. */
function flatten(page: TrackedPage): string {
  return page
    .textsIn(page.body)
    .map((node) => node.data)
    .join('');
}

function isTelling(text: string, { from, to }: Span): boolean {
  const fold = (part: string) => part.replace(/\s+/g, ' ');
  const around = fold(text.slice(Math.max(0, from - telling), to + telling)).trim();
  const whole = fold(text);
  return whole.indexOf(around) === whole.lastIndexOf(around);
}
