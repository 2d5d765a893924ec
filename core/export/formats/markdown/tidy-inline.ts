import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Inline } from '../../../model';
import { singleLine } from '../../../text/single-line';
import { encodeUnsafeUrl } from './escape-page-text';
import type { MarkNode, StoryHighlights } from './mark-node';

type Wrapper = Extract<
  PhrasingContent,
  { type: 'emphasis' | 'strong' | 'delete' | 'link' | 'mark' }
>;

/**
 * Inline content as a person would write it in Markdown.
 *
 * Pages put spaces inside emphasis ("<em>word </em>"), nest the same emphasis twice, or
 * end a paragraph with a line break. Markdown can only express that with character
 * references or stray backslashes. So spaces are moved out of wrappers, a wrapper within
 * its own kind is unwrapped, adjacent ones of one kind are joined, empty ones are
 * dropped, and breaks at the ends are removed. Highlights go around emphasis where
 * possible, which makes a passage one highlight and not three.
 */
export function tidyInline(
  children: readonly Inline[],
  highlights: StoryHighlights | null = null,
): PhrasingContent[] {
  return trimEdges(trimMarks(join(children.flatMap((child) => tidy(child, [], highlights)))));
}

/** Wraps tidied content in another emphasis. Empty if there is nothing to emphasise. */
export function wrapInEmphasis(
  type: 'emphasis' | 'strong',
  children: readonly Inline[],
  highlights: StoryHighlights | null = null,
): PhrasingContent[] {
  return tidyInline([{ type, children }], highlights);
}

function tidy(
  node: Inline,
  within: readonly string[],
  highlights: StoryHighlights | null,
): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return markLeaf(node, { type: 'text', value: singleLine(node.value) }, highlights);
    case 'inlineCode': {
      const value = node.value.replace(/[\n\r]+/g, ' ');
      if (value.trim() === '') return [{ type: 'text', value: ' ' }];
      // At the start of a paragraph, "[`]: x`](…)" would be parsed as a definition.
      const isSafe = !(within.includes('link') && value.includes(']'));
      return markLeaf(node, { type: isSafe ? 'inlineCode' : 'text', value }, highlights);
    }
    case 'break':
      return [{ type: 'break' }];
    default: {
      const inside = [...within, node.type];
      const children = join(node.children.flatMap((child) => tidy(child, inside, highlights)));
      if (within.includes(node.type)) return children;
      const [content, notes] = node.type === 'link' ? separateNotes(children) : [children, []];
      const wrap = (inner: PhrasingContent[]) => getWrapper(node, inner);
      const references = notes.map(reference);
      const [only] = content;
      if (content.length === 1 && only?.type === 'mark') {
        return [{ ...only, children: unwrapEdges(only.children, wrap) }, ...references];
      }
      return [...unwrapEdges(trimMarks(content), wrap), ...references];
    }
  }
}

function getWrapper(
  node: Extract<Inline, { readonly children: readonly Inline[] }>,
  children: PhrasingContent[],
): Wrapper {
  if (node.type !== 'link') return { type: node.type, children };
  return { type: 'link', url: encodeUnsafeUrl(node.url), children: children as [] };
}

/** A leaf with the highlights that cover it, and the notes of those that end there. */
function markLeaf(
  leaf: Inline,
  content: PhrasingContent,
  highlights: StoryHighlights | null,
): PhrasingContent[] {
  const over = highlights?.annotationsByLeaf.get(leaf);
  if (highlights === null || over === undefined) return [content];
  const ends = highlights.ends.get(leaf) ?? [];
  return [
    {
      type: 'mark',
      ids: over.map(highlights.tokenOf),
      notes: ends.filter(highlights.hasNote).map(highlights.tokenOf),
      children: [content],
    },
  ];
}

function reference(label: string): FootnoteReference {
  return { type: 'footnoteReference', identifier: label, label };
}

/** Moves leading and trailing spaces out of highlights. */
function trimMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return join(
    nodes.flatMap((node) => {
      if (node.type !== 'mark') return [node];
      const mark = (children: PhrasingContent[]): MarkNode => ({ ...node, children });
      const trimmed = unwrapEdges(node.children, mark);
      const isMarked = trimmed.some(({ type }) => type === 'mark');
      return isMarked ? trimmed : [...trimmed, ...node.notes.map(reference)];
    }),
  );
}

/** Splits content from the notes of its highlights, which a link cannot contain. */
function separateNotes(nodes: readonly PhrasingContent[]): [PhrasingContent[], readonly string[]] {
  const notes: string[] = [];
  const content = nodes.map((node): PhrasingContent => {
    if (!('children' in node)) return node;
    const [children, inner] = separateNotes(node.children);
    notes.push(...inner, ...(node.type === 'mark' ? node.notes : []));
    const bare = { ...node, children } as PhrasingContent;
    return bare.type === 'mark' ? { ...bare, notes: [] } : bare;
  });
  return [content, notes];
}

/** Wraps content, leaving leading and trailing spaces and breaks outside. */
function unwrapEdges(
  children: PhrasingContent[],
  wrap: (content: PhrasingContent[]) => Wrapper,
): PhrasingContent[] {
  const content = trimEdges(children);
  if (content.length === 0) return children;
  const before = startsWithSpace(children[0]) ? [space] : [];
  const after = endsWithSpace(children.at(-1)) ? [space] : [];
  return [...before, wrap(content), ...after];
}

const space: PhrasingContent = { type: 'text', value: ' ' };

function startsWithSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.startsWith(' '));
}

function endsWithSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && node.value.endsWith(' '));
}

/** Content without leading and trailing spaces and breaks, and without spaces next to a break. */
function trimEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const trimmed = nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let { value } = node;
    if (isEdge(nodes[index - 1])) value = value.replace(/^ +/, '');
    if (isEdge(nodes[index + 1])) value = value.replace(/ +$/, '');
    return value === '' ? [] : [{ type: 'text', value }];
  });
  const first = trimmed.findIndex(({ type }) => type !== 'break');
  const last = trimmed.findLastIndex(({ type }) => type !== 'break');
  return first === -1 ? [] : trimmed.slice(first, last + 1);
}

function isEdge(node: PhrasingContent | undefined): boolean {
  return node === undefined || node.type === 'break';
}

/** Joins adjacent nodes of one kind, and collapses the spaces where two texts meet. */
function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    } else if (node.type === 'text' && last?.type === 'text') {
      const value = `${last.value}${node.value}`.replace(/ {2,}/g, ' ');
      joined[joined.length - 1] = { type: 'text', value };
    } else if (node.type === 'mark' && last?.type === 'mark') {
      if (last.ids.join() !== node.ids.join()) joined.push(node);
      else {
        const notes = [...last.notes, ...node.notes];
        joined[joined.length - 1] = {
          ...node,
          notes,
          children: join([...last.children, ...node.children]),
        };
      }
    } else if (isJoinable(node) && last?.type === node.type) {
      joined[joined.length - 1] = { ...node, children: join([...last.children, ...node.children]) };
    } else if (node.type !== 'text' || node.value !== '') {
      joined.push(node);
    }
  }
  return joined;
}

function isJoinable(
  node: PhrasingContent,
): node is Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }> {
  return ['emphasis', 'strong', 'delete'].includes(node.type);
}
