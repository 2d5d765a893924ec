import { sliceWholeCharacters } from '../../../anchor';

/** Context length in characters, to distinguish occurrences of the same quote. */
const contextLength = 64;

/**
 * A position as in Annotator: a path of element names with their numbers, and a character
 * offset.
 */
interface PathPlace {
  /** "/div[1]/p[3]" */
  readonly path: string;
  readonly offset: number;
}

/**
 * The context of a quote whose start is given by a path into the text's elements. Empty
 * if the text there is different: the text has changed since, and its context would
 * mislead.
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

/** The number of characters of the root's text before an element. */
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
