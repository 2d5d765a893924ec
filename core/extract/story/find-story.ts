import { settleImages } from '../copy-media';
import type { Page } from '../page';
import type { StructuredArticle } from '../structured-data';
import { chooseStory } from './choose-story';
import { keepStory } from './keep-story';
import { readOutline } from './outline';
import { readHints } from './read-hints';

/**
 * The probability from which a run is story. Where hardly anything is found,
 * less will do: a page that is asked for most likely has a story.
 */
const thresholds = [0.5, 0.25, 0.1];
/** Characters. */
const enoughText = 300;

/**
 * The element that holds the story, or null. Everything else has been taken
 * out of it, so the page's copy is used up.
 */
export function findStory(page: Page, structured: StructuredArticle): Element | null {
  const outline = readOutline(page.document.body ?? page.document.documentElement);
  if (outline.runs.length === 0) return null;
  const likely = chooseStory(outline, readHints(page, structured));
  let isChosen: boolean[] = [];
  for (const threshold of thresholds) {
    isChosen = outline.runs.map((_, index) => (likely[index] ?? 0) >= threshold);
    const length = outline.runs.reduce(
      (sum, run, index) => sum + (isChosen[index] ? run.text.length : 0),
      0,
    );
    if (length >= enoughText) break;
  }
  const element = keepStory(outline, isChosen);
  if (element) settleImages(element, page.baseUrl);
  return element;
}
