import type { Body, PageArticle } from '../../../core/model';
import type { Vocabulary } from '../../library/vocabulary';
import { makeRandom } from '../../random';

/** A story of the invented library, with what the reader did with it. */
export interface InventedStory {
  readonly article: PageArticle;
  readonly tags: readonly string[];
  readonly note: string;
  readonly now: string;
}

/** Words of a body on average. */
const meanWords = 711;

/** Newspapers that tell the stories. */
const publishers = 150;
/** People and places of two words each, which come again together: what a phrase is asked for. */
const names = 4000;
/** One word in so many begins a name. */
const wordsToName = 45;
/** One word in so many is new: names, numbers and slips, of which every story has some. */
const wordsToNew = 90;
/** Paragraphs have about so many sentences, and those so many words. */
const sentenceWords = 18;
const paragraphWords = 55;

const tags = [
  'money',
  'alden/council',
  'alden',
  'harbour',
  'courts',
  'to cite',
  'weather',
  'sport',
];
const syllables = 'ka ri to mel van dor sha lin pe gru os tal wi hen bar que nor ist fi lum'.split(
  ' ',
);

/** Story number `index` of a library that is the same each time, made of shuffled words. */
export function inventStory(vocabulary: Vocabulary, index: number, total: number): InventedStory {
  const random = makeRandom(0x5eed + index * 7919);
  const pick = <Value>(list: readonly Value[]): Value =>
    list[Math.floor(random() * list.length)] as Value;
  let share = random();
  const language =
    vocabulary.languages.find((one) => {
      share -= one.share;
      return share < 0;
    }) ?? vocabulary.languages[0];
  if (language === undefined) throw new Error('no words');
  const { words, upTo, space } = language;

  const drawWord = (): string => {
    if (random() * wordsToNew < 1) return newWord(random);
    const wanted = random();
    let low = 0;
    let high = upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((upTo[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] as string;
  };
  const draw = (count: number): string => {
    const drawn: string[] = [];
    for (let at = 0; at < count; at++) {
      if (space !== '' && random() * wordsToName < 1) drawn.push(nameOf(random() ** 3 * names));
      else drawn.push(drawWord());
      if (at % sentenceWords === sentenceWords - 1) drawn.push('.');
    }
    return drawn.join(space).replaceAll(`${space}.`, '.');
  };
  const length = Math.max(40, Math.round(pick(vocabulary.lengths) * meanWords));
  const paragraphs: string[] = [];
  for (let left = length; left > 0; left -= paragraphWords) {
    paragraphs.push(draw(Math.min(left, paragraphWords)));
  }
  const publisher = Math.floor(random() ** 2 * publishers);
  const minutes = Math.floor((index / total) * 5 * 365 * 24 * 60);
  const now = new Date(Date.UTC(2021, 10, 24) + minutes * 60_000).toISOString();
  return {
    article: {
      headline: draw(9),
      standfirst: random() < 0.7 ? draw(20) : null,
      authors: random() < 0.85 ? [nameOf(publisher * 7 + random() * 20)] : [],
      publisher: `The ${newWord(makeRandom(publisher), 2)} Courier`,
      sourceCredit: null,
      publishedAt: now.replace(/\.\d+Z$/, '+00:00'),
      modifiedAt: null,
      language: language.tag,
      url: `https://paper${publisher}.example/story/${index}`,
      section: null,
      image: null,
      body: bodyOf(paragraphs),
      completeness: random() < 0.05 ? 'preview' : 'full',
      evidence: null,
    },
    tags: random() < 0.3 ? [pick(tags)] : [],
    note: random() < 0.1 ? draw(25) : '',
    now,
  };
}

/** A name of two words: number `which` of all. */
export function nameOf(which: number): string {
  const random = makeRandom(0xa11ce + Math.floor(which));
  return `${newWord(random, 2)} ${newWord(random, 3)}`;
}

function newWord(random: () => number, length = 2 + Math.floor(random() * 3)): string {
  if (length > 3 && random() < 0.3) return String(Math.floor(random() * 100_000));
  let word = '';
  for (let at = 0; at < length; at++) word += syllables[Math.floor(random() * syllables.length)];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function bodyOf(paragraphs: readonly string[]): Body {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
}
