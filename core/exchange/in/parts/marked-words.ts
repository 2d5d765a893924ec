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
    .map((part, index) => (index % 2 === 1 ? part : inParagraphs(part)))
    .join('');
}

/** A mark ends in the paragraph in which it begins. */
function inParagraphs(markdown: string): string {
  return markdown
    .split(/(\n[^\S\n]*\n)/)
    .map((part, index) => (index % 2 === 1 ? part : withSigns(part)))
    .join('');
}

/**
 * A paragraph, its marks in our own characters. A mark begins with the last two signs
 * before a word and ends with the next two that stand alone behind one. In one pass over
 * the signs: what has no end before the paragraph's end has none for any sign after it.
 */
function withSigns(paragraph: string): string {
  const parts: string[] = [];
  let end = 0;
  let begun = -1;
  for (const { 0: signs, index } of paragraph.matchAll(/==+/g)) {
    const after = index + signs.length;
    if (begun >= 0 && signs.length === 2 && /\S/.test(paragraph.charAt(index - 1))) {
      parts.push(paragraph.slice(end, begun), opening, paragraph.slice(begun + 2, index), closing);
      end = after;
      begun = -1;
    } else if (begun < 0 && /\S/.test(paragraph.charAt(after))) begun = after - 2;
  }
  return parts.join('') + paragraph.slice(end);
}

/** A body without the characters of `noteMarks`, and the marks with what stands around them. */
export function takeMarks(body: Body): {
  readonly body: Body;
  readonly annotations: readonly ImportedAnnotation[];
} {
  const { text, places } = placesIn(body.children.map(wordsOf).join('\n'));
  const annotations = places.flatMap(([start, end]) => {
    const mark = makeAnnotation(text.slice(start, end), {
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
    });
    return mark === null ? [] : [mark];
  });
  return { body: { type: 'root', children: body.children.map(withoutSigns) }, annotations };
}

/** A text without our own characters, and where in it the marks lay that they told of. */
function placesIn(marked: string): {
  readonly text: string;
  readonly places: readonly (readonly [start: number, end: number])[];
} {
  const places: [number, number][] = [];
  let open: number[] = [];
  let taken = 0;
  for (const { 0: sign, index } of marked.matchAll(either)) {
    const at = index - taken++;
    if (sign === opening) open.push(at);
    else {
      for (const start of open) places.push([start, at]);
      open = [];
    }
  }
  return { text: marked.replace(either, ''), places };
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
