import type { Block, Body, Inline } from '../../../model';
import type { ImportedAnnotation } from '../imported-item';
import { makeAnnotation } from './make-item';

/*
 * Marks that are written into a text, `==like this==`. They are replaced by two
 * characters that no text has before it is parsed, so that a mark may hold
 * links and emphasis, and are taken out of the tree behind it.
 */
const opening = '\ue0f0';
const closing = '\ue0f1';
const either = new RegExp(`[${opening}${closing}]`, 'g');

/** Characters that tell a place from others of the same words. */
const contextLength = 64;

/** Markdown in which the marks are characters of their own. Code is left alone. */
export function noteMarks(markdown: string): string {
  return markdown
    .replace(either, '')
    .split(/(^(?:```|~~~)[\s\S]*?^(?:```|~~~)[^\n]*$|`[^`\n]+`)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(
            /==(?=[^\s=])((?:(?!\n[^\S\n]*\n)[\s\S])*?[^\s=])==(?!=)/g,
            `${opening}$1${closing}`,
          ),
    )
    .join('');
}

/** A body without the characters of `noteMarks`, and the marks with what stands around them. */
export function takeMarks(body: Body): {
  readonly body: Body;
  readonly annotations: readonly ImportedAnnotation[];
} {
  const text = body.children.map(wordsOf).join('\n');
  const annotations: ImportedAnnotation[] = [];
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, start + 1)) {
    const end = text.indexOf(closing, start);
    if (end < 0) break;
    const mark = makeAnnotation(text.slice(start, end).replace(either, ''), {
      prefix: text.slice(0, start).replace(either, '').slice(-contextLength),
      suffix: text.slice(end).replace(either, '').slice(0, contextLength),
    });
    if (mark !== null) annotations.push(mark);
  }
  return { body: { type: 'root', children: body.children.map(withoutSigns) }, annotations };
}

/** All words of a tree, captions too, blocks parted by line breaks. */
function wordsOf(node: Block | Inline | { readonly children: readonly unknown[] }): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const children = node.children as readonly (Block | Inline)[];
  const isInline = children.every(({ type }) =>
    /^(text|emphasis|strong|delete|link|inlineCode|break)$/.test(type),
  );
  return children.map(wordsOf).join(isInline ? '' : '\n');
}

function withoutSigns<Node extends object>(node: Node): Node {
  if ('value' in node && typeof node.value === 'string') {
    return { ...node, value: node.value.replace(either, '') };
  }
  if ('alt' in node && typeof node.alt === 'string') {
    return { ...node, alt: node.alt.replace(either, '') };
  }
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  return { ...node, children: node.children.map(withoutSigns) };
}
