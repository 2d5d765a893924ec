import type { RootContent } from 'mdast';
import { removeIdComments } from '../../../markdown/markdown-ids';
import { getEnd, getNodeText, getStart, parseMarkdown } from '../../../markdown/parse-markdown';
import { foldText } from '../../../text';

/**
 * What our own Markdown of a page without a text holds besides headline, standfirst,
 * image and footnotes. The page itself contributes nothing else, so the user wrote it.
 */
export function extractUserText(markdown: string, standfirst: string | null): string {
  try {
    return joinUserText(markdown, standfirst);
  } catch (error) {
    // Nested deeper than the stack: the report says elsewhere that the text cannot be read.
    if (error instanceof RangeError) return '';
    throw error;
  }
}

function joinUserText(markdown: string, standfirst: string | null): string {
  const nodes = parseMarkdown(markdown)?.children ?? [];
  const isOfPage = (node: RootContent, index: number) => {
    if (node.type === 'footnoteDefinition') return true;
    if (node.type === 'heading') return node.depth === 1 && index === 0;
    if (node.type !== 'paragraph') return false;
    const folded = foldText(removeIdComments(getNodeText(node)).replaceAll('==', ''));
    return (
      folded === foldText(standfirst ?? '') || isImage(node) || isCaption(node, nodes[index - 1])
    );
  };
  return nodes
    .flatMap((node, index) => {
      if (isOfPage(node, index)) return [];
      const start = markdown.lastIndexOf('\n', getStart(node) - 1) + 1;
      return [markdown.slice(start, getEnd(node, nodes[index + 1])).trimEnd()];
    })
    .join('\n\n');
}

function isImage(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && node.children.every(({ type }) => type === 'image');
}

function isCaption(node: RootContent, before: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' || !isImage(before)) return false;
  return node.children.length === 1 && node.children[0]?.type === 'emphasis';
}
