import type { Outline } from '../outline/read-outline';
import type { PageStats } from '../stats/page-stats';
import { textLexicon } from '../stats/text-lexicon';

/** Share of the characters of a list or table that are story for all of it to be kept. */
const minStoryShare = 0.5;
/** Mean probability of a list of which less is chosen. Most lists of stories have more, tags and adverts less. */
const minListProbability = 0.3;
/** Share of a table's characters in links. With more, the table leads elsewhere. */
const maxTableLinkShare = 0.3;
/** Runs. A table with fewer is layout. */
const minTableRuns = 4;
/** Runs in a cell: a label and its value. With more, the table is layout. */
const maxCellRuns = 2;
/** Characters. A longer line that ends in a colon is a sentence, whatever words it contains. */
const maxLabelLength = 80;
/** Categories of lines above lists that are not story: "Read more:", "Share this:". */
const labelCategories = textLexicon.names.reduce(
  (bits, name, bit) =>
    /^(share|subscribe|login|comment|related|consent|advert|app|tags)$/.test(name)
      ? bits | (1 << bit)
      : bits,
  0,
);

/**
 * Keeps or drops lists and tables as a whole. The story model judges items and cells one
 * by one and often drops those that are only a word or a link.
 */
export function keepWholeLists(
  page: PageStats,
  probabilities: Float64Array,
  isChosen: readonly boolean[],
): readonly boolean[] {
  const isKept = [...isChosen];
  for (const list of findLists(page.outline)) {
    const isWhole = isChosenList(page, probabilities, list, isChosen);
    for (const run of list) isKept[run] = isWhole;
  }
  for (const table of findTables(page.outline)) {
    const isWhole = isChosenTable(page, table, isChosen);
    for (const run of table) isKept[run] = isWhole;
  }
  return isKept;
}

/** True if most of a list is story, or it follows a line of the story that ends in a colon. */
function isChosenList(
  page: PageStats,
  probabilities: Float64Array,
  list: readonly number[],
  isChosen: readonly boolean[],
): boolean {
  const [first = 0] = list;
  const share = getStoryShare(page.outline, list, isChosen);
  if (share >= minStoryShare) return true;
  if (share > 0 && getMeanProbability(page.outline, probabilities, list) >= minListProbability) {
    return true;
  }
  const above = page.runStats[first - 1];
  if (!above || !isChosen[first - 1] || above.ending !== 2) return false;
  return above.chars > maxLabelLength || (above.categories & labelCategories) === 0;
}

/** True if most of a table is story, or it follows a story paragraph within the story and has few links. */
function isChosenTable(
  { outline }: PageStats,
  table: readonly number[],
  isChosen: readonly boolean[],
): boolean {
  if (getStoryShare(outline, table, isChosen) >= minStoryShare) return true;
  const [first = 0] = table;
  const isBetween =
    isChosen[first - 1] === true &&
    first > isChosen.indexOf(true) &&
    (table.at(-1) ?? 0) < isChosen.lastIndexOf(true);
  const linked = table.reduce((sum, run) => sum + (outline.runs[run]?.linked ?? 0), 0);
  return isBetween && linked < maxTableLinkShare * countCharacters(outline, table);
}

function getStoryShare(
  outline: Outline,
  runs: readonly number[],
  isChosen: readonly boolean[],
): number {
  const chosen = runs.filter((run) => isChosen[run]);
  return countCharacters(outline, chosen) / (countCharacters(outline, runs) || 1);
}

/** Returns the mean of the runs' probabilities, weighted by their characters. */
function getMeanProbability(
  outline: Outline,
  probabilities: Float64Array,
  runs: readonly number[],
): number {
  const sum = runs.reduce(
    (total, run) => total + (probabilities[run] ?? 0) * (outline.runs[run]?.text.length ?? 0),
    0,
  );
  return sum / (countCharacters(outline, runs) || 1);
}

function countCharacters(outline: Outline, runs: readonly number[]): number {
  return runs.reduce((sum, run) => sum + (outline.runs[run]?.text.length ?? 0), 0);
}

/** Returns the runs of each list, nested ones included, whose items are one visible run each. */
function findLists(outline: Outline): readonly (readonly number[])[] {
  const { boxes, runs } = outline;
  return groupRuns(outline, /^[uo]l$/, 'outermost').filter(
    (list) =>
      countRunsInPart(outline, list, /^li$/) === 1 &&
      list.every((run) => !boxes[runs[run]?.box ?? 0]?.isHidden),
  );
}

/** Returns the runs of each data table. */
function findTables(outline: Outline): readonly (readonly number[])[] {
  return groupRuns(outline, /^table$/, 'innermost').filter(
    (table) =>
      table.length >= minTableRuns &&
      countRunsInPart(outline, table, /^(?:t[dh]|caption)$/) <= maxCellRuns,
  );
}

/** Groups the runs by the innermost or outermost box around them with a tag. */
function groupRuns(
  outline: Outline,
  tag: RegExp,
  place: 'innermost' | 'outermost',
): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (const [index, { box }] of outline.runs.entries()) {
    const around = findAround(outline, box, tag).at(place === 'innermost' ? 0 : -1);
    if (around === undefined) continue;
    const group = groups.get(around);
    if (group) group.push(index);
    else groups.set(around, [index]);
  }
  return [...groups.values()];
}

/** Returns the highest number of runs in a part, or infinity if a run is in none. */
function countRunsInPart(outline: Outline, runs: readonly number[], tag: RegExp): number {
  const counts = new Map<number, number>();
  for (const run of runs) {
    const [part] = findAround(outline, outline.runs[run]?.box ?? 0, tag);
    if (part === undefined) return Number.POSITIVE_INFINITY;
    counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return Math.max(...counts.values());
}

/** Returns a box and the boxes around it that have a tag, innermost first. */
function findAround({ boxes }: Outline, box: number, tag: RegExp): readonly number[] {
  const found: number[] = [];
  for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) {
    if (tag.test(boxes[at]?.tag ?? '')) found.push(at);
  }
  return found;
}
