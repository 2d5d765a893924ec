import { corpusFolder, readIndex } from '../corpus';

/** How the stories of one language are made up: words with how often each comes. */
interface LanguageWords {
  readonly tag: string;
  /** Share of the stories that are in it, 0 to 1. */
  readonly share: number;
  readonly words: readonly string[];
  /** For each word the sum of the frequencies up to it; the last one is 1. */
  readonly upTo: readonly number[];
  /** What parts the words: a space, or nothing. */
  readonly space: string;
}

/** What invented stories are made of. */
export interface Vocabulary {
  readonly languages: readonly LanguageWords[];
  /** Numbers of words of real stories, as shares of their mean. */
  readonly lengths: readonly number[];
}

const languageOf: Readonly<Record<string, string>> = {
  ...{ uk: 'en', us: 'en', ca: 'en', za: 'en', ind: 'en', au: 'en', na: 'en', tz: 'en' },
  ...{ de: 'de', at: 'de', ch: 'de', li: 'de', lu: 'de', es: 'es', jp: 'ja', cz: 'cs', kr: 'ko' },
  ...{ no: 'nb', se: 'sv', tr: 'tr', it: 'it', pl: 'pl', cn: 'zh', dk: 'da', il: 'he', isl: 'is' },
  ...{ lb: 'ar', lt: 'lt' },
};

const unspaced = ['ja', 'zh'];

/** English stories are made as many as all others together, as a library here would have them. */
const englishShare = 0.5;

/** The words of the corpus' news stories and how often each comes, by language. Nothing of their order is kept. */
export function readVocabulary(): Vocabulary {
  const counts = new Map<string, { pages: number; words: Map<string, number> }>();
  const lengths: number[] = [];
  for (const { cc, body } of readIndex(corpusFolder(), 'news')) {
    const tag = languageOf[cc ?? ''];
    if (tag === undefined || !body) continue;
    const known = counts.get(tag) ?? { pages: 0, words: new Map() };
    counts.set(tag, known);
    known.pages++;
    const words = wordsIn(body, tag);
    lengths.push(words.length);
    for (const word of words) known.words.set(word, (known.words.get(word) ?? 0) + 1);
  }
  const mean = lengths.reduce((sum, one) => sum + one, 0) / lengths.length;
  const others = [...counts].filter(([tag]) => tag !== 'en');
  const otherPages = others.reduce((sum, [, { pages }]) => sum + pages, 0);
  return {
    lengths: lengths.map((length) => length / mean),
    languages: [...counts].map(([tag, { pages, words }]) => {
      const sorted = [...words].sort((one, two) => two[1] - one[1] || (one[0] < two[0] ? -1 : 1));
      const all = sorted.reduce((sum, [, count]) => sum + count, 0);
      let sum = 0;
      return {
        tag,
        share: tag === 'en' ? englishShare : ((1 - englishShare) * pages) / otherPages,
        words: sorted.map(([word]) => word),
        upTo: sorted.map(([, count]) => {
          sum += count;
          return sum / all;
        }),
        space: unspaced.includes(tag) ? '' : ' ',
      };
    }),
  };
}

function wordsIn(text: string, tag: string): readonly string[] {
  const segments = new Intl.Segmenter(tag, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
