import { collapseWhitespace } from '../../page/clean-text';
import { memoise } from '../../page/memoise';

/** Elements whose markup says that they name the author. */
export const markedAuthor = '[itemprop~=author], [rel~=author]';
/** Parts of a page that never contain the story's byline. */
const nonStoryTags = new Set(['aside', 'footer', 'nav', 'figure', 'figcaption']);
const nonStoryName =
  /comment|related|recommend|teaser|newsletter|copyright|caption|photo-text|photo-credit/i;
/** Remembers its results, because pages repeat their class names. A selector is slow. */
const isNonStoryName = memoise((names: string) => nonStoryName.test(names));
/** Characters. A longer `aside` says more than who wrote the story, and when. */
const maxAsideLength = 300;
/** Characters. A longer paragraph is the story's text or standfirst. */
const minParagraphLength = 80;

/**
 * True if the element is in a part of the page outside the story. A part that contains the
 * headline belongs to the story.
 */
export function isOutsideStory(element: Element, heading: Element | null): boolean {
  const box = findNonStoryBox(element);
  if (box === null || heading === null) return box !== null;
  return !box.contains(heading) && !(element.matches(markedAuthor) && isBylineAside(box, heading));
}

function findNonStoryBox(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (nonStoryTags.has(at.localName) || at.hasAttribute('hidden')) return at;
    if (isNonStoryName(at.getAttribute('class') ?? '')) return at;
  }
  return null;
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
