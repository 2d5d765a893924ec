import { collapse } from '../../page/clean-text';

/** Lines that one standfirst may have. */
const maxLines = 5;
/** Characters; a longer line is a paragraph of the story. */
const longestLine = 260;

/**
 * The element with those right behind it that are made alike, when they are
 * lines of one standfirst: headings, or elements with a class of their own.
 * The second and further ones of a group give themselves alone.
 */
export function standfirstGroup(element: Element): readonly Element[] {
  const name = element.getAttribute('class') ?? '';
  const isLine = /^h[2-5]$/.test(element.localName) || (name !== '' && isShort(element));
  if (!isLine) return [element];
  const group = [element];
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) {
    const isAlike = at.localName === element.localName && (at.getAttribute('class') ?? '') === name;
    if (!isAlike) break;
    group.push(at);
  }
  // More lines than that are the story's own.
  return group.length <= maxLines && group.every(isShort) ? group : [element];
}

function isShort(element: Element): boolean {
  return collapse(element.textContent ?? '').length <= longestLine;
}

/** The lines of an element, as its line breaks part them. */
export function linesOf(element: Element): readonly string[] {
  let text = '';
  const walker = element.ownerDocument.createTreeWalker(element, 1 + 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) text += node.textContent?.replace(/\s+/g, ' ') ?? '';
    else if (/^(?:br|p|div|li|ul|h[1-6])$/.test((node as Element).localName)) text += '\n';
  }
  return text
    .split('\n')
    .map(collapse)
    .filter((line) => line !== '');
}

/** All of its text is bold, and the next paragraph's is not: a lead that is set apart. */
export function isSetInBold(element: Element): boolean {
  if (element.localName !== 'p' && element.localName !== 'div') return false;
  if (!isBold(element)) return false;
  for (let at = element.nextElementSibling; at; at = at.nextElementSibling) {
    if (at.localName === 'p' && collapse(at.textContent ?? '') !== '') return !isBold(at);
  }
  return true;
}

function isBold(element: Element): boolean {
  const whole = collapse(element.textContent ?? '').length;
  if (whole === 0) return false;
  if (/(?:^|[-_\s])(?:bold|strong)(?:[-_\s]|$)/i.test(element.getAttribute('class') ?? ''))
    return true;
  const bold = [...element.querySelectorAll('strong, b')].filter(
    (inner) => !inner.parentElement?.closest('strong, b'),
  );
  const length = bold.reduce((sum, inner) => sum + collapse(inner.textContent ?? '').length, 0);
  return length >= whole * 0.95;
}
