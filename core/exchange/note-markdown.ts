import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { bareNote, fencedFirst } from './fenced-first';

/** What may begin HTML. */
const tagStart = /<(?=[a-z!/?])/gi;

/**
 * A note as it was typed, without empty lines around it, and with its HTML as the words
 * that Pressmark shows: in the page of another program it would be elements, and a note
 * that came from elsewhere could run what it liked.
 */
export function noteMarkdown(note: string): string {
  return withoutHtml(fencedFirst(bareNote(note)));
}

/** Times that a text is looked through: where one tag has become words, another may begin before it. */
const mostLooks = 8;

function withoutHtml(markdown: string): string {
  if (markdown.search(tagStart) === -1) return markdown;
  let text = markdown;
  for (let look = 0; look < mostLooks; look++) {
    const html = htmlIn(fromMarkdown(text));
    if (html.length === 0) return text;
    const parts: string[] = [];
    let end = 0;
    for (const [from, to] of html) {
      parts.push(text.slice(end, from), asWords(text.slice(from, to)));
      end = to;
    }
    text = parts.join('') + text.slice(end);
  }
  // Nobody writes so by chance: then it does not matter that code shows the backslashes.
  return asWords(text);
}

/** A backslash makes a sign a word, unless one stands before it already. */
function asWords(html: string): string {
  return html.replace(tagStart, (_, at: number) => (html[at - 1] === '\\' ? '&lt;' : '\\<'));
}

/** Where HTML stands in a text, in its order. */
function htmlIn(node: Nodes): readonly (readonly [from: number, to: number])[] {
  if ('children' in node) return node.children.flatMap(htmlIn);
  const { start, end } = node.position ?? {};
  if (node.type !== 'html' || start?.offset === undefined || end?.offset === undefined) return [];
  return [[start.offset, end.offset]];
}
