import { collapseWhitespace } from '../../page/clean-text';
import { afterNames, maxNames, maxSignatureLength, nameSeparator } from './byline-words';
import { isFullName } from './is-full-name';
import { isOutsideStory } from './is-outside-story';
import { splitByline } from './split-byline';
import { getTextNodesAfter, getTextNodesBefore } from './text-nodes-near';

/** Characters. A longer text node is a paragraph of the story. */
const minStoryLength = 160;
/** Lines with names that are read. */
const maxNameLines = 5;

/**
 * Returns full names that are lines of their own near the headline, nearest first. Names in
 * neighbouring lines are one byline.
 */
export function findNameLines(heading: Element | null): readonly (readonly string[])[] {
  if (!heading) return [];
  const found: (readonly string[])[] = [];
  for (const nodes of [getTextNodesAfter(heading), getTextNodesBefore(heading).toReversed()]) {
    let names: readonly string[] = [];
    for (const node of nodes) {
      const text = collapseWhitespace(node.textContent ?? '');
      if (text.length > minStoryLength) break;
      const line = isOutsideLine(node, text, heading) ? [] : splitByline(cutLine(text));
      if (line.length > 0 && line.every(isFullName)) names = [...names, ...line];
      else if (!nameSeparator.test(text)) {
        if (names.length > 0) found.push(names);
        names = [];
      }
    }
    if (names.length > 0) found.push(names);
  }
  return found.filter((names) => names.length <= maxNames).slice(0, maxNameLines);
}

function isOutsideLine(node: Node, text: string, heading: Element): boolean {
  const { parentElement } = node;
  if (text.length > maxSignatureLength || !parentElement) return true;
  return isOutsideStory(parentElement, heading);
}

/** Removes marks and a date around the names: "• Ada Mensah in". */
function cutLine(text: string): string {
  return text.replace(afterNames, '').replace(/\s+(?:in|on|am|le|el)$/u, '');
}
