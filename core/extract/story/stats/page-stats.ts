import { getHeadingLevel } from '../outline/box-tree';
import { findMenus } from '../outline/find-menus';
import type { Outline } from '../outline/read-outline';
import { createNameReader } from './name-lexicon';
import type { Hints } from './read-hints';
import {
  computeRunStats,
  createMenuStats,
  foldAccents,
  type RunStats,
  splitWords,
} from './run-stats';

/** Sums over the runs in each box, including nested boxes. */
interface BoxSums {
  readonly chars: Float64Array;
  readonly linked: Float64Array;
  readonly runs: Float64Array;
  readonly longProse: Float64Array;
  /** Index of the first and the last run in each box. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Runs with the same markup: same tag and names, in a parent with the same tag and names. */
interface Group {
  count: number;
  chars: number;
  linked: number;
  longProse: number;
  stops: number;
}

/** Statistics of a page from which the features of its runs are computed. */
export interface PageStats {
  readonly outline: Outline;
  readonly hints: Hints;
  readonly runStats: readonly RunStats[];
  /** Heading level of each run, 0 if it is not a heading. */
  readonly headings: readonly number[];
  /** Indices of the runs that the model scores: all except menu entries. */
  readonly candidates: readonly number[];
  /** Name categories of each box, as bits. */
  readonly nameCategories: Int32Array;
  readonly boxSums: BoxSums;
  /** The group of each run. */
  readonly groups: readonly Group[];
  /** The parent box of each run: the parent of its paragraph, or the box of loose text. */
  readonly holders: Int32Array;
  /** For each box, how likely it is the direct parent of a story. */
  readonly scores: Float64Array;
  /** The box with the highest score. */
  readonly bestBox: number;
  /** The deepest box with most of the page's long prose. */
  readonly coreBox: number;
  readonly totalChars: number;
  readonly totalProse: number;
  /** Characters before each run. */
  readonly charsBefore: Float64Array;
  /** Index of the run that shows the headline, or -1. */
  readonly headlineRun: number;
  /**
   * Similarity of each run to the headlines, the descriptions and the JSON-LD body, 0 to
   * 1. -1 if there is no JSON-LD body.
   */
  readonly titleMatch: Float64Array;
  readonly descriptionMatch: Float64Array;
  readonly bodyMatch: Float64Array;
  /** How often each run's text occurs on the page. */
  readonly repeats: Int32Array;
}

/** Characters outside links in a run of long prose. */
export const minLongProse = 80;
const leafTags = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote pre td th dd dt figcaption summary'.split(' '),
);
/** Share of the long prose that the core box contains. */
const minCoreShare = 0.7;

/** Computes the statistics of a page once, for all features. */
export function computePageStats(outline: Outline, hints: Hints): PageStats {
  const { boxes, runs } = outline;
  const count = boxes.length;
  const menus = findMenus(outline);
  const runStats = runs.map((run, index) =>
    menus[index] ? createMenuStats(run) : computeRunStats(run),
  );
  const readNames = createNameReader();
  const nameCategories = new Int32Array(count);
  for (let box = 0; box < count; box++) nameCategories[box] = readNames(boxes[box]?.names ?? '');

  const boxSums: BoxSums = {
    chars: new Float64Array(count),
    linked: new Float64Array(count),
    runs: new Float64Array(count),
    longProse: new Float64Array(count),
    first: new Int32Array(count).fill(-1),
    last: new Int32Array(count).fill(-1),
  };
  const holders = new Int32Array(runs.length);
  const scores = new Float64Array(count);
  const charsBefore = new Float64Array(runs.length);
  let totalChars = 0;
  let totalProse = 0;
  const groupsByKey = new Map<string, Group>();
  const groups: Group[] = [];
  const textCounts = new Map<string, number>();

  const plainNames = new Map<string, string>();
  const markupKeys = boxes.map(({ tag, names: own }) => {
    let plain = plainNames.get(own);
    if (plain === undefined) {
      plain = removeDigits(own);
      plainNames.set(own, plain);
    }
    return `${tag} ${plain}`;
  });
  for (const [index, run] of runs.entries()) {
    const stats = runStats[index] as RunStats;
    const box = boxes[run.box];
    charsBefore[index] = totalChars;
    totalChars += stats.chars;
    const isLong = stats.prose >= minLongProse;
    const prose = isLong ? stats.prose : 0;
    totalProse += prose;
    addTo(boxSums.chars, run.box, stats.chars);
    addTo(boxSums.linked, run.box, run.linked);
    addTo(boxSums.runs, run.box, 1);
    addTo(boxSums.longProse, run.box, prose);
    if ((boxSums.first[run.box] ?? -1) < 0) boxSums.first[run.box] = index;
    boxSums.last[run.box] = index;
    const holder = box && leafTags.has(box.tag) && box.parent >= 0 ? box.parent : run.box;
    holders[index] = holder;
    if (isLong) {
      const score = (1 + stats.commas + Math.min(stats.prose / 100, 3)) * (1 - stats.linkShare);
      const above = boxes[holder]?.parent ?? -1;
      addTo(scores, holder, score);
      if (above >= 0) addTo(scores, above, score / 2);
    }
    const key = `${markupKeys[run.box]}|${markupKeys[box?.parent ?? -1] ?? ''}`;
    let group = groupsByKey.get(key);
    if (!group) {
      group = { count: 0, chars: 0, linked: 0, longProse: 0, stops: 0 };
      groupsByKey.set(key, group);
    }
    group.count++;
    group.chars += stats.chars;
    group.linked += run.linked;
    group.longProse += prose;
    group.stops += stats.stops;
    groups.push(group);
    textCounts.set(run.text, (textCounts.get(run.text) ?? 0) + 1);
  }
  // Parents come before their children, so sums are added upwards from the last box.
  for (let box = count - 1; box > 0; box--) addToParent(boxSums, box, boxes[box]?.parent ?? 0);

  let bestBox = 0;
  for (let box = 0; box < count; box++) {
    scores[box] =
      (scores[box] ?? 0) * (1 - (boxSums.linked[box] ?? 0) / ((boxSums.chars[box] ?? 0) || 1));
    if ((scores[box] ?? 0) > (scores[bestBox] ?? 0)) bestBox = box;
  }
  let coreBox = 0;
  for (let box = 0; box < count; box++) {
    if (totalProse > 0 && (boxSums.longProse[box] ?? 0) >= minCoreShare * totalProse) coreBox = box;
  }

  const titleSets = hints.titles.map(getHeadWords).filter((set) => set.size > 0);
  const descriptionSets = hints.descriptions.map(getHeadWords).filter((set) => set.size > 2);
  const body = hints.body === null ? null : getLetters(hints.body);
  const titleMatch = new Float64Array(runs.length);
  const descriptionMatch = new Float64Array(runs.length);
  const bodyMatch = new Float64Array(runs.length).fill(body === null ? -1 : 0);
  let headlineRun = -1;
  let headlineScore = 0.5;
  const candidates: number[] = [];
  for (const [index, run] of runs.entries()) {
    if (menus[index]) continue;
    candidates.push(index);
    const stats = runStats[index] as RunStats;
    if (stats.chars < 400) {
      titleMatch[index] = getBestSimilarity(stats.headWords, titleSets);
      const tag = boxes[run.box]?.tag ?? '';
      const rating = (titleMatch[index] ?? 0) + (tag === 'h1' ? 0.6 : tag === 'h2' ? 0.1 : 0);
      if (rating > headlineScore && (tag === 'h1' || (titleMatch[index] ?? 0) > 0.6)) {
        headlineRun = index;
        headlineScore = rating;
      }
    }
    if (stats.chars < 1200 && stats.chars > 15) {
      descriptionMatch[index] = getBestOverlap(stats.headWords, descriptionSets);
    }
    if (body !== null) bodyMatch[index] = getBodyMatch(run.text, body);
  }
  const repeats = Int32Array.from(runs, (run) => textCounts.get(run.text) ?? 1);
  return {
    outline,
    hints,
    runStats,
    headings: runs.map((run) => getHeadingLevel(boxes, run.box)),
    candidates,
    nameCategories,
    boxSums,
    groups,
    holders,
    scores,
    bestBox,
    coreBox,
    totalChars,
    totalProse,
    charsBefore,
    headlineRun,
    titleMatch,
    descriptionMatch,
    bodyMatch,
    repeats,
  };
}

function addTo(into: Float64Array, at: number, value: number): void {
  into[at] = (into[at] ?? 0) + value;
}

function addToParent(sums: BoxSums, box: number, to: number): void {
  addTo(sums.chars, to, sums.chars[box] ?? 0);
  addTo(sums.linked, to, sums.linked[box] ?? 0);
  addTo(sums.runs, to, sums.runs[box] ?? 0);
  addTo(sums.longProse, to, sums.longProse[box] ?? 0);
  const first = sums.first[box] ?? -1;
  if (first < 0) return;
  const known = sums.first[to] ?? -1;
  sums.first[to] = known < 0 ? first : Math.min(known, first);
  sums.last[to] = Math.max(sums.last[to] ?? -1, sums.last[box] ?? -1);
}

function removeDigits(names: string): string {
  return names.replace(/[\d_-]+/g, '');
}

/** Characters. The length of a run's own head. */
const maxHeadLength = 260;

function getHeadWords(text: string): Set<string> {
  return new Set(splitWords(foldAccents(text.slice(0, maxHeadLength))));
}

/** Jaccard similarity of the words to the most similar set. */
function getBestSimilarity(own: readonly string[], others: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const other of others) {
    const common = countCommon(own, other);
    best = Math.max(best, common / (own.length + other.size - common || 1));
  }
  return best;
}

/** Common words over the words of the shorter text (at least 3), for the best set. */
function getBestOverlap(own: readonly string[], others: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const other of others) {
    best = Math.max(best, countCommon(own, other) / Math.max(3, Math.min(own.length, other.size)));
  }
  return Math.min(1, best);
}

function countCommon(own: readonly string[], other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of own) if (other.has(word)) common++;
  return common;
}

/** Letters of a probe, and characters that are sure to contain as many. */
const probeLength = 16;
const probeSourceLength = 40;

/** Removes spaces and punctuation, which systems drop or add. */
function getLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/**
 * Returns 1 if the start and the end of a text both occur in the body, 0.5 for one of
 * them, otherwise 0.
 */
function getBodyMatch(text: string, letters: string): number {
  const start = getLetters(text.slice(0, probeSourceLength)).slice(0, probeLength);
  if (start.length < 8) return 0;
  const end = getLetters(text.slice(-probeSourceLength)).slice(-probeLength);
  return ((letters.includes(start) ? 1 : 0) + (letters.includes(end) ? 1 : 0)) / 2;
}
