import type { Block, Inline } from '../../model';
import { inlineText } from '../../text';

const dropCapName =
  /(^|[-_\s])(drop-?cap\w*|first-?letter|initial|initiale|lettrine|letrine|capitular|versalie)([-_\s]|$)/i;
/** Letters that are words in some language. The text after them may be the next word. */
const letterWords = new Set('AIOUEYÀÈÉÓÅÖWZKSVИВКСОУЯАІЗЄЙ');

/** True if the element holds a drop cap, with or without a quotation mark. */
export function isDropCap(element: Element): boolean {
  return (
    dropCapName.test(element.getAttribute('class') ?? '') &&
    isSingleCapital((element.textContent ?? '').trim())
  );
}

/** True if the space after a drop cap is only in the markup, not between two words. */
export function continuesWord(letter: string, next: string): boolean {
  const last = letter.trim().slice(-1);
  return isSingleCapital(letter.trim()) && !letterWords.has(last) && /^\s*\p{L}/u.test(next);
}

/**
 * Joins a drop cap in a paragraph of its own with the paragraph after it.
 *
 * If the letter could be a word ("A"), the rest of the story decides: it is one if the
 * joined word ("after", from "A" and "fter") does not occur elsewhere.
 */
export function joinDropCaps(blocks: readonly Block[]): readonly Block[] {
  const place = blocks.findIndex(
    (block, index) =>
      isSingleCapital(getParagraphText(block)) &&
      /^(?:\p{Ll}|\p{Lu}{2})/u.test(getParagraphText(blocks[index + 1])),
  );
  const [letter, rest] = [blocks[place], blocks[place + 1]];
  if (letter?.type !== 'paragraph' || rest?.type !== 'paragraph') return blocks;
  const text = getParagraphText(letter);
  const gap = isWholeWord(text, getParagraphText(rest), blocks) ? ' ' : '';
  const start: Inline = { type: 'text', value: `${text}${gap}` };
  const joined: Block = { type: 'paragraph', children: prependText(start, rest.children) };
  return [...blocks.slice(0, place), joined, ...blocks.slice(place + 2)];
}

function getParagraphText(block: Block | undefined): string {
  return block?.type === 'paragraph' ? inlineText(block.children) : '';
}

function isWholeWord(letter: string, rest: string, blocks: readonly Block[]): boolean {
  const last = letter.slice(-1);
  if (!letterWords.has(last)) return false;
  const [word = ''] = /^\p{L}+/u.exec(rest) ?? [];
  const words = new Set(
    blocks.flatMap(
      (block) =>
        getParagraphText(block)
          .toLowerCase()
          .match(/\p{L}+/gu)
          ?.slice(1) ?? [],
    ),
  );
  return !words.has((last + word).toLowerCase());
}

function prependText(
  start: Inline & { readonly type: 'text' },
  rest: readonly Inline[],
): readonly Inline[] {
  const [first, ...others] = rest;
  if (first?.type !== 'text') return [start, ...rest];
  return [{ type: 'text', value: start.value + first.value }, ...others];
}

function isSingleCapital(text: string): boolean {
  return /^["“„«‘'’]?\p{Lu}$/u.test(text);
}
