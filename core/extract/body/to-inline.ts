import { type Inline, isLinkAddress } from '../../model';
import { continuesWord, isDropCap } from './drop-caps';

/**
 * Formatting that an inline element applies to its text. Compared by identity: each
 * element has its own.
 */
type Mark =
  | { readonly type: 'emphasis' }
  | { readonly type: 'strong' }
  | { readonly type: 'delete' }
  | { readonly type: 'link'; readonly url: string };

/** A piece of text with the marks around it, outermost first. A line break is a segment `'\n'`. */
interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly isCode: boolean;
  readonly isDropCap?: boolean;
}

const invisibleCharacters = /[\u00ad\u200b\u2060\ufeff]/g;
const markNames: Readonly<Record<string, 'emphasis' | 'strong' | 'delete'>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  dfn: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'delete',
  s: 'delete',
  strike: 'delete',
};

/**
 * Converts inline content to paragraphs. Two line breaks in a row separate paragraphs, one
 * stays a break. Whitespace is collapsed across elements, as in a browser.
 */
export function toParagraphs(
  nodes: readonly Node[],
  baseUrl: string,
): readonly (readonly Inline[])[] {
  const segments: Segment[] = [];
  for (const node of nodes) collectSegments(node, [], false, segments, baseUrl);
  return splitAtBreaks(segments)
    .map((run) => toInlineNodes(collapseRun(run), 0))
    .filter((inlines) => inlines.length > 0);
}

/** Converts inline content without splitting it, for headings, cells and captions. */
export function toInline(nodes: readonly Node[], baseUrl: string): readonly Inline[] {
  const segments: Segment[] = [];
  for (const node of nodes) collectSegments(node, [], false, segments, baseUrl);
  return toInlineNodes(collapseRun(segments), 0);
}

function collectSegments(
  node: Node,
  marks: readonly Mark[],
  isCode: boolean,
  into: Segment[],
  baseUrl: string,
): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '')
      .replace(invisibleCharacters, '')
      .replace(/[\t\n\f\r ]+/g, ' ');
    if (text !== '') into.push({ text, marks, isCode });
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.localName === 'br') {
    into.push({ text: '\n', marks: [], isCode: false });
    return;
  }
  if (isDropCap(element)) {
    into.push({ text: (element.textContent ?? '').trim(), marks, isCode, isDropCap: true });
    if (/\s$/.test(element.textContent ?? '')) into.push({ text: ' ', marks, isCode });
    return;
  }
  const mark = findMark(element, baseUrl);
  const inside = mark ? [...marks, mark] : marks;
  const code = isCode || /^(code|kbd|samp|tt)$/.test(element.localName);
  for (const child of element.childNodes) collectSegments(child, inside, code, into, baseUrl);
  // Separates the words of cells and blocks within inline content.
  if (/^(p|div|li|td|h\d)$/.test(element.localName)) into.push({ text: ' ', marks, isCode: false });
}

function findMark(element: Element, baseUrl: string): Mark | null {
  if (element.localName === 'a') {
    const href = element.getAttribute('href');
    if (!href || !URL.canParse(href, baseUrl)) return null;
    const url = new URL(href, baseUrl).href;
    return isLinkAddress(url) ? { type: 'link', url } : null;
  }
  const type = markNames[element.localName];
  return type ? { type } : null;
}

function splitAtBreaks(segments: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [[]];
  let pending: Segment[] = [];
  for (const segment of segments) {
    if (segment.text === '\n' || (pending.length > 0 && segment.text.trim() === '')) {
      pending.push(segment);
      continue;
    }
    const breaks = pending.filter(({ text }) => text === '\n').length;
    if (breaks > 1) runs.push([]);
    else runs.at(-1)?.push(...pending);
    pending = [];
    runs.at(-1)?.push(segment);
  }
  return runs;
}

/**
 * Removes repeated spaces, and those at the ends and beside breaks. The remaining spaces
 * are placed outside marks.
 */
function collapseRun(run: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let needsSpace = false;
  let isStart = true;
  for (const segment of run) {
    if (segment.text === '\n') {
      if (!isStart) result.push(segment);
      needsSpace = false;
      isStart = true;
      continue;
    }
    const text = segment.text.trim();
    if (text === '') {
      needsSpace = true;
      continue;
    }
    if (/^\s/.test(segment.text)) needsSpace = true;
    const last = result.at(-1);
    if (last?.isDropCap && continuesWord(last.text, text)) needsSpace = false;
    if (needsSpace && !isStart) {
      const before = result.at(-1)?.marks ?? [];
      const shared = before.filter((mark, level) => segment.marks[level] === mark);
      result.push({ text: ' ', marks: shared, isCode: false });
    }
    result.push({ ...segment, text });
    needsSpace = /\s$/.test(segment.text);
    isStart = false;
  }
  while (result.at(-1)?.text === '\n') result.pop();
  return result;
}

/** Builds the inline tree: consecutive segments with the same mark become one node. */
function toInlineNodes(segments: readonly Segment[], level: number): readonly Inline[] {
  const nodes: Inline[] = [];
  for (let index = 0; index < segments.length; ) {
    const segment = segments[index];
    if (!segment) break;
    const mark = segment.marks[level];
    let end = index + 1;
    if (mark) {
      while (segments[end]?.marks[level] === mark) end++;
      nodes.push({ ...mark, children: toInlineNodes(segments.slice(index, end), level + 1) });
    } else if (segment.text === '\n') {
      nodes.push({ type: 'break' });
    } else if (segment.isCode) {
      nodes.push({ type: 'inlineCode', value: segment.text });
    } else {
      let value = segment.text;
      for (
        let next = segments[end];
        next && !next.marks[level] && !next.isCode && next.text !== '\n';
        next = segments[++end]
      ) {
        value += next.text;
      }
      nodes.push({ type: 'text', value });
    }
    index = end;
  }
  return nodes;
}
