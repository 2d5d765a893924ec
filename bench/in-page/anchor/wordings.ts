import { describe, type Located, locate } from '../../../core/anchor';
import { Chance } from './chance';
import { TrackedPage } from './tracked-page';

/** What is done to a highlighted sentence, and what of it is highlighted. */
type WordingEdit =
  | 'digit within'
  | 'digit at the end'
  | 'digit at the start'
  | 'negation'
  | `sign ${string}`
  | 'typography';

/** What became of a highlight whose sentence was edited. */
export interface WordingAnswer {
  /** Primary subtag of the page's `lang`, empty if it gives none. */
  readonly language: string;
  readonly edit: WordingEdit;
  readonly how: Located['how'];
  readonly change: string | null;
  /** It was found in another copy of the sentence on the page, which was not edited. */
  readonly isCopy: boolean;
  /** The highlight before and after, for `--texts`. */
  readonly before: string;
  readonly after: string;
}

/** What a page is asked with. */
export interface WordingQuestion {
  readonly seed: number;
  readonly story: string;
}

/** Of each edit on a page. */
const wanted = 5;
const minSentence = 24;
const maxSentence = 400;

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

/** What a number is written as, "#", and what it is changed to. */
const signs: readonly (readonly [before: string, now: string])[] = [
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

/** Highlights sentences of the page, edits a number, a sign, a negation or the typography of each, and looks again. */
export function examineWordings({ seed, story }: WordingQuestion): WordingAnswer[] {
  const language = document.documentElement.lang.split('-', 1)[0]?.toLowerCase() ?? '';
  const chance = new Chance(seed);
  const page = TrackedPage.of(document.body, story);
  const sentences = chance.shuffled(page.blocks().flatMap(sentencesOf));
  const answers: WordingAnswer[] = [];
  const ask = (edit: WordingEdit, sentence: Sentence, place: Edited, from: number, to: number) => {
    const { node } = sentence;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const before = range.toString();
    const passage = describe(document.body, range);
    const data = node.data;
    node.data = data.slice(0, place.at) + place.put + data.slice(place.at + place.length);
    const [located] = locate(document.body, [passage]);
    const after = located && located.how !== 'lost' ? located.range.toString() : '';
    node.data = data;
    if (!located) return;
    const change = located.how === 'changed' ? located.change : null;
    const isCopy =
      located.how !== 'lost' && before === after && !located.range.intersectsNode(node);
    answers.push({ language, edit, how: located.how, change, isCopy, before, after });
  };

  for (const edit of ['digit within', 'digit at the end', 'digit at the start'] as const) {
    for (const sentence of sentences.filter(({ text }) => /[0-9]/.test(text)).slice(0, wanted)) {
      const number = /[0-9]+(?:[.,:'’][0-9]+)*/.exec(sentence.text);
      if (!number) continue;
      const at = sentence.start + number.index;
      const end = at + number[0].length;
      const place = anotherDigit(number[0], at, chance);
      const from = edit === 'digit at the start' ? at : sentence.start;
      const to = edit === 'digit at the end' ? end : sentence.start + sentence.text.length;
      ask(edit, sentence, place, from, to);
    }
  }
  for (const sentence of sentences.filter(({ text }) => /[0-9]/.test(text)).slice(0, wanted)) {
    const number = /[0-9]+(?:[.,][0-9]+)*/.exec(sentence.text);
    const [before, now] = chance.of(signs);
    if (!number) continue;
    const [digits] = number;
    const { node, start, text } = sentence;
    const data = node.data;
    const at = start + number.index;
    const written = before.replace('#', digits);
    node.data = data.slice(0, at) + written + data.slice(at + digits.length);
    const place = { at, length: written.length, put: now.replace('#', digits) };
    const end = start + text.length + written.length - digits.length;
    ask(`sign ${before}`, sentence, place, start, end);
    node.data = data;
  }
  let asked = 0;
  for (const sentence of sentences) {
    if (asked === wanted) break;
    const found = (negations[language] ?? []).flatMap(([pattern, put]) => {
      const match = pattern.exec(sentence.text);
      return match ? [{ match, put: match[0].replace(pattern, put) }] : [];
    })[0];
    if (!found) continue;
    asked++;
    const { match, put } = found;
    const place = { at: sentence.start + match.index, length: match[0].length, put };
    ask('negation', sentence, place, sentence.start, sentence.start + sentence.text.length);
  }
  for (const sentence of sentences.slice(0, wanted)) {
    const put = sentence.text
      .replace(/ /g, '\u00a0')
      .replace(/["“”«»]/g, '„')
      .replace(/[–—]/g, '-');
    if (put === sentence.text) continue;
    const end = sentence.start + sentence.text.length;
    ask(
      'typography',
      sentence,
      { at: sentence.start, length: sentence.text.length, put },
      sentence.start,
      end,
    );
  }
  return answers;
}

interface Sentence {
  readonly node: Text;
  /** Offset in the node. */
  readonly start: number;
  readonly text: string;
}

interface Edited {
  readonly at: number;
  readonly length: number;
  readonly put: string;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Sentences within a single text node, so one edit changes the whole sentence. */
function sentencesOf(block: Element): Sentence[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const sentences: Sentence[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const { segment, index } of segmenter.segment(node.data)) {
      const text = segment.trim();
      if (text.length < minSentence || text.length > maxSentence) continue;
      sentences.push({ node, start: index + segment.indexOf(text), text });
    }
  }
  return sentences;
}

/** Another digit in the place of one; of a decimal's or a time's, any of them. */
function anotherDigit(number: string, at: number, chance: Chance): Edited {
  const places = [...number.matchAll(/[0-9]/g)].map(({ index }) => index);
  const index = chance.of(places);
  const digit = number[index] ?? '0';
  const others = [...'0123456789'].filter((other) => other !== digit);
  return { at: at + index, length: 1, put: chance.of(others) };
}
