/*
 * Word-level differences of two long texts, ours beside the library `diff`: the
 * time until the answer, and how much of the text each calls changed.
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
/** The library is stopped after so long; it has no end of its own on texts that share little. */
const peerMs = 20_000;

const random = makeRandom(20_261_124);
const vocabulary = Array.from({ length: 9000 }, (_, index) => `${index.toString(36)}en`);
/** Words as often as in a language: the first a few times in a hundred, the last hardly ever. */
const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'the';
const paragraph = () => `${Array.from({ length: paragraphWords }, word).join(' ')}.`;

const text = Array.from({ length: wordCount / paragraphWords }, paragraph);
const replaceWords = (share: number) =>
  text.map((one) =>
    one
      .split(' ')
      .map((old) => (random() < share ? word() : old))
      .join(' '),
  );
const shuffled = [...text];
for (let at = shuffled.length - 1; at > 0; at--) {
  const other = Math.floor(random() * (at + 1));
  [shuffled[at], shuffled[other]] = [shuffled[other] ?? '', shuffled[at] ?? ''];
}

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['one word in 1,000 replaced', text, replaceWords(0.001)],
  ['one word in 10 replaced', text, replaceWords(0.1)],
  ['every third word replaced', text, replaceWords(1 / 3)],
  [
    '100 paragraphs put in, 100 taken out',
    text,
    [...text.slice(100), ...Array.from({ length: 100 }, paragraph)],
  ],
  ['all paragraphs in another order', text, shuffled],
  ['nothing shared but the words', text, Array.from({ length: text.length }, paragraph)],
  [
    'one paragraph of 50,000, one word in 10 replaced',
    [text.join(' ')],
    [replaceWords(0.1).join(' ')],
  ],
  [
    'one paragraph of 50,000, nothing shared',
    [text.join(' ')],
    [Array.from({ length: text.length }, paragraph).join(' ')],
  ],
];

function storyOf(paragraphs: readonly string[]): Article {
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

/** Letters that are said to have been deleted or inserted; a move is neither. */
function changedLetters(before: Article, after: Article): number {
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
  `Two texts of ${wordCount.toLocaleString('en')} words; median and longest of ${repetitions}, first run left out`,
);
console.log('| case | ours, ms | longest | changed | diff 9, ms | changed |');
console.log('|---|---|---|---|---|---|');
for (const [name, before, after] of cases) {
  const [old, now] = [storyOf(before), storyOf(after)];
  const changed = changedLetters(old, now);
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    findDifference(old, now);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const start = performance.now();
  const peer = diffWords(before.join('\n\n'), after.join('\n\n'), { timeout: peerMs });
  const peerTook = performance.now() - start;
  const peerChanged = peer?.reduce(
    (sum, part) => sum + (part.added || part.removed ? part.value.length : 0),
    0,
  );
  const share = (letters: number) =>
    `${((letters / (before.join('').length + after.join('').length)) * 100).toFixed(1)} %`;
  console.log(
    `| ${name} | ${times[Math.floor(repetitions / 2)]?.toFixed(0)} | ${times.at(-1)?.toFixed(0)} | ${share(changed)} | ${
      peerChanged === undefined
        ? `stopped after ${peerMs / 1000} s | - |`
        : `${peerTook.toFixed(0)} | ${share(peerChanged)} |`
    }`,
  );
}
