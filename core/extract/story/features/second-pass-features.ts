import { getDistance, isWithin } from '../outline/box-tree';
import type { PageStats } from '../stats/page-stats';
import { firstPassFeatures } from './first-pass-features';

/*
 * The features of a run in the second pass: those of the first pass, and the scores of the
 * first pass around the run. A line between two story paragraphs is judged with them, and
 * a good paragraph in a list of teasers with the other teasers.
 */

const neighbourOffsets = [-4, -3, -2, -1, 1, 2, 3, 4];
const windowSizes = [3, 8];
/** Minimum probability of a run found by the first pass. */
const minFound = 0.5;
const minSure = 0.85;
const minUncertain = 0.01;
const maxDistance = 60;

const secondFeatureNames = [
  'p',
  ...neighbourOffsets.map((step) => `p${step}`),
  ...windowSizes.map((size) => `mean-p-${size}`),
  'p-box',
  'p-holder',
  'p-above',
  'p-above2',
  'p-group',
  'massInHolder',
  'massInAbove',
  'massInGroup',
  'inMassCore',
  'massCoreUp',
  'massCoreDown',
  'massCoreP',
  'inWideCore',
  'wideCoreUp',
  'wideCoreDown',
  'massBefore',
  'massAfter',
  'fromFirst',
  'toLast',
  'fromPreviousSure',
  'toNextSure',
  'mass',
  'massShare',
  'foundRuns',
  'charsSincePrevious',
  'charsToNext',
];

/** Names of the features in the order in which they are written. */
export const secondPassFeatures: readonly string[] = [...firstPassFeatures, ...secondFeatureNames];

/**
 * Returns the rows of the first pass that are scored again: all that it did not rule out,
 * which is the smaller part of a page.
 */
export function findUncertain(answers: Float64Array): readonly number[] {
  const doubtful: number[] = [];
  for (const [row, p] of answers.entries()) if (p >= minUncertain) doubtful.push(row);
  return doubtful;
}

/** Returns the first-pass features of some rows, each followed by its second-pass features. */
export function computeSecondPassFeatures(
  page: PageStats,
  firstRows: Float32Array,
  firstProbabilities: Float64Array,
  rows: readonly number[],
): Float32Array {
  const probabilities = toRunProbabilities(page, firstProbabilities);
  const { outline, runStats, holders } = page;
  const { boxes, runs } = outline;
  const count = runs.length;
  const firstWidth = firstPassFeatures.length;
  const width = secondPassFeatures.length;
  const into = new Float32Array(rows.length * width);
  const p = (index: number) => probabilities[index] ?? 0;
  const chars = (index: number) => runStats[index]?.chars ?? 0;

  const boxMass = new Float64Array(boxes.length);
  let total = 0;
  const groupMass = new Map<object, number>();
  const massBefore = new Float64Array(count);
  let firstFoundRun = -1;
  let lastFoundRun = -1;
  let foundRuns = 0;
  for (let index = 0; index < count; index++) {
    massBefore[index] = total;
    const own = p(index) * chars(index);
    total += own;
    const box = runs[index]?.box ?? 0;
    boxMass[box] = (boxMass[box] ?? 0) + own;
    const group = page.groups[index];
    if (group) groupMass.set(group, (groupMass.get(group) ?? 0) + own);
    if (p(index) >= minFound) {
      foundRuns++;
      if (firstFoundRun < 0) firstFoundRun = index;
      lastFoundRun = index;
    }
  }
  // Parents come before their children, so sums are added upwards from the last box.
  for (let box = boxes.length - 1; box > 0; box--) {
    const parent = boxes[box]?.parent ?? 0;
    boxMass[parent] = (boxMass[parent] ?? 0) + (boxMass[box] ?? 0);
  }
  let coreBox = 0;
  let wideBox = 0;
  for (let box = 0; box < boxes.length; box++) {
    if ((boxMass[box] ?? 0) >= 0.75 * total) coreBox = box;
    if ((boxMass[box] ?? 0) >= 0.95 * total) wideBox = box;
  }
  const meanIn = (box: number) => (boxMass[box] ?? 0) / ((page.boxSums.chars[box] ?? 0) || 1);
  const previousSure = getSureDistances(probabilities, 1);
  const nextSure = getSureDistances(probabilities, -1);

  for (const [place, row] of rows.entries()) {
    const index = page.candidates[row] ?? 0;
    into.set(firstRows.subarray(row * firstWidth, (row + 1) * firstWidth), place * width);
    let at = place * width + firstWidth;
    const write = (value: number) => {
      into[at++] = value;
    };
    const own = runs[index]?.box ?? 0;
    const holder = holders[index] ?? 0;
    const above = Math.max(0, boxes[holder]?.parent ?? 0);
    const above2 = Math.max(0, boxes[above]?.parent ?? 0);
    write(p(index));
    for (const step of neighbourOffsets)
      write(index + step < 0 || index + step >= count ? -1 : p(index + step));
    for (const size of windowSizes) {
      let sum = 0;
      let weight = 0;
      for (let near = index - size; near <= index + size; near++) {
        if (near === index || near < 0 || near >= count) continue;
        sum += p(near) * chars(near);
        weight += chars(near);
      }
      write(sum / (weight || 1));
    }
    write(meanIn(own));
    write(meanIn(holder));
    write(meanIn(above));
    write(meanIn(above2));
    const group = page.groups[index];
    const inGroup = group ? (groupMass.get(group) ?? 0) : 0;
    write(inGroup / (group?.chars || 1));
    write((boxMass[holder] ?? 0) / (total || 1));
    write((boxMass[above] ?? 0) / (total || 1));
    write(inGroup / (total || 1));
    const toCore = getDistance(boxes, own, coreBox);
    write(isWithin(boxes, own, coreBox) ? 1 : 0);
    write(toCore.up);
    write(toCore.down);
    write(meanIn(coreBox));
    const toWide = getDistance(boxes, own, wideBox);
    write(isWithin(boxes, own, wideBox) ? 1 : 0);
    write(toWide.up);
    write(toWide.down);
    write((massBefore[index] ?? 0) / (total || 1));
    write((total - (massBefore[index] ?? 0) - p(index) * chars(index)) / (total || 1));
    write(firstFoundRun < 0 ? -99 : index - firstFoundRun);
    write(lastFoundRun < 0 ? -99 : lastFoundRun - index);
    write(previousSure[index] ?? 0);
    write(nextSure[index] ?? 0);
    write(total);
    write(total / (page.totalChars || 1));
    write(foundRuns);
    write(countCharsBetween(page, index - (previousSure[index] ?? 0), index));
    write(countCharsBetween(page, index, index + (nextSure[index] ?? 0)));
  }
  return into;
}

/** Returns the probability of every run from those of the candidates. Menu entries get 0. */
export function toRunProbabilities(page: PageStats, answers: Float64Array): Float64Array {
  const probabilities = new Float64Array(page.outline.runs.length);
  for (const [row, index] of page.candidates.entries()) probabilities[index] = answers[row] ?? 0;
  return probabilities;
}

function countCharsBetween(page: PageStats, from: number, to: number): number {
  const start = page.charsBefore[Math.max(0, from)] ?? 0;
  const end = page.charsBefore[Math.min(page.charsBefore.length - 1, to)] ?? 0;
  return end - start;
}

function getSureDistances(probabilities: Float64Array, step: 1 | -1): Int32Array {
  const count = probabilities.length;
  const distances = new Int32Array(count);
  let since = maxDistance;
  for (let seen = 0; seen < count; seen++) {
    const index = step === 1 ? seen : count - 1 - seen;
    distances[index] = since;
    since = (probabilities[index] ?? 0) >= minSure ? 1 : Math.min(maxDistance, since + 1);
  }
  return distances;
}
