import { corpusFolder, readIndex } from '../corpus';

/** Words of one language with their frequencies. */
interface LanguageWords {
  readonly tag: string;
  /** Share of the stories in this language, from 0 to 1. */
  readonly share: number;
  readonly words: readonly string[];
  /** For each word the sum of the frequencies up to it. The last one is 1. */
  readonly cumulativeShares: readonly number[];
  /** Text between words: a space, or nothing. */
  readonly separator: string;
}

/** Words and lengths for invented stories. */
export interface Vocabulary {
  readonly languages: readonly LanguageWords[];
  /** Word counts of real stories, divided by their mean. */
  readonly lengths: readonly number[];
}

const languageByCountry: Readonly<Record<string, string>> = {
  ...{ uk: 'en', us: 'en', ca: 'en', za: 'en', ind: 'en', au: 'en', na: 'en', tz: 'en' },
  ...{ de: 'de', at: 'de', ch: 'de', li: 'de', lu: 'de', es: 'es', jp: 'ja', cz: 'cs', kr: 'ko' },
  ...{ no: 'nb', se: 'sv', tr: 'tr', it: 'it', pl: 'pl', cn: 'zh', dk: 'da', il: 'he', isl: 'is' },
  ...{ lb: 'ar', lt: 'lt' },
};

const languagesWithoutSpaces = ['ja', 'zh'];

/** Share of English stories, as in the library of a typical user here. */
const englishShare = 0.5;

/** Counts the words of the corpus' news stories by language. Does not retain their order. */
export function readVocabulary(): Vocabulary {
  const counts = new Map<string, { pages: number; words: Map<string, number> }>();
  const lengths: number[] = [];
  for (const { cc, body } of readIndex(corpusFolder(), 'news')) {
    const tag = languageByCountry[cc ?? ''];
    if (tag === undefined || !body) continue;
    const count = counts.get(tag) ?? { pages: 0, words: new Map() };
    counts.set(tag, count);
    count.pages++;
    const words = splitWords(body, tag);
    lengths.push(words.length);
    for (const word of words) count.words.set(word, (count.words.get(word) ?? 0) + 1);
  }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const others = [...counts].filter(([tag]) => tag !== 'en');
  const otherPages = others.reduce((sum, [, { pages }]) => sum + pages, 0);
  return {
    lengths: lengths.map((length) => length / mean),
    languages: [...counts].map(([tag, { pages, words }]) => {
      const sorted = [...words].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const total = sorted.reduce((sum, [, count]) => sum + count, 0);
      let sum = 0;
      return {
        tag,
        share: tag === 'en' ? englishShare : ((1 - englishShare) * pages) / otherPages,
        words: sorted.map(([word]) => word),
        cumulativeShares: sorted.map(([, count]) => {
          sum += count;
          return sum / total;
        }),
        separator: languagesWithoutSpaces.includes(tag) ? '' : ' ',
      };
    }),
  };
}

function splitWords(text: string, tag: string): readonly string[] {
  const segments = new Intl.Segmenter(tag, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
