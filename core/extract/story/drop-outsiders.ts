import type { StoryPage } from './story-page';
import { textLexicon } from './text-words';

/** The share of a run's characters in links from which it leads elsewhere. */
const maxLinked = 0.5;
/** Characters of story beside comments, from which comments are none. */
const enoughStory = 250;
const related = 1 << textLexicon.names.indexOf('related');
/** The share of a run's characters in links from which it is a link and nothing else. */
const wholeLink = 0.92;
/** Characters; the headline of another story is shorter. */
const longestTeaser = 180;
/** The share of what was chosen that must stand behind the headline for the rest to be none of the story. */
const minBehind = 0.2;
/** The share that must stand in the headline's own article for what follows it to be another story. */
const minInside = 0.4;
/** Runs above the headline that may belong to it (a standfirst, a line of the section), and their characters. */
const maxAbove = 3;
const longestAbove = 250;
const consent = 1 << textLexicon.names.indexOf('consent');
const commentNames =
  /(^|[\s_-])(comments?|commentlist|comment-list|disqus\w*|kommentare|commentaires|comentarios)([\s_-]|$)/;

/**
 * The choice without what is surely of something else, however much it reads
 * like a story: comments, links to other stories, a banner before the headline,
 * another story behind the page's own. Nothing goes where too little would stay.
 */
export function dropOutsiders(page: StoryPage, isChosen: readonly boolean[]): readonly boolean[] {
  return withoutOtherParts(page, withoutTeasers(page, withoutComments(page, isChosen)));
}

/** Paragraphs that are a link and nothing else, or lead to "read more": other stories. */
function withoutTeasers(page: StoryPage, isChosen: readonly boolean[]): readonly boolean[] {
  return isChosen.map((chosen, index) => {
    const fact = page.facts[index];
    if (!chosen || !fact || fact.chars > longestTeaser) return chosen;
    const tag = page.outline.boxes[page.outline.runs[index]?.box ?? 0]?.tag ?? '';
    if (tag !== 'p' && tag !== 'div') return true;
    const isCalled = (fact.meanings & related) !== 0 && fact.linkShare > maxLinked;
    return !isCalled && fact.linkShare < wholeLink;
  });
}

/**
 * A story follows its headline and ends with the page's main part: what was
 * chosen far before the one (a banner about cookies) or behind the other (the
 * text of another story) goes, where enough stays.
 */
function withoutOtherParts(page: StoryPage, isChosen: readonly boolean[]): readonly boolean[] {
  const { boxes, runs } = page.outline;
  const chars = (from: number, to: number) =>
    runs
      .slice(from, to)
      .reduce((sum, { text }, at) => sum + (isChosen[from + at] ? text.length : 0), 0);
  const all = chars(0, runs.length);
  let start = 0;
  let end = runs.length;
  const { headline } = page;
  const isFirstLevel = headline >= 0 && boxes[runs[headline]?.box ?? 0]?.tag === 'h1';
  if (isFirstLevel) {
    const behind = chars(headline, runs.length);
    if (behind >= enoughStory && behind >= minBehind * all) {
      start = headline;
      while (start > headline - maxAbove && isLineAbove(page, start - 1)) start--;
    }
  }
  for (const landmark of isFirstLevel ? findLandmarks(page, headline) : []) {
    const last = (page.sums.last[landmark] ?? 0) + 1;
    const inside = chars(page.sums.first[landmark] ?? 0, last);
    const next = isChosen.indexOf(true, last);
    if (next < 0 || inside < enoughStory || inside < minInside * all) continue;
    // A story may go on behind its box; another one begins with its headline.
    if (isHeading(page, next)) end = last;
  }
  return isChosen.map((chosen, index) => chosen && index >= start && index < end);
}

/** A short line above the headline that may belong to it. */
function isLineAbove({ facts, sums, holders }: StoryPage, index: number): boolean {
  const fact = facts[index];
  if (!fact || fact.chars > longestAbove || fact.meanings & consent) return false;
  return (sums.longProse[holders[index] ?? 0] ?? 0) <= 2 * longestAbove;
}

/** The `article` and the `main` that the headline stands in. */
function findLandmarks({ outline }: StoryPage, headline: number): readonly number[] {
  const landmarks: number[] = [];
  for (let at = outline.runs[headline]?.box ?? -1; at >= 0; at = outline.boxes[at]?.parent ?? -1) {
    if (/^(?:article|main)$/.test(outline.boxes[at]?.tag ?? '')) landmarks.push(at);
  }
  return landmarks;
}

function isHeading({ outline }: StoryPage, index: number): boolean {
  return /^h[1-6]$/.test(outline.boxes[outline.runs[index]?.box ?? 0]?.tag ?? '');
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
