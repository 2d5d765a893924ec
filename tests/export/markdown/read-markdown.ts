import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { toMarkdown } from '../../../core/export/formats/markdown/to-markdown';
import type { WholeClip } from '../../../core/model';

/** An exported clip, parsed with `yaml` and `mdast-util-from-markdown`. */
export interface ParsedExport {
  readonly front: {
    readonly [Field in 'title' | 'authors' | 'tags' | 'note' | 'pressmark']?: unknown;
  };
  readonly tree: Root;
  readonly text: string;
}

/** Exports a clip as Markdown and parses the file. */
export function exportAndParse(whole: WholeClip): ParsedExport {
  const { content } = toMarkdown(whole);
  if (typeof content !== 'string') throw new Error('Markdown must be text');
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content);
  const [, front, markdown] = parts ?? [];
  if (front === undefined || markdown === undefined) throw new Error('no front matter');
  const tree = removeIdComments(
    fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmStrikethrough()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
    }),
  );
  return { front: parse(front), tree, text: content };
}

/** Removes the comments that contain our ids from Markdown. */
export function removeIdCommentsFromText(markdown: string): string {
  return markdown.replace(/(?:\n\n(?=<!-- pm-end)| ?)<!-- pm-[0-9a-z -]+ -->/g, '');
}

/** Removes the comments that contain our ids from a tree. */
export function removeIdComments<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const isShown = (child: Nodes) =>
    child.type !== 'html' || !/^<!-- pm-[0-9a-z -]+ -->$/.test(child.value);
  const children = node.children
    .filter((child, index, all) => {
      const next = all[index + 1];
      const isSpaceBefore = child.type === 'text' && child.value === ' ' && next && !isShown(next);
      return isShown(child) && !isSpaceBefore;
    })
    .map((child) => removeIdComments(child as Nodes));
  return { ...node, children };
}

/** Returns the types of all nodes in a tree, in document order. */
export function collectNodeTypes(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(collectNodeTypes) : [])];
}

/** Returns the text of a tree, with newlines for line breaks. */
export function collectText(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(collectText).join('');
  return 'value' in node ? node.value : '';
}
