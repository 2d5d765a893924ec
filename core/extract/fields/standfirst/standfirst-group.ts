import { collapseWhitespace } from '../../page/clean-text';
import { countCharacters } from '../../page/text-length';

/** Lines in one standfirst. */
const maxLines = 5;
/** Characters. A longer line is a paragraph of the story. */
const maxLineLength = 260;

/**
 * Returns the element and the identical siblings after it if they are lines of one
 * standfirst: headings, or short elements with the same class. Returns only the element
 * otherwise.
 */
export function getStandfirstGroup(element: Element): readonly Element[] {
  const name = element.getAttribute('class') ?? '';
  const mayBeLine = /^h[2-5]$/.test(element.localName) || (name !== '' && isShortLine(element));
  if (!mayBeLine) return [element];
  const group = [element];
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) {
    const isAlike = at.localName === element.localName && (at.getAttribute('class') ?? '') === name;
    if (!isAlike) break;
    group.push(at);
  }
  // More lines than `maxLines` belong to the story.
  return group.length <= maxLines && group.every(isShortLine) ? group : [element];
}

function isShortLine(element: Element): boolean {
  return countCharacters(element.textContent ?? '', maxLineLength) <= maxLineLength;
}

/** Returns the lines of an element, split at its line breaks and blocks. */
export function getLines(element: Element): readonly string[] {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 1 + 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) text += node.textContent?.replace(/\s+/g, ' ') ?? '';
    else if (/^(?:br|p|div|li|ul|h[1-6])$/.test((node as Element).localName)) text += '\n';
  }
  return text
    .split('\n')
    .map(collapseWhitespace)
    .filter((line) => line !== '');
}
