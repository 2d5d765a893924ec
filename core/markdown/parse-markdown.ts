import type { Nodes, Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseTree } from './parse-tree';

/**
 * Parses Markdown with GFM tables, strikethrough and footnotes. Null if it is nested
 * deeper than the stack.
 */
export function parseMarkdown(markdown: string): Root | null {
  try {
    return parseTree(markdown, {
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

/**
 * The nodes and all within them, in document order, except what is in nodes that are skipped.
 * Iterative: a text may be nested deeper than the stack.
 */
export function listNodes(
  nodes: readonly Nodes[],
  isSkipped: (node: Nodes) => boolean = () => false,
): readonly Nodes[] {
  const all: Nodes[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    all.push(node);
    if (!('children' in node)) continue;
    for (const child of [...node.children].reverse()) if (!isSkipped(child)) waiting.push(child);
  }
  return all;
}

/** The text of a node, without formatting. */
export function getNodeText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(getNodeText).join('') : '';
}

interface Point {
  readonly offset?: number | undefined;
}
interface Placed {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/** The offset at which a node begins in the parsed text, in characters. */
export function getStart(node: Placed): number {
  return node.position?.start.offset ?? 0;
}

/**
 * One past a node's last character in the parsed text. In some versions of the parser, an
 * unclosed code block extends past the next bullet of its list, so the start of the next
 * node is the upper bound.
 */
export function getEnd(node: Placed, next?: Placed): number {
  const end = node.position?.end.offset ?? 0;
  return next === undefined ? end : Math.min(end, getStart(next));
}
