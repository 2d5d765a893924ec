import { foldingTable, stringOf } from './characters';

/** A text in which passages are sought. Offsets count UTF-16 code units. */
export interface SoughtText {
  /** For people: spaces collapsed, blocks parted by a line break, quote marks as they were set. */
  readonly text: string;
  /** For comparing: of the same length, folded by `foldingTable`. */
  readonly folded: string;
  /** The code units of `folded`. */
  readonly units: Uint16Array;
}

/**
 * The text of a root, as `readText` gives it, with the way back to its nodes.
 *
 * The text is cut into runs: within a run the text and one text node go on
 * together, unit by unit. Breaks between blocks are in the text ("\n") but in
 * no run.
 */
export interface RootText extends SoughtText {
  readonly root: Element;
  /** Text nodes that hold text, in document order. */
  readonly nodes: readonly Text[];
  /** The first run of each node; the runs of a node stand together. */
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

/** Puts together a text from its units, in the reading form, and its runs. */
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
  return { root, ...createSoughtText(units), nodes, firstRuns, runs };
}

/** Makes a text ready to be sought in, from its units in the reading form. */
export function createSoughtText(units: Uint16Array): SoughtText {
  const folded = new Uint16Array(units.length);
  for (let at = 0; at < units.length; at++) folded[at] = foldingTable[units[at] ?? 0] ?? 0;
  return { text: stringOf(units), folded: stringOf(folded), units: folded };
}

/** The index of the last value that is at most `wanted`, in ascending values; -1 when there is none. */
function lastAtMost(values: Int32Array, wanted: number, from = 0, to = values.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset in the text of a boundary point in the root's tree: of what comes at it or after it. */
export function offsetOfPoint(map: RootText, container: Node, offset: number): number {
  const first = map.firstRuns.get(container);
  if (first === undefined) return offsetOfGap(map, container, offset);
  const { nodes, offsets, starts, lengths } = map.runs;
  const node = nodes[first];
  let end = first + 1;
  while (end < nodes.length && nodes[end] === node) end++;
  const run = Math.max(first, lastAtMost(offsets, offset, first, end));
  const within = offset - (offsets[run] ?? 0);
  return (starts[run] ?? 0) + Math.min(Math.max(0, within), lengths[run] ?? 0);
}

/**
 * The offset of a point that lies in no known text node. Points are compared
 * by a range, because `childNodes` of a form can be shadowed by its controls.
 */
function offsetOfGap(map: RootText, container: Node, offset: number): number {
  const gap = map.root.ownerDocument.createRange();
  gap.setStart(container, offset);
  let low = 0;
  let high = map.nodes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const node = map.nodes[middle];
    if (node && gap.comparePoint(node, 0) < 0) low = middle + 1;
    else high = middle;
  }
  const next = map.nodes[low];
  const run = next && map.firstRuns.get(next);
  return run === undefined ? map.text.length : (map.runs.starts[run] ?? 0);
}

/**
 * The range from `start` to `end`, which must hold at least one character
 * that stands in a node. It begins right before its first and ends right
 * after its last character. null when the page has changed since the text was
 * read, and the nodes no longer hold it.
 */
export function rangeBetween(map: RootText, start: number, end: number): Range | null {
  const { starts, lengths, nodes, offsets } = map.runs;
  let first = Math.max(0, lastAtMost(starts, start));
  if (start >= (starts[first] ?? 0) + (lengths[first] ?? 0)) first++;
  const last = Math.max(0, lastAtMost(starts, end - 1));
  const range = map.root.ownerDocument.createRange();
  const startNode = map.nodes[nodes[first] ?? 0];
  const endNode = map.nodes[nodes[last] ?? 0];
  if (!startNode || !endNode) throw new RangeError('no text between these offsets');
  const startOffset = (offsets[first] ?? 0) + Math.max(0, start - (starts[first] ?? 0));
  const endOffset = (offsets[last] ?? 0) + Math.min(end - (starts[last] ?? 0), lengths[last] ?? 0);
  if (startOffset >= startNode.length || endOffset > endNode.length) return null;
  if (!map.root.contains(startNode) || !map.root.contains(endNode)) return null;
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}
