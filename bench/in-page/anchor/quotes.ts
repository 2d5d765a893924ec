import type { SeededRandom } from './seeded-random';
import type { Span, TrackedPage } from './tracked-page';

const quoteKinds = ['word', 'phrase', 'sentence', 'passage'] as const;
export type QuoteKind = (typeof quoteKinds)[number];

/** A quote of the original page. */
export interface Quote {
  readonly kind: QuoteKind;
  readonly span: Span;
}

const quotesPerKind = 5;
const maxTries = 60;
/** A quote with this many characters of context on either side must be unique on its page. */
const contextLength = 24;

/** Chooses five quotes of each kind, fewer if the page is too short. */
export function chooseQuotes(page: TrackedPage, language: string, random: SeededRandom): Quote[] {
  const blocks = page.getBlocks();
  if (blocks.length < 4) return [];
  const text = joinText(page);
  return quoteKinds.flatMap((kind) => {
    const found: Quote[] = [];
    for (let attempt = 0; attempt < maxTries && found.length < quotesPerKind; attempt++) {
      const span = chooseSpan(page, blocks, kind, language, random);
      if (!span || !isUnambiguous(text, span)) continue;
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
  random: SeededRandom,
): Span | null {
  const index = random.integer(0, blocks.length - 2);
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next) return null;
  if (kind === 'passage') {
    const [words, nextWords] = [findWords(page, block, language), findWords(page, next, language)];
    const first = words[random.integer(Math.floor(words.length / 3), words.length - 2)];
    const last = nextWords[random.integer(1, Math.floor((2 * nextWords.length) / 3))];
    return first && last ? { from: first.from, to: last.to } : null;
  }
  if (kind === 'sentence') {
    const sentences = segmentBlock(page, block, language, 'sentence').filter(
      ({ from, to }) => to - from >= 30 && to - from <= 400,
    );
    return sentences.length > 0 ? random.pick(sentences) : null;
  }
  const words = findWords(page, block, language);
  const count = kind === 'word' ? 1 : random.integer(3, 7);
  const at = random.integer(0, words.length - count);
  const [first, last] = [words[at], words[at + count - 1]];
  if (!first || !last || (kind === 'word' && first.to - first.from < 4)) return null;
  return { from: first.from, to: last.to };
}

/** Returns the words of a block, in order. */
export function findWords(page: TrackedPage, block: Node, language: string): Span[] {
  return segmentBlock(page, block, language, 'word');
}

/** Returns the sentences or words of a block as trimmed spans. */
export function segmentBlock(
  page: TrackedPage,
  block: Node,
  language: string,
  granularity: 'word' | 'sentence',
): Span[] {
  let text = '';
  const numbers: number[] = [];
  for (const node of page.getTextNodes(block)) {
    text += node.data;
    numbers.push(...page.getNumbers(node));
  }
  const spans: Span[] = [];
  for (const part of createSegmenter(language, granularity).segment(text)) {
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

function createSegmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}

/** Joins the text of a page. An index in the result is a character number if the page is not edited. */
function joinText(page: TrackedPage): string {
  return page
    .getTextNodes(page.body)
    .map((node) => node.data)
    .join('');
}

function isUnambiguous(text: string, { from, to }: Span): boolean {
  const collapseSpaces = (part: string) => part.replace(/\s+/g, ' ');
  const withContext = collapseSpaces(
    text.slice(Math.max(0, from - contextLength), to + contextLength),
  ).trim();
  const collapsed = collapseSpaces(text);
  return collapsed.indexOf(withContext) === collapsed.lastIndexOf(withContext);
}
