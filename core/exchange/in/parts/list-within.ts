import type { Nodes, RootContent } from 'mdast';
import { ownItem } from './own-list';
import { endOf, parseMarkdown, startOf } from './parse-markdown';

/** Quotes and bullets in one another in which the list is looked for. */
const mostLooks = 4;
const title = '---\n\n## Annotations';
/** The line with colour and time, set in further than in a list of ours. */
const factsWithin = /^(?: {4}|\t|[ \t]*>).* UTC\b/m;

/**
 * Our own Markdown with its list of annotations below the title that is ours where the
 * reader has put it into a callout, or below a bullet; what else stands in that follows
 * the title, too. A text without such a list as it is.
 */
export function withListSetOut(markdown: string): string {
  if (!factsWithin.test(markdown)) return markdown;
  let text = markdown;
  for (let look = 0; look < mostLooks; look++) {
    const next = setOutOnce(text);
    if (next === text) break;
    text = next;
  }
  return text;
}

function setOutOnce(markdown: string): string {
  const nodes = (parseMarkdown(markdown)?.children ?? []).flatMap((node): readonly RootContent[] =>
    node.type === 'list' && !node.ordered ? node.children : [node],
  );
  const parts: string[] = [];
  let at = 0;
  for (const [index, node] of nodes.entries()) {
    if (node.type !== 'blockquote' && node.type !== 'listItem') continue;
    const start = markdown.lastIndexOf('\n', startOf(node) - 1) + 1;
    const end = endOf(node, nodes[index + 1]);
    if (isOwn(node, markdown.slice(0, end)) || !holdsOwn(node, markdown.slice(0, end))) continue;
    const isUntitled = parts.length === 0 && !markdown.includes(title);
    parts.push(markdown.slice(at, start), ...(isUntitled ? [title] : []));
    parts.push(setOut(markdown.slice(start, end), node.type));
    at = end;
  }
  return at === 0 ? markdown : [...parts, markdown.slice(at)].join('\n\n');
}

/** The text in a quote or an item, whose lines stand below the first words or are set in by a tab. */
function setOut(typed: string, type: 'blockquote' | 'listItem'): string {
  if (type === 'blockquote') {
    return typed.replace(/^ {0,3}> ?/gm, '').replace(/^\[![\w-]+\][+-]?[^\S\n]*/, '');
  }
  const sign = /^ {0,3}[-*+](?: {1,4}(?! )| |\t|$)/.exec(typed)?.[0] ?? '';
  const setIn = new RegExp(`\\n(?:\\t| {1,${Math.max(1, sign.length)}})`, 'g');
  return typed.slice(sign.length).replace(setIn, '\n');
}

/** Whether an item of ours about a mark stands in a node. Without recursion: it may be nested deeper than the stack. */
function holdsOwn(within: Nodes, markdown: string): boolean {
  const waiting: Nodes[] = [within];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node !== within && isOwn(node, markdown)) return true;
    if ('children' in node) waiting.push(...node.children);
  }
  return false;
}

function isOwn(node: Nodes, markdown: string): boolean {
  if (node.type !== 'listItem') return false;
  try {
    return (ownItem(node, markdown, new Map())?.mark ?? null) !== null;
  } catch (error) {
    // An item that is nested deeper than the stack is none of ours.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
