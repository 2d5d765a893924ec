import type { Nodes } from 'mdast';
import { parseMarkdown } from '../../../markdown/parse-markdown';
import { protect } from './page-text';
import { getHighlightText, isList, isRecord, Markdown, toText, type Value } from './value';

/** A value as one marked text. */
export function toMarkedText(value: Value): string {
  if (typeof value === 'string') return value;
  if (value instanceof Markdown) return markMarkdown(value.source);
  const highlight = getHighlightText(value);
  if (highlight !== undefined) return highlight;
  if (
    isList(value) &&
    value.every(
      (item) => !isList(item) && (!isRecord(item) || getHighlightText(item) !== undefined),
    )
  ) {
    return value.map(toMarkedText).join(', ');
  }
  return typeof value === 'object' ? protect(toText(value)) : toText(value);
}

/**
 * Marks the text in Markdown, without its escapes. Markup keeps its usual characters, so
 * filters can find and remove it, but no text can become markup by losing a backslash.
 */
function markMarkdown(source: string): string {
  const root = parseMarkdown(source);
  if (root === null) return protect(source);
  const parts: string[] = [];
  let end = 0;
  for (const { from, to, text } of findTexts(root)) {
    parts.push(source.slice(end, from), markText(source.slice(from, to), text));
    end = to;
  }
  return parts.join('') + source.slice(end);
}

interface TextRange {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function findTexts(node: Nodes): readonly TextRange[] {
  if ('children' in node) return node.children.flatMap(findTexts);
  if (node.type !== 'text' && node.type !== 'inlineCode' && node.type !== 'code') return [];
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  return from === undefined || to === undefined ? [] : [{ from, to, text: node.value }];
}

/** Marks a text in its source. Keeps the fences of code, and the prefixes of quoted lines. */
function markText(source: string, text: string): string {
  const fence = /^(?:`+|~+)[^\n`]*\n?/.exec(source)?.[0] ?? '';
  if (fence !== '') {
    const at = source.indexOf(text);
    if (at < 0) return protect(source);
    return source.slice(0, at) + protect(text) + source.slice(at + text.length);
  }
  const sources = source.split('\n');
  const lines = text.split('\n');
  if (sources.length !== lines.length) return protect(text);
  return lines
    .map((line, index) => {
      const prefix = index === 0 ? '' : (/^[ \t>]*/.exec(sources[index] ?? '')?.[0] ?? '');
      return prefix + protect(line);
    })
    .join('\n');
}
