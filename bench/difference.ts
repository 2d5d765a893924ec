/*
 * Compares word-level differences of two long texts with the library `diff`: time,
 * and the share of the text that each reports as changed.
 *
 *   npm run bench:difference
 */
import { diffWords } from 'diff';
import { findDifference } from '../core/diff';
import type { Article } from '../core/model';
import { makeRandom } from './random';

const wordCount = 50_000;
const paragraphWords = 40;
const repetitions = 5;
/** Time limit for the library, which does not finish on texts that have little in common. */
const peerTimeoutMs = 20_000;

const random = makeRandom(20_261_124);
const vocabulary = Array.from({ length: 9000 }, (_, index) => `${index.toString(36)}en`);
/** Draws words with roughly the frequencies of a language: the first are common, the last rare. */
const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'the';
const paragraph = () => `${Array.from({ length: paragraphWords }, word).join(' ')}.`;

const text = Array.from({ length: wordCount / paragraphWords }, paragraph);
const replaceWords = (share: number) =>
  text.map((original) =>
    original
      .split(' ')
      .map((originalWord) => (random() < share ? word() : originalWord))
      .join(' '),
  );
const shuffled = [...text];
for (let i = shuffled.length - 1; i > 0; i--) {
  const j = Math.floor(random() * (i + 1));
  [shuffled[i], shuffled[j]] = [shuffled[j] ?? '', shuffled[i] ?? ''];
}

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['one word in 1,000 replaced', text, replaceWords(0.001)],
  ['one word in 10 replaced', text, replaceWords(0.1)],
  ['every third word replaced', text, replaceWords(1 / 3)],
  [
    '100 paragraphs inserted, 100 deleted',
    text,
    [...text.slice(100), ...Array.from({ length: 100 }, paragraph)],
  ],
  ['all paragraphs shuffled', text, shuffled],
  ['only the vocabulary in common', text, Array.from({ length: text.length }, paragraph)],
  [
    'one paragraph of 50,000 words, one word in 10 replaced',
    [text.join(' ')],
    [replaceWords(0.1).join(' ')],
  ],
  [
    'one paragraph of 50,000 words, only the vocabulary in common',
    [text.join(' ')],
    [Array.from({ length: text.length }, paragraph).join(' ')],
  ],
];

function createArticle(paragraphs: readonly string[]): Article {
  return {
    headline: 'Long',
    standfirst: null,
    authors: [],
    publisher: null,
    sourceCredit: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    url: 'https://ledger.example/long',
    section: null,
    image: null,
    body: {
      type: 'root',
      children: paragraphs.map((value) => ({
        type: 'paragraph',
        children: [{ type: 'text', value }],
      })),
    },
    completeness: 'full',
    evidence: null,
  };
}

/** Counts the letters that are reported as deleted or inserted. Moved text does not count. */
function countChangedLetters(before: Article, after: Article): number {
  return findDifference(before, after).blocks.reduce((sum, change) => {
    if (change.kind === 'inserted' || change.kind === 'deleted')
      return sum + change.block.text.length;
    if (change.kind !== 'edited' && change.kind !== 'moved') return sum;
    return (
      sum + change.runs.reduce((all, run) => all + (run.kind === 'same' ? 0 : run.text.length), 0)
    );
  }, 0);
}

console.log(
  `Two texts of ${wordCount.toLocaleString('en')} words; median and maximum of ${repetitions} runs after a warm-up`,
);
console.log('| case | ours, ms | longest | changed | diff 9, ms | changed |');
console.log('|---|---|---|---|---|---|');
for (const [name, before, after] of cases) {
  const [articleBefore, articleAfter] = [createArticle(before), createArticle(after)];
  const changed = countChangedLetters(articleBefore, articleAfter);
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    findDifference(articleBefore, articleAfter);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const start = performance.now();
  const peer = diffWords(before.join('\n\n'), after.join('\n\n'), { timeout: peerTimeoutMs });
  const peerMs = performance.now() - start;
  const peerChanged = peer?.reduce(
    (sum, part) => sum + (part.added || part.removed ? part.value.length : 0),
    0,
  );
  const share = (letters: number) =>
    `${((letters / (before.join('').length + after.join('').length)) * 100).toFixed(1)} %`;
  console.log(
    `| ${name} | ${times[Math.floor(repetitions / 2)]?.toFixed(0)} | ${times.at(-1)?.toFixed(0)} | ${share(changed)} | ${
      peerChanged === undefined
        ? `stopped after ${peerTimeoutMs / 1000} s | - |`
        : `${peerMs.toFixed(0)} | ${share(peerChanged)} |`
    }`,
  );
}
