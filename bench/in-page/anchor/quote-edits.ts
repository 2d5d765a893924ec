import {
  createElement,
  createParagraph,
  type EditContext,
  findBlocks,
  findSentence,
  insertBeside,
  overlaps,
  pickSentence,
  pickWords,
} from './edit-context';
import type { Quote } from './quotes';
import { findWords } from './quotes';
import type { Span } from './tracked-page';

/** Edits a page in or around one quote. False if the edit is not possible there. */
export type QuoteEdit = (context: EditContext, quote: Quote) => boolean;

function sentenceInserted(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  const side = context.random.pick(['before', 'after'] as const);
  const block = location?.blocks[side === 'before' ? location.first : location.last];
  if (!block) return false;
  const number = side === 'before' ? quote.span.from : quote.span.to - 1;
  const { sentences, index } = findSentence(context, block, number);
  const sentence = sentences[index];
  if (!sentence) return false;
  const text = pickSentence(context);
  return insertBeside(context, sentence, side, side === 'before' ? `${text} ` : ` ${text}`);
}

function sentenceDeleted(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  if (!location) return false;
  const step = context.random.pick([-1, 1] as const);
  const inner = step < 0 ? location.first : location.last;
  const number = step < 0 ? quote.span.from : quote.span.to - 1;
  const block = location.blocks[inner];
  if (!block) return false;
  const { sentences, index } = findSentence(context, block, number);
  let neighbour = sentences[index + step];
  if (!neighbour) {
    const outer = location.blocks[inner + step];
    const outerSentences = outer ? findSentence(context, outer, 0).sentences : [];
    neighbour = step < 0 ? outerSentences.at(-1) : outerSentences[0];
  }
  if (!neighbour || overlaps(neighbour, quote.span)) return false;
  context.page.removeSpan(neighbour);
  return true;
}

/** Moves the sentence with the quote to another paragraph. */
function sentenceMoved(context: EditContext, quote: Quote): boolean {
  if (quote.kind === 'passage') return false;
  const location = findBlocks(context, quote);
  const block = location?.blocks[location.first];
  if (!location || !block || location.blocks.length < 5) return false;
  const { sentences, index } = findSentence(context, block, quote.span.from);
  const sentence = sentences[index];
  const targets = location.blocks.filter((_, index) => Math.abs(index - location.first) > 1);
  if (!sentence || sentence.to < quote.span.to || targets.length === 0) return false;
  const target = context.random.pick(targets);
  const moved = context.page.body.ownerDocument.createElement('span');
  const targetSentences = findSentence(context, target, 0).sentences;
  const after =
    targetSentences.length > 0
      ? context.page.findNonSpaceCharacters(context.random.pick(targetSentences)).at(-1)
      : null;
  if (!after) return false;
  for (const { node, from, to } of findPieces(context, sentence)) {
    if (to < node.length) context.page.split(node, to);
    moved.append(from > 0 ? context.page.split(node, from) : node);
  }
  const rest = context.page.split(after.node, after.offset + 1);
  rest.parentNode?.insertBefore(moved, rest);
  moved.prepend(createSpace(context));
  moved.append(createSpace(context));
  return true;
}

function createSpace(context: EditContext): Node {
  const holder = createElement(context, 'i', ' ');
  return holder.firstChild ?? holder;
}

/** Returns the text nodes of a span, each with the offsets of the span's part. */
function findPieces({ page }: EditContext, span: Span) {
  const pieces = new Map<Text, { node: Text; from: number; to: number }>();
  for (const { node, offset } of page.findCharacters(span)) {
    const piece = pieces.get(node);
    if (piece) piece.to = offset + 1;
    else pieces.set(node, { node, from: offset, to: offset + 1 });
  }
  return [...pieces.values()];
}

function paragraphInserted(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  const [first, last] = [location?.blocks[location.first], location?.blocks[location.last]];
  if (!first || !last) return false;
  // "within" is between the paragraphs of a passage.
  const spot = context.random.pick(['before', 'within', 'after'] as const);
  if (spot === 'before') first.before(createParagraph(context));
  else (spot === 'within' ? first : last).after(createParagraph(context));
  return true;
}

function paragraphDeleted(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  if (!location) return false;
  const neighbours = [
    location.blocks[location.first - 1],
    location.blocks[location.last + 1],
  ].filter((block) => block !== undefined);
  if (neighbours.length === 0) return false;
  context.random.pick(neighbours).remove();
  return true;
}

function paragraphMoved(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  if (!location) return false;
  const { blocks, first, last } = location;
  const moved = blocks.slice(first, last + 1);
  const targets = blocks.filter(
    (target, index) =>
      (index < first - 2 || index > last + 2) && !moved.some((block) => block.contains(target)),
  );
  if (targets.length === 0) return false;
  context.random.pick(targets).before(...moved);
  return true;
}

const embedLabels = [
  'Advertisement',
  'Anzeige',
  'Read more',
  'Publicité',
  'Sponsored',
  'Newsletter',
];

/**
 * Inserts an advertisement or embed at a random word boundary inside the quote, or beside it
 * if the quote is a word or phrase.
 */
function embedInserted(context: EditContext, quote: Quote): boolean {
  const { page, random } = context;
  const characters = page.findNonSpaceCharacters(quote.span);
  const character = characters[random.integer(0, characters.length - 1)];
  if (!character) return false;
  const isShort = quote.kind === 'word' || quote.kind === 'phrase';
  const [first, last] = [characters[0], characters.at(-1)];
  const beside = random.chance(0.5) ? first : last && { ...last, offset: last.offset + 1 };
  const spot = isShort ? beside : character;
  if (!spot) return false;
  // Moves back to a word boundary: publishers' scripts do not split words.
  let offset = spot.offset;
  if (!isShort) while (offset > 0 && !/\s/.test(spot.node.data[offset - 1] ?? ' ')) offset--;
  const text = `${random.pick(embedLabels)} ${random.chance(0.7) ? pickSentence(context) : ''}`;
  const embed = createElement(
    context,
    random.pick(['div', 'aside', 'span', 'figure']),
    text.trim(),
  );
  const rest = page.split(spot.node, offset);
  rest.parentNode?.insertBefore(embed, rest);
  return true;
}

function wordsEdited(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  if (!location) return false;
  const { page, random, language } = context;
  const words = location.blocks
    .slice(location.first, location.last + 1)
    .flatMap((block) => findWords(page, block, language))
    .filter(({ from, to }) => from >= quote.span.from && to <= quote.span.to);
  if (words.length < 4) return false;
  const count = Math.min(random.integer(1, 3), Math.floor(words.length / 3));
  for (const word of random.shuffle(words).slice(0, count)) {
    const characters = page.findCharacters(word);
    const first = characters[0];
    if (!first) continue;
    const change = random.pick(['replace', 'delete', 'insert'] as const);
    if (change === 'insert') page.replace(first.node, first.offset, 0, `${pickWords(context, 1)} `);
    else {
      page.removeSpan(word);
      if (change === 'replace') page.replace(first.node, first.offset, 0, pickWords(context, 1));
    }
  }
  return true;
}

function charactersEdited(context: EditContext, quote: Quote): boolean {
  garble(context, quote.span, context.random.integer(10, 30) / 100);
  return true;
}

/** Replaces, deletes or inserts characters. `share` is the share of the span to edit, from 0 to 1. */
export function garble({ page, random }: EditContext, span: Span, share: number): void {
  const characters = page.findCharacters(span);
  const letters = characters.map(({ node, offset }) => node.data[offset] ?? 'e');
  const count = Math.max(1, Math.round(characters.length * share));
  const editedIndices = new Set(
    random.shuffle(characters.map((_, index) => index)).slice(0, count),
  );
  for (let index = characters.length - 1; index >= 0; index--) {
    const character = characters[index];
    if (!character || !editedIndices.has(index)) continue;
    const change = random.pick(['replace', 'delete', 'insert'] as const);
    const letter = change === 'delete' ? '' : random.pick(letters);
    page.replace(character.node, character.offset, change === 'insert' ? 0 : 1, letter);
  }
}

function quoteDeleted(context: EditContext, quote: Quote): boolean {
  context.page.removeSpan(quote.span);
  return true;
}

function sentenceOfQuoteDeleted(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  if (!location || quote.kind === 'passage') return false;
  const block = location.blocks[location.first];
  if (!block) return false;
  const { sentences, index } = findSentence(context, block, quote.span.from);
  const sentence = sentences[index];
  if (!sentence || sentence.to < quote.span.to) return false;
  context.page.removeSpan(sentence);
  return true;
}

function paragraphOfQuoteDeleted(context: EditContext, quote: Quote): boolean {
  const location = findBlocks(context, quote);
  if (!location) return false;
  for (const block of location.blocks.slice(location.first, location.last + 1)) block.remove();
  return true;
}

/** Inserts the quote's text once more, in a paragraph before or after. */
function repeatQuote(side: 'before' | 'after'): QuoteEdit {
  return (context, quote) => {
    const location = findBlocks(context, quote);
    const range = context.page.findRange(quote.span);
    if (!location || !range) return false;
    const { blocks, first, last } = location;
    const targets = side === 'before' ? blocks.slice(0, first) : blocks.slice(last + 2);
    if (targets.length === 0) return false;
    const text = range.toString().replace(/\s+/g, ' ').trim();
    const lead = context.random.chance(0.7) ? `${pickWords(context, 4)} ` : '';
    const tail = context.random.chance(0.7) ? ` ${pickWords(context, 5)}` : '';
    context.random.pick(targets).before(createElement(context, 'p', `${lead}${text}${tail}`));
    return true;
  };
}

/** Inserts the quote's text once more, and makes typos in the quote itself. */
function repeatedThenEdited(context: EditContext, quote: Quote): boolean {
  const sides = context.random.shuffle(['before', 'after'] as const);
  if (!sides.some((side) => repeatQuote(side)(context, quote))) return false;
  garble(context, quote.span, 0.08);
  return true;
}

/** Edits that leave at least part of the quote, keyed by the name that the result tables show. */
export const quoteEdits = {
  sentenceInserted,
  sentenceDeleted,
  sentenceMoved,
  paragraphInserted,
  paragraphDeleted,
  paragraphMoved,
  embedInserted,
  wordsEdited,
  charactersEdited,
  repeatedBefore: repeatQuote('before'),
  repeatedAfter: repeatQuote('after'),
} as const satisfies Record<string, QuoteEdit>;

/** Edits that remove the quote, keyed by the name that the result tables show. */
export const deletions = {
  quoteDeleted,
  sentenceOfQuoteDeleted,
  paragraphOfQuoteDeleted,
} as const satisfies Record<string, QuoteEdit>;

export const repeatedQuoteEdits = { repeatedThenEdited } as const satisfies Record<
  string,
  QuoteEdit
>;
