import { nameLexicon } from './name-words';
import type { Box } from './outline';
import { fold, type RunFacts, wordsOf } from './run-facts';
import { longProse, type StoryPage } from './story-page';
import { textLexicon } from './text-words';

/*
 * What the model is told about each run in its first look. All features are
 * numbers; a distance that does not exist is -1, or the longest that counts.
 */

const nameMeanings = nameLexicon.names;
const textMeanings = textLexicon.names;
/** Levels of boxes; names further up say nothing about a run. */
const farthest = 12;
const tags = [
  'p',
  'li',
  'div',
  'td',
  'blockquote',
  'span',
  'a',
  'dd',
  'pre',
  'section',
  'figcaption',
];
const around = [
  'article',
  'main',
  'aside',
  'header',
  'footer',
  'nav',
  'ul',
  'table',
  'figure',
  'blockquote',
  'a',
  'section',
];
const neighbours = [-3, -2, -1, 1, 2, 3];

const textNames = [
  'chars',
  'words',
  'linkShare',
  'prose',
  'boldShare',
  'italicShare',
  'digitShare',
  'upperShare',
  'commas',
  'stops',
  'stopsPerChar',
  'ending',
  'beginning',
  'wordLength',
  'links',
  'images',
  'breaks',
  'hasTime',
  'hasBar',
  'hasAddress',
  'hasYear',
  'hasClock',
  'hasQuote',
  'repeats',
  'mediaBefore',
  'mediaAfter',
];
const placeNames = [
  'place',
  'placeInChars',
  'runs',
  'totalChars',
  'totalProse',
  'depth',
  'heading',
  'isHidden',
  'isForm',
  'formNear',
  'titleMatch',
  'descriptionMatch',
  'bodyMatch',
  'hasBody',
  'runsFromHeadline',
  'charsFromHeadline',
  'hasHeadline',
  'authorMatch',
];
const boxNames = [
  'boxRuns',
  'boxLinkShare',
  'holderShare',
  'holderLinkShare',
  'holderRuns',
  'holderProsePerRun',
  'aboveShare',
  'aboveLinkShare',
  'aboveRuns',
  'above2Share',
  'above2LinkShare',
  'above2Runs',
  'holderScore',
  'aboveScore',
  'bestUp',
  'bestDown',
  'inBest',
  'coreUp',
  'coreDown',
  'inCore',
  'bestShare',
  'fromFirstInBest',
  'toLastInBest',
  'fromFirstInHolder',
  'toLastInHolder',
  'groupCount',
  'groupChars',
  'groupLinkShare',
  'groupShare',
  'groupStops',
];
const neighbourNames = neighbours.flatMap((step) => [
  `chars${step}`,
  `linkShare${step}`,
  `ending${step}`,
  `sameBox${step}`,
  `heading${step}`,
  `meanings${step}`,
]);
const windowNames = [
  'proseBefore5',
  'proseAfter5',
  'linkedBefore5',
  'linkedAfter5',
  'proseBefore15',
  'proseAfter15',
  'toNextLong',
  'toPreviousLong',
];

/** The names of the features, in the order in which they are written. */
export const firstFeatures: readonly string[] = [
  ...textNames,
  ...textMeanings.map((name) => `says-${name}`),
  'ownNames',
  ...tags.map((tag) => `tag-${tag}`),
  ...placeNames,
  ...around.map((tag) => `in-${tag}`),
  ...nameMeanings.map((name) => `named-${name}`),
  ...boxNames,
  ...neighbourNames,
  ...windowNames,
];

/** Writes the features of the wanted runs, one run after another. */
export function readFirstFeatures(page: StoryPage): Float32Array {
  const { outline, facts } = page;
  const width = firstFeatures.length;
  const into = new Float32Array(page.wanted.length * width);
  const headings = outline.runs.map((run) => headingLevel(page, run.box));
  const hasForms = outline.boxes.map((box) => box.names.includes('data-form-'));
  const holdsForms = findFormHolders(outline.boxes, hasForms);
  const authors = page.hints.authors
    .map((name) => wordsOf(fold(name)))
    .filter((name) => name.length > 1);
  const previousLong = distances(facts, 1);
  const nextLong = distances(facts, -1);
  const level = new Int32Array(around.length + nameMeanings.length);
  for (const [row, index] of page.wanted.entries()) {
    let at = row * width;
    const write = (value: number) => {
      into[at++] = value;
    };
    writeText(page, index, write);
    const tag = outline.boxes[outline.runs[index]?.box ?? 0]?.tag;
    for (const one of tags) write(tag === one ? 1 : 0);
    writePlace(page, index, headings[index] ?? 0, hasForms, holdsForms, authors, write);
    writeAround(page, index, level, write);
    writeBoxes(page, index, write);
    for (const step of neighbours) writeNeighbour(page, index, step, headings, write);
    writeWindows(page, index, previousLong, nextLong, write);
  }
  return into;
}

type Write = (value: number) => void;

function writeText(page: StoryPage, index: number, write: Write): void {
  const run = page.outline.runs[index];
  const fact = page.facts[index];
  if (!run || !fact) return;
  write(fact.chars);
  write(fact.words);
  write(fact.linkShare);
  write(fact.prose);
  write(fact.boldShare);
  write(fact.italicShare);
  write(fact.digitShare);
  write(fact.upperShare);
  write(fact.commas);
  write(fact.stops);
  write(fact.stops / fact.chars);
  write(fact.ending);
  write(fact.beginning);
  write(fact.chars / fact.words);
  write(run.links);
  write(run.images);
  write(run.breaks);
  write(run.hasTime ? 1 : 0);
  write(fact.hasBar ? 1 : 0);
  write(fact.hasAddress ? 1 : 0);
  write(fact.hasYear ? 1 : 0);
  write(fact.hasClock ? 1 : 0);
  write(fact.hasQuote ? 1 : 0);
  write(page.repeats[index] ?? 1);
  write(run.mediaBefore);
  write(page.outline.runs[index + 1]?.mediaBefore ?? 0);
  for (let bit = 0; bit < textMeanings.length; bit++) write((fact.meanings >> bit) & 1);
  write(run.names.length);
}

function writePlace(
  page: StoryPage,
  index: number,
  heading: number,
  hasForms: readonly boolean[],
  holdsForms: readonly boolean[],
  authors: readonly (readonly string[])[],
  write: Write,
): void {
  const { outline, facts } = page;
  const run = outline.runs[index];
  const fact = facts[index];
  const box = outline.boxes[run?.box ?? 0];
  if (!run || !fact || !box) return;
  write(index / outline.runs.length);
  write((page.before[index] ?? 0) / page.totalChars);
  write(outline.runs.length);
  write(page.totalChars);
  write(page.totalProse);
  write(box.depth);
  write(heading);
  write(box.isHidden ? 1 : 0);
  let form = 0;
  let near = farthest;
  for (let at = run.box, up = 0; at >= 0 && up < 4; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (hasForms[at]) form = 1;
    if (holdsForms[at] && near === farthest) near = up;
  }
  write(form);
  write(near);
  write(page.titleMatch[index] ?? 0);
  write(page.descriptionMatch[index] ?? 0);
  write(page.bodyMatch[index] ?? 0);
  write(page.hints.body === null ? 0 : page.hints.body.length / (page.totalProse || 1));
  write(page.headline < 0 ? -999 : index - page.headline);
  write(page.headline < 0 ? -1e6 : (page.before[index] ?? 0) - (page.before[page.headline] ?? 0));
  write(page.headline < 0 ? 0 : 1);
  const isAuthor =
    fact.chars < 200 && authors.some((name) => name.every((word) => fact.head.includes(word)));
  write(isAuthor ? 1 : 0);
}

/** How many levels up the nearest box of each kind is. */
function writeAround(page: StoryPage, index: number, level: Int32Array, write: Write): void {
  const { boxes, runs } = page.outline;
  level.fill(farthest);
  let up = 0;
  for (
    let at = runs[index]?.box ?? -1;
    at >= 0 && up < farthest;
    at = boxes[at]?.parent ?? -1, up++
  ) {
    const tag = boxes[at]?.tag ?? '';
    const place = around.indexOf(tag === 'ol' ? 'ul' : tag);
    if (place >= 0 && level[place] === farthest) level[place] = up;
    const bits = page.names[at] ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < nameMeanings.length; bit++) {
      const slot = around.length + bit;
      if ((bits >> bit) & 1 && level[slot] === farthest) level[slot] = up;
    }
  }
  for (const value of level) write(value);
}

function writeBoxes(page: StoryPage, index: number, write: Write): void {
  const { outline, sums, scores } = page;
  const { boxes } = outline;
  const own = outline.runs[index]?.box ?? 0;
  const holder = page.holders[index] ?? 0;
  const above = Math.max(0, boxes[holder]?.parent ?? 0);
  const above2 = Math.max(0, boxes[above]?.parent ?? 0);
  const share = (box: number) => (sums.longProse[box] ?? 0) / (page.totalProse || 1);
  const linkShare = (box: number) => (sums.linked[box] ?? 0) / ((sums.chars[box] ?? 0) || 1);
  const runs = (box: number) => sums.runs[box] ?? 0;
  const top = scores[page.best] || 1;
  write(runs(own));
  write(linkShare(own));
  write(share(holder));
  write(linkShare(holder));
  write(runs(holder));
  write((sums.longProse[holder] ?? 0) / (runs(holder) || 1));
  write(share(above));
  write(linkShare(above));
  write(runs(above));
  write(share(above2));
  write(linkShare(above2));
  write(runs(above2));
  write((scores[holder] ?? 0) / top);
  write((scores[above] ?? 0) / top);
  const toBest = distanceTo(page, own, page.best);
  write(toBest.up);
  write(toBest.down);
  write(toBest.up === 0 || isInside(page, own, page.best) ? 1 : 0);
  const toCore = distanceTo(page, own, page.core);
  write(toCore.up);
  write(toCore.down);
  write(isInside(page, own, page.core) ? 1 : 0);
  write(share(page.best));
  write(index - (sums.first[page.best] ?? 0));
  write((sums.last[page.best] ?? 0) - index);
  write(index - (sums.first[holder] ?? 0));
  write((sums.last[holder] ?? 0) - index);
  const group = page.groups[index];
  if (!group) return;
  write(group.count);
  write(group.chars / group.count);
  write(group.linked / (group.chars || 1));
  write(group.longProse / (page.totalProse || 1));
  write(group.stops / group.count);
}

/** Levels up to the nearest common box, and down from it to the other. */
export function distanceTo(
  page: StoryPage,
  from: number,
  to: number,
): { readonly up: number; readonly down: number } {
  const { boxes } = page.outline;
  let one = from;
  let other = to;
  let up = 0;
  let down = 0;
  while (one !== other) {
    if ((boxes[one]?.depth ?? 0) >= (boxes[other]?.depth ?? 0)) {
      one = boxes[one]?.parent ?? 0;
      up++;
    } else {
      other = boxes[other]?.parent ?? 0;
      down++;
    }
    if (one < 0 || other < 0) break;
  }
  return { up, down };
}

export function isInside(page: StoryPage, box: number, outer: number): boolean {
  for (let at = box; at >= 0; at = page.outline.boxes[at]?.parent ?? -1)
    if (at === outer) return true;
  return false;
}

function writeNeighbour(
  page: StoryPage,
  index: number,
  step: number,
  headings: readonly number[],
  write: Write,
): void {
  const other = index + step;
  const fact = page.facts[other];
  const run = page.outline.runs[other];
  if (!fact || !run) {
    for (let missing = 0; missing < 6; missing++) write(-1);
    return;
  }
  write(fact.chars);
  write(fact.linkShare);
  write(fact.ending);
  const isSame = page.holders[index] === page.holders[other];
  write(isSame ? (page.groups[index] === page.groups[other] ? 2 : 1) : 0);
  write(headings[other] ?? 0);
  write(bitCount(fact.meanings));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function writeWindows(
  page: StoryPage,
  index: number,
  previousLong: Int32Array,
  nextLong: Int32Array,
  write: Write,
): void {
  const sum = (from: number, to: number, of: (fact: RunFacts) => number) => {
    let total = 0;
    for (let at = Math.max(0, from); at <= Math.min(page.facts.length - 1, to); at++) {
      total += of(page.facts[at] as RunFacts);
    }
    return total;
  };
  const prose = (fact: RunFacts) => (fact.prose >= longProse ? fact.prose : 0);
  const linked = (fact: RunFacts) => fact.chars * fact.linkShare;
  write(sum(index - 5, index - 1, prose));
  write(sum(index + 1, index + 5, prose));
  write(sum(index - 5, index - 1, linked));
  write(sum(index + 1, index + 5, linked));
  write(sum(index - 15, index - 1, prose));
  write(sum(index + 1, index + 15, prose));
  write(nextLong[index] ?? 0);
  write(previousLong[index] ?? 0);
}

/** Runs to the nearest long prose behind (step 1) or before (step -1) each run. */
function distances(facts: readonly RunFacts[], step: 1 | -1): Int32Array {
  const found = new Int32Array(facts.length);
  let since = 99;
  for (let seen = 0; seen < facts.length; seen++) {
    const index = step === 1 ? seen : facts.length - 1 - seen;
    found[index] = since;
    since = (facts[index]?.prose ?? 0) >= longProse ? 1 : Math.min(99, since + 1);
  }
  return found;
}

function headingLevel(page: StoryPage, box: number): number {
  const { boxes } = page.outline;
  for (let at = box, up = 0; at >= 0 && up < 3; at = boxes[at]?.parent ?? -1, up++) {
    const match = /^h([1-6])$/.exec(boxes[at]?.tag ?? '');
    if (match) return Number(match[1]);
  }
  return 0;
}

/** Boxes with a form in them, at most two levels down. */
function findFormHolders(boxes: readonly Box[], hasForms: readonly boolean[]): readonly boolean[] {
  const holders = new Array<boolean>(boxes.length).fill(false);
  for (const [place, hasForm] of hasForms.entries()) {
    if (!hasForm) continue;
    const parent = boxes[place]?.parent ?? -1;
    const above = boxes[parent]?.parent ?? -1;
    for (const holder of [place, parent, above]) if (holder >= 0) holders[holder] = true;
  }
  return holders;
}
