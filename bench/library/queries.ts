import { createName } from '../in-page/library/invent-story';
import type { ScanQuery } from '../in-page/library/scan-library';
import { makeRandom } from '../random';
import type { Vocabulary } from './vocabulary';

/** A search query of the benchmark. */
export interface BenchQuery {
  readonly kind: string;
  readonly text: string;
  /** The same query for a scan. Null if it has filters. */
  readonly scan: ScanQuery | null;
}

/**
 * A phrase of two unrelated words. Because stories are random, thousands contain both words but
 * only a few contain the phrase. Reported separately, because users do not search for such phrases.
 */
export const unrelatedKind = 'two unrelated words in quotation marks';

/** Number of these queries. Each reads thousands of texts. */
const maxUnrelated = 5;

const filters = [
  'is:unread',
  'is:favourite',
  'after:2024',
  'before:2024-06',
  'has:note',
  'lang:en',
  'tag:alden',
  'site:paper3.example',
  'kept:1y',
];

/** True for words that scan and search split alike: only the letters a to z. */
const isPlain = (word: string) => /^[a-z]{2,}$/i.test(word);

/** Creates `each` queries of each kind, the same in each run. */
export function createQueries(vocabulary: Vocabulary, each: number): readonly BenchQuery[] {
  const random = makeRandom(20_261_125);
  const english = vocabulary.languages.find(({ tag }) => tag === 'en');
  if (english === undefined) throw new Error('no English words');
  const words = english.words.filter(isPlain).map((word) => word.toLowerCase());
  const pick = <Value>(list: readonly Value[]): Value =>
    list[Math.floor(random() * list.length)] as Value;
  const common = () => pick(words.slice(0, 150));
  const usual = () => pick(words.slice(150, 3000));
  const rare = () => pick(words.slice(3000));
  const name = () => createName(random() ** 3 * 4000).toLowerCase();

  const all = (kind: string, ...of: readonly string[]): BenchQuery => ({
    kind,
    text: `${of.join(' ')} `,
    scan: { words: of, prefixes: [], phrases: [] },
  });
  const makers: readonly (() => BenchQuery)[] = [
    () => all('one rare word', rare()),
    () => all('one usual word', usual()),
    () => all('one common word', common()),
    () => all('two words', usual(), usual()),
    () => all('two words, one common', common(), rare()),
    () => all('three words', usual(), usual(), common()),
    () => {
      const phrase = name();
      return {
        kind: 'a name in quotation marks',
        text: `"${phrase}"`,
        scan: { words: [], prefixes: [], phrases: [phrase] },
      };
    },
    () => {
      const phrase = `${usual()} ${common()}`;
      return {
        kind: unrelatedKind,
        text: `"${phrase}"`,
        scan: { words: [], prefixes: [], phrases: [phrase] },
      };
    },
    () => {
      const word = usual();
      const typed = word.slice(0, Math.max(3, Math.ceil(word.length * (0.5 + random() / 2))));
      return {
        kind: 'a word as it is typed',
        text: typed,
        scan: { words: [], prefixes: typed.length < 3 ? [] : [typed], phrases: [] },
      };
    },
    () => {
      const [word, typed] = [usual(), usual().slice(0, 4)];
      return {
        kind: 'a word and the next as it is typed',
        text: `${word} ${typed}`,
        scan: { words: [word], prefixes: typed.length < 3 ? [] : [typed], phrases: [] },
      };
    },
    () => ({ kind: 'a word and a filter', text: `${usual()} ${pick(filters)} `, scan: null }),
    () => ({
      kind: 'two words, a filter and an exclusion',
      text: `${usual()} ${common()} ${pick(filters)} -${usual()} `,
      scan: null,
    }),
    () => ({ kind: 'filters alone', text: `${pick(filters)} ${pick(filters)} `, scan: null }),
    () => ({ kind: 'everything', text: '', scan: null }),
  ];
  const drawn = Array.from({ length: each }, () => makers.map((make) => make()))
    .flat()
    .filter(({ kind }, at) => kind !== unrelatedKind || at < maxUnrelated * makers.length);
  // The search matches a typed word of two letters only as a whole word, which the scan cannot do.
  return drawn.map((query) =>
    query.scan?.prefixes.length === 0 && query.kind.includes('typed')
      ? { ...query, scan: null }
      : query,
  );
}
