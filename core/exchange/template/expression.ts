/** What stands between braces: a name, and the filters that its value goes through. */
export interface Expression {
  readonly name: string;
  readonly filters: readonly FilterCall[];
}

export interface FilterCall {
  readonly name: string;
  /** What stands behind the colon, quote marks taken off; empty when nothing does. */
  readonly values: readonly string[];
}

/** A template in its parts: words as they are, and expressions. */
export type TemplatePart = string | Expression;

/** Logic of Obsidian Web Clipper ("{% if tags %}"), by its word; it is not followed here. */
export const logicTag = /\{%-?\s*(\w+)[\s\S]*?%\}/g;

/** "Kept on {{date|date:"YYYY"}}" in its parts. Braces that are not closed stay words. */
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
  // `replace:"a":"b"` and `replace:("a","b"),("c","d")` are both in use.
  const values = splitOutsideQuotes(given, ',')
    .flatMap((value) => splitOutsideQuotes(value, ':'))
    .map((value) => value.trim().replace(/^\((?=["'])|(?<=["'])\)$/g, ''));
  return { name: name.trim(), values: given === '' ? [] : values.map(unquote) };
}

/** Pieces between the marks that stand outside of quote marks. */
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
  // Between slashes stands a pattern, whose backslashes are its own.
  if (/^\/[\s\S]+\/[a-z]*$/.test(inner)) return inner.replace(/\\(["'])/g, '$1');
  return inner.replace(/\\([\s\S])/g, (_, next: string) =>
    next === 'n' ? '\n' : next === 't' ? '\t' : next,
  );
}
