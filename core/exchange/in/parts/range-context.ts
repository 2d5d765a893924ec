import { sliceWholeCharacters } from '../../../anchor';

/** Characters that tell a place from others of the same words. */
const contextLength = 64;

/** A place in a text as Annotator has it: a path of element names with their numbers, and characters from there. */
interface PathPlace {
  /** "/div[1]/p[3]" */
  readonly path: string;
  readonly offset: number;
}

/**
 * What stands around a quote whose beginning is given by a path into the
 * text's elements. Empty when other words stand there: the text has changed
 * since, and what stands around now would mislead.
 */
export function contextOf(
  body: Element | null,
  { path, offset }: PathPlace,
  exact: string,
): { readonly prefix: string; readonly suffix: string } {
  const none = { prefix: '', suffix: '' };
  if (body === null || exact === '' || !Number.isFinite(offset)) return none;
  const element = elementAt(body, path);
  if (element === null) return none;
  const before = textBefore(body, element);
  const text = body.textContent ?? '';
  const start = before + offset;
  if (folded(text.slice(start, start + exact.length * 2 + 40)).indexOf(folded(exact)) !== 0)
    return none;
  const end = endOf(text, start, exact);
  return {
    prefix: sliceWholeCharacters(text, start - contextLength, start).replace(/\s+/g, ' '),
    suffix: sliceWholeCharacters(text, end, end + contextLength).replace(/\s+/g, ' '),
  };
}

function elementAt(root: Element, path: string): Element | null {
  let at = root;
  for (const step of path.split('/').filter(Boolean).slice(0, 600)) {
    const [, name = '', number = '1'] = /^([\w-]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const next = [...at.children].filter(({ localName }) => localName === name.toLowerCase())[
      Number(number) - 1
    ];
    if (next === undefined) return null;
    at = next;
  }
  return at;
}

/** Characters of the root's text before an element in it. */
function textBefore(root: Element, element: Element): number {
  let count = 0;
  for (let node: Node = element; node !== root; node = node.parentNode ?? root) {
    for (let other = node.previousSibling; other !== null; other = other.previousSibling) {
      if (other.nodeType === 1 || other.nodeType === 3) count += (other.textContent ?? '').length;
    }
  }
  return count;
}

function endOf(text: string, start: number, exact: string): number {
  let letters = exact.replace(/\s+/g, '').length;
  let end = start;
  for (; end < text.length && letters > 0; end++) if (!/\s/.test(text[end] ?? '')) letters--;
  return end;
}

function folded(text: string): string {
  return text.replace(/\s+/g, '');
}
