import type { Block, Body, Inline } from '../model/article/body';

/**
 * Returns the text of a body, with a blank line between blocks.
 *
 * Leaves out captions and credits, which belong to their figures. A tab separates the
 * cells of a table row; a line break is a newline.
 */
export function plainText(body: Body): string {
  return body.children.flatMap(getBlockTexts).join('\n\n');
}

/** Returns the text of inline content without formatting. */
export function inlineText(children: readonly Inline[]): string {
  return children.map(getInlineText).join('');
}

function getInlineText(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    default:
      return inlineText(node.children);
  }
}

function getBlockTexts(node: Block): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return removeEmpty([inlineText(node.children).trim()]);
    case 'blockquote':
      return node.children.flatMap(getBlockTexts);
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap(getBlockTexts));
    case 'table':
      return node.children.map((row) =>
        row.children.map((cell) => inlineText(cell.children).trim()).join('\t'),
      );
    case 'code':
      return removeEmpty([node.value]);
    case 'figure':
    case 'thematicBreak':
      return [];
  }
}

function removeEmpty(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}
