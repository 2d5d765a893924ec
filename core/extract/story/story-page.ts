import { headingLevel } from './box-tree';
import { findMenus } from './find-menus';
import { makeNameReader } from './name-words';
import type { Outline } from './outline';
import type { Hints } from './read-hints';
import { fold, type RunFacts, readMenuFacts, readRunFacts, wordsOf } from './run-facts';

/** Sums over the runs of a box. */
interface BoxSums {
  /** In the box and all boxes in it. */
  readonly chars: Float64Array;
  readonly linked: Float64Array;
  readonly runs: Float64Array;
  readonly longProse: Float64Array;
  /** First and last run in it. */
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Runs of one make: the same tag and names, in a box of the same tag and names. */
interface Group {
  count: number;
  chars: number;
  linked: number;
  longProse: number;
  stops: number;
}

/** A page with all that its runs' features are read from. */
export interface StoryPage {
  readonly outline: Outline;
  readonly hints: Hints;
  readonly facts: readonly RunFacts[];
  /** The level of the heading that each run is, 0 when it is none. */
  readonly headings: readonly number[];
  /** The runs that are no entries of menus: those that are asked about. */
  readonly wanted: readonly number[];
  readonly names: Int32Array;
  readonly sums: BoxSums;
  readonly groups: readonly Group[];
  /** The box that holds a run as its child: a paragraph's parent, or the box of loose text. */
  readonly holders: Int32Array;
  /** For each box, how much it looks like the direct parent of a story. */
  readonly scores: Float64Array;
  readonly best: number;
  /** The deepest box that has most of the page's long prose. */
  readonly core: number;
  readonly totalChars: number;
  readonly totalProse: number;
  /** Characters before each run. */
  readonly before: Float64Array;
  /** The run that is the headline on the page, or -1. */
  readonly headline: number;
  /** How alike each run and the headlines, the descriptions and the structured body are, 0 to 1. */
  readonly titleMatch: Float64Array;
  readonly descriptionMatch: Float64Array;
  readonly bodyMatch: Float64Array;
  /** How often the same text stands on the page. */
  readonly repeats: Int32Array;
}

/** Characters; a run with as many that are not linked is prose. */
export const longProse = 80;
const leaf = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote pre td th dd dt figcaption summary'.split(' '),
);
/** The share of long prose that a box must have to be the core. */
const coreShare = 0.7;

export function readStoryPage(outline: Outline, hints: Hints): StoryPage {
  const { boxes, runs } = outline;
  const count = boxes.length;
  const menus = findMenus(outline);
  const facts = runs.map((run, index) => (menus[index] ? readMenuFacts(run) : readRunFacts(run)));
  const readNames = makeNameReader();
  const names = new Int32Array(count);
  for (let box = 0; box < count; box++) names[box] = readNames(boxes[box]?.names ?? '');

  const sums: BoxSums = {
    chars: new Float64Array(count),
    linked: new Float64Array(count),
    runs: new Float64Array(count),
    longProse: new Float64Array(count),
    first: new Int32Array(count).fill(-1),
    last: new Int32Array(count).fill(-1),
  };
  const holders = new Int32Array(runs.length);
  const scores = new Float64Array(count);
  const before = new Float64Array(runs.length);
  let totalChars = 0;
  let totalProse = 0;
  const groupsByKey = new Map<string, Group>();
  const groups: Group[] = [];
  const texts = new Map<string, number>();

  const plainNames = new Map<string, string>();
  const makes = boxes.map(({ tag, names: own }) => {
    let plain = plainNames.get(own);
    if (plain === undefined) {
      plain = withoutDigits(own);
      plainNames.set(own, plain);
    }
    return `${tag} ${plain}`;
  });
  for (const [index, run] of runs.entries()) {
    const fact = facts[index] as RunFacts;
    const box = boxes[run.box];
    before[index] = totalChars;
    totalChars += fact.chars;
    const isLong = fact.prose >= longProse;
    const prose = isLong ? fact.prose : 0;
    totalProse += prose;
    add(sums.chars, run.box, fact.chars);
    add(sums.linked, run.box, run.linked);
    add(sums.runs, run.box, 1);
    add(sums.longProse, run.box, prose);
    if ((sums.first[run.box] ?? -1) < 0) sums.first[run.box] = index;
    sums.last[run.box] = index;
    const holder = box && leaf.has(box.tag) && box.parent >= 0 ? box.parent : run.box;
    holders[index] = holder;
    if (isLong) {
      const score = (1 + fact.commas + Math.min(fact.prose / 100, 3)) * (1 - fact.linkShare);
      const above = boxes[holder]?.parent ?? -1;
      add(scores, holder, score);
      if (above >= 0) add(scores, above, score / 2);
    }
    const key = `${makes[run.box]}|${makes[box?.parent ?? -1] ?? ''}`;
    let group = groupsByKey.get(key);
    if (!group) {
      group = { count: 0, chars: 0, linked: 0, longProse: 0, stops: 0 };
      groupsByKey.set(key, group);
    }
    group.count++;
    group.chars += fact.chars;
    group.linked += run.linked;
    group.longProse += prose;
    group.stops += fact.stops;
    groups.push(group);
    texts.set(run.text, (texts.get(run.text) ?? 0) + 1);
  }
  // Boxes stand before those in them, so that sums can be handed up from the last.
  for (let box = count - 1; box > 0; box--) handUp(sums, box, boxes[box]?.parent ?? 0);

  let best = 0;
  for (let box = 0; box < count; box++) {
    scores[box] =
      (scores[box] ?? 0) * (1 - (sums.linked[box] ?? 0) / ((sums.chars[box] ?? 0) || 1));
    if ((scores[box] ?? 0) > (scores[best] ?? 0)) best = box;
  }
  let core = 0;
  for (let box = 0; box < count; box++) {
    if (totalProse > 0 && (sums.longProse[box] ?? 0) >= coreShare * totalProse) core = box;
  }

  const titleSets = hints.titles.map(headWords).filter((set) => set.size > 0);
  const descriptionSets = hints.descriptions.map(headWords).filter((set) => set.size > 2);
  const body = hints.body === null ? null : lettersOf(hints.body);
  const titleMatch = new Float64Array(runs.length);
  const descriptionMatch = new Float64Array(runs.length);
  const bodyMatch = new Float64Array(runs.length).fill(body === null ? -1 : 0);
  let headline = -1;
  let headlineRating = 0.5;
  const wanted: number[] = [];
  for (const [index, run] of runs.entries()) {
    if (menus[index]) continue;
    wanted.push(index);
    const fact = facts[index] as RunFacts;
    if (fact.chars < 400) {
      titleMatch[index] = bestLikeness(fact.head, titleSets);
      const tag = boxes[run.box]?.tag ?? '';
      const rating = (titleMatch[index] ?? 0) + (tag === 'h1' ? 0.6 : tag === 'h2' ? 0.1 : 0);
      if (rating > headlineRating && (tag === 'h1' || (titleMatch[index] ?? 0) > 0.6)) {
        headline = index;
        headlineRating = rating;
      }
    }
    if (fact.chars < 1200 && fact.chars > 15) {
      descriptionMatch[index] = bestCover(fact.head, descriptionSets);
    }
    if (body !== null) bodyMatch[index] = shareIn(run.text, body);
  }
  const repeats = Int32Array.from(runs, (run) => texts.get(run.text) ?? 1);
  return {
    outline,
    hints,
    facts,
    headings: runs.map((run) => headingLevel(boxes, run.box)),
    wanted,
    names,
    sums,
    groups,
    holders,
    scores,
    best,
    core,
    totalChars,
    totalProse,
    before,
    headline,
    titleMatch,
    descriptionMatch,
    bodyMatch,
    repeats,
  };
}

function add(into: Float64Array, at: number, value: number): void {
  into[at] = (into[at] ?? 0) + value;
}

function handUp(sums: BoxSums, box: number, to: number): void {
  add(sums.chars, to, sums.chars[box] ?? 0);
  add(sums.linked, to, sums.linked[box] ?? 0);
  add(sums.runs, to, sums.runs[box] ?? 0);
  add(sums.longProse, to, sums.longProse[box] ?? 0);
  const first = sums.first[box] ?? -1;
  if (first < 0) return;
  const known = sums.first[to] ?? -1;
  sums.first[to] = known < 0 ? first : Math.min(known, first);
  sums.last[to] = Math.max(sums.last[to] ?? -1, sums.last[box] ?? -1);
}

function withoutDigits(names: string): string {
  return names.replace(/[\d_-]+/g, '');
}

/** Characters; as much as is known of a run's own beginning. */
const headLength = 260;

function headWords(text: string): Set<string> {
  return new Set(wordsOf(fold(text.slice(0, headLength))));
}

/** Common words over all words of both, for the best of several. */
function bestLikeness(own: readonly string[], others: readonly ReadonlySet<string>[]): number {
  let best = 0;
  for (const other of others) {
    const common = countCommon(own, other);
    best = Math.max(best, common / (own.length + other.size - common || 1));
  }
  return best;
}

/** Common words over the words of the shorter, for the best of several. */
function bestCover(own: readonly string[], others: readonly ReadonlySet<string>[]): number {
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

/** Letters of a piece that is looked for, and characters that surely hold as many. */
const pieceLength = 16;
const pieceSource = 40;

/** Letters without spaces and signs, which systems drop or add. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

/** Whether beginning and end of a text stand in another: 0, a half or 1. */
function shareIn(text: string, letters: string): number {
  const start = lettersOf(text.slice(0, pieceSource)).slice(0, pieceLength);
  if (start.length < 8) return 0;
  const end = lettersOf(text.slice(-pieceSource)).slice(-pieceLength);
  return ((letters.includes(start) ? 1 : 0) + (letters.includes(end) ? 1 : 0)) / 2;
}
