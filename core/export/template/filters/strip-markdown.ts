import { hasMarkup, protect, reveal } from '../values/page-text';
import { cutForPattern } from './pattern';

/**
 * What is removed, in order, with what is kept of it: images, links, formatting, block marks,
 * tables, HTML, footnotes. The order and the set follow Obsidian Web Clipper.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]]*\]\([^)]+\)/g, ''],
  [/!\[\[[^\]]+\]\]/g, ''],
  [/\[\[(?:[^\]|]+\|)?([^\]|]+)\]\]/g, '$1'],
  [/\[\^[^\]]+\](?::.*)?/g, ''],
  [/\[([^\]]+)\]\([^)]+\)/g, '$1'],
  [/https?:\/\/\S+/g, ''],
  [/```[\s\S]*?```/g, ''],
  [/(\*\*|__)(.*?)\1/g, '$2'],
  [/([*_])(.*?)\1/g, '$2'],
  [/==(.*?)==/g, '$1'],
  [/~~(.*?)~~/g, '$1'],
  [/^#+\s+/gm, ''],
  [/`([^`]+)`/g, '$1'],
  [/^[ \t]*[-*+] (?:\[[x ]\] )?/gm, ''],
  [/^[-*_]{3,}\s*$/gm, ''],
  [/^>[ \t]+/gm, ''],
  [/^.*\|.*\|.*$/gm, ''],
  [/([~^])(\w+)\1/g, '$2'],
  [/:[a-z_]+:/g, ''],
  [/<[^<>]+>/g, ''],
  [/\[\s*\]/g, ''],
  [/\n{3,}/g, '\n\n'],
];

/** Removes Markdown from a text. In our own Markdown, the text itself is not read as markup. */
export function stripMarkdown(text: string): string {
  if (hasMarkup(text)) return applyRules(text).trim();
  return protect(applyRules(reveal(text)).trim());
}

function applyRules(text: string): string {
  return rules.reduce((result, [pattern, kept]) => {
    const pieces = cutForPattern(result, pattern);
    return pieces.map((piece) => piece.text.replace(pattern, kept)).join('');
  }, text);
}
