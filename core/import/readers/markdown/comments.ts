import type { Definition, Nodes, Root } from 'mdast';
import { findFootnotes } from '../../../markdown/footnotes';
import { type CodeRange, restoreHighlightMarkup } from '../../../markdown/highlight-placeholders';
import { isOwnComment } from '../../../markdown/markdown-ids';
import { findCode } from '../../../markdown/parse-highlighted';
import { getStart, listNodes, parseMarkdown } from '../../../markdown/parse-markdown';

/**
 * Text between two pairs of percent signs. The first pair must not follow a word: "100%%"
 * does not open a comment.
 */
const obsidianComment = /[^\S\n]?(?<![\p{L}\p{N}%])%%(?!%)([\s\S]*?)%%(?!%)/gu;
const htmlComment = /<!--([\s\S]*?)(?:-->|$)/g;

/**
 * Separates a text from its Obsidian comments, `%%like this%%`, which are not rendered.
 * Comments in code and footnotes stay.
 */
export function separateComments(markdown: string): {
  readonly text: string;
  readonly comments: readonly string[];
} {
  const tree = markdown.includes('%%') ? parseMarkdown(markdown) : null;
  if (tree === null) return { text: markdown, comments: [] };
  const footnotes = findFootnotes(tree).map(({ node, end }) => ({ start: getStart(node), end }));
  const searched = maskRanges(markdown, [...findCode(tree), ...footnotes]);
  const comments: string[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { 0: found, 1: comment = '', index } of searched.matchAll(obsidianComment)) {
    const end = index + found.length;
    comments.push(markdown.slice(end - 2 - comment.length, end - 2));
    parts.push(markdown.slice(at, index));
    at = end;
  }
  return { text: parts.join('') + markdown.slice(at), comments: comments.filter(hasText) };
}

function maskRanges(markdown: string, places: readonly Pick<CodeRange, 'start' | 'end'>[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...places].sort((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    parts.push(markdown.slice(at, start), 'x'.repeat(end - Math.max(at, start)));
    at = end;
  }
  return (parts.join('') + markdown.slice(at)).replace(/\\[^\n]/g, 'xx');
}

/**
 * Text in `nodes` that is written but never rendered: HTML comments, and link definitions
 * that nothing in `tree` uses, which some people use for remarks. Skips footnotes within
 * the nodes.
 */
export function findHiddenText(nodes: readonly Nodes[], tree: Root): readonly string[] {
  const named = new Set(
    listNodes([tree]).flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
    ),
  );
  return listNodes(nodes, ({ type }) => type === 'footnoteDefinition').flatMap((node) => {
    if (node.type === 'html') {
      return [...node.value.matchAll(htmlComment)]
        .map(([, comment = '']) => restoreHighlightMarkup(comment))
        .filter((comment) => hasText(comment) && !isOwnComment(comment));
    }
    if (node.type !== 'definition' || named.has(node.identifier)) return [];
    return [restoreHighlightMarkup(formatDefinition(node))];
  });
}

function formatDefinition({ identifier, label, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
}

function hasText(comment: string): boolean {
  return comment.trim() !== '';
}
