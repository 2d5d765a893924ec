import { getContainerName } from '../elements';
import { foldingTable, unitsToString } from './characters';

/** A normalised text in which passages are located. Offsets count UTF-16 code units. */
export interface SearchableText {
  /** For display: spaces collapsed, blocks separated by a line break, quote marks unchanged. */
  readonly text: string;
  /** For comparing: of the same length, folded by `foldingTable`. */
  readonly folded: string;
  /** The code units of `folded`. */
  readonly units: Uint16Array;
  /**
   * Returns the name of the element around a span that sets it apart from the story: see
   * `getContainerName`. Null if the text has no document.
   */
  readonly getContainer: ((start: number, end: number) => string) | null;
}

/**
 * The text of a root as `readText` returns it, with a mapping back to its nodes.
 *
 * The text is divided into runs. Within a run, the text and one text node continue in
 * parallel, unit by unit. Breaks between blocks are in the text ("\n") but in no run.
 */
export interface RootText extends SearchableText {
  readonly root: Element;
  /** Text nodes with text, in document order. */
  readonly nodes: readonly Text[];
  /** The first run of each node. The runs of a node are consecutive. */
  readonly firstRuns: ReadonlyMap<Node, number>;
  readonly runs: Runs;
}

/** Runs as columns: offset in the text, length, index of the node, offset in the node. */
export interface Runs {
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  readonly nodes: Int32Array;
  readonly offsets: Int32Array;
}

/** Creates a root text from its normalised units and its runs. */
export function createRootText(
  root: Element,
  units: Uint16Array,
  nodes: readonly Text[],
  runs: Runs,
): RootText {
  const firstRuns = new Map<Node, number>();
  for (let run = runs.nodes.length - 1; run >= 0; run--) {
    const node = nodes[runs.nodes[run] ?? 0];
    if (node) firstRuns.set(node, run);
  }
  const rootText = { root, ...createSearchableText(units), nodes, firstRuns, runs };
  const getContainer = (start: number, end: number) => {
    const element = findRange(rootText, start, end)?.startContainer.parentElement;
    return element ? getContainerName(root, element) : '';
  };
  return { ...rootText, getContainer };
}

/** Creates a searchable text from its normalised units. */
export function createSearchableText(units: Uint16Array): SearchableText {
  const folded = new Uint16Array(units.length);
  for (let at = 0; at < units.length; at++) folded[at] = foldingTable[units[at] ?? 0] ?? 0;
  return {
    text: unitsToString(units),
    folded: unitsToString(folded),
    units: folded,
    getContainer: null,
  };
}

/** Returns a part of a text as a text by itself. */
export function sliceSearchable(
  { text, folded, units, getContainer }: SearchableText,
  start: number,
  end: number,
): SearchableText {
  return {
    text: text.slice(start, end),
    folded: folded.slice(start, end),
    units: units.subarray(start, end),
    getContainer: getContainer && ((from, to) => getContainer(start + from, start + to)),
  };
}

/**
 * Returns the index of the last value `<= limit` in ascending values, or `from - 1` if
 * there is none.
 */
function findLastAtMost(values: Int32Array, limit: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Returns the text offset of a boundary point in the root's tree: that of the first
 * unit at or after the point.
 */
export function getTextOffset(rootText: RootText, container: Node, offset: number): number {
  const first = rootText.firstRuns.get(container);
  if (first === undefined) return getTextOffsetOutsideText(rootText, container, offset);
  const { nodes, offsets, starts, lengths } = rootText.runs;
  const node = nodes[first];
  let end = first + 1;
  while (end < nodes.length && nodes[end] === node) end++;
  const run = Math.max(first, findLastAtMost(offsets, offset, first, end));
  const within = offset - (offsets[run] ?? 0);
  return (starts[run] ?? 0) + Math.min(Math.max(0, within), lengths[run] ?? 0);
}

/**
 * Returns the text offset of a point outside the known text nodes. Compares points
 * through a range, because a form's `childNodes` can be clobbered by its controls.
 */
function getTextOffsetOutsideText(rootText: RootText, container: Node, offset: number): number {
  const point = rootText.root.ownerDocument.createRange();
  point.setStart(container, offset);
  let low = 0;
  let high = rootText.nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = rootText.nodes[middle];
    if (node && point.comparePoint(node, 0) < 0) low = middle + 1;
    else high = middle;
  }
  const next = rootText.nodes[low];
  const run = next && rootText.firstRuns.get(next);
  return run === undefined ? rootText.text.length : (rootText.runs.starts[run] ?? 0);
}

/**
 * Returns the range from `start` to `end`. It starts right before the first and ends
 * right after the last character that is in a node; there must be at least one.
 *
 * Returns null if the page has changed since the text was read and the nodes no longer
 * hold it. Throws a RangeError if the root has no text at these offsets.
 */
export function findRange(rootText: RootText, start: number, end: number): Range | null {
  const { starts, lengths, nodes, offsets } = rootText.runs;
  let first = Math.max(0, findLastAtMost(starts, start));
  if (start >= (starts[first] ?? 0) + (lengths[first] ?? 0)) first++;
  const last = Math.max(0, findLastAtMost(starts, end - 1));
  const range = rootText.root.ownerDocument.createRange();
  const startNode = rootText.nodes[nodes[first] ?? 0];
  const endNode = rootText.nodes[nodes[last] ?? 0];
  if (!startNode || !endNode) throw new RangeError('no text between these offsets');
  const startOffset = (offsets[first] ?? 0) + Math.max(0, start - (starts[first] ?? 0));
  const endOffset = (offsets[last] ?? 0) + Math.min(end - (starts[last] ?? 0), lengths[last] ?? 0);
  if (startOffset >= startNode.length || endOffset > endNode.length) return null;
  if (!rootText.root.contains(startNode) || !rootText.root.contains(endNode)) return null;
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}
