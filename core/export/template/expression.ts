/** The content of double braces: a name, and the filters applied to its value. */
export interface Expression {
  readonly name: string;
  readonly filters: readonly FilterCall[];
}

export interface FilterCall {
  readonly name: string;
  /** The arguments after the colon, unquoted; empty if there are none. */
  readonly values: readonly string[];
}

/** A part of a template: literal text, or an expression. */
export type TemplatePart = string | Expression;

/**
 * Logic tags of Obsidian Web Clipper ("{% if tags %}"), by keyword; they are not
 * supported here.
 */
export const logicTag = /\{%-?\s*(\w+)[\s\S]*?%\}/g;

/** Parses a template such as "Kept on {{date|date:"YYYY"}}". Unclosed braces stay text. */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const { 0: whole, 1: inside = '', index } of template.matchAll(
    /\{\{((?:[^"'{}]|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\{(?!\{)|\}(?!\}))*)\}\}/g,
  )) {
    if (index > end) parts.push(template.slice(end, index));
    parts.push(parseExpression(inside));
    end = index + whole.length;
  }
  if (end < template.length) parts.push(template.slice(end));
  return parts;
}

function parseExpression(text: string): Expression {
  const [name = '', ...filters] = splitOutsideQuotes(text, '|').map((piece) => piece.trim());
  return { name, filters: filters.filter((filter) => filter !== '').map(parseFilter) };
}

function parseFilter(text: string): FilterCall {
  const [name = '', ...rest] = splitOutsideQuotes(text, ':');
  const given = rest.join(':').trim();
  // Both `replace:"a":"b"` and `replace:("a","b"),("c","d")` are in use.
  const values = splitOutsideQuotes(given, ',')
    .flatMap((value) => splitOutsideQuotes(value, ':'))
    .map((value) => value.trim().replace(/^\((?=["'])|(?<=["'])\)$/g, ''));
  return { name: name.trim(), values: given === '' ? [] : values.map(unquote) };
}

/** Splits at separators outside of quotes. */
function splitOutsideQuotes(text: string, mark: string): string[] {
  const pieces: string[] = [''];
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && quote !== '') {
      pieces.push(`${pieces.pop() ?? ''}${character}${text.charAt(at + 1)}`);
      at++;
      continue;
    }
    if (quote === '' ? character === '"' || character === "'" : character === quote) {
      quote = quote === '' ? character : '';
    }
    if (character === mark && quote === '') pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${character}`);
  }
  return pieces;
}

function unquote(text: string): string {
  const trimmed = text.trim();
  const quoted = /^(["'])([\s\S]*)\1$/.exec(trimmed);
  const inner = quoted?.[2] ?? trimmed;
  // A regular expression between slashes keeps its backslashes.
  if (/^\/[\s\S]+\/[a-z]*$/.test(inner)) return inner.replace(/\\(["'])/g, '$1');
  return inner.replace(/\\([\s\S])/g, (_, next: string) =>
    next === 'n' ? '\n' : next === 't' ? '\t' : next,
  );
}
