import type { Box } from './outline';
import type { StoryPage } from './story-page';
import { textLexicon } from './text-words';

/** The least probability with which a run that its neighbours speak for is story. */
const spokenFor = 0.12;
/** The same where most runs of its make are story. */
const likeOthers = 0.05;
/** The same for a paragraph in a box beside the one that holds most of the story. */
const otherPart = 0.2;
/** The share of the characters of its make that must be story for a run to be so as well. */
const maxOfMake = 0.6;
/** The share of a run's characters in links from which it leads elsewhere. */
const maxLinked = 0.5;
/** The share of the characters of a list that must be story for the rest of it to be so. */
const maxOfList = 0.5;
/** Letters; a large first letter that stands in a box of its own. */
const longestDropCap = 2;
/** What says so is no story, whatever stands around it. */
const furniture = textLexicon.names.reduce(
  (bits, name, bit) =>
    /^(share|subscribe|login|related|consent|advert|app)$/.test(name) ? bits | (1 << bit) : bits,
  0,
);
/**
 * The choice of a story's runs made whole. The model judges each run; what it
 * left out between two paragraphs of one box (an item of a list, a subheading)
 * or of the make of the others comes back where it was in doubt.
 */
export function mendChoice(
  page: StoryPage,
  likely: Float64Array,
  isKept: readonly boolean[],
): readonly boolean[] {
  const { runs, boxes } = page.outline;
  const main = findMainHolder(page, isKept);
  const keptOfMake = new Map<object, number>();
  for (const [index, group] of page.groups.entries()) {
    if (!isKept[index]) continue;
    keptOfMake.set(group, (keptOfMake.get(group) ?? 0) + (page.facts[index]?.chars ?? 0));
  }
  const first = isKept.indexOf(true);
  const last = isKept.lastIndexOf(true);
  const mended = [...isKept];
  for (const index of page.wanted) {
    const fact = page.facts[index];
    const group = page.groups[index];
    const run = runs[index];
    if (mended[index] || !fact || !group || !run) continue;
    if (isDropCap(run.text, runs[index + 1]?.text ?? '', isKept[index + 1] === true)) {
      mended[index] = true;
      continue;
    }
    if (fact.linkShare > maxLinked || fact.meanings & furniture || boxes[run.box]?.isHidden)
      continue;
    if (isInLink(page, run.box)) continue;
    if (isInKeptList(page, run.box, isKept)) {
      mended[index] = true;
      continue;
    }
    const p = likely[index] ?? 0;
    const isBetween =
      p >= spokenFor && index > first && index < last && isIn(page, run.box, main, 3);
    const isNext = mended[index - 1] === true && page.groups[index - 1] === group;
    const isLikeOthers =
      p >= likeOthers &&
      fact.prose >= (isNext ? 15 : 80) &&
      (keptOfMake.get(group) ?? 0) >= maxOfMake * group.chars;
    const isOtherPart =
      p >= otherPart && fact.prose >= 80 && above(page, page.holders[index]) === above(page, main);
    const isHeadingOfNext =
      p >= likeOthers && index > first && isKept[index + 1] === true && isHeading(run.box, boxes);
    if (isBetween || isLikeOthers || isOtherPart || isHeadingOfNext) mended[index] = true;
  }
  return mended;
}

function isHeading(box: number, boxes: readonly Box[]): boolean {
  return /^h[2-6]$/.test(boxes[box]?.tag ?? '');
}

function above({ outline }: StoryPage, box: number | undefined): number {
  return outline.boxes[box ?? -1]?.parent ?? -2;
}

/** Whether a link stands around the box of a run: a card of another story. */
function isInLink({ outline }: StoryPage, box: number): boolean {
  for (let at = box, up = 0; at >= 0 && up < 4; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (outline.boxes[at]?.tag === 'a') return true;
  }
  return false;
}

/** Whether a run is an item of a list, or of a list in it, or of a quote, of which most is kept. */
function isInKeptList(
  { outline, sums, facts }: StoryPage,
  box: number,
  isKept: readonly boolean[],
): boolean {
  let list = -1;
  for (let at = box, up = 0; at >= 0 && up < 6; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (/^(?:[uo]l|blockquote)$/.test(outline.boxes[at]?.tag ?? '')) list = at;
  }
  if (list < 0) return false;
  let kept = 0;
  let all = 0;
  for (let run = sums.first[list] ?? 0; run <= (sums.last[list] ?? -1); run++) {
    const chars = facts[run]?.chars ?? 0;
    all += chars;
    if (isKept[run]) kept += chars;
  }
  return kept >= maxOfList * all;
}

/** The box that most of the story's characters stand in directly. */
function findMainHolder(page: StoryPage, isKept: readonly boolean[]): number {
  const chars = new Map<number, number>();
  for (const [index, holder] of page.holders.entries()) {
    if (isKept[index])
      chars.set(holder, (chars.get(holder) ?? 0) + (page.facts[index]?.chars ?? 0));
  }
  let main = -1;
  for (const [holder, count] of chars)
    if (main < 0 || count > (chars.get(main) ?? 0)) main = holder;
  return main;
}

/** Whether a box is another or stands in it, so many levels down at most. */
function isIn({ outline }: StoryPage, box: number, outer: number, levels: number): boolean {
  for (let at = box, up = 0; at >= 0 && up <= levels; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (at === outer) return true;
  }
  return false;
}

/** "A" in a box of its own before "ll that is left". */
function isDropCap(text: string, next: string, isNextKept: boolean): boolean {
  if (!isNextKept || text.length > longestDropCap) return false;
  return /^["“„«‘']?\p{Lu}$/u.test(text) && /^\p{Ll}|^['’]\p{L}/u.test(next);
}
