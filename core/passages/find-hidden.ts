import { highlightStory } from '../anchor/story/highlight-story';
import {
  type Annotation,
  type Article,
  type Block,
  findLeadImageAbove,
  type Inline,
} from '../model';
import { findHiddenByFields, type HiddenBy } from './find-hidden-fields';

/** Like `findHiddenByFields`, with the annotations in parts that the user removed. */
export function findHidden(
  original: Article,
  corrected: Article,
  annotations: readonly Annotation[],
): ReadonlyMap<string, HiddenBy> {
  const byFields = findHiddenByFields(original, corrected, annotations);
  const rest = annotations.filter(({ id }) => !byFields.has(id));
  return new Map<string, HiddenBy>([
    ...byFields,
    ...findRemoved(original, corrected, rest).map((id) => [id, 'removal'] as const),
  ]);
}

/** Returns the ids of the annotations that only cover removed parts. */
function findRemoved(
  original: Article,
  corrected: Article,
  annotations: readonly Annotation[],
): readonly string[] {
  const isLeadRemoved = findLeadImageAbove(original) !== null && !findLeadImageAbove(corrected);
  if (original.body === corrected.body && !isLeadRemoved) return [];
  const { headline, standfirst, byline, caption, body, annotationsByLeaf } = highlightStory(
    original,
    annotations,
  );
  const listOn = (nodes: readonly Inline[] | null | undefined) =>
    (nodes ?? []).flatMap((node) => collectAnnotations(node, annotationsByLeaf));
  const kept = new Set([headline, standfirst, byline].flatMap(listOn));
  const removed = new Set<number>();
  for (const index of listOn(caption?.children)) (isLeadRemoved ? removed : kept).add(index);
  const shown = new Set(corrected.body.children);
  for (const [at, block] of original.body.children.entries()) {
    const on = collectAnnotations(body.children[at], annotationsByLeaf);
    for (const index of on) (shown.has(block) ? kept : removed).add(index);
  }
  return [...removed]
    .filter((index) => !kept.has(index))
    .map((index) => annotations[index]?.id ?? '');
}

/** A block or a part of it. */
interface StoryNode {
  readonly children?: readonly StoryNode[];
}

/** Returns the annotations on the leaves of a node. */
function collectAnnotations(
  node: Block | Inline | StoryNode | undefined,
  annotationsByLeaf: ReadonlyMap<Inline, readonly number[]>,
): readonly number[] {
  if (node === undefined) return [];
  if ('children' in node && node.children) {
    return (node.children as readonly StoryNode[]).flatMap((child) =>
      collectAnnotations(child, annotationsByLeaf),
    );
  }
  return annotationsByLeaf.get(node as Inline) ?? [];
}
