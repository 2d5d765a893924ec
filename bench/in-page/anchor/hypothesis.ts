import search from 'approx-string-match';
import type { Contestant } from './contestant';
import { textsOf } from './tracked-page';

/*
 * The method of the Hypothesis client by its published rules: a range by paths,
 * then a position, each believed only when it says the same words, then the
 * quote by edit distance with what stood 32 characters around it. Written anew
 * from those rules; `approx-string-match` is the package that it uses.
 */

interface Described {
  readonly path: { readonly start: Step; readonly end: Step } | null;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** An element by the numbers of its ancestors among their siblings of one name, and a place in its text. */
interface Step {
  readonly elements: readonly (readonly [name: string, number: number])[];
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

export const hypothesis: Contestant = {
  name: 'hypothesis',
  describe(root, range): Described {
    const text = root.textContent ?? '';
    const start = offsetOf(root, range.startContainer, range.startOffset);
    const end = start + range.toString().length;
    return {
      path: pathsOf(root, range),
      start,
      end,
      exact: text.slice(start, end).trim(),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    };
  },
  locate: (root, described) =>
    (described as readonly Described[]).map((one) => {
      const says = (range: Range | null) => (range?.toString() === one.exact ? range : null);
      const byPath = says(rangeOfPaths(root, one.path));
      if (byPath) return byPath;
      const byPosition = says(rangeBetween(root, one.start, one.end));
      if (byPosition) return byPosition;
      const match = matchQuote(root.textContent ?? '', one);
      return match && rangeBetween(root, match.start, match.end);
    }),
};

function matchQuote(text: string, described: Described): Match | null {
  const { exact, prefix, suffix, start } = described;
  if (exact === '') return null;
  const matches = searchText(text, exact, Math.min(maxErrors, exact.length / 2));
  const likeness = (found: string, words: string) => {
    if (words === '') return 1;
    if (found === '') return 0;
    const [best] = searchText(found, words, words.length);
    return best ? 1 - best.errors / words.length : 0;
  };
  let best: Match | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const before = text.slice(Math.max(0, match.start - prefix.length), match.start);
    const after = text.slice(match.end, match.end + suffix.length);
    const score =
      weights.quote * (1 - match.errors / exact.length) +
      weights.prefix * likeness(before, prefix) +
      weights.suffix * likeness(after, suffix) +
      weights.position * (1 - Math.abs(match.start - start) / text.length);
    if (score > bestScore) {
      best = match;
      bestScore = score;
    }
  }
  return best;
}

/** Word for word where there is such a place, else by edit distance. */
function searchText(text: string, words: string, most: number): readonly Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, most);
}

function offsetOf(root: Node, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(root, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}

function rangeBetween(root: Node, start: number, end: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let hasStart = false;
  for (const node of textsOf(root)) {
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

function pathsOf(root: Element, range: Range): Described['path'] {
  const start = stepOf(root, range.startContainer, range.startOffset);
  const end = stepOf(root, range.endContainer, range.endOffset);
  return start && end ? { start, end } : null;
}

function stepOf(root: Element, container: Node, offset: number): Step | null {
  const element = container.parentElement;
  if (!element) return null;
  const elements: (readonly [string, number])[] = [];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const name = at.localName;
    const siblings = [...(at.parentElement?.children ?? [])].filter(
      (other) => other.localName === name,
    );
    elements.unshift([name, siblings.indexOf(at)]);
  }
  return { elements, offset: offsetOf(element, container, offset) };
}

function rangeOfPaths(root: Element, path: Described['path']): Range | null {
  const [start, end] = [pointOf(root, path?.start), pointOf(root, path?.end)];
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function pointOf(root: Element, step: Step | undefined) {
  let element: Element | undefined = root;
  for (const [name, number] of step?.elements ?? []) {
    element = [...(element?.children ?? [])].filter((child) => child.localName === name)[number];
  }
  if (!step || !element) return null;
  let left = step.offset;
  for (const node of textsOf(element)) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
