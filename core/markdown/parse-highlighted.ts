import type { Root } from 'mdast';
import { readFootnotes } from './footnotes';
import {
  type CodeRange,
  insertHighlightPlaceholders,
  removePlaceholderCharacters,
  restoreHighlightMarkup,
} from './highlight-placeholders';
import { getEnd, getStart, listNodes, parseMarkdown } from './parse-markdown';

/** Parsed Markdown whose `==marks==` have become placeholders for `readPlaceholders`. */
export interface HighlightedMarkdown {
  readonly tree: Root;
  /** Footnotes as typed, by identifier. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/**
 * Parses a text with its highlights; code contains none. Null if it is nested deeper than
 * the stack.
 */
export function parseHighlightedMarkdown(markdown: string): HighlightedMarkdown | null {
  const bare = removePlaceholderCharacters(markdown);
  const plain = parseMarkdown(bare);
  if (plain === null) return null;
  const noted = insertHighlightPlaceholders(bare, findCode(plain));
  const tree = parseMarkdown(noted);
  if (tree === null) return null;
  const footnotes = [...readFootnotes(tree, noted)];
  return {
    tree,
    footnotes: new Map(footnotes.map(([name, note]) => [name, restoreHighlightMarkup(note)])),
  };
}

/** The positions of code. */
export function findCode(tree: Root): readonly CodeRange[] {
  return listNodes([tree]).flatMap((node) =>
    node.type === 'inlineCode' || node.type === 'code'
      ? [{ start: getStart(node), end: getEnd(node), isInline: node.type === 'inlineCode' }]
      : [],
  );
}
