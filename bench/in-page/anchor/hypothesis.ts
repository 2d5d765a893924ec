import search from 'approx-string-match';
import type { AnchorEngine } from './anchor-engine';
import { listTextNodes } from './tracked-page';

/*
 * The anchoring method of the Hypothesis client: a range by paths, then by
 * position, each only accepted if its text equals the quote; then the quote by
 * edit distance, scored with 32 characters of context on either side.
 * Reimplemented from the client's published rules, with the package that it
 * uses (`approx-string-match`).
 */

interface HypothesisSelector {
  readonly path: { readonly start: PointPath; readonly end: PointPath } | null;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** An element, as a path of names and indices among siblings of the same name, and an offset in its text. */
interface PointPath {
  readonly elements: readonly (readonly [name: string, index: number])[];
  readonly offset: number;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

const contextLength = 32;
const maxErrors = 256;
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

export const hypothesis: AnchorEngine = {
  name: 'hypothesis',
  describe(root, range): HypothesisSelector {
    const text = root.textContent ?? '';
    const start = getOffset(root, range.startContainer, range.startOffset);
    const end = start + range.toString().length;
    return {
      path: describePaths(root, range),
      start,
      end,
      exact: text.slice(start, end).trim(),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    };
  },
  locate: (root, selectors) =>
    (selectors as readonly HypothesisSelector[]).map((selector) => {
      const ifExact = (range: Range | null) =>
        range?.toString() === selector.exact ? range : null;
      const byPath = ifExact(findRangeByPaths(root, selector.path));
      if (byPath) return byPath;
      const byPosition = ifExact(createRange(root, selector.start, selector.end));
      if (byPosition) return byPosition;
      const match = matchQuote(root.textContent ?? '', selector);
      return match && createRange(root, match.start, match.end);
    }),
};

function matchQuote(text: string, selector: HypothesisSelector): Match | null {
  const { exact, prefix, suffix, start } = selector;
  if (exact === '') return null;
  const matches = searchText(text, exact, Math.min(maxErrors, exact.length / 2));
  const getSimilarity = (found: string, expected: string) => {
    if (expected === '') return 1;
    if (found === '') return 0;
    const [best] = searchText(found, expected, expected.length);
    return best ? 1 - best.errors / expected.length : 0;
  };
  let best: Match | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const score =
      weights.quote * (1 - match.errors / exact.length) +
      weights.prefix * getSimilarity(before, prefix) +
      weights.suffix * getSimilarity(after, suffix) +
      weights.position * (1 - Math.abs(match.start - start) / text.length);
    if (score > bestScore) {
      best = match;
      bestScore = score;
    }
  }
  return best;
}

/** Returns all exact matches, or approximate ones if there are none. */
function searchText(text: string, pattern: string, maxDistance: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1)) {
    exact.push({ start: at, end: at + pattern.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, pattern, maxDistance);
}

function getOffset(root: Node, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

function createRange(root: Node, start: number, end: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let hasStart = false;
  for (const node of listTextNodes(root)) {
    if (!hasStart && start < at + node.length) {
      range.setStart(node, start - at);
      hasStart = true;
    }
    if (hasStart && end <= at + node.length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += node.length;
  }
  return null;
}

function describePaths(root: Element, range: Range): HypothesisSelector['path'] {
  const start = describePoint(root, range.startContainer, range.startOffset);
  const end = describePoint(root, range.endContainer, range.endOffset);
  return start && end ? { start, end } : null;
}

function describePoint(root: Element, container: Node, offset: number): PointPath | null {
  const element = container.parentElement;
  if (!element) return null;
  const elements: (readonly [string, number])[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const name = at.localName;
    const siblings = [...(at.parentElement?.children ?? [])].filter(
      (sibling) => sibling.localName === name,
    );
    elements.unshift([name, siblings.indexOf(at)]);
  }
  return { elements, offset: getOffset(element, container, offset) };
}

function findRangeByPaths(root: Element, path: HypothesisSelector['path']): Range | null {
  const [start, end] = [findPoint(root, path?.start), findPoint(root, path?.end)];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function findPoint(root: Element, path: PointPath | undefined) {
  let element: Element | undefined = root;
  for (const [name, index] of path?.elements ?? []) {
    element = [...(element?.children ?? [])].filter((child) => child.localName === name)[index];
  }
  if (!path || !element) return null;
  let offset = path.offset;
  for (const node of listTextNodes(element)) {
    if (offset <= node.length) return { node, offset };
    offset -= node.length;
  }
  return null;
}
