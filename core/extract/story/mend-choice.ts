import type { StoryPage } from './story-page';
import { textLexicon } from './text-words';

/** The least probability with which a run that its neighbours speak for is story. */
const spokenFor = 0.12;
/** The share of the characters of its make that must be story for a run to be so as well. */
const mostOfMake = 0.6;
/** The share of a run's characters in links from which it leads elsewhere. */
const mostLinked = 0.5;
/** The share of the characters of a list that must be story for the rest of it to be so. */
const mostOfList = 0.5;
/** Characters of story beside comments, from which comments are none. */
const enoughStory = 250;
/** Letters; a large first letter that stands in a box of its own. */
const longestDropCap = 2;
/** What says so is no story, whatever stands around it. */
const furniture = textLexicon.names.reduce(
  (bits, name, bit) =>
    /^(share|subscribe|login|related|consent|advert|app)$/.test(name) ? bits | (1 << bit) : bits,
  0,
);
const commentNames =
  /(^|[\s_-])(comments?|commentlist|comment-list|disqus\w*|kommentare|commentaires|comentarios)([\s_-]|$)/;

/**
 * The choice of a story's runs made whole. The model judges each run; what it
 * left out between two paragraphs of one box (an item of a list, a subheading)
 * or of the make of the others comes back where it was in doubt, and comments
 * go where there is a story beside them.
 */
export function mendChoice(
  page: StoryPage,
  likely: Float64Array,
  isChosen: readonly boolean[],
): boolean[] {
  const { runs, boxes } = page.outline;
  const isKept = withoutComments(page, isChosen);
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
    if (fact.linkShare > mostLinked || fact.meanings & furniture || boxes[run.box]?.isHidden)
      continue;
    if (isInKeptList(page, run.box, isKept)) {
      mended[index] = true;
      continue;
    }
    if ((likely[index] ?? 0) < spokenFor) continue;
    const isBetween = index > first && index < last && isIn(page, run.box, main, 3);
    const isNext = isKept[index - 1] === true && page.groups[index - 1] === group;
    const isLikeOthers =
      fact.prose >= (isNext ? 15 : 80) && (keptOfMake.get(group) ?? 0) >= mostOfMake * group.chars;
    if (isBetween || isLikeOthers) mended[index] = true;
  }
  return mended;
}

/** Whether a run is an item of a list, or of a list in it, of which most is kept. */
function isInKeptList(
  { outline, sums, facts }: StoryPage,
  box: number,
  isKept: readonly boolean[],
): boolean {
  let list = -1;
  for (let at = box, up = 0; at >= 0 && up < 6; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (/^[uo]l$/.test(outline.boxes[at]?.tag ?? '')) list = at;
  }
  if (list < 0) return false;
  let kept = 0;
  let all = 0;
  for (let run = sums.first[list] ?? 0; run <= (sums.last[list] ?? -1); run++) {
    const chars = facts[run]?.chars ?? 0;
    all += chars;
    if (isKept[run]) kept += chars;
  }
  return kept >= mostOfList * all;
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

function withoutComments(page: StoryPage, isChosen: readonly boolean[]): readonly boolean[] {
  const { runs, boxes } = page.outline;
  const isComment = boxes.map((box) => commentNames.test(box.names));
  if (!isComment.includes(true)) return isChosen;
  const inComments = runs.map((run) => {
    for (let at = run.box; at >= 0; at = boxes[at]?.parent ?? -1) if (isComment[at]) return true;
    return false;
  });
  let story = 0;
  for (const [index, run] of runs.entries()) {
    if (isChosen[index] && !inComments[index]) story += run.text.length;
  }
  if (story < enoughStory) return isChosen;
  return isChosen.map((chosen, index) => chosen && !inComments[index]);
}

/** "A" in a box of its own before "ll that is left". */
function isDropCap(text: string, next: string, isNextKept: boolean): boolean {
  if (!isNextKept || text.length > longestDropCap) return false;
  return /^["“„«‘']?\p{Lu}$/u.test(text) && /^\p{Ll}|^['’]\p{L}/u.test(next);
}
