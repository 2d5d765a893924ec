/** A Markdown container: a quote, or a list item, given by the columns it indents its lines. */
export type Container = number | 'quote';

/** A fenced code block. */
export interface Fence {
  readonly sign: string;
  /** Indentation in columns, relative to its container. */
  readonly indent: number;
  readonly containers: readonly Container[];
}

const fenceStart = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const quoteSign = /^ {0,3}> ?/;
/** If more than four spaces follow, the content begins after the first one and is indented code. */
const itemSign = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?=[^ ])| (?= {4})|$)/;
const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;

/** A line without its container markers, and the number of containers it does not continue. */
export function restOf(
  line: string,
  containers: readonly Container[],
): { readonly rest: string; readonly left: number } {
  let rest = line;
  for (const [index, container] of containers.entries()) {
    const sign =
      container === 'quote'
        ? quoteSign.exec(rest)?.[0]
        : rest.trim() === ''
          ? rest
          : new RegExp(`^ {${container}}`).exec(rest)?.[0];
    if (sign === undefined) return { rest, left: containers.length - index };
    rest = rest.slice(sign.length);
  }
  return { rest, left: 0 };
}

/** The containers and the fence that a line outside of code opens. */
export function openIn(line: string): {
  readonly containers: readonly Container[];
  readonly fence: Omit<Fence, 'containers'> | null;
} {
  const containers: Container[] = [];
  let rest = line;
  while (!rule.test(rest)) {
    const quote = quoteSign.exec(rest);
    const item = quote === null ? itemSign.exec(rest) : null;
    const [sign] = quote ?? item ?? [];
    if (sign === undefined) break;
    rest = rest.slice(sign.length);
    containers.push(quote !== null ? 'quote' : sign.length + (rest === '' ? 1 : 0));
  }
  const [, indent = '', sign] = fenceStart.exec(rest) ?? [];
  return { containers, fence: sign === undefined ? null : { sign, indent: indent.length } };
}

/**
 * The content of a line within fenced code, and whether it closes the fence; null if the
 * fence's container has ended.
 */
export function fencedLine(
  line: string,
  { sign, indent, containers }: Fence,
): { readonly text: string; readonly isEnd: boolean } | null {
  const { rest, left } = restOf(line, containers);
  if (left > 0) return null;
  const bare = rest.trim();
  const isEnd =
    bare.startsWith(sign) && bare === sign.charAt(0).repeat(bare.length) && /^ {0,3}\S/.test(rest);
  if (isEnd) return { text: sign, isEnd };
  const spaces = /^ */.exec(rest.slice(0, indent))?.[0].length ?? 0;
  return { text: rest.slice(spaces), isEnd };
}

/** The line that closes a fenced code block. */
export function closingLine({ sign, indent, containers }: Fence): string {
  const signs = containers.map((one) => (one === 'quote' ? '> ' : ' '.repeat(one)));
  return signs.join('') + ' '.repeat(indent) + sign;
}
