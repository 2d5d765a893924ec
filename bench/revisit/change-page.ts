import { type Letters, lettersOf, rangeOf, replaceCharacter } from './letters';
import type { Quote, Span } from './quotes';
import type { Story } from './story';

/** The text that should be painted for a quote on the changed page, in each way that is right; none where it is gone. */
export type Truth = ReadonlyMap<Quote, readonly string[]>;

/** Words of another story that come into the page. */
export interface Donor {
  readonly paragraph: string;
  readonly advertisement: string;
}

/** How many paragraphs a marked one is moved down. */
const movedBy = 3;

/**
 * Changes a page as publishers do between two visits: a paragraph comes in near
 * the top, a box into a marked sentence, a typo into every marked sentence, a
 * marked paragraph is moved, quote marks and spaces are set in another way, and
 * the sentence of the phrase that is to be lost goes. The quotes are followed
 * through all of it.
 */
export function changePage(
  story: Story,
  quotes: readonly Quote[],
  donor: Donor,
  random: () => number,
  boxName: 'div' | 'span',
): Truth {
  const { document, paragraphs, letters } = story;
  const passage = quotes.find(({ kind }) => kind === 'passage');
  const inPassage = passage?.pieces.map(({ paragraph }) => paragraphs[paragraph]) ?? [];

  const moved = quotes.find(({ kind }) => kind === 'moved phrase')?.pieces[0]?.paragraph ?? 0;
  const down = moved + movedBy < paragraphs.length;
  const target = paragraphs[down ? moved + movedBy : Math.max(0, moved - movedBy)];
  if (paragraphs[moved] && target && target !== paragraphs[moved]) {
    // Never into the middle of the passage, whose truth would then be another.
    if (down)
      (target === inPassage[0] ? (inPassage[1] ?? target) : target).after(paragraphs[moved]);
    else (target === inPassage[1] ? (inPassage[0] ?? target) : target).before(paragraphs[moved]);
  }

  const added = document.createElement('p');
  added.textContent = donor.paragraph;
  if (paragraphs[0] === inPassage[0]) paragraphs[0]?.before(added);
  else paragraphs[0]?.after(added);

  const spanRange = ({ paragraph, start, end }: Span) =>
    rangeOf(letters[paragraph] as Letters, start, end);
  const followed = quotes.map((quote) => {
    const [first, last = first] = quote.pieces.map(spanRange);
    if (!first || !last) throw new Error('a quote without words');
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return { quote, range, sentences: quote.sentences.map(spanRange) };
  });

  let boxText = '';
  for (const { quote, sentences } of followed) {
    for (const sentence of sentences) {
      if (quote.kind === 'deleted phrase') {
        sentence.deleteContents();
        continue;
      }
      makeTypo(sentence, random);
      if (quote.kind === 'sentence with box') boxText = putBox(sentence, donor, boxName);
    }
  }
  for (const paragraph of paragraphs) resetCharacters(paragraph, random);

  return new Map(
    followed.map(({ quote, range }) => {
      const text = wordsOf(range);
      if (quote.kind === 'deleted phrase') return [quote, []];
      return [
        quote,
        quote.kind === 'sentence with box' ? [text, text.replace(boxText, '')] : [text],
      ];
    }),
  );
}

/** The words of a range, without the code that stands between them. */
function wordsOf(range: Range): string {
  const copy = range.cloneContents();
  for (const one of copy.querySelectorAll('script, style, template, noscript')) one.remove();
  return copy.textContent ?? '';
}

/** The characters of a range that are read. */
function within(range: Range): Letters['places'] {
  const root = range.commonAncestorContainer;
  const element = root.nodeType === 1 ? (root as Element) : root.parentElement;
  if (!element) return [];
  return lettersOf(element).places.filter(
    ({ node, offset }) =>
      range.isPointInRange(node, offset) && range.isPointInRange(node, offset + 1),
  );
}

/** Another letter of the same text stands in the place of one. */
function makeTypo(sentence: Range, random: () => number): void {
  const places = within(sentence).filter(({ node, offset }) =>
    /\p{L}/u.test(node.data.charAt(offset)),
  );
  const place = places[Math.floor(random() * places.length)];
  if (!place) return;
  const letter = place.node.data.charAt(place.offset);
  const others = places
    .map(({ node, offset }) => node.data.charAt(offset))
    .filter((one) => one.toLowerCase() !== letter.toLowerCase());
  const other = others[Math.floor(random() * others.length)];
  if (other) replaceCharacter(place.node, place.offset, other);
}

/**
 * An advertisement in the middle of a sentence. A `div` ends its paragraph when
 * the markup is parsed, and what follows stands in none; a `span` does not.
 */
function putBox(sentence: Range, donor: Donor, name: 'div' | 'span'): string {
  const places = within(sentence);
  const half = places.slice(Math.floor(places.length / 2));
  const place = half.find(({ node, offset }) => /\s/.test(node.data.charAt(offset))) ?? half[0];
  if (!place) return '';
  const { node, offset } = place;
  const box = node.ownerDocument.createElement(name);
  box.setAttribute('style', 'display:block;border:1px solid;padding:8px;margin:8px 0');
  box.textContent = ` ${donor.advertisement} `;
  const rest = node.splitText(offset);
  rest.parentNode?.insertBefore(box, rest);
  return box.textContent;
}

const otherCharacters: Readonly<Record<string, string>> = {
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
/** The share of spaces that become non-breaking. */
const spacesChanged = 0.25;

function resetCharacters(paragraph: Element, random: () => number): void {
  for (const { node, offset } of lettersOf(paragraph).places) {
    const character = node.data.charAt(offset);
    const isChanged = character === ' ' && random() < spacesChanged;
    const other = isChanged ? '\u00a0' : otherCharacters[character];
    if (other) replaceCharacter(node, offset, other);
  }
}
