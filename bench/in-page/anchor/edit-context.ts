import { type Quote, segmentBlock } from './quotes';
import type { SeededRandom } from './seeded-random';
import type { Span, TrackedPage } from './tracked-page';

/** The page to edit, and the input of the edits. */
export interface EditContext {
  readonly page: TrackedPage;
  readonly language: string;
  readonly random: SeededRandom;
  /** Sentences of other stories, in the same language if there are any. */
  readonly sentences: readonly string[];
}

/** Picks a sentence of another story. */
export function pickSentence({ random, sentences }: EditContext): string {
  return random.pick(sentences);
}

/** Picks consecutive words of another story. */
export function pickWords(context: EditContext, count: number): string {
  const words = pickSentence(context).split(/\s+/);
  const from = context.random.integer(0, Math.max(0, words.length - count));
  return words.slice(from, from + count).join(' ');
}

/** Creates a paragraph of one to three sentences of other stories. */
export function createParagraph(context: EditContext): HTMLElement {
  const count = context.random.integer(1, 3);
  return createElement(
    context,
    'p',
    Array.from({ length: count }, () => pickSentence(context)).join(' '),
  );
}

/** Creates an element whose text is tracked as inserted. */
export function createElement({ page }: EditContext, name: string, text: string): HTMLElement {
  const element = page.body.ownerDocument.createElement(name);
  element.textContent = text;
  page.addInserted(element);
  return element;
}

/** Returns all blocks, and the indices of the first and last with text of the quote. Null if none has. */
export function findBlocks(
  { page }: EditContext,
  { span }: Quote,
): {
  readonly blocks: readonly HTMLElement[];
  readonly first: number;
  readonly last: number;
} | null {
  const characters = page.findNonSpaceCharacters(span);
  const [start, end] = [characters[0], characters.at(-1)];
  if (!start || !end) return null;
  const blocks = page.getBlocks();
  const first = blocks.findIndex((block) => block.contains(start.node));
  const last = blocks.findIndex((block) => block.contains(end.node));
  return first < 0 || last < 0 ? null : { blocks, first, last };
}

/** Returns the sentences of a block, and the index of the one with the given character, or -1. */
export function findSentence(
  { page, language }: EditContext,
  block: Node,
  number: number,
): { readonly sentences: readonly Span[]; readonly index: number } {
  const sentences = segmentBlock(page, block, language, 'sentence');
  const index = sentences.findIndex(({ from, to }) => from <= number && number < to);
  return { sentences, index };
}

/** Inserts text before the first character of a span, or after its last. False if the span is gone. */
export function insertBeside(
  { page }: EditContext,
  span: Span,
  side: 'before' | 'after',
  text: string,
): boolean {
  const characters = page.findNonSpaceCharacters(span);
  const character = side === 'before' ? characters[0] : characters.at(-1);
  if (!character) return false;
  page.replace(character.node, character.offset + (side === 'before' ? 0 : 1), 0, text);
  return true;
}

/** True if two spans share characters. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}
