import { collapseWhitespace } from '../../page/clean-text';

/** Elements whose markup says that they name the author. */
export const markedAuthor = '[itemprop~=author], [rel~=author]';
/** Parts of a page that never contain the story's byline. */
const nonStorySelector =
  'aside, footer, nav, [hidden], figure, figcaption, [class*=comment i], [class*=related i], [class*=recommend i], [class*=teaser i], [class*=newsletter i], [class*=copyright i], [class*=caption i], [class*=photo-text i], [class*=photo-credit i]';
/** Characters. A longer `aside` says more than who wrote the story, and when. */
const maxAsideLength = 300;
/** Characters. A longer paragraph is the story's text or standfirst. */
const minParagraphLength = 80;

/**
 * True if the element is in a part of the page outside the story. A part that contains the
 * headline belongs to the story.
 */
export function isOutsideStory(element: Element, heading: Element | null): boolean {
  const box = element.closest(nonStorySelector);
  if (box === null || heading === null) return box !== null;
  return !box.contains(heading) && !(element.matches(markedAuthor) && isBylineAside(box, heading));
}

/** True for a short `aside` between the headline and the first paragraph. */
function isBylineAside(box: Element, heading: Element): boolean {
  if (box.localName !== 'aside' || box.querySelector('h1, h2, h3, h4, h5, h6, article'))
    return false;
  if (collapseWhitespace(box.textContent ?? '').length > maxAsideLength) return false;
  const story = heading.closest('article, main');
  if (!story?.contains(box)) return false;
  return ![...story.querySelectorAll('p')].some(
    (paragraph) =>
      (paragraph.textContent ?? '').length >= minParagraphLength &&
      (heading.compareDocumentPosition(paragraph) & 4) !== 0 &&
      (paragraph.compareDocumentPosition(box) & 4) !== 0,
  );
}
