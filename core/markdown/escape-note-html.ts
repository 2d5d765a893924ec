import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fenceLeadingCode, trimNote } from '../notes/fence-leading-code';

/** What may start HTML. */
const tagStart = /<(?=[a-z!/?])/gi;

/**
 * A note as typed, without surrounding blank lines and with its HTML escaped, as
 * Pressmark shows it. In another program the HTML would become elements, and an imported
 * note could run code.
 *
 * "<" becomes a character reference. A backslash is not enough: many programs autolink a
 * bare address before it and swallow the backslash, which leaves a tag.
 */
export function escapeNoteHtml(note: string): string {
  return replaceBackslashes(escapeHtmlNodes(fenceLeadingCode(trimNote(note))));
}

/** Maximum number of passes: escaping one tag can reveal another that starts before it. */
const maxPasses = 8;

function escapeHtmlNodes(markdown: string): string {
  if (markdown.search(tagStart) === -1) return markdown;
  let text = markdown;
  for (let look = 0; look < maxPasses; look++) {
    const html = findNodeRanges('html', fromMarkdown(text));
    if (html.length === 0) return text;
    const parts: string[] = [];
    let end = 0;
    for (const [from, to] of html) {
      parts.push(text.slice(end, from), escapeTags(text.slice(from, to)));
      end = to;
    }
    text = parts.join('') + text.slice(end);
  }
  // Never written by accident, so it does not matter that code shows the references.
  return escapeTags(text);
}

function escapeTags(html: string): string {
  return html.replace(tagStart, '&lt;');
}

/** A bare address that many programs autolink, followed by an escaped tag. */
const escapedTag = /((?:https?:|www\.)\S*?)\\<(?=[a-z!/?])/gi;

/** Replaces backslashes before tags that an autolink would swallow. Code is left alone. */
function replaceBackslashes(markdown: string): string {
  if (markdown.search(escapedTag) === -1) return markdown;
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of findNodeRanges('text', fromMarkdown(markdown))) {
    parts.push(markdown.slice(end, from), markdown.slice(from, to).replace(escapedTag, '$1&lt;'));
    end = to;
  }
  return parts.join('') + markdown.slice(end);
}

/** The offsets of all nodes of a type, in order. */
function findNodeRanges(
  type: 'html' | 'text',
  node: Nodes,
): readonly (readonly [from: number, to: number])[] {
  if ('children' in node) return node.children.flatMap((child) => findNodeRanges(type, child));
  const { start, end } = node.position ?? {};
  if (node.type !== type || start?.offset === undefined || end?.offset === undefined) return [];
  return [[start.offset, end.offset]];
}
