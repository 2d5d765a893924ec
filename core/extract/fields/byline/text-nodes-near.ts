import { collapseWhitespace } from '../../page/clean-text';

/** Text nodes after and before the headline that are searched for an unmarked byline. */
const maxNodesAfter = 25;
const maxNodesBefore = 10;

/** Returns the next text nodes after a heading, nearest first. */
export function getTextNodesAfter(heading: Element): readonly Node[] {
  return collectTextNodes(heading, maxNodesAfter, (walker) => walker.nextNode());
}

/** Returns the text nodes before a heading, in the order of the page. */
export function getTextNodesBefore(heading: Element): readonly Node[] {
  return collectTextNodes(heading, maxNodesBefore, (walker) => walker.previousNode()).toReversed();
}

function collectTextNodes(
  heading: Element,
  max: number,
  step: (walker: TreeWalker) => Node | null,
): Node[] {
  const { ownerDocument: document } = heading;
  const walker = document.createTreeWalker(document.documentElement, 4);
  walker.currentNode = heading;
  const found: Node[] = [];
  for (let node = step(walker); node && found.length < max; node = step(walker)) {
    if (collapseWhitespace(node.textContent ?? '') !== '' && !heading.contains(node))
      found.push(node);
  }
  return found;
}
