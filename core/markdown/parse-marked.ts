import type { Nodes, Root } from 'mdast';
import { footnotesOf } from './footnotes';
import { type CodePlace, noteMarks, unnoteMarks, withoutOwnSigns } from './marked-words';
import { endOf, parseMarkdown, startOf } from './parse-markdown';

/** Parsed Markdown whose `==marks==` have become placeholders for `readSigns`. */
export interface ParsedMarks {
  readonly tree: Root;
  /** Footnotes as typed, by identifier. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/**
 * Parses a text with its highlights; code contains none. Null if it is nested deeper than
 * the stack.
 */
export function parseMarked(markdown: string): ParsedMarks | null {
  const bare = withoutOwnSigns(markdown);
  const plain = parseMarkdown(bare);
  if (plain === null) return null;
  const noted = noteMarks(bare, codesIn(plain));
  const tree = parseMarkdown(noted);
  if (tree === null) return null;
  const footnotes = [...footnotesOf(tree, noted)];
  return { tree, footnotes: new Map(footnotes.map(([name, note]) => [name, unnoteMarks(note)])) };
}

/** The positions of code. Iterative: a text may be nested deeper than the stack. */
export function codesIn(tree: Root): readonly CodePlace[] {
  const codes: CodePlace[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'inlineCode' || node.type === 'code') {
      const isInline = node.type === 'inlineCode';
      codes.push({ start: startOf(node), end: endOf(node), isInline });
    } else if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return codes;
}
