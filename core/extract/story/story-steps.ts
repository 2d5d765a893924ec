import { resolveImages } from '../page/copy-media';
import type { Page } from '../page/page';
import type { StructuredArticle } from '../page/structured-data';
import { dropOutsiders } from './drop-outsiders';
import { keepStory } from './keep-story';
import { type Look, lookAgain, lookFirst } from './look';
import { mendChoice } from './mend-choice';
import { getModels } from './models';
import { type PageOutline, readOutline } from './outline';
import { readHints } from './read-hints';
import { spread } from './second-features';
import { readStoryPage } from './story-page';

/** A page on the way to its story. */
export interface StoryDraft {
  readonly outline: PageOutline;
  readonly look: Look;
  /** Which runs are story, as far as it has been said. */
  readonly isStory: readonly boolean[];
}

/**
 * The probability from which a run is story. Where hardly anything is found,
 * less will do: a page that is asked for most likely has a story.
 */
const thresholds = [0.42, 0.25, 0.1];
/** Characters. */
const enoughText = 300;

/** Judges each run of a page by itself and by its place. */
export function lookAtPage(page: Page, structured: StructuredArticle): StoryDraft {
  const outline = readOutline(page.document.body ?? page.document.documentElement);
  const story = readStoryPage(outline, readHints(page, structured));
  return choose(outline, lookFirst(story, getModels().first));
}

/** Judges again with what was made of the runs around. */
export function lookAtPageAgain({ outline, look }: StoryDraft): StoryDraft {
  return choose(outline, lookAgain(look, getModels().second));
}

function choose(outline: PageOutline, look: Look): StoryDraft {
  const likely = spread(look.page, look.answers);
  let isStory: readonly boolean[] = [];
  for (const threshold of thresholds) {
    isStory = chooseRuns(likely, threshold);
    const length = outline.runs.reduce(
      (sum, { text }, run) => sum + (isStory[run] ? text.length : 0),
      0,
    );
    if (length >= enoughText) break;
  }
  return { outline, look, isStory };
}

/** The choice without comments, banners, and other stories. */
export function dropFromStory(draft: StoryDraft): StoryDraft {
  return { ...draft, isStory: dropOutsiders(draft.look.page, draft.isStory) };
}

/** The choice made whole by what stands between and beside what was chosen. */
export function mendStory(draft: StoryDraft): StoryDraft {
  const { page, answers } = draft.look;
  return { ...draft, isStory: mendChoice(page, spread(page, answers), draft.isStory) };
}

/** The element that holds the story, with all else taken out of it; null when there is none. */
export function takeStory(draft: StoryDraft, baseUrl: string): Element | null {
  const element = keepStory(draft.outline, draft.isStory);
  if (element) resolveImages(element, baseUrl);
  return element;
}

function chooseRuns(likely: Float64Array, threshold: number): readonly boolean[] {
  return Array.from(likely, (p) => p >= threshold);
}
