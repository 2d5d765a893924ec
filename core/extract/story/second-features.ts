import { distanceTo, isInside } from './box-tree';
import { firstFeatures } from './first-features';
import type { StoryPage } from './story-page';

/*
 * What the model is told in its second look: all of the first, and what the
 * first look made of the runs around. So a line between two paragraphs is
 * judged with them, and a good paragraph in a list of teasers with its like.
 */

const steps = [-4, -3, -2, -1, 1, 2, 3, 4];
const windows = [3, 8];
/** The probability from which a run counts as found by the first look. */
const found = 0.5;
const surelyFound = 0.85;
const outOfQuestion = 0.01;
const farthest = 60;

const ownNames = [
  'p',
  ...steps.map((step) => `p${step}`),
  ...windows.map((size) => `mean-p-${size}`),
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

export const secondFeatures: readonly string[] = [...firstFeatures, ...ownNames];

/**
 * The rows of a first look that are worth a second: not those that it put out
 * of the question, which are most of a page.
 */
export function findDoubtful(answers: Float64Array): readonly number[] {
  const doubtful: number[] = [];
  for (const [row, p] of answers.entries()) if (p >= outOfQuestion) doubtful.push(row);
  return doubtful;
}

/** The features of some rows of the first look with those of the second behind them. */
export function readSecondFeatures(
  page: StoryPage,
  first: Float32Array,
  answers: Float64Array,
  rows: readonly number[],
): Float32Array {
  const probabilities = spread(page, answers);
  const { outline, facts, holders } = page;
  const { boxes, runs } = outline;
  const count = runs.length;
  const firstWidth = firstFeatures.length;
  const width = secondFeatures.length;
  const into = new Float32Array(rows.length * width);
  const p = (index: number) => probabilities[index] ?? 0;
  const chars = (index: number) => facts[index]?.chars ?? 0;

  const mass = new Float64Array(boxes.length);
  let total = 0;
  const groupMass = new Map<object, number>();
  const massBefore = new Float64Array(count);
  let firstFound = -1;
  let lastFound = -1;
  let foundRuns = 0;
  for (let index = 0; index < count; index++) {
    massBefore[index] = total;
    const own = p(index) * chars(index);
    total += own;
    const box = runs[index]?.box ?? 0;
    mass[box] = (mass[box] ?? 0) + own;
    const group = page.groups[index];
    if (group) groupMass.set(group, (groupMass.get(group) ?? 0) + own);
    if (p(index) >= found) {
      foundRuns++;
      if (firstFound < 0) firstFound = index;
      lastFound = index;
    }
  }
  // Boxes stand before those in them, so that sums can be handed up from the last.
  for (let box = boxes.length - 1; box > 0; box--) {
    const parent = boxes[box]?.parent ?? 0;
    mass[parent] = (mass[parent] ?? 0) + (mass[box] ?? 0);
  }
  let core = 0;
  let wide = 0;
  for (let box = 0; box < boxes.length; box++) {
    if ((mass[box] ?? 0) >= 0.75 * total) core = box;
    if ((mass[box] ?? 0) >= 0.95 * total) wide = box;
  }
  const meanIn = (box: number) => (mass[box] ?? 0) / ((page.sums.chars[box] ?? 0) || 1);
  const previousSure = sureDistances(probabilities, 1);
  const nextSure = sureDistances(probabilities, -1);

  for (const [place, row] of rows.entries()) {
    const index = page.wanted[row] ?? 0;
    into.set(first.subarray(row * firstWidth, (row + 1) * firstWidth), place * width);
    let at = place * width + firstWidth;
    const write = (value: number) => {
      into[at++] = value;
    };
    const own = runs[index]?.box ?? 0;
    const holder = holders[index] ?? 0;
    const above = Math.max(0, boxes[holder]?.parent ?? 0);
    const above2 = Math.max(0, boxes[above]?.parent ?? 0);
    write(p(index));
    for (const step of steps)
      write(index + step < 0 || index + step >= count ? -1 : p(index + step));
    for (const size of windows) {
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
    write((mass[holder] ?? 0) / (total || 1));
    write((mass[above] ?? 0) / (total || 1));
    write(inGroup / (total || 1));
    const toCore = distanceTo(boxes, own, core);
    write(isInside(boxes, own, core) ? 1 : 0);
    write(toCore.up);
    write(toCore.down);
    write(meanIn(core));
    const toWide = distanceTo(boxes, own, wide);
    write(isInside(boxes, own, wide) ? 1 : 0);
    write(toWide.up);
    write(toWide.down);
    write((massBefore[index] ?? 0) / (total || 1));
    write((total - (massBefore[index] ?? 0) - p(index) * chars(index)) / (total || 1));
    write(firstFound < 0 ? -99 : index - firstFound);
    write(lastFound < 0 ? -99 : lastFound - index);
    write(previousSure[index] ?? 0);
    write(nextSure[index] ?? 0);
    write(total);
    write(total / (page.totalChars || 1));
    write(foundRuns);
    write(charsBetween(page, index - (previousSure[index] ?? 0), index));
    write(charsBetween(page, index, index + (nextSure[index] ?? 0)));
  }
  return into;
}

/** Answers about the wanted runs as probabilities of all runs; entries of menus are no story. */
export function spread(page: StoryPage, answers: Float64Array): Float64Array {
  const probabilities = new Float64Array(page.outline.runs.length);
  for (const [row, index] of page.wanted.entries()) probabilities[index] = answers[row] ?? 0;
  return probabilities;
}

function charsBetween(page: StoryPage, from: number, to: number): number {
  const start = page.before[Math.max(0, from)] ?? 0;
  const end = page.before[Math.min(page.before.length - 1, to)] ?? 0;
  return end - start;
}

function sureDistances(probabilities: Float64Array, step: 1 | -1): Int32Array {
  const count = probabilities.length;
  const distances = new Int32Array(count);
  let since = farthest;
  for (let seen = 0; seen < count; seen++) {
    const index = step === 1 ? seen : count - 1 - seen;
    distances[index] = since;
    since = (probabilities[index] ?? 0) >= surelyFound ? 1 : Math.min(farthest, since + 1);
  }
  return distances;
}
