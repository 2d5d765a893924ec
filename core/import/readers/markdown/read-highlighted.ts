import type { FootnoteDefinition, Root } from 'mdast';
import { findFootnotes } from '../../../markdown/footnotes';
import {
  type HighlightedRange,
  readPlaceholders,
  removePlaceholders,
} from '../../../markdown/highlight-placeholders';
import { parseHighlightedMarkdown } from '../../../markdown/parse-highlighted';
import type { Block, Body, Inline } from '../../../model';
import type { ImportTools } from '../../import-tools';
import type { ImportedAnnotation } from '../../items/imported-item';
import { makeAnnotation } from '../../items/make-item';
import type { Report } from '../../items/report';
import { createQuote } from '../text/quote-in-text';
import { findHiddenText, separateComments } from './comments';
import { treeToBody } from './tree-to-body';

/** A story in Markdown with its highlights. */
export interface ImportedStory {
  readonly body: Body;
  /** The whole text of the body including captions, blocks separated by line breaks. */
  readonly text: string;
  /** The highlighted ranges of that text. */
  readonly ranges: readonly HighlightedRange[];
  /** As typed, by identifier. */
  readonly footnotes: ReadonlyMap<string, string>;
}

/**
 * Reads a text with `==marks==`, whose footnotes are their notes. Other footnotes are
 * added below the text, also a second one of the same name, except for those in `known`,
 * which belong elsewhere. Null if no text is left. Comments are reported.
 */
export function readHighlightedStory(
  markdown: string,
  baseUrl: string,
  report: Report,
  tools: ImportTools,
  known: ReadonlySet<string> = new Set(),
): ImportedStory | null {
  const { text: visible, comments } = separateComments(markdown);
  for (const comment of comments) report.add('comment-left-out', 1, null, comment);
  const parsed = parseHighlightedMarkdown(visible);
  if (parsed === null) return null;
  const { tree, footnotes } = parsed;
  const signed = treeToBody(tree, tree.children, baseUrl, tools);
  const { text, ranges } = readPlaceholders(signed?.children.map(getText).join('\n') ?? '');
  const taken = new Set([...ranges.flatMap((range) => range.footnotes), ...known]);
  const loose = listOtherFootnotes(taken, tree);
  const hidden = findHiddenText([tree, ...loose], tree);
  for (const text of hidden) report.add('comment-left-out', 1, null, text);
  if (signed === null) return null;
  const others = loose.flatMap((node) => {
    const body = treeToBody(tree, node.children, baseUrl, tools);
    return body === null ? [] : labelBlocks(node.identifier, body.children);
  });
  const children = [...signed.children, ...others].map((block) => removePlaceholders(block, taken));
  return { body: { type: 'root', children }, text, ranges, footnotes };
}

/** One annotation for each footnote of a range, or one without a note. */
export function createAnnotations(
  { text, footnotes }: ImportedStory,
  { start, end, footnotes: names }: HighlightedRange,
): readonly ImportedAnnotation[] {
  const notes = names.length === 0 ? [''] : names.map((name) => footnotes.get(name) ?? '');
  return notes.flatMap((note) => {
    const { exact, prefix, suffix } = createQuote(text, { start, end });
    const annotation = makeAnnotation(exact, { prefix, suffix, note });
    return annotation === null ? [] : [annotation];
  });
}

/**
 * The footnotes of a text except the first of each name in `taken`; nested ones follow
 * their parent.
 */
function listOtherFootnotes(taken: ReadonlySet<string>, tree: Root): readonly FootnoteDefinition[] {
  const nodes = findFootnotes(tree).map(({ node }) => node);
  const firsts = new Map([...nodes].reverse().map((node) => [node.identifier, node]));
  const others: FootnoteDefinition[] = [];
  const waiting = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (taken.has(node.identifier) && firsts.get(node.identifier) === node) continue;
    others.push(node);
    const within = findFootnotes({ type: 'root', children: node.children });
    waiting.push(...within.map((one) => one.node).reverse());
  }
  return others;
}

function labelBlocks(name: string, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const label: Inline = { type: 'text', value: `[${name}] ` };
  if (first?.type === 'paragraph') {
    return [{ ...first, children: [label, ...first.children] }, ...rest];
  }
  return [{ type: 'paragraph', children: [label] }, ...blocks];
}

function getText(node: Block | Inline | { readonly children: readonly unknown[] }): string {
  if ('value' in node) return node.value;
  if ('type' in node && node.type === 'break') return '\n';
  if (!('children' in node)) return '';
  const children = node.children as readonly (Block | Inline)[];
  const isInline = children.every(({ type }) =>
    /^(text|emphasis|strong|delete|link|inlineCode|break)$/.test(type),
  );
  return children.map(getText).join(isInline ? '' : '\n');
}
