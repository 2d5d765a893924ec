import type { Nodes } from 'mdast';
import { fenceLeadingCode, trimNote } from '../notes/fence-leading-code';
import { parseTree } from './parse-tree';

/** What may start HTML. */
const tagStart = /<(?=[a-z!/?])/gi;
/** The same in text, where a bracket may be escaped. */
const bareTagStart = /(?<=(?:^|[^\\])(?:\\\\)*)<(?=[a-z!/?])/gi;

/**
 * A note as typed, without surrounding blank lines and with its HTML and its links that run
 * code escaped, as Pressmark shows it. In another program the HTML would become elements, and an
 * imported note could run code.
 *
 * "<" becomes a character reference. A backslash is not enough: many programs autolink a
 * bare address before it and swallow the backslash, which leaves a tag. So does a "<" that starts no
 * tag in CommonMark: some programs allow other white space in tags.
 */
export function escapeNoteHtml(note: string): string {
  return escapeText(escapeActiveNodes(fenceLeadingCode(trimNote(note)), isActive));
}

/**
 * The same for a note within a paragraph, on one line: what would start a block is text there.
 */
export function escapeInlineNoteHtml(line: string): string {
  const paragraph = 'x ';
  return escapeNoteHtml(paragraph + line).slice(paragraph.length);
}

/**
 * The same for a note at an unknown place of a template. If a line before it would make text of a
 * code block with HTML, it begins with a new paragraph.
 */
export function escapePlacedNoteHtml(note: string): string {
  const escaped = escapeNoteHtml(note);
  return isActiveAfter('x ', escaped) ? `\n\n${escaped}` : escaped;
}

/**
 * Makes text of links that run code, in a note that a template wrote. Page text in it is
 * escaped, but a template may put it where an address belongs: `[source](${title})`.
 */
export function escapeCodeLinks(markdown: string): string {
  const mayRunCode = /(?:script|data)(?:[:\\\p{Cc}]|&)/iu.test(markdown);
  return mayRunCode ? escapeActiveNodes(markdown, hasCodeAddress) : markdown;
}

/**
 * True if a note would run code as a footnote in a program without footnotes. Such a program takes
 * `[^1]: address` for the address of a link, and other text after `[^1]:` for a paragraph, so a
 * code block does not start there.
 */
export function runsCodeInFootnote(note: string): boolean {
  return isActiveAfter('[^1]: ', escapeNoteHtml(note).replaceAll('\n', '\n    '));
}

function isActiveAfter(start: string, markdown: string): boolean {
  if (!/[<:&\\]/.test(markdown)) return false;
  return findNodes(parseTree(start + markdown), isActive).length > 0;
}

/** Maximum number of passes: escaping one tag can reveal another that starts before it. */
const maxPasses = 8;

function escapeActiveNodes(markdown: string, isEscaped: (node: Nodes) => boolean): string {
  if (!/[<\]]/.test(markdown)) return markdown;
  let text = markdown;
  for (let pass = 0; pass < maxPasses; pass++) {
    const active = findNodes(parseTree(text), isEscaped);
    if (active.length === 0) return text;
    const parts: string[] = [];
    let end = 0;
    for (const { type, from, to } of active) {
      // A link in a link's text is escaped in the next pass.
      if (from < end) continue;
      const source = text.slice(from, to);
      parts.push(text.slice(end, from), type === 'html' ? escapeTags(source) : escapeLink(source));
      end = to;
    }
    text = parts.join('') + text.slice(end);
  }
  // Never written by accident, so it does not matter that code shows the references.
  return escapeTags(text).replaceAll('[', '&#91;');
}

function escapeTags(html: string): string {
  return html.replace(tagStart, '&lt;');
}

/** Makes text of a link, image, definition or autolink: of its first bracket. */
function escapeLink(source: string): string {
  return source.replace(/[<[]/, (bracket) => (bracket === '<' ? '&lt;' : '\\['));
}

/** A bare address that many programs autolink, followed by an escaped tag. */
const escapedTag = /((?:https?:|www\.)\S*?)\\<(?=[a-z!/?])/gi;

/**
 * Escapes tags in text, and replaces backslashes before tags that an autolink would swallow. Code
 * is left alone.
 */
function escapeText(markdown: string): string {
  if (markdown.search(tagStart) === -1) return markdown;
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of findNodeRanges('text', parseTree(markdown))) {
    const text = markdown.slice(from, to).replace(escapedTag, '$1&lt;');
    parts.push(markdown.slice(end, from), text.replace(bareTagStart, '&lt;'));
    end = to;
  }
  return parts.join('') + markdown.slice(end);
}

interface NodeRange {
  readonly type: Nodes['type'];
  readonly from: number;
  readonly to: number;
}

/** The offsets of all nodes of a type, in order. */
function findNodeRanges(
  type: 'html' | 'text',
  node: Nodes,
): readonly (readonly [from: number, to: number])[] {
  if ('children' in node) return node.children.flatMap((child) => findNodeRanges(type, child));
  return node.type === type ? getRanges(node).map(({ from, to }) => [from, to] as const) : [];
}

/** Nodes for which a function returns true, in order. */
function findNodes(node: Nodes, isFound: (node: Nodes) => boolean): readonly NodeRange[] {
  const own = isFound(node) ? getRanges(node) : [];
  if (!('children' in node)) return own;
  return [...own, ...node.children.flatMap((child) => findNodes(child, isFound))];
}

/** True for HTML, and for links and images whose address runs code. */
function isActive(node: Nodes): boolean {
  return node.type === 'html' || hasCodeAddress(node);
}

function hasCodeAddress(node: Nodes): boolean {
  return 'url' in node && runsCode(node.url);
}

function getRanges(node: Nodes): readonly NodeRange[] {
  const { start, end } = ('position' in node && node.position) || {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  return [{ type: node.type, from: start.offset, to: end.offset }];
}

/** True for `javascript:` and similar. Browsers skip control characters and spaces in a scheme. */
function runsCode(url: string): boolean {
  return /^(?:javascript|vbscript|data):/i.test(url.replace(/[\p{Cc}\s]/gu, ''));
}
