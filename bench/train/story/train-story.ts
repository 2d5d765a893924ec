import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropUnrelated } from '../../../core/extract/story/choice/drop-unrelated';
import { fillGaps } from '../../../core/extract/story/choice/fill-gaps';
import {
  computeFirstFeatures,
  firstFeatures,
} from '../../../core/extract/story/features/first-features';
import {
  computeSecondFeatures,
  findUncertain,
  secondFeatures,
  toRunProbabilities,
} from '../../../core/extract/story/features/second-features';
import { rescoreRuns } from '../../../core/extract/story/model/score-runs';
import { parseTrees, predict, type TreeData } from '../../../core/extract/story/model/trees';
import { computePageStats, type PageStats } from '../../../core/extract/story/stats/page-stats';
import { corpusFolder, isHeldBack, option } from '../../corpus';
import { compareBodies, summariseBodies } from '../../shingles';
import { type BoostingOptions, boost, type TrainingRows } from '../boosting';
import type { TrainedTree } from '../trained-tree';
import { labelRuns, tokenise } from './label-runs';
import { readTrainingPages, type TrainingPage } from './training-pages';

/*
 * Trains the model that chooses the story's runs, on the articles of the corpus whose
 * publishers are not held back, and writes it to core/extract.
 *
 *     npm run train:story -- --cache=folder
 *
 * `--check=0` (to 3) trains on three publishers in four and measures on the rest, writing
 * nothing: for trying features and options.
 */

/** The second pass is trained on first passes by models that had not seen the page. */
const folds = 3;
const options: BoostingOptions = {
  trees: Number(option('trees') ?? 110),
  leaves: Number(option('leaves') ?? 16),
  learningRate: Number(option('rate') ?? 0.09),
  minWeight: Number(option('least') ?? 1),
  ridge: 1,
  featureShare: 0.5,
  rowShare: 0.7,
  seed: 7,
};
/** Weight of a page of `news` relative to one of `pages`. News is what users read most. */
const newsWeight = Number(option('news') ?? 2);
/** Weight of a shortened page. */
const briefWeight = 0.4;
/** Runs with at least this share of story text are labelled as story, with less than `minMixedLabel` as not. */
const minStoryLabel = 0.5;
const minMixedLabel = 0.3;

/** Thresholds, without and with `fillGaps`. */
const trials = [
  [0.4, false],
  [0.5, false],
  [0.6, false],
  [0.4, true],
  [0.5, true],
  [0.6, true],
] as const;

interface Example {
  readonly set: string;
  readonly id: string;
  readonly isBrief: boolean;
  readonly fold: number;
  readonly truth: string;
  readonly story: PageStats;
  readonly first: Float32Array;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  firstLook: Float64Array;
}

const folder = corpusFolder();
const pages = await readTrainingPages(
  folder,
  (option('sets') ?? 'news,pages').split(','),
  (page) => !isHeldBack(page.url),
  option('cache'),
);
const examples = pages.flatMap((page): readonly Example[] => {
  const texts = page.outline.runs.map((run) => run.text);
  const labels = labelRuns(texts, page.truth);
  return [
    makeExample(page, labels, 1),
    // News in brief is rare in the corpus: half of the pages are also used with a shortened story.
    ...(hash(page.id) % 2 === 0 ? [makeExample(...shorten(page, labels), briefWeight)] : []),
  ];
});
console.log(
  `${examples.length} pages, ${examples.reduce((sum, one) => sum + one.labels.length, 0)} runs`,
);

const checked = option('check');
if (checked !== null) {
  const isUnseen = (one: Example) => one.fold % 4 === Number(checked);
  measure(
    train(examples.filter((one) => !isUnseen(one))),
    examples.filter((one) => isUnseen(one) && !one.isBrief),
  );
} else {
  const { first, second } = train(examples);
  write('story-model-first.json', first);
  write('story-model-second.json', second);
}

function train(seen: readonly Example[]): { readonly first: TreeData; readonly second: TreeData } {
  for (let fold = 0; fold < folds; fold++) {
    const others = seen.filter((one) => Math.floor(one.fold / 4) !== fold);
    const own = seen.filter((one) => Math.floor(one.fold / 4) === fold);
    if (own.length === 0 || others.length === 0) continue;
    const model = parseTrees(learn(others, firstRows, firstFeatures), firstFeatures);
    for (const one of own) one.firstLook = predict(model, one.first);
  }
  return {
    first: learn(seen, firstRows, firstFeatures),
    second: learn(seen, secondRows, secondFeatures),
  };
}

function learn(
  seen: readonly Example[],
  rowsOf: (one: Example) => Rows,
  features: readonly string[],
): TreeData {
  const width = features.length;
  const made = seen.map(rowsOf);
  const count = made.reduce((sum, { runs }) => sum + runs.length, 0);
  const rows: TrainingRows = {
    features: new Float32Array(count * width),
    width,
    labels: new Float32Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const [place, { features: own, runs }] of made.entries()) {
    rows.features.set(own, at * width);
    for (const index of runs) {
      const label = seen[place]?.labels[index] ?? 0;
      rows.labels[at] = label >= minStoryLabel ? 1 : label < minMixedLabel ? 0 : label;
      rows.weights[at] = seen[place]?.weights[index] ?? 0;
      at++;
    }
  }
  const { bias, trees } = boost(rows, options);
  return { bias: Number(bias.toPrecision(4)), features, trees: trees.map(flatten) };
}

/** Rows of features, and the runs they belong to. */
interface Rows {
  readonly features: Float32Array;
  readonly runs: readonly number[];
}

function firstRows(one: Example): Rows {
  return { features: one.first, runs: one.story.candidates };
}

function secondRows(one: Example): Rows {
  const rows = findUncertain(one.firstLook);
  return {
    features: computeSecondFeatures(one.story, one.first, one.firstLook, rows),
    runs: rows.map((row) => one.story.candidates[row] ?? 0),
  };
}

function makeExample(page: TrainingPage, labels: readonly number[], weight: number): Example {
  const story = computePageStats(page.outline, page.hints);
  const texts = page.outline.runs.map((run) => run.text);
  return {
    set: page.set,
    id: page.id,
    isBrief: weight !== 1,
    fold: getFold(page.url),
    truth: page.truth,
    story,
    first: computeFirstFeatures(story),
    labels,
    weights: weigh(texts, labels, (page.set === 'news' ? newsWeight : 1) * weight),
    firstLook: new Float64Array(story.candidates.length),
  };
}

/** Returns a page whose story ends after two to five paragraphs, without the JSON-LD body. */
function shorten(
  page: TrainingPage,
  labels: readonly number[],
): readonly [TrainingPage, readonly number[]] {
  const most = 2 + (hash(page.url) % 4);
  let seen = 0;
  const kept = page.outline.runs.map((run, index) => {
    if ((labels[index] ?? 0) < minMixedLabel) return true;
    if (seen >= most) return false;
    if (run.text.length > 80) seen++;
    return true;
  });
  const outline = { ...page.outline, runs: page.outline.runs.filter((_, index) => kept[index]) };
  return [
    { ...page, outline, hints: { ...page.hints, body: null } },
    labels.filter((_, index) => kept[index]),
  ];
}

function hash(text: string): number {
  let hash = 5;
  for (const letter of text) hash = (hash * 41 + letter.charCodeAt(0)) % 100_003;
  return hash;
}

/** Long runs of short stories weigh more: they decide over a larger part of the page's measure. */
function weigh(texts: readonly string[], labels: readonly number[], weight: number): number[] {
  const lengths = texts.map((text) => tokenise(text).length);
  let story = 0;
  for (const [index, length] of lengths.entries())
    if ((labels[index] ?? 0) >= minStoryLabel) story += length;
  return lengths.map((length) => weight * (0.1 + 2.8 * Math.sqrt(length / Math.max(100, story))));
}

/** One of twelve folds by publisher, with another hash of the host than `isHeldBack`. */
function getFold(url: string): number {
  const host = URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : url;
  let hash = 11;
  for (const letter of host) hash = (hash * 37 + letter.charCodeAt(0)) % 100_019;
  return hash % 12;
}

function flatten(tree: TrainedTree): number[] {
  const numbers: number[] = [];
  const visit = (child: number): void => {
    if (child < 0) {
      numbers.push(-1, tree.values[-1 - child] ?? 0);
      return;
    }
    numbers.push(tree.features[child] ?? 0, tree.thresholds[child] ?? 0);
    visit(tree.left[child] ?? -1);
    visit(tree.right[child] ?? -1);
  };
  visit(tree.features.length === 0 ? -1 : 0);
  return numbers;
}

function measure(
  models: { readonly first: TreeData; readonly second: TreeData },
  unseen: readonly Example[],
): void {
  const first = parseTrees(models.first, firstFeatures);
  const second = parseTrees(models.second, secondFeatures);
  for (const [threshold, isMended] of trials) {
    for (const set of [...new Set(unseen.map((one) => one.set))]) {
      const agreements = unseen
        .filter((one) => one.set === set)
        .map((one) => {
          const look = rescoreRuns(
            { page: one.story, features: one.first, probabilities: predict(first, one.first) },
            second,
          );
          const sure = toRunProbabilities(one.story, look.probabilities);
          const chosen = Array.from(sure, (p) => p >= threshold);
          const kept = isMended
            ? fillGaps(one.story, sure, dropUnrelated(one.story, chosen))
            : chosen;
          const text = one.story.outline.runs.filter((_, index) => kept[index]);
          return compareBodies(one.truth, text.map((run) => run.text).join('\n\n'));
        });
      const { precision, recall, f1 } = summariseBodies(agreements);
      const under = agreements.filter((one) => one.truePositive < 0.667).length;
      console.log(
        `${threshold}${isMended ? ' mended' : ''}, ${set} ${agreements.length} pages: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${under} under .8`,
      );
    }
  }
}

/** One tree per line, for readable diffs. */
function write(name: string, { bias, features, trees }: TreeData): void {
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n');
  const text = `{\n  "bias": ${bias},\n  "features": ${JSON.stringify(features)},\n  "trees": [\n${lines}\n  ]\n}\n`;
  writeFileSync(join(import.meta.dirname, '../../../core/extract/story/model', name), text);
  console.log(`${name}: ${text.length} characters`);
}
