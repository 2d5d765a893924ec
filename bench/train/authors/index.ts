import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { factNames } from '../../../core/extract/fields/byline/author-facts';
import type { AuthorCandidate } from '../../../core/extract/fields/byline/list-authors';
import { corpusFolder, isHeldBack, option, readIndex } from '../../corpus';
import { bundleModule, evaluateOnPages, readOrCompute } from '../../detect-chromium';
import { getPublisher } from '../../publisher';
import { matchesLabel } from '../../truth/hash-label';
import { type Labels, readHandLabels, readLabels } from '../../truth/labels';
import type { ChoiceOptions } from '../scorecard/choose-stumps';
import { crossValidate, train } from '../scorecard/cross-validate';
import { writeScorecard } from '../scorecard/write-scorecard';
import { listPageAuthors } from './list-page-authors';

/*
 * Trains the scorecard of core/extract/fields/byline on the labelled pages that are not held
 * back, and writes it.
 *
 *     npm run train:authors -- [--facts=file]
 *
 * `--facts` stores the candidates read from the pages, which makes the next run fast.
 */

const choice: ChoiceOptions = {
  rounds: 80,
  rate: 0.3,
  newFactPenalty: 0.1,
  minPages: 6,
  ridge: 2,
  maxStumpsPerFact: 3,
};
/** The same for the final weights. */
const ridge = 1.5;
const partCount = 6;
const rounds = [1, 2, 3];
/**
 * Points, which are tenths of a logit: a probability of 50 %. In cross-validation, 18 of 322
 * pages then show false names (mean of three rounds), at 38 % 23, with hardly more right ones.
 */
const threshold = 0;

type Candidate = Pick<AuthorCandidate, 'names' | 'facts'>;

const folder = corpusFolder();
const labels = new Map([
  ...[...readLabels(folder)].map(([id, page]) => [`news/${id}`, page] as const),
  ...readHandLabels(),
]);
const pages = ['news', 'pages', 'segments'].flatMap((set) =>
  readIndex(folder, set)
    .filter(({ id, url }) => labels.has(`${set}/${id}`) && URL.canParse(url) && !isHeldBack(url))
    .map((page) => ({ page, set, isArticle: true, isHeldBack: false })),
);
const candidates = await readOrCompute(option('facts'), async () => {
  const script = await bundleModule('bench/train/authors/list-page-authors.ts', 'authors');
  return (await evaluateOnPages(
    folder,
    pages,
    ({ url }) =>
      `${script};authors.listPageAuthors(document, ${JSON.stringify(url)}).map(({ names, facts }) => ({ names, facts }))`,
  )) as (readonly Candidate[])[];
});
const rows = pages.flatMap(({ page, set }, index) => {
  const label = labels.get(`${set}/${page.id}`);
  return (candidates[index] ?? []).map((candidate) => ({
    ...candidate,
    index,
    publisher: getPublisher(page.url),
    isRight: label !== undefined && isExactly(candidate.names, label),
  }));
});
const fictional = readFictionalCandidates();
const facts = rows.map((row) => row.facts);
const truth = rows.map(({ isRight }) => Number(isRight));
const publishers = rows.map(({ publisher }) => publisher);

const pointsByRound = rounds.map((round) =>
  crossValidate({ facts, truth, publishers }, fictional, round, partCount, choice, ridge),
);
console.log(`${pages.length} pages, ${rows.length} lists of names, cross-validated by publisher`);
console.table(
  Object.fromEntries(
    [-8, -5, -2, 0, 3].flatMap((from) =>
      rounds.map((round, index) => [
        `from ${from}, round ${round}`,
        countPages(pointsByRound[index] ?? [], from),
      ]),
    ),
  ),
);
console.log('Lists of names by the probability that the scorecard gives them');
console.table(
  Object.fromEntries(
    [0, 0.1, 0.3, 0.5, 0.7, 0.9].map((from, index, all) => [
      `from ${from}`,
      countCandidates(from, all[index + 1] ?? 1.1),
    ]),
  ),
);

const model = train(
  [...facts, ...fictional.map((list) => list.facts)],
  [...truth, ...fictional.map((list) => list.truth)],
  choice,
  ridge,
);
const file = 'core/extract/fields/byline/scorecard.ts';
writeFileSync(
  file,
  writeScorecard(model, factNames, facts, truth, threshold, {
    head: `Written by \`npm run train:authors\`: a logistic regression over ${rows.length} lists of names on
the labelled pages that are not held back, and ${fictional.length} of the fictional pages of the
tests. Do not edit.`,
    item: 'list',
    wanted: 'the authors',
    counts: 'how many of the lists above it are exactly the authors.',
  }),
);
console.log(`Wrote ${model.stumps.length} thresholds on ${factNames.length} facts to ${file}`);

/** True if the names are all labelled people. Labelled organisations may be added, or be alone. */
function isExactly(names: readonly string[], { authors, organisations }: Labels): boolean {
  const isNamed = (label: string) => names.some((name) => matchesLabel(name, label));
  const credited = [...authors, ...organisations];
  return (
    authors.every(isNamed) &&
    names.every((name) => credited.some((label) => matchesLabel(name, label)))
  );
}

/**
 * Returns the candidates of the invented pages of the tests whose authors are labelled. They keep
 * the scorecard from learning rules that only hold for the corpus.
 */
function readFictionalCandidates(): readonly {
  readonly facts: readonly number[];
  readonly truth: number;
}[] {
  const fixtures = 'tests/fixtures/articles';
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const { url, article } = JSON.parse(readFileSync(join(fixtures, name), 'utf8'));
    const authors: readonly string[] | undefined = article?.authors;
    if (!authors) return [];
    const html = readFileSync(join(fixtures, name.replace('.json', '.html')), 'utf8');
    const { document } = new JSDOM(html, { url }).window;
    return listPageAuthors(document, url).map((list) => ({
      facts: list.facts,
      truth: Number(
        list.names.length === authors.length && list.names.every((one) => authors.includes(one)),
      ),
    }));
  });
}

function countPages(points: readonly number[], from: number) {
  const counts = { right: 0, wrong: 0, invented: 0, missed: 0 };
  for (const [index, { page, set }] of pages.entries()) {
    const label = labels.get(`${set}/${page.id}`);
    const ofPage = rows
      .map((row, place) => ({ ...row, points: points[place] ?? 0 }))
      .filter((row) => row.index === index);
    const best = ofPage.reduce<(typeof ofPage)[number] | null>(
      (found, row) => (row.points > (found?.points ?? from - 1) ? row : found),
      null,
    );
    const isWanted = (label?.authors.length ?? 0) > 0;
    if (best === null) counts[isWanted ? 'missed' : 'right']++;
    else if (best.isRight) counts.right++;
    else counts[isWanted ? 'wrong' : 'invented']++;
  }
  return counts;
}

function countCandidates(from: number, to: number) {
  const inside = truth.filter((_, index) => {
    const probability = 1 / (1 + Math.exp(-(pointsByRound[0]?.[index] ?? 0) / 10));
    return probability >= from && probability < to;
  });
  const right = inside.filter((label) => label === 1).length;
  return { lists: inside.length, right, share: (right / inside.length).toFixed(2) };
}
