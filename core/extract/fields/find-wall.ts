import { foldToWords } from '../page/clean-text';
import type { StoryDraft } from '../story';
import { paywallPattern, remainingCharacters } from './paywall-phrases';

/** Class names and ids of boxes that ask for a subscription or a login to read on. */
const wallName =
  /(?:pay|reg|registration|access|login|subscriber|subscription)-?wall|premium-gate|piano-offer|paid-barrier/;
const siteFrameName = /(^|\s)(banner|contentinfo)(\s|$)/;
/** Characters. Longer text is a paragraph of a story. */
const maxPaywallTextLength = 400;

/** A text run that the page shows outside of its header and footer. */
interface ShownRun {
  readonly place: number;
  readonly text: string;
  readonly tag: string;
  /** Box that contains the run's box. */
  readonly around: number;
  readonly isInNamedWall: boolean;
}

/** True if a visible box named as a wall has text, or a short text asks for a subscription. */
export function hasWall(story: StoryDraft): boolean {
  const runs = readShownRuns(story);
  const text = runs
    .filter(({ text }) => text.length <= maxPaywallTextLength)
    .map(({ text }) => text)
    .join('\n');
  return runs.some(({ isInNamedWall }) => isInNamedWall) || asksForSubscription(text);
}

/**
 * Returns the wall right after the last text of the story, or null. `followsHeading` is
 * true if a subheading of the story is in between, whose text is behind the wall.
 */
export function findWallAtEnd(story: StoryDraft): { readonly followsHeading: boolean } | null {
  const end = story.isStory.lastIndexOf(true);
  const around = readAround(story, end);
  const isWall = (run: ShownRun) =>
    run.isInNamedWall || (run.text.length <= maxPaywallTextLength && asksForSubscription(run.text));
  const after = readShownRuns(story).filter(({ place }) => place > end);
  const next = after.findIndex(
    (run) => isWall(run) || !/^h[2-6]$/.test(run.tag) || run.around !== around,
  );
  const wall = after[next];
  return wall && isWall(wall) ? { followsHeading: next > 0 } : null;
}

function asksForSubscription(text: string): boolean {
  return remainingCharacters.test(text) || paywallPattern.test(foldToWords(text));
}

/**
 * Returns the runs outside of site headers, which contain "Already a subscriber?" on every
 * page. A box that contains the story has only the name of a wall.
 */
function readShownRuns(story: StoryDraft): readonly ShownRun[] {
  const { boxes, runs } = story.outline;
  const containsStory = boxes.map(() => false);
  for (const [place, { box }] of runs.entries()) {
    if (!story.isStory[place]) continue;
    for (let at = box; at >= 0; at = boxes[at]?.parent ?? -1) containsStory[at] = true;
  }
  const isInSiteFrame = boxes.map(() => false);
  const isInNamedWall = boxes.map(() => false);
  for (const [place, { parent, tag, names, isHidden }] of boxes.entries()) {
    const isFrame = isHidden || /^(header|footer)$/.test(tag) || siteFrameName.test(names);
    isInSiteFrame[place] = isFrame || isInSiteFrame[parent] === true;
    const isWall = wallName.test(names) && !containsStory[place];
    isInNamedWall[place] = isWall || isInNamedWall[parent] === true;
  }
  return runs.flatMap(({ box, text }, place) =>
    isInSiteFrame[box]
      ? []
      : [
          {
            place,
            text,
            tag: boxes[box]?.tag ?? '',
            around: readAround(story, place),
            isInNamedWall: isInNamedWall[box] === true,
          },
        ],
  );
}

function readAround({ outline }: StoryDraft, run: number): number {
  return outline.boxes[outline.runs[run]?.box ?? -1]?.parent ?? -1;
}
