import { collapse } from '../page/clean-text';

/** Text nodes that are looked at before and after the headline: bylines and dates stand this close. */
const nodesBefore = 8;
const nodesAfter = 30;
/** Characters; a longer line is a standfirst or body. */
const longestLine = 120;
/** Characters of running text after which the story has begun. */
const storyLength = 200;
const lineElements =
  'p, div, li, span[class], section, header, h2, h3, h4, h5, h6, td, time, address';

/** The short lines around the headline, those after it first: where a page shows byline and date. */
export function findLinesNear(heading: Element | null): readonly string[] {
  if (!heading) return [];
  const root = heading.ownerDocument.documentElement;
  const lines = new Set<string>();
  const walker = heading.ownerDocument.createTreeWalker(root, 4);
  const add = (node: Node): boolean => {
    const text = collapse((node.parentElement?.closest(lineElements) ?? node).textContent ?? '');
    if (text !== '' && text.length <= longestLine && !heading.contains(node)) lines.add(text);
    return text.length > storyLength && /^p$/.test(node.parentElement?.localName ?? '');
  };
  walker.currentNode = heading;
  for (
    let seen = 0, node = walker.nextNode();
    node && seen < nodesAfter;
    node = walker.nextNode()
  ) {
    if (node.textContent?.trim()) seen++;
    if (add(node)) break;
  }
  walker.currentNode = heading;
  for (
    let seen = 0, node = walker.previousNode();
    node && seen < nodesBefore;
    node = walker.previousNode()
  ) {
    if (node.textContent?.trim()) seen++;
    if (add(node)) break;
  }
  return [...lines];
}
