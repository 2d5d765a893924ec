import type { List } from 'mdast';
import { parseExportedItem } from '../../../markdown/exported-item';
import { getEnd, getStart, parseMarkdown } from '../../../markdown/parse-markdown';

/**
 * Unwraps Markdown that an outliner saved as a bullet list, one item per paragraph or one
 * for the whole text. Any other text is returned unchanged. Exported items keep their bullets.
 */
export function unwrapOutlinerList(markdown: string): string {
  const tree = parseMarkdown(markdown);
  const blocks = tree?.children ?? [];
  if (blocks.length === 0 || !blocks.every(isBulletList)) return markdown;
  return blocks
    .flatMap((list, at) =>
      list.children.map((item, index) => {
        const end = getEnd(item, list.children[index + 1] ?? blocks[at + 1]);
        const typed = markdown.slice(getStart(item), end);
        return isExportedItem(list, index, markdown.slice(0, end)) ? typed : unwrapItem(typed);
      }),
    )
    .map((item) => item.trimEnd())
    .join('\n\n');
}

function isBulletList(node: { readonly type: string }): node is List {
  return node.type === 'list' && !(node as List).ordered;
}

function isExportedItem({ children }: List, index: number, markdown: string): boolean {
  const item = children[index];
  return item !== undefined && parseExportedItem(item, markdown, new Map()) !== null;
}

/**
 * Removes an item's bullet, and one level of indentation (a tab or up to two spaces) from
 * its other lines.
 */
function unwrapItem(item: string): string {
  return item.replace(/^[-*+](?: |\t|$)/, '').replace(/\n(?:\t| {1,2})/g, '\n');
}
