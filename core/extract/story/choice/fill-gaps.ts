import type { Box } from '../outline/read-outline';
import type { PageStats } from '../stats/page-stats';
import { textLexicon } from '../stats/text-lexicon';

/** Minimum probability of a run between chosen ones. */
const minBetween = 0.12;
/** The same if most runs with the same markup are story. */
const minSimilar = 0.05;
/** The same for a paragraph in a sibling of the box that holds most of the story. */
const minSibling = 0.2;
/** Share of the characters with the same markup that are story. */
const minGroupShare = 0.6;
/** Share of a run's characters in links. With more, the run leads elsewhere. */
const maxLinkShare = 0.5;
/** Share of a list's characters that are story for the rest to be added. */
const minListShare = 0.5;
/** Characters. A correction is a sentence or two, a label such as "Corrections" is shorter. */
const minCorrectionLength = 30;
const maxCorrectionLength = 800;
/** Openings of corrections below or above stories, in the languages seen so far. */
const correctionStart =
  /^[\s([*–—-]*(?:(?:this|the) (?:article|story|post|piece|report|column|review|interview|headline) (?:was|has been) (?:\p{L}+ )?(?:amended|corrected)\b|(?:in )?an (?:earlier|previous|original) version of (?:this|the) \p{L}+|(?:correction|clarification|korrektur|berichtigung|rectificatif|correctif|corrección|fe de erratas?|correção|correzione|errata corrige|rättelse|rettelse|correctie|rectificatie|sprostowanie|oikaisu)\b[^:.]{0,40}:|in einer (?:früheren|ersten|vorherigen|ursprünglichen) (?:version|fassung)|une (?:première |précédente )?version (?:précédente |antérieure |initiale )?de (?:cet|cette|ce)\b|(?:en )?una versión anterior|(?:in )?una versione precedente|in een eerdere versie|[【（(]?(?:訂正|更正|お詫び))/iu;
/** Characters of a drop cap in a box of its own. */
const maxDropCapLength = 2;
/** Categories of text that is never story, whatever is around it. */
const boilerplateCategories = textLexicon.names.reduce(
  (bits, name, bit) =>
    /^(share|subscribe|login|related|consent|advert|app)$/.test(name) ? bits | (1 << bit) : bits,
  0,
);
/**
 * Adds runs that the model left out although it was not sure: a list item or subheading
 * between two chosen paragraphs of one box, or a run with the same markup as the chosen
 * ones. A correction belongs to the story too, wherever it is beside it.
 */
export function fillGaps(
  page: PageStats,
  probabilities: Float64Array,
  isChosen: readonly boolean[],
): readonly boolean[] {
  const { runs, boxes } = page.outline;
  const main = findMainHolder(page, isChosen);
  const chosenCharsByGroup = new Map<object, number>();
  for (const [index, group] of page.groups.entries()) {
    if (!isChosen[index]) continue;
    chosenCharsByGroup.set(
      group,
      (chosenCharsByGroup.get(group) ?? 0) + (page.runStats[index]?.chars ?? 0),
    );
  }
  const first = isChosen.indexOf(true);
  const last = isChosen.lastIndexOf(true);
  const filled = [...isChosen];
  for (const index of page.candidates) {
    const stats = page.runStats[index];
    const group = page.groups[index];
    const run = runs[index];
    if (filled[index] || !stats || !group || !run) continue;
    if (isDropCap(run.text, runs[index + 1]?.text ?? '', isChosen[index + 1] === true)) {
      filled[index] = true;
      continue;
    }
    if (isWithinLevels(page, run.box, main, 3) && isCorrection(run.text)) {
      filled[index] = true;
      continue;
    }
    if (
      stats.linkShare > maxLinkShare ||
      stats.categories & boilerplateCategories ||
      boxes[run.box]?.isHidden
    )
      continue;
    if (isInLink(page, run.box)) continue;
    if (isInChosenList(page, run.box, isChosen)) {
      filled[index] = true;
      continue;
    }
    const p = probabilities[index] ?? 0;
    const isBetween =
      p >= minBetween && index > first && index < last && isWithinLevels(page, run.box, main, 3);
    const followsGroup = filled[index - 1] === true && page.groups[index - 1] === group;
    const isLikeChosen =
      p >= minSimilar &&
      stats.prose >= (followsGroup ? 15 : 80) &&
      (chosenCharsByGroup.get(group) ?? 0) >= minGroupShare * group.chars;
    const isInSibling =
      p >= minSibling &&
      stats.prose >= 80 &&
      getParent(page, page.holders[index]) === getParent(page, main);
    const isHeadingOfNext =
      p >= minSimilar && index > first && isChosen[index + 1] === true && isHeading(run.box, boxes);
    if (isBetween || isLikeChosen || isInSibling || isHeadingOfNext) filled[index] = true;
  }
  return filled;
}

/** True for "This article was amended on 8 June. An earlier version said …". */
function isCorrection(text: string): boolean {
  return (
    text.length >= minCorrectionLength &&
    text.length <= maxCorrectionLength &&
    correctionStart.test(text)
  );
}

function isHeading(box: number, boxes: readonly Box[]): boolean {
  return /^h[2-6]$/.test(boxes[box]?.tag ?? '');
}

function getParent({ outline }: PageStats, box: number | undefined): number {
  return outline.boxes[box ?? -1]?.parent ?? -2;
}

/** True if the run's box is in a link: a card of another story. */
function isInLink({ outline }: PageStats, box: number): boolean {
  for (let at = box, up = 0; at >= 0 && up < 4; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (outline.boxes[at]?.tag === 'a') return true;
  }
  return false;
}

/** True if a run is in a list (also a nested one) or quote that is mostly chosen. */
function isInChosenList(
  { outline, boxSums, runStats }: PageStats,
  box: number,
  isChosen: readonly boolean[],
): boolean {
  let list = -1;
  for (let at = box, up = 0; at >= 0 && up < 6; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (/^(?:[uo]l|blockquote)$/.test(outline.boxes[at]?.tag ?? '')) list = at;
  }
  if (list < 0) return false;
  let chosenChars = 0;
  let totalChars = 0;
  for (let run = boxSums.first[list] ?? 0; run <= (boxSums.last[list] ?? -1); run++) {
    const chars = runStats[run]?.chars ?? 0;
    totalChars += chars;
    if (isChosen[run]) chosenChars += chars;
  }
  return chosenChars >= minListShare * totalChars;
}

/** Returns the box that is the direct parent of most of the story's characters. */
function findMainHolder(page: PageStats, isChosen: readonly boolean[]): number {
  const chars = new Map<number, number>();
  for (const [index, holder] of page.holders.entries()) {
    if (isChosen[index])
      chars.set(holder, (chars.get(holder) ?? 0) + (page.runStats[index]?.chars ?? 0));
  }
  let main = -1;
  for (const [holder, count] of chars)
    if (main < 0 || count > (chars.get(main) ?? 0)) main = holder;
  return main;
}

/** True if a box is `outer` or at most `levels` below it. */
function isWithinLevels(
  { outline }: PageStats,
  box: number,
  outer: number,
  levels: number,
): boolean {
  for (let at = box, up = 0; at >= 0 && up <= levels; at = outline.boxes[at]?.parent ?? -1, up++) {
    if (at === outer) return true;
  }
  return false;
}

/** True for "A" in a box of its own before "ll that is left". */
function isDropCap(text: string, next: string, isNextChosen: boolean): boolean {
  if (!isNextChosen || text.length > maxDropCapLength) return false;
  return /^["“„«‘']?\p{Lu}$/u.test(text) && /^\p{Ll}|^['’]\p{L}/u.test(next);
}
