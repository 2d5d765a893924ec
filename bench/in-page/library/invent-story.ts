import type { Body, PageArticle } from '../../../core/model';
import type { Vocabulary } from '../../library/vocabulary';
import { makeRandom } from '../../random';

/** A story of the invented library, with the user's tags and note. */
export interface InventedStory {
  readonly article: PageArticle;
  readonly tags: readonly string[];
  readonly note: string;
  readonly now: string;
}

/** Mean number of words of a body. */
const meanWords = 711;

const publisherCount = 150;
/** People and places of two words each. They recur, so phrases can be searched for. */
const nameCount = 4000;
/** One word in 45 starts a name. */
const wordsPerName = 45;
/** One word in 90 is unique: rare names, numbers and typos, which every story has. */
const wordsPerNewWord = 90;
const wordsPerSentence = 18;
const wordsPerParagraph = 55;

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

/** Returns the story at `index` of an invented library, made of random words. The same in each run. */
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
  const { words, cumulativeShares, separator } = language;

  const drawWord = (): string => {
    if (random() * wordsPerNewWord < 1) return createWord(random);
    const target = random();
    let low = 0;
    let high = cumulativeShares.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cumulativeShares[middle] as number) < target) low = middle + 1;
      else high = middle;
    }
    return words[low] as string;
  };
  const draw = (count: number): string => {
    const drawn: string[] = [];
    for (let at = 0; at < count; at++) {
      if (separator !== '' && random() * wordsPerName < 1)
        drawn.push(createName(random() ** 3 * nameCount));
      else drawn.push(drawWord());
      if (at % wordsPerSentence === wordsPerSentence - 1) drawn.push('.');
    }
    return drawn.join(separator).replaceAll(`${separator}.`, '.');
  };
  const length = Math.max(40, Math.round(pick(vocabulary.lengths) * meanWords));
  const paragraphs: string[] = [];
  for (let left = length; left > 0; left -= wordsPerParagraph) {
    paragraphs.push(draw(Math.min(left, wordsPerParagraph)));
  }
  const publisher = Math.floor(random() ** 2 * publisherCount);
  const minutes = Math.floor((index / total) * 5 * 365 * 24 * 60);
  const now = new Date(Date.UTC(2021, 10, 24) + minutes * 60_000).toISOString();
  return {
    article: {
      headline: draw(9),
      standfirst: random() < 0.7 ? draw(20) : null,
      authors: random() < 0.85 ? [createName(publisher * 7 + random() * 20)] : [],
      publisher: `The ${createWord(makeRandom(publisher), 2)} Courier`,
      sourceCredit: null,
      publishedAt: now.replace(/\.\d+Z$/, '+00:00'),
      modifiedAt: null,
      language: language.tag,
      url: `https://paper${publisher}.example/story/${index}`,
      section: null,
      image: null,
      body: createBody(paragraphs),
      completeness: random() < 0.05 ? 'preview' : 'full',
      evidence: null,
    },
    tags: random() < 0.3 ? [pick(tags)] : [],
    note: random() < 0.1 ? draw(25) : '',
    now,
  };
}

/** Returns the name at an index, of two words. The same in each run. */
export function createName(index: number): string {
  const random = makeRandom(0xa11ce + Math.floor(index));
  return `${createWord(random, 2)} ${createWord(random, 3)}`;
}

function createWord(random: () => number, length = 2 + Math.floor(random() * 3)): string {
  if (length > 3 && random() < 0.3) return String(Math.floor(random() * 100_000));
  let word = '';
  for (let at = 0; at < length; at++) word += syllables[Math.floor(random() * syllables.length)];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function createBody(paragraphs: readonly string[]): Body {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
}
