import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  computeFirstPassFeatures,
  firstPassFeatures,
} from '../../../core/extract/story/features/first-pass-features';
import {
  computeSecondPassFeatures,
  findUncertain,
  secondPassFeatures,
} from '../../../core/extract/story/features/second-pass-features';
import { parseTrees, predict, type TreeData } from '../../../core/extract/story/model/trees';
import type { PackedTrees } from '../../../core/extract/story/model/unpack-trees';
import { computePageStats } from '../../../core/extract/story/stats/page-stats';
import { corpusFolder, isHeldBack, option } from '../../corpus';
import { type BoostingOptions, boost, type TrainingRows } from '../boosting';
import type { TrainedTree } from '../trained-tree';
import { applyStrings, type RunLabels } from './apply-strings';
import type { Example } from './example';
import { labelRuns, tokenise } from './label-runs';
import { readMarkedStrings } from './marked-strings';
import { measureModels } from './measure-models';
import { packTrees } from './pack-trees';
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

/** The second pass is trained on results of first-pass models that had not seen the page. */
const foldCount = 3;
const options: BoostingOptions = {
  trees: Number(option('trees') ?? 160),
  leaves: Number(option('leaves') ?? 16),
  learningRate: Number(option('rate') ?? 0.075),
  minWeight: Number(option('least') ?? 1),
  ridge: 1,
  featureShare: 0.5,
  rowShare: 0.7,
  seed: 7,
};
/** Weight of a page of `news` relative to one of `pages`. News is what users read most. */
const newsWeight = Number(option('news') ?? 3.5);
/** Added to the weight of a run with a marked string, relative to that of its page. */
const markedWeight = Number(option('marked') ?? 0.5);
/** Weight of a shortened page. */
const briefWeight = 0.4;
/** Words. Runs of shorter stories weigh as if the story had this length. */
const minWeighedStory = 100;
/** Minimum share of story text in a run labelled as story. Below `minMixedLabel`, it is labelled as other text. */
const minStoryLabel = 0.5;
const minMixedLabel = 0.3;

const folder = corpusFolder();
const pages = await readTrainingPages(
  folder,
  (option('sets') ?? 'news,pages,segments').split(','),
  (page) => !isHeldBack(page.url),
  option('cache'),
);
const markedStrings = readMarkedStrings(folder);
const examples = pages.flatMap((page): readonly Example[] => {
  const labels = labelPage(page);
  if (page.truth === '') return [makeExample(page, labels, 1)];
  return [
    makeExample(page, labels, 1),
    // News in brief is rare in the corpus: half of the pages are also used with a shortened story.
    ...(hash(page.id) % 2 === 0 ? [makeExample(...shorten(page, labels), briefWeight)] : []),
  ];
});
console.log(
  `${examples.length} pages, ${examples.reduce((sum, example) => sum + example.labels.length, 0)} runs`,
);

const checked = option('check');
if (checked !== null) {
  const isUnseen = (example: Example) => example.fold % 4 === Number(checked);
  measureModels(
    train(examples.filter((example) => !isUnseen(example))),
    examples.filter((example) => isUnseen(example) && !example.isBrief),
    markedStrings,
  );
} else {
  const { first, second } = train(examples);
  write('story-model-first.json', first);
  write('story-model-second.json', second);
}

/** Labels the runs of a page by its true text, and by the strings that a person marked. */
function labelPage(page: TrainingPage): RunLabels {
  const texts = page.outline.runs.map((run) => run.text);
  const labels = page.truth === '' ? texts.map(() => null) : labelRuns(texts, page.truth);
  const strings = markedStrings.get(`${page.set} ${page.id}`);
  if (strings && option('strings') !== '0') return applyStrings(texts, labels, strings);
  return { labels, isMarked: labels.map(() => false) };
}

function train(seen: readonly Example[]): {
  readonly first: PackedTrees;
  readonly second: PackedTrees;
} {
  for (let fold = 0; fold < foldCount; fold++) {
    const otherFolds = seen.filter((example) => Math.floor(example.fold / 4) !== fold);
    const thisFold = seen.filter((example) => Math.floor(example.fold / 4) === fold);
    if (thisFold.length === 0 || otherFolds.length === 0) continue;
    const model = parseTrees(
      trainTrees(otherFolds, getFirstPassRows, firstPassFeatures.length),
      firstPassFeatures.length,
    );
    for (const example of thisFold)
      example.firstProbabilities = predict(model, example.firstFeatures);
  }
  return {
    first: packTrees(
      trainTrees(seen, getFirstPassRows, firstPassFeatures.length),
      firstPassFeatures,
    ),
    second: packTrees(
      trainTrees(seen, getSecondPassRows, secondPassFeatures.length),
      secondPassFeatures,
    ),
  };
}

function trainTrees(
  seen: readonly Example[],
  getRows: (example: Example) => Rows,
  width: number,
): TreeData {
  const made = seen.map(getRows).map((rows, place) => dropUnlabelled(rows, seen[place], width));
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
  return { bias: Number(bias.toPrecision(4)), trees: trees.map(flatten) };
}

/** Leaves out runs of which nobody said whether they are story. */
function dropUnlabelled(
  { features, runs }: Rows,
  example: Example | undefined,
  width: number,
): Rows {
  const kept = [...runs.keys()].filter((row) => example?.labels[runs[row] ?? -1] != null);
  if (kept.length === runs.length) return { features, runs };
  const own = new Float32Array(kept.length * width);
  for (const [at, row] of kept.entries())
    own.set(features.subarray(row * width, (row + 1) * width), at * width);
  return { features: own, runs: kept.map((row) => runs[row] ?? 0) };
}

/** Rows of features, and the runs they belong to. */
interface Rows {
  readonly features: Float32Array;
  readonly runs: readonly number[];
}

function getFirstPassRows(example: Example): Rows {
  return { features: example.firstFeatures, runs: example.story.candidates };
}

function getSecondPassRows(example: Example): Rows {
  const rows = findUncertain(example.firstProbabilities);
  return {
    features: computeSecondPassFeatures(
      example.story,
      example.firstFeatures,
      example.firstProbabilities,
      rows,
    ),
    runs: rows.map((row) => example.story.candidates[row] ?? 0),
  };
}

function makeExample(page: TrainingPage, { labels, isMarked }: RunLabels, weight: number): Example {
  const story = computePageStats(page.outline, page.hints);
  const texts = page.outline.runs.map((run) => run.text);
  return {
    set: page.set,
    id: page.id,
    isBrief: weight !== 1,
    fold: getFold(page.url),
    truth: page.truth,
    story,
    firstFeatures: computeFirstPassFeatures(story),
    labels,
    weights: weigh(texts, { labels, isMarked }, (page.set === 'news' ? newsWeight : 1) * weight),
    firstProbabilities: new Float64Array(story.candidates.length),
  };
}

/** Returns a page whose story ends after two to five paragraphs, without the JSON-LD body. */
function shorten(
  page: TrainingPage,
  { labels, isMarked }: RunLabels,
): readonly [TrainingPage, RunLabels] {
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
    {
      labels: labels.filter((_, index) => kept[index]),
      isMarked: isMarked.filter((_, index) => kept[index]),
    },
  ];
}

function hash(text: string): number {
  let hash = 5;
  for (const letter of text) hash = (hash * 41 + letter.charCodeAt(0)) % 100_003;
  return hash;
}

/** Long runs of short stories weigh more: they make up a larger part of the page's score. */
function weigh(
  texts: readonly string[],
  { labels, isMarked }: RunLabels,
  weight: number,
): number[] {
  const lengths = texts.map((text) => tokenise(text).length);
  let story = 0;
  for (const [index, length] of lengths.entries())
    if ((labels[index] ?? 0) >= minStoryLabel) story += length;
  return lengths.map(
    (length, index) =>
      weight *
      ((isMarked[index] ? markedWeight : 0) +
        0.1 +
        2.8 * Math.sqrt(length / Math.max(minWeighedStory, story))),
  );
}

/** Returns one of twelve folds, by publisher. Its hash of the host differs from that of `isHeldBack`. */
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

function write(name: string, model: PackedTrees): void {
  const lines = Object.entries(model).map(([key, value]) => `  "${key}": ${JSON.stringify(value)}`);
  const text = `{\n${lines.join(',\n')}\n}\n`;
  writeFileSync(join(import.meta.dirname, '../../../core/extract/story/model', name), text);
  console.log(`${name}: ${text.length} characters`);
}
