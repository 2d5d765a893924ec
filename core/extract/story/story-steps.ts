import { settleImages } from '../copy-media';
import type { Page } from '../page';
import type { StructuredArticle } from '../structured-data';
import { keepStory } from './keep-story';
import { type Look, lookAgain, lookFirst } from './look';
import { getModels } from './models';
import { type PageOutline, readOutline } from './outline';
import { readHints } from './read-hints';
import { spread } from './second-features';
import { readStoryPage } from './story-page';

/** A page on the way to its story. */
export interface StoryDraft {
  readonly outline: PageOutline;
  readonly look: Look;
}

/**
 * The probability from which a run is story. Where hardly anything is found,
 * less will do: a page that is asked for most likely has a story.
 */
const thresholds = [0.5, 0.25, 0.1];
/** Characters. */
const enoughText = 300;

/** Judges each run of a page by itself and by its place. */
export function lookAtPage(page: Page, structured: StructuredArticle): StoryDraft {
  const outline = readOutline(page.document.body ?? page.document.documentElement);
  const story = readStoryPage(outline, readHints(page, structured));
  return { outline, look: lookFirst(story, getModels().first) };
}

/** Judges again with what was made of the runs around. */
export function lookAtPageAgain(draft: StoryDraft): StoryDraft {
  return { ...draft, look: lookAgain(draft.look, getModels().second) };
}

/** The element that holds the story, with all else taken out of it; null when there is none. */
export function takeStory({ outline, look }: StoryDraft, baseUrl: string): Element | null {
  const likely = spread(look.page, look.answers);
  let isChosen: boolean[] = [];
  for (const threshold of thresholds) {
    isChosen = outline.runs.map((_, run) => (likely[run] ?? 0) >= threshold);
    const length = outline.runs.reduce(
      (sum, { text }, run) => sum + (isChosen[run] ? text.length : 0),
      0,
    );
    if (length >= enoughText) break;
  }
  const element = keepStory(outline, isChosen);
  if (element) settleImages(element, baseUrl);
  return element;
}
