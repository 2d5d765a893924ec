import type { PageStats } from '../stats/page-stats';
import { textLexicon } from '../stats/text-lexicon';

/** Share of a run's characters in links. With more, the run leads elsewhere. */
const maxLinkShare = 0.5;
/** Characters of story outside comments. With less, the comments may be the story and are kept. */
const minStoryLength = 250;
/** An entry of a list of products, with a link to buy it: "4. Heated airer". */
const numbered = /^\d{1,3}[.):]/;
/** The same of the text between a heading and the next chosen run. With more, it is a link list. */
const minLabelledLinkShare = 0.4;
const relatedCategory = 1 << textLexicon.names.indexOf('related');
/** The same for a run that is only a link. */
const minWholeLinkShare = 0.92;
/** Characters. Headlines of other stories are shorter. */
const maxTeaserLength = 180;
/** Share of the chosen text after the headline. With less, the text before it is kept. */
const minShareAfterHeadline = 0.2;
/** Share of the chosen text in the headline's own article. With less, the text after it is kept. */
const minShareInLandmark = 0.4;
/**
 * Runs above the headline that may belong to it (a standfirst, a section line), and their
 * characters.
 */
const maxRunsAbove = 3;
const maxAboveLength = 250;
const consentCategory = 1 << textLexicon.names.indexOf('consent');
const commentNames =
  /(^|[\s_-])(comments?|commentlist|comment-list|disqus\w*|kommentare|commentaires|comentarios)([\s_-]|$)/;

/**
 * Removes runs that belong to something else, even if they read like a story: comments,
 * links to other stories, a banner before the headline, another story after the page's
 * own. Nothing is removed if too little would remain.
 */
export function dropUnrelated(page: PageStats, isChosen: readonly boolean[]): readonly boolean[] {
  return dropOtherParts(page, dropTeasers(page, dropComments(page, isChosen)));
}

/** Drops headings of link lists: the text below them was dropped and is mostly links. */
export function dropLinkListHeadings(
  page: PageStats,
  isChosen: readonly boolean[],
): readonly boolean[] {
  return isChosen.map((chosen, index) => {
    if (!chosen || !isHeading(page, index) || index === page.headlineRun) return chosen;
    if (numbered.test(page.outline.runs[index]?.text ?? '')) return true;
    let chars = 0;
    let linked = 0;
    for (let next = index + 1; next < isChosen.length && !isChosen[next]; next++) {
      chars += page.runStats[next]?.chars ?? 0;
      linked += page.outline.runs[next]?.linked ?? 0;
    }
    return linked <= minLabelledLinkShare * chars;
  });
}

/** Drops paragraphs that are only a link, or a "read more" line with a link: other stories. */
function dropTeasers(page: PageStats, isChosen: readonly boolean[]): readonly boolean[] {
  return isChosen.map((chosen, index) => {
    const stats = page.runStats[index];
    if (!chosen || !stats || stats.chars > maxTeaserLength) return chosen;
    const tag = page.outline.boxes[page.outline.runs[index]?.box ?? 0]?.tag ?? '';
    if (/^h[2-6]$/.test(tag)) return stats.linkShare < minWholeLinkShare || !isCard(page, index);
    if (tag !== 'p' && tag !== 'div') return true;
    const isReadMore = (stats.categories & relatedCategory) !== 0 && stats.linkShare > maxLinkShare;
    return !isReadMore && stats.linkShare < minWholeLinkShare;
  });
}

/** True for a heading in a link with little more than it, such as a kicker or an image. */
function isCard({ outline, boxSums }: PageStats, index: number): boolean {
  const { boxes, runs } = outline;
  const run = runs[index];
  const box = boxes[run?.box ?? -1]?.parent ?? -1;
  if (boxes[box]?.tag !== 'a') return false;
  const others = (boxSums.chars[box] ?? 0) - (run?.text.length ?? 0);
  if (others > maxTeaserLength) return false;
  return others > 0 || (run?.mediaBefore ?? 0) > 0;
}

/**
 * A story follows its headline and ends with the page's main part. Drops text far before
 * the headline (a cookie banner) or after the main part (another story) if enough remains.
 */
function dropOtherParts(page: PageStats, isChosen: readonly boolean[]): readonly boolean[] {
  const { boxes, runs } = page.outline;
  const countChosen = (from: number, to: number) =>
    runs
      .slice(from, to)
      .reduce((sum, { text }, at) => sum + (isChosen[from + at] ? text.length : 0), 0);
  const total = countChosen(0, runs.length);
  let start = 0;
  let end = runs.length;
  const { headlineRun } = page;
  const isH1 = headlineRun >= 0 && boxes[runs[headlineRun]?.box ?? 0]?.tag === 'h1';
  if (isH1) {
    const afterHeadline = countChosen(headlineRun, runs.length);
    if (afterHeadline >= minStoryLength && afterHeadline >= minShareAfterHeadline * total) {
      start = headlineRun;
      while (start > headlineRun - maxRunsAbove && isLineAbove(page, start - 1)) start--;
    }
  }
  for (const landmark of isH1 ? findLandmarks(page, headlineRun) : []) {
    const last = (page.boxSums.last[landmark] ?? 0) + 1;
    const inside = countChosen(page.boxSums.first[landmark] ?? 0, last);
    const next = isChosen.indexOf(true, last);
    if (next < 0 || inside < minStoryLength || inside < minShareInLandmark * total) continue;
    // A story may continue after its box. Another story starts with a headline.
    if (isHeading(page, next)) end = last;
  }
  return isChosen.map((chosen, index) => chosen && index >= start && index < end);
}

/** True for a short line above the headline that may belong to it. */
function isLineAbove({ runStats, boxSums, holders }: PageStats, index: number): boolean {
  const stats = runStats[index];
  if (!stats || stats.chars > maxAboveLength || stats.categories & consentCategory) return false;
  return (boxSums.longProse[holders[index] ?? 0] ?? 0) <= 2 * maxAboveLength;
}

/** Returns the `article` and `main` boxes around the headline. */
function findLandmarks({ outline }: PageStats, headline: number): readonly number[] {
  const landmarks: number[] = [];
  for (let at = outline.runs[headline]?.box ?? -1; at >= 0; at = outline.boxes[at]?.parent ?? -1) {
    if (/^(?:article|main)$/.test(outline.boxes[at]?.tag ?? '')) landmarks.push(at);
  }
  return landmarks;
}

function isHeading({ outline }: PageStats, index: number): boolean {
  return /^h[1-6]$/.test(outline.boxes[outline.runs[index]?.box ?? 0]?.tag ?? '');
}

function dropComments(page: PageStats, isChosen: readonly boolean[]): readonly boolean[] {
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
  if (story < minStoryLength) return isChosen;
  return isChosen.map((chosen, index) => chosen && !inComments[index]);
}
