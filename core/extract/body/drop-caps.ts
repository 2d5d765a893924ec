import type { Block, Inline } from '../../model';
import { inlineText } from '../../text';

const named =
  /(^|[-_\s])(drop-?cap\w*|first-?letter|initial|initiale|lettrine|letrine|capitular|versalie)([-_\s]|$)/i;
/** Letters that are words by themselves in some language: what follows may be the next word. */
const wordLetters = new Set('AIOUEYÀÈÉÓÅÖWZKSVИВКСОУЯАІЗЄЙ');

/** Whether an element holds the large first letter of a story, with or without a quotation mark. */
export function isDropCap(element: Element): boolean {
  return (
    named.test(element.getAttribute('class') ?? '') && isLetter((element.textContent ?? '').trim())
  );
}

/** Whether the space after a first letter is only in the markup, and not between two words. */
export function runsOn(letter: string, next: string): boolean {
  const last = letter.trim().slice(-1);
  return isLetter(letter.trim()) && !wordLetters.has(last) && /^\s*\p{L}/u.test(next);
}

/**
 * A first letter that stands in a block of its own goes back to the paragraph
 * after it. Where the letter could be a word ("A"), the rest of the story
 * tells: does it know "after", or "fter"?
 */
export function joinDropCaps(blocks: readonly Block[]): readonly Block[] {
  const place = blocks.findIndex(
    (block, index) =>
      isLetter(textOf(block)) && /^(?:\p{Ll}|\p{Lu}{2})/u.test(textOf(blocks[index + 1])),
  );
  const [letter, rest] = [blocks[place], blocks[place + 1]];
  if (letter?.type !== 'paragraph' || rest?.type !== 'paragraph') return blocks;
  const text = textOf(letter);
  const gap = isWholeWord(text, textOf(rest), blocks) ? ' ' : '';
  const start: Inline = { type: 'text', value: `${text}${gap}` };
  const joined: Block = { type: 'paragraph', children: mergeText(start, rest.children) };
  return [...blocks.slice(0, place), joined, ...blocks.slice(place + 2)];
}

function textOf(block: Block | undefined): string {
  return block?.type === 'paragraph' ? inlineText(block.children) : '';
}

function isWholeWord(letter: string, rest: string, blocks: readonly Block[]): boolean {
  const last = letter.slice(-1);
  if (!wordLetters.has(last)) return false;
  const [word = ''] = /^\p{L}+/u.exec(rest) ?? [];
  const words = new Set(
    blocks.flatMap(
      (block) =>
        textOf(block)
          .toLowerCase()
          .match(/\p{L}+/gu)
          ?.slice(1) ?? [],
    ),
  );
  return !words.has((last + word).toLowerCase());
}

function mergeText(
  start: Inline & { readonly type: 'text' },
  rest: readonly Inline[],
): readonly Inline[] {
  const [first, ...others] = rest;
  if (first?.type !== 'text') return [start, ...rest];
  return [{ type: 'text', value: start.value + first.value }, ...others];
}

function isLetter(text: string): boolean {
  return /^["“„«‘'’]?\p{Lu}$/u.test(text);
}
