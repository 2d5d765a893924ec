import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { endOf, startOf } from './parse-markdown';

/** A footnote and its position. */
interface PlacedFootnote {
  readonly node: FootnoteDefinition;
  /** One past its last character in the text that was parsed. */
  readonly end: number;
}

/**
 * The footnotes of a text in document order, including those in lists and quotes:
 * outliners put everything they save into lists. A footnote nested in another is part of
 * the outer one's content.
 */
export function footnoteNodes(tree: Root): readonly PlacedFootnote[] {
  const found: PlacedFootnote[] = [];
  // Iterative: a text may be nested deeper than the stack.
  const waiting: (readonly [node: Nodes, end: number])[] = [[tree, Number.POSITIVE_INFINITY]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, end] = next;
    if (node.type === 'footnoteDefinition') found.push({ node, end });
    else if ('children' in node) {
      const { children } = node;
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index];
        if (child) waiting.push([child, Math.min(end, endOf(child, children[index + 1]))]);
      }
    }
  }
  return found;
}

/**
 * The footnotes of a text by identifier, as Markdown as typed. The first of two with the
 * same identifier is used.
 */
export function footnotesOf(tree: Root, markdown: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const { node, end } of footnoteNodes(tree)) {
    if (notes.has(node.identifier)) continue;
    const start = startOf(node);
    const column = start - markdown.lastIndexOf('\n', start - 1) - 1;
    notes.set(node.identifier, typedNote(markdown.slice(start, end), column));
  }
  return notes;
}

/**
 * The text after the label, without the indentation of its further lines: the enclosing
 * lists and quotes up to the `column` where it begins, plus four spaces.
 */
function typedNote(definition: string, column: number): string {
  const [first = '', ...more] = definition
    .replace(/^\[\^(?:\\.|[^\]])*\]:[^\S\n]*/, '')
    .split('\n');
  const setOut = new RegExp(`^(?:\\t|[ >]{0,${column}})`);
  const lines = more.map((line) => (column === 0 ? line : line.replace(setOut, '')));
  return [first, ...lines.map((line) => line.replace(/^ {1,4}/, ''))].join('\n').trim();
}
