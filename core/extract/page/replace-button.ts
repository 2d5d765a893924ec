import { isBlockElement } from './block-elements';

const headings = 'h2,h3,h4,h5,h6';
/** The start of the text after words in the middle of a sentence: " from our partners", ", and". */
const sentenceRest = /^\s*[\p{Ll},.;:!?)’”]/u;

/**
 * Removes a button, unless its label is text of the page: a heading that opens a section,
 * or words in the middle of a sentence that open an explanation. Other labels name an
 * action.
 */
export function replaceButton(button: Element): void {
  if (isHeading(button)) {
    button.replaceWith(...button.childNodes);
    return;
  }
  const box = findBox(button);
  if (isInSentence(box)) box.replaceWith((button.textContent ?? '').trim());
  else button.remove();
}

/** True for a button that contains a heading, or is all of one. */
function isHeading(button: Element): boolean {
  if (button.querySelector(headings)) return true;
  const heading = button.closest(headings);
  return heading !== null && heading.textContent?.trim() === button.textContent?.trim();
}

/** Returns the largest box that holds nothing but the button. */
function findBox(button: Element): Element {
  const text = (button.textContent ?? '').trim();
  let box = button;
  for (let at = button.parentElement; at; at = at.parentElement) {
    if ((at.textContent ?? '').trim() !== text || at.querySelector('img')) break;
    box = at;
  }
  return box;
}

function isInSentence(box: Element): boolean {
  if ((box.textContent ?? '').trim() === '' || box.closest('pre,code')) return false;
  return (
    /\p{L}/u.test(readInline(box, 'previousSibling')) &&
    sentenceRest.test(readInline(box, 'nextSibling'))
  );
}

/** Returns the text beside an element, up to the next block. */
function readInline(element: Element, direction: 'previousSibling' | 'nextSibling'): string {
  let text = '';
  for (let node = element[direction]; node; node = node[direction]) {
    if (
      node.nodeType === 1 &&
      (isBlockElement(node as Element) || (node as Element).localName === 'br')
    )
      break;
    if (node.nodeType === 8) continue;
    text = direction === 'nextSibling' ? text + node.textContent : node.textContent + text;
  }
  return text;
}
