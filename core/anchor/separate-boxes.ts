import type { RootText } from './text/root-text';

/** Distance between two boxes on a line, in ems, that a user reads as a space. */
const minGap = 0.2;

/**
 * Returns a part of a text with separators between texts that the page shows apart although
 * its markup has no space there: "Home" and "The ferry" in two columns. A line break for
 * blocks, a space for boxes on a line. None in the word at `edge`, the end of the quote, which
 * must be the same as in the text.
 *
 * Only for context, which is compared with tolerance. The text itself depends on markup only.
 */
export function separateBoxes(
  rootText: RootText,
  start: number,
  end: number,
  edge: number,
): string {
  const { text, nodes, runs } = rootText;
  let separated = '';
  let from = start;
  for (let run = findRunAfter(runs.starts, start); run < runs.starts.length; run++) {
    const at = runs.starts[run] ?? 0;
    if (at >= end) break;
    if (at === start || !/\s/.test(text.slice(Math.min(at, edge), Math.max(at, edge)))) continue;
    const before = nodes[runs.nodes[run - 1] ?? -1];
    const after = nodes[runs.nodes[run] ?? -1];
    if (!before || !after || before === after || /\s/.test(text.slice(at - 1, at + 1))) continue;
    separated += text.slice(from, at) + findSeparator(before, after);
    from = at;
  }
  return separated + text.slice(from, end);
}

/** Returns the index of the first run that starts at an offset or later. */
function findRunAfter(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns what separates two consecutive texts on the page; empty if nothing does. */
function findSeparator(before: Text, after: Text): '' | ' ' | '\n' {
  const view = before.ownerDocument.defaultView;
  if (!view) return '';
  const range = before.ownerDocument.createRange();
  range.setStart(before, 0);
  range.setEnd(after, 0);
  const around = range.commonAncestorContainer;
  const styles = [...listElements(before, around), ...listElements(after, around)].map((element) =>
    view.getComputedStyle(element),
  );
  // A floating first letter belongs to its word.
  const displays = styles.map((style) =>
    style.cssFloat === 'none' || style.cssFloat === '' ? style.display : 'inline',
  );
  if (displays.some((display) => !/^(inline|contents|ruby|none|$)/.test(display))) return '\n';
  if (displays.some((display) => display.startsWith('inline-'))) return ' ';
  return hasGap(before, after, view) ? ' ' : '';
}

/** The elements around a node, up to another one. */
function listElements(node: Node, end: Node): readonly Element[] {
  const { parentElement } = node;
  return parentElement === null || parentElement === end
    ? []
    : [parentElement, ...listElements(parentElement, end)];
}

/** True if two texts are on one line, with a gap between them. */
function hasGap(before: Text, after: Text, view: Window): boolean {
  const [left, right] = [findBox(before, 'last'), findBox(after, 'first')];
  if (!left || !right || left.bottom <= right.top || right.bottom <= left.top) return false;
  // In text from right to left, the texts are the other way round.
  const gap = Math.max(right.left - left.right, left.left - right.right);
  const size = after.parentElement ? view.getComputedStyle(after.parentElement).fontSize : '';
  return gap > minGap * (Number.parseFloat(size) || 16);
}

/** The box of the first or last line of a text. Undefined without layout. */
function findBox(node: Text, which: 'first' | 'last'): DOMRect | undefined {
  const range = node.ownerDocument.createRange();
  if (typeof range.getClientRects !== 'function') return undefined;
  range.selectNodeContents(node);
  return [...range.getClientRects()].at(which === 'first' ? 0 : -1);
}
