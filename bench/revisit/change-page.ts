import type { Quote, Span } from './quotes';
import type { StoryPage } from './story-page';
import { createRange, getVisibleText, replaceCharacter, type VisibleText } from './visible-text';

/** Texts of the changed page that are correct for each quote. Empty if the quote was deleted. */
export type ExpectedTexts = ReadonlyMap<Quote, readonly string[]>;

/** Text of another story to insert into the page. */
export interface InsertedText {
  readonly paragraph: string;
  readonly advertisement: string;
}

/** Number of paragraphs by which a paragraph is moved down. */
const moveDistance = 3;

/**
 * Changes a page like a publisher between two visits, and returns the expected
 * texts of the quotes. It inserts a paragraph near the top, a box into one quoted
 * sentence and a typo into each, moves a paragraph, replaces quotation marks and
 * spaces, and deletes the sentence of the "deleted phrase".
 */
export function changePage(
  story: StoryPage,
  quotes: readonly Quote[],
  insertedText: InsertedText,
  random: () => number,
  boxName: 'div' | 'span',
): ExpectedTexts {
  const { document, paragraphs, texts } = story;
  const passage = quotes.find(({ kind }) => kind === 'passage');
  const [passageStart, passageEnd] =
    passage?.pieces.map(({ paragraph }) => paragraphs[paragraph]) ?? [];

  const movedIndex = quotes.find(({ kind }) => kind === 'moved phrase')?.pieces[0]?.paragraph ?? 0;
  const moved = paragraphs[movedIndex];
  const isMovedDown = movedIndex + moveDistance < paragraphs.length;
  const target =
    paragraphs[isMovedDown ? movedIndex + moveDistance : Math.max(0, movedIndex - moveDistance)];
  if (moved && target && target !== moved) {
    // Not between the passage's paragraphs: that would change its expected text.
    if (isMovedDown) (target === passageStart ? (passageEnd ?? target) : target).after(moved);
    else (target === passageEnd ? (passageStart ?? target) : target).before(moved);
  }

  const added = document.createElement('p');
  added.textContent = insertedText.paragraph;
  if (paragraphs[0] === passageStart) paragraphs[0]?.before(added);
  else paragraphs[0]?.after(added);

  const createSpanRange = ({ paragraph, start, end }: Span) =>
    createRange(texts[paragraph] as VisibleText, start, end);
  const tracked = quotes.map((quote) => {
    const [first, last = first] = quote.pieces.map(createSpanRange);
    if (!first || !last) throw new Error('the quote has no text');
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return { quote, range, sentences: quote.sentences.map(createSpanRange) };
  });

  let boxText = '';
  for (const { quote, sentences } of tracked) {
    for (const sentence of sentences) {
      if (quote.kind === 'deleted phrase') {
        sentence.deleteContents();
        continue;
      }
      insertTypo(sentence, random);
      if (quote.kind === 'sentence with box')
        boxText = insertBox(sentence, insertedText.advertisement, boxName);
    }
  }
  for (const paragraph of paragraphs) changeTypography(paragraph, random);

  return new Map(
    tracked.map(({ quote, range }) => {
      const text = getTextWithoutCode(range);
      if (quote.kind === 'deleted phrase') return [quote, []];
      return [
        quote,
        quote.kind === 'sentence with box' ? [text, text.replace(boxText, '')] : [text],
      ];
    }),
  );
}

/** Returns the text of a range without scripts and styles. */
function getTextWithoutCode(range: Range): string {
  const copy = range.cloneContents();
  for (const element of copy.querySelectorAll('script, style, template, noscript'))
    element.remove();
  return copy.textContent ?? '';
}

/** Returns the visible characters of a range. */
function findCharacters(range: Range): VisibleText['characters'] {
  const root = range.commonAncestorContainer;
  const element = root.nodeType === 1 ? (root as Element) : root.parentElement;
  if (!element) return [];
  return getVisibleText(element).characters.filter(
    ({ node, offset }) =>
      range.isPointInRange(node, offset) && range.isPointInRange(node, offset + 1),
  );
}

/** Replaces one letter by another of the same sentence. */
function insertTypo(sentence: Range, random: () => number): void {
  const letters = findCharacters(sentence)
    .map(({ node, offset }) => ({ node, offset, letter: node.data.charAt(offset) }))
    .filter(({ letter }) => /\p{L}/u.test(letter));
  const original = letters[Math.floor(random() * letters.length)];
  if (!original) return;
  const others = letters.filter(
    ({ letter }) => letter.toLowerCase() !== original.letter.toLowerCase(),
  );
  const replacement = others[Math.floor(random() * others.length)];
  if (replacement) replaceCharacter(original.node, original.offset, replacement.letter);
}

/**
 * Inserts an advertisement in the middle of a sentence and returns its text. When
 * the markup is parsed again, a `div` ends its paragraph, and the text after it is
 * in no paragraph. A `span` does not.
 */
function insertBox(sentence: Range, advertisement: string, name: 'div' | 'span'): string {
  const characters = findCharacters(sentence);
  const secondHalf = characters.slice(Math.floor(characters.length / 2));
  const position =
    secondHalf.find(({ node, offset }) => /\s/.test(node.data.charAt(offset))) ?? secondHalf[0];
  if (!position) return '';
  const { node, offset } = position;
  const box = node.ownerDocument.createElement(name);
  box.setAttribute('style', 'display:block;border:1px solid;padding:8px;margin:8px 0');
  box.textContent = ` ${advertisement} `;
  const rest = node.splitText(offset);
  rest.parentNode?.insertBefore(box, rest);
  return box.textContent;
}

const replacements: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '“',
  '»': '”',
  '"': '”',
  '’': "'",
  "'": '’',
  '–': '-',
  '—': '–',
  '\u00a0': ' ',
};
/** Share of spaces to replace with non-breaking ones. */
const nonBreakingShare = 0.25;

function changeTypography(paragraph: Element, random: () => number): void {
  for (const { node, offset } of getVisibleText(paragraph).characters) {
    const character = node.data.charAt(offset);
    const isNonBreaking = character === ' ' && random() < nonBreakingShare;
    const replacement = isNonBreaking ? '\u00a0' : replacements[character];
    if (replacement) replaceCharacter(node, offset, replacement);
  }
}
