import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Inline } from '../model';
import type { MarkNode, MarksInText } from './mark-node';
import { safeAddress } from './page-text';
import { singleLine } from './single-line';

type Wrapper = Extract<
  PhrasingContent,
  { type: 'emphasis' | 'strong' | 'delete' | 'link' | 'mark' }
>;

/**
 * Inline content as a person would have written it in Markdown.
 *
 * Pages put the space inside the emphasis ("<em>word </em>"), nest the same
 * emphasis twice, or end a paragraph with a line break. Markdown can say that
 * only with character references or stray backslashes, so: spaces move out of
 * their wrappers, a wrapper within its own kind is dissolved, neighbours of
 * one kind are joined, empty ones are dropped, and breaks at the ends go. The
 * marks of annotations lie around emphasis where they can, so that a passage
 * is one mark and not three.
 */
export function tidyInline(
  children: readonly Inline[],
  marks: MarksInText | null = null,
): PhrasingContent[] {
  return withoutEdges(trimMarks(join(children.flatMap((child) => tidy(child, [], marks)))));
}

/** Tidied content within one more pair of emphasis. Empty when there is nothing to emphasise. */
export function emphasise(
  type: 'emphasis' | 'strong',
  children: readonly Inline[],
  marks: MarksInText | null = null,
): PhrasingContent[] {
  return tidyInline([{ type, children }], marks);
}

function tidy(
  node: Inline,
  within: readonly string[],
  marks: MarksInText | null,
): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return marked(node, { type: 'text', value: singleLine(node.value) }, marks);
    case 'inlineCode': {
      const value = node.value.replace(/[\n\r]+/g, ' ');
      if (value.trim() === '') return [{ type: 'text', value: ' ' }];
      // At the start of a paragraph, "[`]: x`](…)" would be read as a definition.
      const isSafe = !(within.includes('link') && value.includes(']'));
      return marked(node, { type: isSafe ? 'inlineCode' : 'text', value }, marks);
    }
    case 'break':
      return [{ type: 'break' }];
    default: {
      const inside = [...within, node.type];
      const children = join(node.children.flatMap((child) => tidy(child, inside, marks)));
      if (within.includes(node.type)) return children;
      const [content, references] = withoutReferences(children, node.type === 'link');
      const wrap = (inner: PhrasingContent[]) => wrapperOf(node, inner);
      const [only] = content;
      if (content.length === 1 && only?.type === 'mark') {
        return [{ type: 'mark', children: unwrapEdges(only.children, wrap) }, ...references];
      }
      return [...unwrapEdges(trimMarks(content), wrap), ...references];
    }
  }
}

function wrapperOf(
  node: Extract<Inline, { readonly children: readonly Inline[] }>,
  children: PhrasingContent[],
): Wrapper {
  if (node.type !== 'link') return { type: node.type, children };
  return { type: 'link', url: safeAddress(node.url), children: children as [] };
}

/** A leaf with the marks that lie on it, and the numbers of the notes whose marks end there. */
function marked(
  leaf: Inline,
  content: PhrasingContent,
  marks: MarksInText | null,
): PhrasingContent[] {
  const labels = (marks?.ends.get(leaf) ?? []).flatMap((index) => marks?.labelOf(index) ?? []);
  const references = labels.map(
    (label): FootnoteReference => ({ type: 'footnoteReference', identifier: label, label }),
  );
  if (!marks?.marks.has(leaf)) return [content, ...references];
  return [{ type: 'mark', children: [content] }, ...references];
}

/** Content whose marks have no spaces at their ends, which go outside of them. */
function trimMarks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const mark = (children: PhrasingContent[]): MarkNode => ({ type: 'mark', children });
  return join(
    nodes.flatMap((node) => (node.type === 'mark' ? unwrapEdges(node.children, mark) : [node])),
  );
}

/** Content without the numbers of notes at its end, or without any, which then follow. */
function withoutReferences(
  children: readonly PhrasingContent[],
  all: boolean,
): [PhrasingContent[], PhrasingContent[]] {
  const isReference = ({ type }: PhrasingContent) => type === 'footnoteReference';
  const last = children.findLastIndex((child) => !isReference(child));
  const stays = (child: PhrasingContent, index: number) =>
    all ? !isReference(child) : index <= last;
  return [join(children.filter(stays)), children.filter((child, index) => !stays(child, index))];
}

/** Wraps content, leaving the spaces and breaks at its ends outside. */
function unwrapEdges(
  children: PhrasingContent[],
  wrap: (content: PhrasingContent[]) => Wrapper,
): PhrasingContent[] {
  const content = withoutEdges(children);
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

/** Content without spaces and breaks at its ends, and without spaces beside a break. */
function withoutEdges(nodes: readonly PhrasingContent[]): PhrasingContent[] {
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

/** Joins neighbours of one kind, and the spaces where two texts meet. */
function join(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    } else if (node.type === 'text' && last?.type === 'text') {
      const value = `${last.value}${node.value}`.replace(/ {2,}/g, ' ');
      joined[joined.length - 1] = { type: 'text', value };
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
): node is Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' | 'mark' }> {
  return ['emphasis', 'strong', 'delete', 'mark'].includes(node.type);
}
