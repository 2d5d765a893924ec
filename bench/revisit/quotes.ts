import type { StoryPage } from './story-page';
import { getVisibleText } from './visible-text';

/** Characters of a paragraph, from `start` up to but excluding `end`. */
export interface Span {
  /** Index in the story's paragraphs. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export const quoteKinds = [
  'passage',
  'deleted phrase',
  'sentence with box',
  'sentence',
  'phrase',
  'moved phrase',
] as const;

export type QuoteKind = (typeof quoteKinds)[number];

/** Text to highlight. */
export interface Quote {
  readonly kind: QuoteKind;
  /** One piece, or two in consecutive paragraphs. */
  readonly pieces: readonly Span[];
  /** The complete sentences that contain the pieces. */
  readonly sentences: readonly Span[];
  /** Text of the first and last piece. The same if there is only one. */
  readonly first: string;
  readonly last: string;
}

const minSentenceLength = 24;
const maxSentenceLength = 260;
const maxPieceLength = 90;
const phraseWordCount = 5;
/** Maximum number of characters, including code, between the two paragraphs of a passage. */
const maxGapLength = 200;
const sentenceSegmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Returns all possible quotes of each kind, shuffled. Each is unique on its page. */
export function offerQuotes(
  story: StoryPage,
  random: () => number,
): Record<QuoteKind, readonly Quote[]> {
  const pageText = getVisibleText(story.document.body).text;
  const sentences = shuffle(
    story.texts.flatMap(({ text }, paragraph) => findSentences(text, paragraph)),
    random,
  );
  const getText = ({ paragraph, start, end }: Span) =>
    story.texts[paragraph]?.text.slice(start, end) ?? '';
  const isUnique = (text: string) => pageText.indexOf(text) === pageText.lastIndexOf(text);
  const offerQuote = (kind: QuoteKind, piece: Span, sentence: Span): Quote[] => {
    const text = getText(piece);
    if (text.length < 6 || !isUnique(text)) return [];
    return [{ kind, pieces: [piece], sentences: [sentence], first: text, last: text }];
  };
  const offerSentences = (kind: QuoteKind) =>
    sentences.flatMap((sentence) => offerQuote(kind, sentence, sentence));
  const offerPhrases = (kind: QuoteKind) =>
    sentences.flatMap((sentence) =>
      offerQuote(kind, findPhrase(getText(sentence), sentence), sentence),
    );
  const passages = shuffle(
    story.paragraphs.flatMap((before, paragraph): Quote[] => {
      const after = story.paragraphs[paragraph + 1];
      if (!after || countCharactersBetween(before, after) > maxGapLength) return [];
      const head = findSentences(story.texts[paragraph]?.text ?? '', paragraph).at(-1);
      const tail = findSentences(story.texts[paragraph + 1]?.text ?? '', paragraph + 1)[0];
      if (!head || !tail) return [];
      const pieces = [takeEnd(head, getText(head)), takeStart(tail, getText(tail))];
      const [first = '', last = ''] = pieces.map(getText);
      if (!isUnique(first) || !isUnique(last)) return [];
      return [{ kind: 'passage', pieces, sentences: [head, tail], first, last }];
    }),
    random,
  );
  return {
    passage: passages,
    'deleted phrase': offerPhrases('deleted phrase'),
    'sentence with box': offerSentences('sentence with box'),
    sentence: offerSentences('sentence'),
    phrase: offerPhrases('phrase'),
    'moved phrase': offerPhrases('moved phrase'),
  };
}

function countCharactersBetween(before: Element, after: Element): number {
  const range = before.ownerDocument.createRange();
  range.setStartAfter(before);
  range.setEndBefore(after);
  return range.toString().trim().length;
}

function findSentences(text: string, paragraph: number): Span[] {
  return [...sentenceSegmenter.segment(text)].flatMap(({ segment, index }) => {
    const { length } = segment.trim();
    if (length < minSentenceLength || length > maxSentenceLength) return [];
    const start = index + segment.indexOf(segment.trim());
    return [{ paragraph, start, end: start + length }];
  });
}

/** Returns the middle words of a sentence. */
function findPhrase(text: string, { paragraph, start }: Span): Span {
  const words = [...wordSegmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
  const from = Math.max(0, Math.floor((words.length - phraseWordCount) / 2));
  const first = words[from];
  const last = words[Math.min(words.length, from + phraseWordCount) - 1];
  if (!first || !last) return { paragraph, start, end: start };
  return { paragraph, start: start + first.index, end: start + last.index + last.segment.length };
}

/** Returns the last `maxPieceLength` characters of a span, from a word boundary. */
function takeEnd(span: Span, text: string): Span {
  if (text.length <= maxPieceLength) return span;
  const word = wordSegmenter.segment(text).containing(text.length - maxPieceLength);
  return {
    ...span,
    start: span.start + (word?.isWordLike ? word.index : text.length - maxPieceLength + 1),
  };
}

/** Returns the first `maxPieceLength` characters of a span, up to a word boundary. */
function takeStart(span: Span, text: string): Span {
  if (text.length <= maxPieceLength) return span;
  const word = wordSegmenter.segment(text).containing(maxPieceLength);
  return { ...span, end: span.start + (word ? word.index : maxPieceLength) };
}

function shuffle<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
