import type { List } from 'mdast';
import { readOwnItem } from '../../../markdown/own-item';
import { endOf, parseMarkdown, startOf } from '../../../markdown/parse-markdown';

/**
 * Removes the bullets that an outliner put before each paragraph, or before the whole
 * text; any other text is returned unchanged. Items of our own list keep their bullets.
 */
export function withoutOutline(markdown: string): string {
  const tree = parseMarkdown(markdown);
  const lists = tree?.children ?? [];
  if (lists.length === 0 || !lists.every(isBullets)) return markdown;
  return lists
    .flatMap((list, at) =>
      list.children.map((item, index) => {
        const end = endOf(item, list.children[index + 1] ?? lists[at + 1]);
        const typed = markdown.slice(startOf(item), end);
        return isOwn(list, index, markdown.slice(0, end)) ? typed : setOut(typed);
      }),
    )
    .map((block) => block.trimEnd())
    .join('\n\n');
}

function isBullets(node: { readonly type: string }): node is List {
  return node.type === 'list' && !(node as List).ordered;
}

function isOwn({ children }: List, index: number, markdown: string): boolean {
  const item = children[index];
  try {
    return item !== undefined && readOwnItem(item, markdown, new Map()) !== null;
  } catch (error) {
    // An item nested deeper than the stack is not ours.
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** An item's text without its indentation by spaces or a tab. */
function setOut(item: string): string {
  return item.replace(/^[-*+](?: |\t|$)/, '').replace(/\n(?:\t| {1,2})/g, '\n');
}
