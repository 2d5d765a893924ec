import { nameOf } from '../in-page/library/invent-story';
import type { ScanQuestion } from '../in-page/library/scan-library';
import { makeRandom } from '../random';
import type { Vocabulary } from './vocabulary';

/** A question of the bench. */
export interface BenchQuestion {
  readonly kind: string;
  readonly text: string;
  /** The same for a scan; null where filters take part. */
  readonly scan: ScanQuestion | null;
}

/**
 * Two words that nothing but chance ever puts side by side, since the stories are
 * shuffled: thousands have both and a handful has them in a row. By itself, since it is what no reader asks.
 */
export const chanceKind = 'two unrelated words in quotation marks';

/** How many of them are asked. */
const maxChance = 5;

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

/** Words of which a scan and the search have the same idea: plain letters. */
const isPlain = (word: string) => /^[a-z]{2,}$/i.test(word);

/** Questions drawn with a fixed seed, so many of each kind. */
export function drawQuestions(vocabulary: Vocabulary, each: number): readonly BenchQuestion[] {
  const random = makeRandom(20_261_125);
  const english = vocabulary.languages.find(({ tag }) => tag === 'en');
  if (english === undefined) throw new Error('no English words');
  const words = english.words.filter(isPlain).map((word) => word.toLowerCase());
  const pick = <Value>(list: readonly Value[]): Value =>
    list[Math.floor(random() * list.length)] as Value;
  const common = () => pick(words.slice(0, 150));
  const usual = () => pick(words.slice(150, 3000));
  const rare = () => pick(words.slice(3000));
  const name = () => nameOf(random() ** 3 * 4000).toLowerCase();

  const all = (kind: string, ...of: readonly string[]): BenchQuestion => ({
    kind,
    text: `${of.join(' ')} `,
    scan: { words: of, beginnings: [], phrases: [] },
  });
  const makers: readonly (() => BenchQuestion)[] = [
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
        scan: { words: [], beginnings: [], phrases: [phrase] },
      };
    },
    () => {
      const phrase = `${usual()} ${common()}`;
      return {
        kind: chanceKind,
        text: `"${phrase}"`,
        scan: { words: [], beginnings: [], phrases: [phrase] },
      };
    },
    () => {
      const word = usual();
      const typed = word.slice(0, Math.max(3, Math.ceil(word.length * (0.5 + random() / 2))));
      return {
        kind: 'a word as it is typed',
        text: typed,
        scan: { words: [], beginnings: typed.length < 3 ? [] : [typed], phrases: [] },
      };
    },
    () => {
      const [word, typed] = [usual(), usual().slice(0, 4)];
      return {
        kind: 'a word and the next as it is typed',
        text: `${word} ${typed}`,
        scan: { words: [word], beginnings: typed.length < 3 ? [] : [typed], phrases: [] },
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
    // Each of these reads thousands of texts.
    .filter(({ kind }, at) => kind !== chanceKind || at < maxChance * makers.length);
  // A typed word of two letters stands for itself alone, which the scan does not know.
  return drawn.map((one) =>
    one.scan?.beginnings.length === 0 && one.kind.includes('typed') ? { ...one, scan: null } : one,
  );
}
