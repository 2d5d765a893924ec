import type { Quote } from './quotes';
import { wordsOf } from './quotes';
import {
  elementOf,
  overlaps,
  paragraphFor,
  placeOf,
  putBeside,
  type Stage,
  sentenceFor,
  sentencesAround,
  wordsFor,
} from './stage';
import type { Span } from './tracked-page';

/** Changes a page around one quote, or in it; false when it cannot be done there. */
export type QuoteEdit = (stage: Stage, quote: Quote) => boolean;

function sentenceInserted(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  const side = stage.chance.of(['before', 'after'] as const);
  const block = place?.blocks[side === 'before' ? place.first : place.last];
  if (!block) return false;
  const number = side === 'before' ? quote.span.from : quote.span.to - 1;
  const { sentences, at } = sentencesAround(stage, block, number);
  const sentence = sentences[at];
  if (!sentence) return false;
  const words = sentenceFor(stage);
  return putBeside(stage, sentence, side, side === 'before' ? `${words} ` : ` ${words}`);
}

function sentenceDeleted(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  if (!place) return false;
  const step = stage.chance.of([-1, 1] as const);
  const inner = step < 0 ? place.first : place.last;
  const number = step < 0 ? quote.span.from : quote.span.to - 1;
  const block = place.blocks[inner];
  if (!block) return false;
  const { sentences, at } = sentencesAround(stage, block, number);
  let neighbour = sentences[at + step];
  if (!neighbour) {
    const outer = place.blocks[inner + step];
    const others = outer ? sentencesAround(stage, outer, 0).sentences : [];
    neighbour = step < 0 ? others.at(-1) : others[0];
  }
  if (!neighbour || overlaps(neighbour, quote.span)) return false;
  stage.page.remove(neighbour);
  return true;
}

/** The quote's sentence, or that of its first word, goes to another paragraph. */
function sentenceMoved(stage: Stage, quote: Quote): boolean {
  if (quote.kind === 'passage') return false;
  const place = placeOf(stage, quote);
  const block = place?.blocks[place.first];
  if (!place || !block || place.blocks.length < 5) return false;
  const { sentences, at } = sentencesAround(stage, block, quote.span.from);
  const sentence = sentences[at];
  const others = place.blocks.filter((_, index) => Math.abs(index - place.first) > 1);
  if (!sentence || sentence.to < quote.span.to || others.length === 0) return false;
  const target = stage.chance.of(others);
  const moved = stage.page.body.ownerDocument.createElement('span');
  const around = sentencesAround(stage, target, 0).sentences;
  const after = around.length > 0 ? stage.page.surviving(stage.chance.of(around)).at(-1) : null;
  if (!after) return false;
  for (const { node, from, to } of piecesOf(stage, sentence)) {
    if (to < node.length) stage.page.split(node, to);
    moved.append(from > 0 ? stage.page.split(node, from) : node);
  }
  const rest = stage.page.split(after.node, after.offset + 1);
  rest.parentNode?.insertBefore(moved, rest);
  moved.prepend(spaceOf(stage));
  moved.append(spaceOf(stage));
  return true;
}

function spaceOf(stage: Stage): Node {
  const holder = elementOf(stage, 'i', ' ');
  return holder.firstChild ?? holder;
}

/** The stretches of text nodes in which a span stands. */
function piecesOf({ page }: Stage, span: Span) {
  const pieces = new Map<Text, { node: Text; from: number; to: number }>();
  for (const { node, offset } of page.charactersOf(span)) {
    const piece = pieces.get(node);
    if (piece) piece.to = offset + 1;
    else pieces.set(node, { node, from: offset, to: offset + 1 });
  }
  return [...pieces.values()];
}

function paragraphInserted(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  const [first, last] = [place?.blocks[place.first], place?.blocks[place.last]];
  if (!first || !last) return false;
  // Of a passage over several paragraphs, also between them.
  const spot = stage.chance.of(['before', 'within', 'after'] as const);
  if (spot === 'before') first.before(paragraphFor(stage));
  else (spot === 'within' ? first : last).after(paragraphFor(stage));
  return true;
}

function paragraphDeleted(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  if (!place) return false;
  const sides = [place.blocks[place.first - 1], place.blocks[place.last + 1]];
  const there = sides.filter((block) => block !== undefined);
  if (there.length === 0) return false;
  stage.chance.of(there).remove();
  return true;
}

function paragraphMoved(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  if (!place) return false;
  const { blocks, first, last } = place;
  const targets = blocks.filter((_, index) => index < first - 2 || index > last + 2);
  if (targets.length === 0) return false;
  stage.chance.of(targets).before(...blocks.slice(first, last + 1));
  return true;
}

const labels = ['Advertisement', 'Anzeige', 'Read more', 'Publicité', 'Sponsored', 'Newsletter'];

/** An advertisement or an embed, in the middle of the quote or right beside it. */
function embedInside(stage: Stage, quote: Quote): boolean {
  const { page, chance } = stage;
  const characters = page.surviving(quote.span);
  const character = characters[chance.between(0, characters.length - 1)];
  if (!character) return false;
  const isShort = quote.kind === 'word' || quote.kind === 'phrase';
  const [first, last] = [characters[0], characters.at(-1)];
  const beside = chance.happens(0.5) ? first : last && { ...last, offset: last.offset + 1 };
  const spot = isShort ? beside : character;
  if (!spot) return false;
  // Between words, as publishers' scripts do it.
  let offset = spot.offset;
  if (!isShort) while (offset > 0 && !/\s/.test(spot.node.data[offset - 1] ?? ' ')) offset--;
  const words = `${chance.of(labels)} ${chance.happens(0.7) ? sentenceFor(stage) : ''}`;
  const embed = elementOf(stage, chance.of(['div', 'aside', 'span', 'figure']), words.trim());
  const rest = page.split(spot.node, offset);
  rest.parentNode?.insertBefore(embed, rest);
  return true;
}

function wordsEdited(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  if (!place) return false;
  const { page, chance, language } = stage;
  const words = place.blocks
    .slice(place.first, place.last + 1)
    .flatMap((block) => wordsOf(page, block, language))
    .filter(({ from, to }) => from >= quote.span.from && to <= quote.span.to);
  if (words.length < 4) return false;
  const count = Math.min(chance.between(1, 3), Math.floor(words.length / 3));
  for (const word of chance.shuffled(words).slice(0, count)) {
    const characters = page.charactersOf(word);
    const first = characters[0];
    if (!first) continue;
    const change = chance.of(['replace', 'delete', 'insert'] as const);
    if (change === 'insert') page.replace(first.node, first.offset, 0, `${wordsFor(stage, 1)} `);
    else {
      page.remove(word);
      if (change === 'replace') page.replace(first.node, first.offset, 0, wordsFor(stage, 1));
    }
  }
  return true;
}

function charactersEdited(stage: Stage, quote: Quote): boolean {
  garble(stage, quote.span, stage.chance.between(10, 30) / 100);
  return true;
}

/** Edits a share of the characters of a span: others in their place, more of them, or fewer. */
function garble({ page, chance }: Stage, span: Span, share: number): void {
  const characters = page.charactersOf(span);
  const letters = characters.map(({ node, offset }) => node.data[offset] ?? 'e');
  const count = Math.max(1, Math.round(characters.length * share));
  const chosen = new Set(chance.shuffled(characters.map((_, index) => index)).slice(0, count));
  for (let index = characters.length - 1; index >= 0; index--) {
    const character = characters[index];
    if (!character || !chosen.has(index)) continue;
    const change = chance.of(['replace', 'delete', 'insert'] as const);
    const letter = change === 'delete' ? '' : chance.of(letters);
    page.replace(character.node, character.offset, change === 'insert' ? 0 : 1, letter);
  }
}

function quoteDeleted(stage: Stage, quote: Quote): boolean {
  stage.page.remove(quote.span);
  return true;
}

function sentenceOfQuoteDeleted(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  if (!place || quote.kind === 'passage') return false;
  const block = place.blocks[place.first];
  if (!block) return false;
  const { sentences, at } = sentencesAround(stage, block, quote.span.from);
  const sentence = sentences[at];
  if (!sentence || sentence.to < quote.span.to) return false;
  stage.page.remove(sentence);
  return true;
}

function paragraphOfQuoteDeleted(stage: Stage, quote: Quote): boolean {
  const place = placeOf(stage, quote);
  if (!place) return false;
  for (const block of place.blocks.slice(place.first, place.last + 1)) block.remove();
  return true;
}

/** The quote's words stand once more, in a sentence before or after. */
function repeated(side: 'before' | 'after'): QuoteEdit {
  return (stage, quote) => {
    const place = placeOf(stage, quote);
    const range = stage.page.rangeOf(quote.span);
    if (!place || !range) return false;
    const { blocks, first, last } = place;
    const targets = side === 'before' ? blocks.slice(0, first) : blocks.slice(last + 2);
    if (targets.length === 0) return false;
    const words = range.toString().replace(/\s+/g, ' ').trim();
    const lead = stage.chance.happens(0.7) ? `${wordsFor(stage, 4)} ` : '';
    const tail = stage.chance.happens(0.7) ? ` ${wordsFor(stage, 5)}` : '';
    stage.chance.of(targets).before(elementOf(stage, 'p', `${lead}${words}${tail}`));
    return true;
  };
}

/** The quote's words stand elsewhere too, and the quote itself has typos. */
function decoyEdited(stage: Stage, quote: Quote): boolean {
  const sides = stage.chance.shuffled(['before', 'after'] as const);
  if (!sides.some((side) => repeated(side)(stage, quote))) return false;
  garble(stage, quote.span, 0.08);
  return true;
}

/** Edits after which a quote stands, if anything of it does, by name. */
export const quoteEdits = {
  sentenceInserted,
  sentenceDeleted,
  sentenceMoved,
  paragraphInserted,
  paragraphDeleted,
  paragraphMoved,
  embedInside,
  wordsEdited,
  charactersEdited,
  repeatedBefore: repeated('before'),
  repeatedAfter: repeated('after'),
} as const satisfies Record<string, QuoteEdit>;

/** Edits after which a quote is gone, by name. */
export const deletions = {
  quoteDeleted,
  sentenceOfQuoteDeleted,
  paragraphOfQuoteDeleted,
} as const satisfies Record<string, QuoteEdit>;

export const decoys = { decoyEdited } as const satisfies Record<string, QuoteEdit>;
