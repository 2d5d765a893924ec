import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';

/**
 * Parses Markdown with GFM tables, strikethrough and footnotes. Null if it is nested
 * deeper than the stack.
 */
export function parseMarkdown(markdown: string): Root | null {
  try {
    return fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmStrikethrough(), gfmFootnote()],
      mdastExtensions: [
        gfmTableFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmFootnoteFromMarkdown(),
      ],
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The text of a node, without formatting. */
export function wordsOfNode(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsOfNode).join('') : '';
}

interface Point {
  readonly offset?: number | undefined;
}
interface Placed {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/** The offset at which a node begins in the parsed text, in characters. */
export function startOf(node: Placed): number {
  return node.position?.start.offset ?? 0;
}

/**
 * One past a node's last character in the parsed text. In some versions of the parser, an
 * unclosed code block extends past the next bullet of its list, so the start of the next
 * node is the upper bound.
 */
export function endOf(node: Placed, next?: Placed): number {
  const end = node.position?.end.offset ?? 0;
  return next === undefined ? end : Math.min(end, startOf(next));
}
