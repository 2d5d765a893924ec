import type { ListItem } from 'mdast';
import { wordingsBelow } from './own-list';
import { endOf, parseMarkdown, startOf, wordsOfNode } from './parse-markdown';

/** A quote in a list with what was written about it. */
export interface QuotedItem {
  readonly exact: string;
  /** As it was typed. */
  readonly note: string;
}

/**
 * An item of a list as a reader makes one: a quote, and below it, or right behind it in
 * its last lines, what they have to say. A callout is none. `markdown` ends where the item
 * ends.
 */
export function quotedItem(item: ListItem, markdown: string): QuotedItem | null {
  const [quote] = item.children;
  if (quote?.type !== 'blockquote') return null;
  const lines = markdown.slice(startOf(quote), endOf(quote)).split('\n');
  // Markdown takes a line without the sign for one of the quote.
  const behind = lines.findIndex((line, index) => index > 0 && !/^\s*>/.test(line));
  const quoted = behind < 0 ? lines : lines.slice(0, behind);
  const [said] = parseMarkdown(quoted.map((line) => line.trimStart()).join('\n'))?.children ?? [];
  const exact = said?.type === 'blockquote' ? said.children.map(wordsOfNode).join('\n').trim() : '';
  if (exact === '' || /^\[!/.test(exact)) return null;
  const end = endOf(wordingsBelow(item).at(-1)?.line ?? quote);
  const typed = [...lines.slice(quoted.length), markdown.slice(end)].join('\n');
  return { exact, note: `\n${typed}`.replace(/\n {1,2}/g, '\n').replace(/^\n+|\s+$/g, '') };
}
