import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { toMarkdown } from '../../../core/export/formats/markdown/to-markdown';
import type { WholeClip } from '../../../core/model';

/** An exported clip as parsed by another program. */
export interface Reading {
  readonly front: {
    readonly [Field in 'title' | 'authors' | 'tags' | 'note' | 'pressmark']?: unknown;
  };
  readonly tree: Root;
  readonly text: string;
}

export function readBack(whole: WholeClip): Reading {
  const { content } = toMarkdown(whole);
  if (typeof content !== 'string') throw new Error('Markdown must be text');
  const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content);
  const [, front, markdown] = parts ?? [];
  if (front === undefined || markdown === undefined) throw new Error('no front matter');
  const tree = withoutIds(
    fromMarkdown(markdown, {
      extensions: [gfmTable(), gfmStrikethrough()],
      mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
    }),
  );
  return { front: parse(front), tree, text: content };
}

/** Markdown without the comments that carry our ids. */
export function textWithoutIds(markdown: string): string {
  return markdown.replace(/(?:\n\n(?=<!-- pm-end)| ?)<!-- pm-[0-9a-z -]+ -->/g, '');
}

/** A tree without the comments that carry our ids, as shown by a program. */
export function withoutIds<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const isShown = (child: Nodes) =>
    child.type !== 'html' || !/^<!-- pm-[0-9a-z -]+ -->$/.test(child.value);
  const children = node.children
    .filter((child, index, all) => {
      const next = all[index + 1];
      const isSpaceBefore = child.type === 'text' && child.value === ' ' && next && !isShown(next);
      return isShown(child) && !isSpaceBefore;
    })
    .map((child) => withoutIds(child as Nodes));
  return { ...node, children };
}

/** The types of all nodes in a tree, in their order. */
export function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

/** The text of a tree. A line break is a newline. */
export function wordsIn(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(wordsIn).join('');
  return 'value' in node ? node.value : '';
}
