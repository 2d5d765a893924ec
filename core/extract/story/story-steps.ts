import { resolveImages } from '../page/copy-media';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';
import { dropLinkListHeadings, dropUnrelated } from './choice/drop-unrelated';
import { fillGaps } from './choice/fill-gaps';
import { keepWholeLists } from './choice/keep-whole-lists';
import { pruneToStory } from './choice/prune-to-story';
import { dropSideBoxes } from './choice/side-boxes';
import { toRunProbabilities } from './features/second-pass-features';
import { getModels } from './model/get-models';
import { type RunScores, rescoreRuns, scoreRuns } from './model/score-runs';
import { type PageOutline, readOutline } from './outline/read-outline';
import { computePageStats } from './stats/page-stats';
import { readHints } from './stats/read-hints';

/** The text runs of a page and the current choice of which are story. */
export interface StoryDraft {
  readonly outline: PageOutline;
  readonly scores: RunScores;
  /** For each run, whether it is story. */
  readonly isStory: readonly boolean[];
}

/**
 * Minimum probability of a story run, tried in order until enough text is found. Lower
 * ones apply to pages with little text: a page the user asked for most likely has a story.
 */
const thresholds = [0.42, 0.25, 0.1];
/** Characters. */
const minTextLength = 300;

/** First pass: scores each run by its own features and its position. */
export function scorePage(page: Page, structured: StructuredArticle): StoryDraft {
  const outline = readOutline(page.document.body ?? page.document.documentElement);
  const story = computePageStats(outline, readHints(page, structured));
  return chooseStory(outline, scoreRuns(story, getModels().first));
}

/** Second pass: scores uncertain runs again, with the scores of their neighbours as features. */
export function rescorePage({ outline, scores }: StoryDraft): StoryDraft {
  return chooseStory(outline, rescoreRuns(scores, getModels().second));
}

function chooseStory(outline: PageOutline, scores: RunScores): StoryDraft {
  const probabilities = toRunProbabilities(scores.page, scores.probabilities);
  let isStory: readonly boolean[] = [];
  for (const threshold of thresholds) {
    isStory = chooseRuns(probabilities, threshold);
    const length = outline.runs.reduce(
      (sum, { text }, run) => sum + (isStory[run] ? text.length : 0),
      0,
    );
    if (length >= minTextLength) break;
  }
  return { outline, scores, isStory };
}

/** Removes comments, banners and other stories from the choice. */
export function dropUnrelatedRuns(draft: StoryDraft): StoryDraft {
  return { ...draft, isStory: dropUnrelated(draft.scores.page, draft.isStory) };
}

/** Adds uncertain runs between and beside the chosen ones. */
export function fillStoryGaps(draft: StoryDraft): StoryDraft {
  const { page, probabilities } = draft.scores;
  return {
    ...draft,
    isStory: fillGaps(page, toRunProbabilities(page, probabilities), draft.isStory),
  };
}

/** Keeps lists and tables as a whole if most of them is story or the story introduces them. */
export function keepWholeStoryLists(draft: StoryDraft): StoryDraft {
  const { page, probabilities } = draft.scores;
  return {
    ...draft,
    isStory: keepWholeLists(page, toRunProbabilities(page, probabilities), draft.isStory),
  };
}

/** Removes players, teasers and other boxes within the story, and headings of link lists. */
export function dropStorySideBoxes(draft: StoryDraft): StoryDraft {
  const isStory = dropLinkListHeadings(draft.scores.page, draft.isStory);
  return { ...draft, isStory: dropSideBoxes(draft.outline, isStory) };
}

/**
 * Returns the element that holds the story, with everything else removed, or null if
 * nothing was chosen.
 */
export function takeStoryElement(draft: StoryDraft, baseUrl: string): Element | null {
  const element = pruneToStory(draft.outline, draft.isStory);
  if (element) resolveImages(element, baseUrl);
  return element;
}

function chooseRuns(probabilities: Float64Array, threshold: number): readonly boolean[] {
  return Array.from(probabilities, (p) => p >= threshold);
}
