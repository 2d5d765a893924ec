import { type Inline, isLinkAddress } from '../../model';
import { isDropCap, runsOn } from './drop-caps';

/** What an inline element does to the text in it. Compared by identity: one element, one mark. */
type Mark =
  | { readonly type: 'emphasis' }
  | { readonly type: 'strong' }
  | { readonly type: 'delete' }
  | { readonly type: 'link'; readonly url: string };

/** A run of text with the marks around it, outermost first; `'\n'` alone is a line break. */
interface Segment {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly isCode: boolean;
  readonly isDropCap?: boolean;
}

const unseen = /[\u00ad\u200b\u2060\ufeff]/g;
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
 * Inline content as paragraphs: two line breaks in a row part paragraphs, one
 * is a break. White space is collapsed across elements, as a browser shows it.
 */
export function toParagraphs(
  nodes: readonly Node[],
  baseUrl: string,
): readonly (readonly Inline[])[] {
  const segments: Segment[] = [];
  for (const node of nodes) collect(node, [], false, segments, baseUrl);
  return splitAtBreaks(segments)
    .map((run) => group(collapseRun(run), 0))
    .filter((inlines) => inlines.length > 0);
}

/** Inline content as one run, breaks kept: for headings, cells and captions. */
export function toInline(nodes: readonly Node[], baseUrl: string): readonly Inline[] {
  const segments: Segment[] = [];
  for (const node of nodes) collect(node, [], false, segments, baseUrl);
  return group(collapseRun(segments), 0);
}

function collect(
  node: Node,
  marks: readonly Mark[],
  isCode: boolean,
  into: Segment[],
  baseUrl: string,
): void {
  if (node.nodeType === 3) {
    const text = (node.textContent ?? '').replace(unseen, '').replace(/[\t\n\f\r ]+/g, ' ');
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
  const mark = markOf(element, baseUrl);
  const inside = mark ? [...marks, mark] : marks;
  const code = isCode || /^(code|kbd|samp|tt)$/.test(element.localName);
  for (const child of element.childNodes) collect(child, inside, code, into, baseUrl);
  // Cells and blocks that stand in inline content: their words must not run together.
  if (/^(p|div|li|td|h\d)$/.test(element.localName)) into.push({ text: ' ', marks, isCode: false });
}

function markOf(element: Element, baseUrl: string): Mark | null {
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
  let held: Segment[] = [];
  for (const segment of segments) {
    if (segment.text === '\n' || (held.length > 0 && segment.text.trim() === '')) {
      held.push(segment);
      continue;
    }
    const breaks = held.filter((one) => one.text === '\n').length;
    if (breaks > 1) runs.push([]);
    else runs.at(-1)?.push(...held);
    held = [];
    runs.at(-1)?.push(segment);
  }
  return runs;
}

/** One run without doubled spaces, nor any at its ends or beside a break; spaces stand outside marks. */
function collapseRun(run: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let wantsSpace = false;
  let isStart = true;
  for (const segment of run) {
    if (segment.text === '\n') {
      if (!isStart) result.push(segment);
      wantsSpace = false;
      isStart = true;
      continue;
    }
    const text = segment.text.trim();
    if (text === '') {
      wantsSpace = true;
      continue;
    }
    if (/^\s/.test(segment.text)) wantsSpace = true;
    const last = result.at(-1);
    if (last?.isDropCap && runsOn(last.text, text)) wantsSpace = false;
    if (wantsSpace && !isStart) {
      const before = result.at(-1)?.marks ?? [];
      const shared = before.filter((mark, level) => segment.marks[level] === mark);
      result.push({ text: ' ', marks: shared, isCode: false });
    }
    result.push({ ...segment, text });
    wantsSpace = /\s$/.test(segment.text);
    isStart = false;
  }
  while (result.at(-1)?.text === '\n') result.pop();
  return result;
}

/** Segments as a tree: neighbours under the same mark become one node. */
function group(segments: readonly Segment[], level: number): readonly Inline[] {
  const nodes: Inline[] = [];
  for (let index = 0; index < segments.length; ) {
    const segment = segments[index];
    if (!segment) break;
    const mark = segment.marks[level];
    let end = index + 1;
    if (mark) {
      while (segments[end]?.marks[level] === mark) end++;
      nodes.push({ ...mark, children: group(segments.slice(index, end), level + 1) });
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
