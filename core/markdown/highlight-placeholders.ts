import type { Inline } from '../model';
import { parseIdToken } from './markdown-ids';

/*
 * Highlights in a text, `==like this==`, and references to footnotes and ids.
 *
 * Before parsing, a private-use character is put between the two equals signs of each
 * pair, so a highlight can span links and emphasis; it is removed from the tree
 * afterwards. The equals signs stay in place, because the neighbouring characters decide
 * whether emphasis is recognised.
 */
const opening = '=\ue0f0=';
const closing = '=\ue0f1=';
const numberStart = '\ue0f2';
const numberEnd = '\ue0f3';
const openingOrClosing = /=[\ue0f0\ue0f1]=/g;
const footnotePlaceholder = /\ue0f2([^\ue0f3]*)\ue0f3/g;
const placeholderCharacter = /[\ue0f0-\ue0f3]/g;
const placeholderOrText = /=\ue0f0=|=\ue0f1=|\ue0f2([^\ue0f3]*)\ue0f3|[^=\ue0f2]+|[=\ue0f2]/g;

/** The position of code in a text. */
export interface CodeRange {
  readonly start: number;
  readonly end: number;
  /** True for inline code, which a highlight may span. */
  readonly isInline: boolean;
}

/** Removes our private-use characters from Markdown. */
export function removePlaceholderCharacters(markdown: string): string {
  return markdown.replace(placeholderCharacter, '');
}

/** Inserts our highlight characters into Markdown, except in code. */
export function insertHighlightPlaceholders(
  markdown: string,
  codes: readonly CodeRange[] = [],
): string {
  const parts: string[] = [];
  let end = 0;
  for (const [start, close] of findHighlights(maskCode(markdown, codes))) {
    parts.push(markdown.slice(end, start), opening, markdown.slice(start + 2, close), closing);
    end = close + 2;
  }
  return parts.join('') + markdown.slice(end);
}

/**
 * The text with letters in place of inline code, and line breaks in place of code blocks;
 * offsets stay the same.
 */
function maskCode(markdown: string, codes: readonly CodeRange[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, isInline } of codes) {
    parts.push(markdown.slice(at, start), (isInline ? 'x' : '\n').repeat(end - start));
    at = end;
  }
  return parts.join('') + markdown.slice(at);
}

/**
 * Finds the delimiters of each highlight. It starts with the last two equals signs before
 * a word and ends with the next pair after a word in the same paragraph. One pass: if a
 * highlight has no end in its paragraph, no later start in it has one either.
 */
function findHighlights(markdown: string): readonly (readonly [start: number, close: number])[] {
  const places: [number, number][] = [];
  let start = -1;
  for (const { 0: found, index } of markdown.matchAll(/\\[^\n]|==+|\n[^\S\n]*\n/g)) {
    // Escaped characters are plain text.
    if (found.startsWith('\\')) continue;
    if (found.startsWith('\n')) {
      start = -1;
      continue;
    }
    const after = index + found.length;
    if (start >= 0 && found.length === 2 && /\S/.test(markdown.charAt(index - 1))) {
      places.push([start, index]);
      start = -1;
    } else if (start < 0 && /\S/.test(markdown.charAt(after))) start = after - 2;
  }
  return places;
}

/** Reverts `insertHighlightPlaceholders`. */
export function restoreHighlightMarkup(markdown: string): string {
  return markdown.replace(openingOrClosing, '==');
}

/** The placeholder for a footnote reference or an id in a text, until `readPlaceholders`. */
export function formatFootnotePlaceholder(identifier: string): string {
  return `${numberStart}${identifier.replace(placeholderCharacter, '')}${numberEnd}`;
}

/** A highlighted range of a text, with the footnotes at its end. */
export interface HighlightedRange {
  readonly start: number;
  readonly end: number;
  /** Their identifiers. */
  readonly footnotes: readonly string[];
}

/**
 * The text without placeholders, and the ranges they highlight. References that do not
 * end a highlight stay as "[1]".
 */
export function readPlaceholders(signed: string): {
  readonly text: string;
  readonly ranges: readonly HighlightedRange[];
} {
  const ranges: { start: number; end: number; footnotes: string[] }[] = [];
  let text = '';
  let start = -1;
  for (const [part = '', identifier] of signed.matchAll(placeholderOrText)) {
    const last = ranges.at(-1);
    if (identifier !== undefined) {
      if (start < 0 && last?.end === text.length) last.footnotes.push(identifier);
      else text += formatReference(identifier);
    } else if (part === opening) start = start < 0 ? text.length : start;
    else if (part === closing) {
      if (start >= 0) ranges.push({ start, end: text.length, footnotes: [] });
      start = -1;
    } else text += part;
  }
  return { text, ranges };
}

/** Our own ids are never shown. */
function formatReference(identifier: string): string {
  return parseIdToken(identifier) === null ? `[${identifier}]` : '';
}

/**
 * A part of a tree without placeholders. Footnote references stay, except for those in
 * `taken`.
 */
export function removePlaceholders<Node extends object>(
  node: Node,
  taken: ReadonlySet<string>,
): Node {
  const clean = (text: string) =>
    text
      .replace(footnotePlaceholder, (_, identifier: string) =>
        taken.has(identifier) ? '' : formatReference(identifier),
      )
      .replace(openingOrClosing, '');
  if ('value' in node && typeof node.value === 'string') {
    return { ...node, value: clean(node.value) };
  }
  if ('alt' in node && typeof node.alt === 'string') return { ...node, alt: clean(node.alt) };
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  const children = node.children.map((child) => removePlaceholders(child, taken));
  return { ...node, children: joinTexts(children) };
}

/** Joins text nodes that placeholders had separated. */
function joinTexts(nodes: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== 'text') joined.push(node);
    else if (last?.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (node.value !== '') joined.push(node);
  }
  return joined;
}
