import type { StoryDraft } from '../../story';

/** A text run beside the story or at its ends. */
export interface Line {
  readonly text: string;
  /** False for links, list items, tags and headings. */
  readonly isPlain: boolean;
  /** True if it has the same tag and parent as the last paragraph of the story. */
  readonly isInFlow: boolean;
  /** True if an image is directly before it: the line may be the image's credit. */
  readonly followsMedia: boolean;
  /** Runs between the line and the story. 0 within the story. */
  readonly distance: number;
}

/** Runs before the headline, after it, and around the end of the story. */
const maxBeforeHeadline = 5;
const maxAfterHeadline = 40;
const maxBeforeEnd = 3;
const maxAfterEnd = 8;
/** Characters. A longer line is story. */
const maxLineLength = 500;
/** Levels of boxes whose names can make a run the caption of an image, chart or post. */
const maxImageLevels = 3;
const imageNames =
  /caption|credit|copyright(?!-line)|photo|picture|image|gallery|galerie|bild|foto|video|player|embed|tweet|chart|graphic|grafik|infogra|datawrapper|legend/;
const nonStoryTags = /^(?:nav|figure|figcaption|table|form|button|select)$/;
/** Boxes in which a line beside the story usually does not belong to it. */
const nonPlainTags = /^(?:a|li|h[1-6]|label|aside|footer)$/;
const nonStoryNames =
  /(?:^|[\s_-])(?:related|recommend\w*|teasers?|newsletter|comments?|tags?|taglist|topics?|breadcrumbs?|menu|nav|promo|sidebar|most-?read|trending|share|social)(?:[\s_-]|$)/;

/**
 * Returns the short lines around the headline and byline, and those around the end of the
 * story.
 */
export function findLinesAroundStory({ outline, scores, isStory }: StoryDraft): {
  readonly head: readonly Line[];
  readonly tail: readonly Line[];
} {
  const { boxes, runs } = outline;
  const first = isStory.indexOf(true);
  const last = isStory.lastIndexOf(true);
  if (first < 0) return { head: [], tail: [] };
  const end = boxes[runs[last]?.box ?? 0];
  const readLine = (at: number): Line[] => {
    const run = runs[at];
    if (!run || run.text.length > maxLineLength) return [];
    let isPlain = run.linked === 0;
    for (let box = run.box, up = 0; box >= 0; box = boxes[box]?.parent ?? -1, up++) {
      const { tag, names, isHidden } = boxes[box] ?? { tag: '', names: '', isHidden: false };
      if (up === 0 && isHidden) return [];
      if (up < 6 && nonStoryTags.test(tag)) return [];
      if (up < maxImageLevels && (imageNames.test(names) || nonStoryNames.test(names))) return [];
      if (up < 6 && nonPlainTags.test(tag)) isPlain = false;
    }
    const distance = at > last ? at - last : at < first ? first - at : 0;
    const own = boxes[run.box];
    const isInFlow = isPlain && own?.parent === end?.parent && own?.tag === end?.tag;
    return [{ text: run.text, isPlain, isInFlow, followsMedia: run.mediaBefore > 0, distance }];
  };
  const { headlineRun } = scores.page;
  const from = headlineRun >= 0 && headlineRun <= first ? headlineRun : first;
  const head = range(
    Math.max(0, from - maxBeforeHeadline),
    Math.min(first + 1, from + maxAfterHeadline),
  );
  const tail = range(Math.max(first, last - maxBeforeEnd), last + maxAfterEnd);
  return { head: head.flatMap(readLine), tail: tail.flatMap(readLine) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
