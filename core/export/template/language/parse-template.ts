import { dropMarks } from '../values/page-text';
import { type ParsedExpression, parseExpression } from './parse-expression';
import type { Branch, Expression, TemplateNode } from './syntax';

/** A template's text, output and logic tags, in order and not nested yet. */
type Part =
  | Exclude<TemplateNode, { readonly type: 'if' | 'for' }>
  | ({ readonly type: 'tag'; readonly source: string; readonly trimsBefore: boolean } & Tag);

type Tag =
  | { readonly kind: 'if' | 'elseif'; readonly condition: Expression }
  | { readonly kind: 'for'; readonly name: string; readonly list: Expression }
  | { readonly kind: 'else' | 'endif' | 'endfor' };

/** Parses a template such as "Kept on {{date|date:"YYYY"}}". Unclosed braces stay text. */
export function parseTemplate(template: string): readonly TemplateNode[] {
  const parts = splitParts(dropMarks(template));
  const nodes: TemplateNode[] = [];
  let at = 0;
  while (at < parts.length) {
    const nested = nest(parts, at, 0);
    nodes.push(...nested.nodes);
    at = nested.end;
    // A closing tag without an opening one.
    const stray = parts[at++];
    if (stray?.type === 'tag') nodes.push({ type: 'unreadable', source: stray.source });
  }
  return nodes;
}

function splitParts(template: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  const open = /\{\{-?|\{%-?/g;
  for (let found = open.exec(template); found !== null; found = open.exec(template)) {
    const { index } = found;
    const [mark] = found;
    const inside = index + mark.length;
    const part = mark.startsWith('{{') ? readOutput(template, inside) : readTag(template, inside);
    const close = mark.startsWith('{{') ? '}}' : '%}';
    const end = part?.end ?? findClose(template, inside, close);
    if (end === null) continue;
    if (index > at) parts.push({ type: 'text', text: template.slice(at, index) });
    const source = template.slice(index, end);
    const trimsBefore = mark.endsWith('-');
    parts.push(part === null ? { type: 'unreadable', source } : part.make(source, trimsBefore));
    at = end;
    open.lastIndex = end;
  }
  if (at < template.length) parts.push({ type: 'text', text: template.slice(at) });
  return parts;
}

interface ReadPart {
  readonly end: number;
  make(source: string, trimsBefore: boolean): Part;
}

function readOutput(template: string, start: number): ReadPart | null {
  const parsed = parseExpression(template, start);
  const close = parsed && matchAt(template, parsed.end, /\s*(-?)\}\}/y);
  if (!parsed || !close) return null;
  const { expression } = parsed;
  const trimsAfter = close[1] === '-';
  return {
    end: parsed.end + close[0].length,
    make: (_, trimsBefore) => ({ type: 'output', expression, trimsBefore, trimsAfter }),
  };
}

function readTag(template: string, start: number): ReadPart | null {
  const opening = matchAt(template, start, /\s*([a-z]+)/iy);
  if (!opening) return null;
  const kind = opening[1]?.toLowerCase();
  const at = start + opening[0].length;
  switch (kind) {
    case 'if':
    case 'elseif':
      return closeTag(template, parseExpression(template, at), (condition) => ({
        kind,
        condition,
      }));
    case 'for': {
      const head = matchAt(template, at, /\s+([\w-]+)\s+in\s/iy);
      if (!head) return null;
      const list = parseExpression(template, at + head[0].length);
      return closeTag(template, list, (value) => ({ kind, name: head[1] ?? '', list: value }));
    }
    case 'set': {
      const head = matchAt(template, at, /\s+([\w-]+)\s*=(?!=)/iy);
      const parsed = head && parseExpression(template, at + head[0].length);
      const close = parsed && matchAt(template, parsed.end, /\s*-?%\}/y);
      if (!head || !parsed || !close) return null;
      const { expression } = parsed;
      const name = head[1] ?? '';
      return {
        end: parsed.end + close[0].length,
        make: (_, trimsBefore) => ({
          type: 'set',
          name,
          expression,
          trimsBefore,
          trimsAfter: true,
        }),
      };
    }
    case 'else':
    case 'endif':
    case 'endfor': {
      const close = matchAt(template, at, /\s*-?%\}/y);
      if (!close) return null;
      const make: ReadPart['make'] = (source, trimsBefore) => ({
        type: 'tag',
        kind,
        source,
        trimsBefore,
      });
      return { end: at + close[0].length, make };
    }
    default:
      return null;
  }
}

function closeTag(
  template: string,
  parsed: ParsedExpression | null,
  makeTag: (expression: Expression) => Tag,
): ReadPart | null {
  const close = parsed && matchAt(template, parsed.end, /\s*-?%\}/y);
  if (!parsed || !close) return null;
  const tag = makeTag(parsed.expression);
  return {
    end: parsed.end + close[0].length,
    make: (source, trimsBefore) => ({ type: 'tag', source, trimsBefore, ...tag }),
  };
}

function matchAt(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The offset after the braces that close something unreadable on the same line. */
function findClose(template: string, start: number, close: string): number | null {
  const at = template.indexOf(close, start);
  return at < 0 || template.slice(start, at).includes('{{') ? null : at + close.length;
}

interface Nested {
  readonly nodes: readonly TemplateNode[];
  /** The index of the tag that ended it. */
  readonly end: number;
}

/** Tags nested deeper are text without effect. */
const maxDepth = 50;

/** Collects nodes up to a tag that closes or continues a block. */
function nest(parts: readonly Part[], start: number, depth: number): Nested {
  const nodes: TemplateNode[] = [];
  let at = start;
  while (at < parts.length) {
    const part = parts[at];
    if (part === undefined) break;
    if (part.type !== 'tag') {
      nodes.push(part);
      at++;
    } else if (depth < maxDepth && (part.kind === 'if' || part.kind === 'for')) {
      const block = part.kind === 'if' ? nestIf(parts, at, depth) : nestFor(parts, at, depth);
      nodes.push(...block.nodes);
      at = block.end;
    } else {
      break;
    }
  }
  return { nodes, end: at };
}

function nestIf(parts: readonly Part[], start: number, depth: number): Nested {
  const branches: Branch[] = [];
  let otherwise: readonly TemplateNode[] = [];
  const first = parts[start];
  let at = start;
  for (let part = first; part?.type === 'tag'; part = parts[at]) {
    if (part.kind !== 'if' && part.kind !== 'elseif') break;
    if (part.kind === 'if' && at !== start) break;
    const body = nest(parts, at + 1, depth + 1);
    branches.push({ condition: part.condition, body: body.nodes });
    at = body.end;
  }
  const next = parts[at];
  if (next?.type === 'tag' && next.kind === 'else') {
    const body = nest(parts, at + 1, depth + 1);
    otherwise = body.nodes;
    at = body.end;
  }
  const trimsBefore = first?.type === 'tag' && first.trimsBefore;
  const node = { type: 'if', branches, otherwise, trimsBefore, trimsAfter: true } as const;
  return close(parts, at, 'endif', node);
}

function nestFor(parts: readonly Part[], start: number, depth: number): Nested {
  const first = parts[start];
  const body = nest(parts, start + 1, depth + 1);
  if (first?.type !== 'tag' || first.kind !== 'for') return body;
  const { name, list, trimsBefore } = first;
  const node = {
    type: 'for',
    name,
    list,
    body: body.nodes,
    trimsBefore,
    trimsAfter: true,
  } as const;
  return close(parts, body.end, 'endfor', node);
}

/** The block before its closing tag. Without one, the program it is for writes nothing. */
function close(
  parts: readonly Part[],
  at: number,
  kind: 'endif' | 'endfor',
  node: TemplateNode,
): Nested {
  const end = parts[at];
  if (end?.type === 'tag' && end.kind === kind) return { nodes: [node], end: at + 1 };
  const tag = kind === 'endif' ? '{% if %}' : '{% for %}';
  return { nodes: [{ type: 'unreadable', source: tag }, node], end: at };
}
