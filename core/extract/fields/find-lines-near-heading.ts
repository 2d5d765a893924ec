import { collapseWhitespace } from '../page/clean-text';
import { countCharacters } from '../page/text-length';

/** Text nodes before and after the headline. Bylines and dates are this close. */
const maxNodesBefore = 8;
const maxNodesAfter = 30;
/** Characters. A longer line is a standfirst or body. */
const maxLineLength = 120;
/** Characters of a paragraph that starts the story. */
const minStoryLength = 200;
const lineElements =
  'p, div, li, span[class], section, header, h2, h3, h4, h5, h6, td, time, address';

/**
 * Returns the short lines around the headline, those after it first. Pages show byline and
 * date there.
 */
export function findLinesNearHeading(heading: Element | null): readonly string[] {
  if (!heading) return [];
  const root = heading.ownerDocument.documentElement;
  const lines = new Set<string>();
  const walker = heading.ownerDocument.createTreeWalker(root, 4);
  const addLine = (node: Node): boolean => {
    const text = (node.parentElement?.closest(lineElements) ?? node).textContent ?? '';
    const length = countCharacters(text, minStoryLength);
    // A short text in a long box is a line of its own.
    const line = collapseWhitespace(length > maxLineLength ? (node.textContent ?? '') : text);
    if (line !== '' && line.length <= maxLineLength && !heading.contains(node)) lines.add(line);
    return length > minStoryLength && /^p$/.test(node.parentElement?.localName ?? '');
  };
  walker.currentNode = heading;
  for (
    let seen = 0, node = walker.nextNode();
    node && seen < maxNodesAfter;
    node = walker.nextNode()
  ) {
    if (node.textContent?.trim()) seen++;
    if (addLine(node)) break;
  }
  walker.currentNode = heading;
  for (
    let seen = 0, node = walker.previousNode();
    node && seen < maxNodesBefore;
    node = walker.previousNode()
  ) {
    if (node.textContent?.trim()) seen++;
    if (addLine(node)) break;
  }
  return [...lines];
}
