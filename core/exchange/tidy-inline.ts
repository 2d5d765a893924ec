import type { PhrasingContent } from 'mdast';
import type { Inline } from '../model';
import { singleLine } from './single-line';

type Wrapper = Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' | 'link' }>;

/**
 * Inline content as a person would have written it in Markdown.
 *
 * Pages put the space inside the emphasis ("<em>word </em>"), nest the same
 * emphasis twice, or end a paragraph with a line break. Markdown can say that
 * only with character references or stray backslashes, so: spaces move out of
 * their wrappers, a wrapper within its own kind is dissolved, neighbours of
 * one kind are joined, empty ones are dropped, and breaks at the ends go.
 */
export function tidyInline(children: readonly Inline[]): PhrasingContent[] {
  return withoutEdges(join(children.flatMap((child) => tidy(child, []))));
}

/** Tidied content within one more pair of emphasis. Empty when there is nothing to emphasise. */
export function emphasise(
  type: 'emphasis' | 'strong',
  children: readonly Inline[],
): PhrasingContent[] {
  return tidyInline([{ type, children }]);
}

function tidy(node: Inline, within: readonly string[]): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: singleLine(node.value) }];
    case 'inlineCode': {
      const value = node.value.replace(/[\n\r]+/g, ' ');
      if (value.trim() === '') return [{ type: 'text', value: ' ' }];
      // At the start of a paragraph, "[`]: x`](…)" would be read as a definition.
      const isSafe = !(within.includes('link') && value.includes(']'));
      return [{ type: isSafe ? 'inlineCode' : 'text', value }];
    }
    case 'break':
      return [{ type: 'break' }];
    default: {
      const inside = [...within, node.type];
      const children = join(node.children.flatMap((child) => tidy(child, inside)));
      if (within.includes(node.type)) return children;
      return unwrapEdges(children, (content) =>
        node.type === 'link'
          ? { type: 'link', url: node.url, children: content as [] }
          : { type: node.type, children: content },
      );
    }
  }
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
    } else if (isMark(node) && last?.type === node.type) {
      joined[joined.length - 1] = { ...node, children: join([...last.children, ...node.children]) };
    } else if (node.type !== 'text' || node.value !== '') {
      joined.push(node);
    }
  }
  return joined;
}

function isMark(
  node: PhrasingContent,
): node is Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }> {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}
