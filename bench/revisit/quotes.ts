import { lettersOf } from './letters';
import type { Story } from './story';

/** Some characters of a paragraph of the story. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export const kinds = [
  'passage',
  'deleted phrase',
  'sentence with box',
  'sentence',
  'phrase',
  'moved phrase',
] as const;

export type Kind = (typeof kinds)[number];

/** What is to be marked. */
export interface Quote {
  readonly kind: Kind;
  /** One piece, or two that follow each other in two paragraphs. */
  readonly pieces: readonly Span[];
  /** The whole sentences in which the pieces lie. */
  readonly sentences: readonly Span[];
  /** The first and the last words: the same where there is one piece. */
  readonly first: string;
  readonly last: string;
}

const sentenceLength = { least: 24, most: 260 };
const pieceLength = 90;
const phraseWords = 5;
/** Characters, of code too, that may stand between the two paragraphs of a passage. */
const maxBetween = 200;
const sentenceSegmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** All that a story offers for each kind, in a mixed order; a quote stands once on its page. */
export function offerQuotes(story: Story, random: () => number): Record<Kind, readonly Quote[]> {
  const page = lettersOf(story.document.body).text;
  const sentences = shuffled(
    story.letters.flatMap(({ text }, paragraph) => sentencesOf(text, paragraph)),
    random,
  );
  const textOf = ({ paragraph, start, end }: Span) =>
    story.letters[paragraph]?.text.slice(start, end) ?? '';
  const isSingle = (text: string) => page.indexOf(text) === page.lastIndexOf(text);
  const single = (kind: Kind, piece: Span, sentence: Span): Quote[] => {
    const words = textOf(piece);
    if (words.length < 6 || !isSingle(words)) return [];
    return [{ kind, pieces: [piece], sentences: [sentence], first: words, last: words }];
  };
  const offerSentences = (kind: Kind) =>
    sentences.flatMap((sentence) => single(kind, sentence, sentence));
  const offerPhrases = (kind: Kind) =>
    sentences.flatMap((sentence) => single(kind, phraseIn(textOf(sentence), sentence), sentence));
  const passages = shuffled(
    story.paragraphs.flatMap((before, paragraph): Quote[] => {
      const after = story.paragraphs[paragraph + 1];
      if (!after || lengthBetween(before, after) > maxBetween) return [];
      const head = sentencesOf(story.letters[paragraph]?.text ?? '', paragraph).at(-1);
      const tail = sentencesOf(story.letters[paragraph + 1]?.text ?? '', paragraph + 1)[0];
      if (!head || !tail) return [];
      const pieces = [lastOf(head, textOf(head)), firstOf(tail, textOf(tail))];
      const [first = '', last = ''] = pieces.map(textOf);
      if (!isSingle(first) || !isSingle(last)) return [];
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

function lengthBetween(before: Element, after: Element): number {
  const range = before.ownerDocument.createRange();
  range.setStartAfter(before);
  range.setEndBefore(after);
  return range.toString().trim().length;
}

function sentencesOf(text: string, paragraph: number): Span[] {
  return [...sentenceSegmenter.segment(text)].flatMap(({ segment, index }) => {
    const { length } = segment.trim();
    if (length < sentenceLength.least || length > sentenceLength.most) return [];
    const start = index + segment.indexOf(segment.trim());
    return [{ paragraph, start, end: start + length }];
  });
}

/** A few words from the middle of a sentence. */
function phraseIn(text: string, { paragraph, start }: Span): Span {
  const words = [...wordSegmenter.segment(text)].filter((one) => one.isWordLike);
  const from = Math.max(0, Math.floor((words.length - phraseWords) / 2));
  const first = words[from];
  const last = words[Math.min(words.length, from + phraseWords) - 1];
  if (!first || !last) return { paragraph, start, end: start };
  return { paragraph, start: start + first.index, end: start + last.index + last.segment.length };
}

function lastOf(span: Span, text: string): Span {
  if (text.length <= pieceLength) return span;
  const word = wordSegmenter.segment(text).containing(text.length - pieceLength);
  return {
    ...span,
    start: span.start + (word?.isWordLike ? word.index : text.length - pieceLength + 1),
  };
}

function firstOf(span: Span, text: string): Span {
  if (text.length <= pieceLength) return span;
  const word = wordSegmenter.segment(text).containing(pieceLength);
  return { ...span, end: span.start + (word ? word.index : pieceLength) };
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
