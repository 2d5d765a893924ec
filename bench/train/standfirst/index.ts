import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../../../core/extract/extract-article';
import {
  type FoundCandidate,
  listCandidates,
} from '../../../core/extract/fields/standfirst/list-candidates';
import { factNames } from '../../../core/extract/fields/standfirst/standfirst-facts';
import type { Step } from '../../../core/extract/step';
import { steps } from '../../../core/extract/steps';
import { corpusFolder, isHeldBack, openPage, readHtml, readIndex } from '../../corpus';
import { foldLabel } from '../../fold-label';
import { getPublisher } from '../../publisher';
import { matchesLabel } from '../../truth/hash-label';
import { readHandLabels, readLabels } from '../../truth/labels';
import type { ChoiceOptions } from '../scorecard/choose-stumps';
import { crossValidate, train } from '../scorecard/cross-validate';
import { writeScorecard } from '../scorecard/write-scorecard';

/*
 * Trains the scorecard of core/extract/fields/standfirst on the labelled pages that are not
 * held back, and writes it.
 *
 *     npm run train:standfirst
 */

const choice: ChoiceOptions = {
  rounds: 200,
  rate: 0.3,
  newFactPenalty: 0.1,
  minPages: 8,
  ridge: 2,
  maxStumpsPerFact: 3,
};
/** The same for the final weights. */
const ridge = 1.5;
const partCount = 6;
/** Points, which are tenths of a logit: a probability of 62 %. */
const threshold = 5;

interface Row {
  /** `set/id` */
  readonly page: string;
  readonly publisher: string;
  readonly text: string;
  readonly facts: readonly number[];
  readonly isStandfirst: boolean;
}

const folder = corpusFolder();
const labels = new Map([
  ...[...readLabels(folder)].map(([id, page]) => [`news/${id}`, page] as const),
  ...readHandLabels(),
]);
const rows: Row[] = [];
for (const set of ['news', 'pages', 'segments']) {
  for (const { id, url } of readIndex(folder, set)) {
    const ofPage = labels.get(`${set}/${id}`);
    if (!ofPage || isHeldBack(url)) continue;
    const dom = openPage(readHtml(folder, set, id), url);
    for (const { text, facts } of dom ? readCandidates(dom) : []) {
      const isStandfirst = ofPage.standfirst !== null && matchesLabel(text, ofPage.standfirst);
      rows.push({ page: `${set}/${id}`, publisher: getPublisher(url), text, facts, isStandfirst });
    }
    dom?.window.close();
    // A closed window is only freed after a turn of the event loop.
    await setImmediate();
  }
}
const fictional = readFictionalTexts();
const facts = rows.map((row) => row.facts);
const truth = rows.map(({ isStandfirst }) => Number(isStandfirst));
const publishers = rows.map(({ publisher }) => publisher);

const points = crossValidate({ facts, truth, publishers }, fictional, 1, partCount, choice, ridge);
console.log('Cross-validated by publisher: the best candidate of each page');
console.table(Object.fromEntries([-10, -5, 0, 5, 10].map((from) => [from, countPages(from)])));
console.log('Candidates by the probability that the scorecard gives them');
console.table(
  Object.fromEntries(
    [0, 0.1, 0.3, 0.5, 0.7, 0.9].map((from, index, all) => [
      `from ${from}`,
      countCandidates(from, all[index + 1] ?? 1.1),
    ]),
  ),
);

const model = train(
  [...facts, ...fictional.map((text) => text.facts)],
  [...truth, ...fictional.map((text) => text.truth)],
  choice,
  ridge,
);
const file = 'core/extract/fields/standfirst/scorecard.ts';
writeFileSync(
  file,
  writeScorecard(model, factNames, facts, truth, threshold, {
    head: `Written by \`npm run train:standfirst\`: a logistic regression over ${rows.length} texts of
the labelled pages that are not held back, and ${fictional.length} of the fictional pages of the
tests. Do not edit.`,
    item: 'text',
    wanted: 'a standfirst',
    counts: 'how many of the texts above it are standfirsts.',
  }),
);
console.log(`Wrote ${model.stumps.length} thresholds on ${factNames.length} facts to ${file}`);

/** Lists the candidates of a page as the extraction does. */
function readCandidates({ window: { document } }: JSDOM): readonly FoundCandidate[] {
  let candidates: readonly FoundCandidate[] = [];
  const end = steps.findIndex(({ name }) => name === 'standfirst');
  const list: Step = {
    name: 'candidates',
    reason: 'in place of the standfirst',
    run(draft) {
      candidates = listCandidates(draft);
      return {};
    },
  };
  extractArticle(document, document.URL, new Date(), [...steps.slice(0, end), list]);
  return candidates;
}

/**
 * Returns the texts of the invented pages of the tests. They are short and plain, and keep the
 * scorecard from taking the first paragraph of such a page for a standfirst.
 */
function readFictionalTexts(): readonly {
  readonly facts: readonly number[];
  readonly truth: number;
}[] {
  const fixtures = 'tests/fixtures/articles';
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const { url, article } = JSON.parse(readFileSync(join(fixtures, name), 'utf8'));
    const html = readFileSync(join(fixtures, name.replace('.json', '.html')), 'utf8');
    const standfirst: string = article?.standfirst ?? '';
    return readCandidates(new JSDOM(html, { url })).map(({ text, facts }) => ({
      facts,
      truth: Number(foldLabel(text) === foldLabel(standfirst)),
    }));
  });
}

function countPages(from: number) {
  const scored = rows.map((row, index) => ({ ...row, points: points[index] ?? 0 }));
  const counts = { right: 0, wrong: 0, invented: 0, missed: 0 };
  for (const [page, label] of labels) {
    const ofPage = scored.filter((row) => row.page === page);
    if (ofPage.length === 0) continue;
    const best = ofPage.reduce((a, b) => (b.points > a.points ? b : a));
    const isWanted = label.standfirst !== null;
    if (best.points < from) counts.missed += Number(isWanted);
    else if (best.isStandfirst) counts.right++;
    else if (isWanted) counts.wrong++;
    else counts.invented++;
  }
  return counts;
}

function countCandidates(from: number, to: number) {
  const inside = truth.filter((_, index) => {
    const probability = 1 / (1 + Math.exp(-(points[index] ?? 0) / 10));
    return probability >= from && probability < to;
  });
  const standfirsts = inside.filter((label) => label === 1).length;
  return { texts: inside.length, standfirsts, share: (standfirsts / inside.length).toFixed(2) };
}
