import { describe, type Located, locate } from '../../../core/anchor';
import { SeededRandom } from './seeded-random';
import { TrackedPage } from './tracked-page';

/** The edit of a highlighted sentence and, for digits, where the number is in the highlight. */
type WordingEdit =
  | 'digit within'
  | 'digit at the end'
  | 'digit at the start'
  | 'negation'
  | `sign ${string}`
  | 'typography';

/** How a highlight was located after its sentence was edited. */
export interface WordingTrial {
  /** Primary subtag of the page's `lang`. Empty without one. */
  readonly language: string;
  readonly edit: WordingEdit;
  readonly how: Located['how'];
  readonly change: string | null;
  /** Located in another copy of the sentence on the page, which was not edited. */
  readonly isCopy: boolean;
  /** The highlight before and after, for `--texts`. */
  readonly before: string;
  readonly after: string;
}

export interface WordingInput {
  readonly seed: number;
  /** The text of the page's story. Sentences are taken from it. */
  readonly story: string;
}

/** Maximum number of sentences per edit and page. */
const maxTrialsPerEdit = 5;
const minSentenceLength = 24;
const maxSentenceLength = 400;

/**
 * Negations to remove, each with its replacement. Written for this benchmark, and not
 * taken from the lists of `core/anchor`.
 */
const negations: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/ not /, ' '],
    [/n['’]t /, ' '],
    [/ never /, ' always '],
    [/ without /, ' with '],
    [/ no /, ' a '],
  ],
  de: [
    [/ nicht /, ' '],
    [/ kein(e[nmrs]?)? /, ' ein$1 '],
    [/ ohne /, ' mit '],
    [/ nie /, ' immer '],
  ],
  fr: [
    [/ pas /, ' '],
    [/ jamais /, ' toujours '],
    [/ sans /, ' avec '],
  ],
  es: [
    [/ no /, ' '],
    [/ nunca /, ' siempre '],
    [/ sin /, ' con '],
  ],
  pt: [
    [/ não /, ' '],
    [/ nunca /, ' sempre '],
    [/ sem /, ' com '],
  ],
  ja: [
    [/ない/, 'る'],
    [/ません/, 'ます'],
    [/なかった/, 'た'],
  ],
  zh: [
    [/不/, ''],
    [/没有/, ''],
    [/未/, '已'],
  ],
  ar: [
    [/ لا /, ' '],
    [/ لم /, ' '],
    [/ ليس /, ' هو '],
  ],
};

/** Notations of a number ("#") before and after the edit. */
const signEdits: readonly (readonly [before: string, after: string])[] = [
  ['> #', '< #'],
  ['≥ #', '#'],
  ['±#', '#'],
  ['−#', '#'],
  ['#²', '#2'],
  ['# %', '# ‰'],
  ['#°', '#'],
  ['€#', '$#'],
  ['½', '2'],
  ['#½', '#.5'],
  ['$# million', '$# billion'],
  ['C++', 'C'],
];

/** Highlights sentences, edits a digit, sign, negation or the typography of each, and locates them again. */
export function runWordingTrials({ seed, story }: WordingInput): WordingTrial[] {
  const language = document.documentElement.lang.split('-', 1)[0]?.toLowerCase() ?? '';
  const random = new SeededRandom(seed);
  const page = TrackedPage.create(document.body, story);
  const sentences = random.shuffle(page.getBlocks().flatMap(findSentences));
  const trials: WordingTrial[] = [];
  const hasDigit = ({ text }: Sentence) => /[0-9]/.test(text);
  /** Highlights the text node from `from` to `to`, applies a replacement, locates, and restores the text. */
  const runTrial = (
    edit: WordingEdit,
    sentence: Sentence,
    replacement: Replacement,
    from: number,
    to: number,
  ) => {
    const { node } = sentence;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const before = range.toString();
    const passage = describe(document.body, range);
    const data = node.data;
    const { offset, length, text } = replacement;
    node.data = data.slice(0, offset) + text + data.slice(offset + length);
    const [located] = locate(document.body, [passage]);
    const after = located && located.how !== 'lost' ? located.range.toString() : '';
    node.data = data;
    if (!located) return;
    const change = located.how === 'changed' ? located.change : null;
    const isCopy =
      located.how !== 'lost' && before === after && !located.range.intersectsNode(node);
    trials.push({ language, edit, how: located.how, change, isCopy, before, after });
  };

  for (const edit of ['digit within', 'digit at the end', 'digit at the start'] as const) {
    for (const sentence of sentences.filter(hasDigit).slice(0, maxTrialsPerEdit)) {
      const number = /[0-9]+(?:[.,:'’][0-9]+)*/.exec(sentence.text);
      if (!number) continue;
      const offset = sentence.start + number.index;
      const end = offset + number[0].length;
      const replacement = replaceDigit(number[0], offset, random);
      const from = edit === 'digit at the start' ? offset : sentence.start;
      const to = edit === 'digit at the end' ? end : sentence.start + sentence.text.length;
      runTrial(edit, sentence, replacement, from, to);
    }
  }
  for (const sentence of sentences.filter(hasDigit).slice(0, maxTrialsPerEdit)) {
    const number = /[0-9]+(?:[.,][0-9]+)*/.exec(sentence.text);
    const [before, after] = random.pick(signEdits);
    if (!number) continue;
    const [digits] = number;
    const { node, start, text } = sentence;
    const data = node.data;
    const offset = start + number.index;
    const withSign = before.replace('#', digits);
    node.data = data.slice(0, offset) + withSign + data.slice(offset + digits.length);
    const replacement = { offset, length: withSign.length, text: after.replace('#', digits) };
    const end = start + text.length + withSign.length - digits.length;
    runTrial(`sign ${before}`, sentence, replacement, start, end);
    node.data = data;
  }
  let negationCount = 0;
  for (const sentence of sentences) {
    if (negationCount === maxTrialsPerEdit) break;
    const { start } = sentence;
    const [replacement] = (negations[language] ?? []).flatMap(([pattern, affirmative]) => {
      const match = pattern.exec(sentence.text);
      if (!match) return [];
      const [negation] = match;
      const text = negation.replace(pattern, affirmative);
      return [{ offset: start + match.index, length: negation.length, text }];
    });
    if (!replacement) continue;
    negationCount++;
    runTrial('negation', sentence, replacement, start, start + sentence.text.length);
  }
  for (const sentence of sentences.slice(0, maxTrialsPerEdit)) {
    const { start } = sentence;
    const text = sentence.text
      .replace(/ /g, '\u00a0')
      .replace(/["“”«»]/g, '„')
      .replace(/[–—]/g, '-');
    if (text === sentence.text) continue;
    const { length } = sentence.text;
    runTrial('typography', sentence, { offset: start, length, text }, start, start + length);
  }
  return trials;
}

interface Sentence {
  readonly node: Text;
  /** Offset in the node. */
  readonly start: number;
  readonly text: string;
}

interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Returns the sentences within a single text node, which is then the only one to edit. */
function findSentences(block: Element): Sentence[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const sentences: Sentence[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { segment, index } of segmenter.segment(node.data)) {
      const text = segment.trim();
      if (text.length < minSentenceLength || text.length > maxSentenceLength) continue;
      sentences.push({ node, start: index + segment.indexOf(text), text });
    }
  }
  return sentences;
}

/** Replaces a random digit of a number, which starts at `offset` in its text node. */
function replaceDigit(number: string, offset: number, random: SeededRandom): Replacement {
  const digitIndices = [...number.matchAll(/[0-9]/g)].map(({ index }) => index);
  const index = random.pick(digitIndices);
  const digit = number[index] ?? '0';
  const otherDigits = [...'0123456789'].filter((other) => other !== digit);
  return { offset: offset + index, length: 1, text: random.pick(otherDigits) };
}
