import type { Block, Body, Inline } from '../model/article/body';

/**
 * The words of a body as plain text, blocks parted by one blank line.
 *
 * Captions and credits belong to their figures and are left out; cells of a
 * table row are parted by a tab; a line break is a newline.
 */
export function plainText(body: Body): string {
  return body.children.flatMap(linesOfBlock).join('\n\n');
}

/** The words of inline content, without their formatting. */
export function inlineText(children: readonly Inline[]): string {
  return children.map(textOfInline).join('');
}

function textOfInline(node: Inline): string {
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

function linesOfBlock(node: Block): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return withoutEmpty([inlineText(node.children).trim()]);
    case 'blockquote':
      return node.children.flatMap(linesOfBlock);
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap(linesOfBlock));
    case 'table':
      return node.children.map((row) =>
        row.children.map((cell) => inlineText(cell.children).trim()).join('\t'),
      );
    case 'code':
      return withoutEmpty([node.value]);
    case 'figure':
    case 'thematicBreak':
      return [];
  }
}

function withoutEmpty(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}
