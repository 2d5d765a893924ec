import type { RootContent } from 'mdast';
import { withoutIdComments } from '../../../markdown/markdown-ids';
import { endOf, parseMarkdown, startOf, wordsOfNode } from '../../../markdown/parse-markdown';
import { foldText } from '../../../text';

/**
 * What our own Markdown of a page without a text holds besides headline, standfirst,
 * image and footnotes. The page itself contributes nothing else, so the user wrote it.
 */
export function userTextOfLink(markdown: string, standfirst: string | null): string {
  try {
    return wordsOf(markdown, standfirst);
  } catch (error) {
    // Nested deeper than the stack: the report says elsewhere that the text cannot be read.
    if (error instanceof RangeError) return '';
    throw error;
  }
}

function wordsOf(markdown: string, standfirst: string | null): string {
  const nodes = parseMarkdown(markdown)?.children ?? [];
  const isOfPage = (node: RootContent, index: number) => {
    if (node.type === 'footnoteDefinition') return true;
    if (node.type === 'heading') return node.depth === 1 && index === 0;
    if (node.type !== 'paragraph') return false;
    const words = foldText(withoutIdComments(wordsOfNode(node)).replaceAll('==', ''));
    return (
      words === foldText(standfirst ?? '') || isPicture(node) || isCaption(node, nodes[index - 1])
    );
  };
  return nodes
    .flatMap((node, index) => {
      if (isOfPage(node, index)) return [];
      const start = markdown.lastIndexOf('\n', startOf(node) - 1) + 1;
      return [markdown.slice(start, endOf(node, nodes[index + 1])).trimEnd()];
    })
    .join('\n\n');
}

function isPicture(node: RootContent | undefined): boolean {
  return node?.type === 'paragraph' && node.children.every(({ type }) => type === 'image');
}

function isCaption(node: RootContent, before: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' || !isPicture(before)) return false;
  return node.children.length === 1 && node.children[0]?.type === 'emphasis';
}
