import type { Definition, Nodes, Root } from 'mdast';
import { footnoteNodes } from '../../../markdown/footnotes';
import { isOwnComment } from '../../../markdown/markdown-ids';
import { type CodePlace, unnoteMarks } from '../../../markdown/marked-words';
import { parseMarkdown, startOf } from '../../../markdown/parse-markdown';
import { codesIn } from '../../../markdown/parse-marked';

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
export function partComments(markdown: string): {
  readonly text: string;
  readonly comments: readonly string[];
} {
  const tree = markdown.includes('%%') ? parseMarkdown(markdown) : null;
  if (tree === null) return { text: markdown, comments: [] };
  const footnotes = footnoteNodes(tree).map(({ node, end }) => ({ start: startOf(node), end }));
  const searched = masked(markdown, [...codesIn(tree), ...footnotes]);
  const comments: string[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { 0: found, 1: words = '', index } of searched.matchAll(obsidianComment)) {
    const end = index + found.length;
    comments.push(markdown.slice(end - 2 - words.length, end - 2));
    parts.push(markdown.slice(at, index));
    at = end;
  }
  return { text: parts.join('') + markdown.slice(at), comments: comments.filter(saysSomething) };
}

function masked(markdown: string, places: readonly Pick<CodePlace, 'start' | 'end'>[]): string {
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
export function unshownIn(nodes: readonly Nodes[], tree: Root): readonly string[] {
  const named = new Set(
    withinAll([tree], true).flatMap((node) =>
      node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [],
    ),
  );
  return withinAll(nodes).flatMap((node) => {
    if (node.type === 'html') {
      return [...node.value.matchAll(htmlComment)]
        .map(([, words = '']) => unnoteMarks(words))
        .filter((words) => saysSomething(words) && !isOwnComment(words));
    }
    if (node.type !== 'definition' || named.has(node.identifier)) return [];
    return [unnoteMarks(definitionOf(node))];
  });
}

function definitionOf({ identifier, label, url, title }: Definition): string {
  return `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ''}`;
}

/**
 * The nodes and all their descendants in document order. Iterative: nesting may be deeper
 * than the stack.
 */
function withinAll(nodes: readonly Nodes[], isInFootnotes = false): readonly Nodes[] {
  const all: Nodes[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    all.push(node);
    if (!('children' in node)) continue;
    for (const child of [...node.children].reverse()) {
      if (isInFootnotes || child.type !== 'footnoteDefinition') waiting.push(child);
    }
  }
  return all;
}

function saysSomething(words: string): boolean {
  return words.trim() !== '';
}
