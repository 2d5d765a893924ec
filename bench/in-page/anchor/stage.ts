import type { Chance } from './chance';
import type { Quote } from './quotes';
import { segmentsOf } from './quotes';
import type { Span, TrackedPage } from './tracked-page';

/** A page that is about to be changed, and what it is changed with. */
export interface Stage {
  readonly page: TrackedPage;
  readonly language: string;
  readonly chance: Chance;
  /** Sentences of another story, in the same language where one is at hand. */
  readonly sentences: readonly string[];
}

/** A sentence from elsewhere. */
export function sentenceFor({ chance, sentences }: Stage): string {
  return chance.of(sentences);
}

/** A few words from elsewhere. */
export function wordsFor(stage: Stage, count: number): string {
  const words = sentenceFor(stage).split(/\s+/);
  const from = stage.chance.between(0, Math.max(0, words.length - count));
  return words.slice(from, from + count).join(' ');
}

/** Several sentences from elsewhere, as a paragraph. */
export function paragraphFor(stage: Stage): HTMLElement {
  const count = stage.chance.between(1, 3);
  return elementOf(stage, 'p', Array.from({ length: count }, () => sentenceFor(stage)).join(' '));
}

/** A new element whose words were put in. */
export function elementOf({ page }: Stage, name: string, words: string): HTMLElement {
  const element = page.body.ownerDocument.createElement(name);
  element.textContent = words;
  page.adopt(element);
  return element;
}

/** Where the blocks of a quote are among all blocks; null when it has none. */
export function placeOf(
  { page }: Stage,
  { span }: Quote,
): {
  readonly blocks: readonly HTMLElement[];
  readonly first: number;
  readonly last: number;
} | null {
  const characters = page.surviving(span);
  const [start, end] = [characters[0], characters.at(-1)];
  if (!start || !end) return null;
  const blocks = page.blocks();
  const first = blocks.findIndex((block) => block.contains(start.node));
  const last = blocks.findIndex((block) => block.contains(end.node));
  return first < 0 || last < 0 ? null : { blocks, first, last };
}

/** The sentences of a block, with the number of the one that holds a character; -1 when none does. */
export function sentencesAround(
  { page, language }: Stage,
  block: Node,
  number: number,
): { readonly sentences: readonly Span[]; readonly at: number } {
  const sentences = segmentsOf(page, block, language, 'sentence');
  return { sentences, at: sentences.findIndex(({ from, to }) => from <= number && number < to) };
}

/** Puts words before the first character of a span, or after its last. */
export function putBeside(
  { page }: Stage,
  span: Span,
  side: 'before' | 'after',
  words: string,
): boolean {
  const characters = page.surviving(span);
  const character = side === 'before' ? characters[0] : characters.at(-1);
  if (!character) return false;
  page.replace(character.node, character.offset + (side === 'before' ? 0 : 1), 0, words);
  return true;
}

/** Does a span share characters with another? */
export function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
