import type { StoryDraft } from '../../story';

/** A run of text beside the story or at its ends. */
export interface Line {
  readonly text: string;
  /** No link, item of a list, tag or heading. */
  readonly isPlain: boolean;
  /** Has the tag and the parent of the last paragraph of the story. */
  readonly isInFlow: boolean;
  /** An image stands before it: it may be the picture's credit. */
  readonly isBehindMedia: boolean;
  /** Runs between it and the story; 0 in the story. */
  readonly distance: number;
}

/** Runs before the headline, from it on, and around the end of the story that are looked at. */
const beforeHeadline = 5;
const maxHead = 40;
const insideEnd = 3;
const behindEnd = 8;
/** Characters; a longer line is story. */
const longestLine = 500;
/** Boxes around a run by whose names it is the caption of a picture, a chart or a post. */
const levelsOfPicture = 3;
const pictureNames =
  /caption|credit|copyright(?!-line)|photo|picture|image|gallery|galerie|bild|foto|video|player|embed|tweet|chart|graphic|grafik|infogra|datawrapper|legend/;
const elsewhere = /^(?:nav|figure|figcaption|table|form|button|select)$/;
/** Boxes in which a line beside the story is no part of it, unless it says what it is. */
const beside = /^(?:a|li|h[1-6]|label|aside|footer)$/;
const elsewhereNames =
  /(?:^|[\s_-])(?:related|recommend\w*|teasers?|newsletter|comments?|tags?|taglist|topics?|breadcrumbs?|menu|nav|promo|sidebar|most-?read|trending|share|social)(?:[\s_-]|$)/;

/** The short lines around headline and byline, and those around the end of the story. */
export function linesAround({ outline, look, isStory }: StoryDraft): {
  readonly head: readonly Line[];
  readonly tail: readonly Line[];
} {
  const { boxes, runs } = outline;
  const first = isStory.indexOf(true);
  const last = isStory.lastIndexOf(true);
  if (first < 0) return { head: [], tail: [] };
  const end = boxes[runs[last]?.box ?? 0];
  const line = (at: number): Line[] => {
    const run = runs[at];
    if (!run || run.text.length > longestLine) return [];
    let isPlain = run.linked === 0;
    for (let box = run.box, up = 0; box >= 0; box = boxes[box]?.parent ?? -1, up++) {
      const { tag, names, isHidden } = boxes[box] ?? { tag: '', names: '', isHidden: false };
      if (up === 0 && isHidden) return [];
      if (up < 6 && elsewhere.test(tag)) return [];
      if (up < levelsOfPicture && (pictureNames.test(names) || elsewhereNames.test(names)))
        return [];
      if (up < 6 && beside.test(tag)) isPlain = false;
    }
    const distance = at > last ? at - last : at < first ? first - at : 0;
    const own = boxes[run.box];
    const isInFlow = isPlain && own?.parent === end?.parent && own?.tag === end?.tag;
    return [{ text: run.text, isPlain, isInFlow, isBehindMedia: run.mediaBefore > 0, distance }];
  };
  const { headline } = look.page;
  const from = headline >= 0 && headline <= first ? headline : first;
  const head = range(Math.max(0, from - beforeHeadline), Math.min(first + 1, from + maxHead));
  const tail = range(Math.max(first, last - insideEnd), last + behindEnd);
  return { head: head.flatMap(line), tail: tail.flatMap(line) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
