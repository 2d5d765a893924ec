/** What lines of Markdown stand in: a quote, or an item of a list, which sets them in by so many columns. */
export type Container = number | 'quote';

/** A block of code between fences. */
export interface Fence {
  readonly sign: string;
  /** The columns by which it is set in within what it stands in. */
  readonly indent: number;
  readonly containers: readonly Container[];
}

const fenceStart = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
const quoteSign = /^ {0,3}> ?/;
/** Where more than four spaces follow, the words begin after the first of them and are code. */
const itemSign = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?=[^ ])| (?= {4})|$)/;
const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;

/** A line without the signs of what it stands in, and how many of those it does not go on with. */
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

/** What a line begins that stands outside of code. */
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

/** What a line says within code, and whether it ends it; null where what the code stands in has ended. */
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

/** The line that closes a block of code. */
export function closingLine({ sign, indent, containers }: Fence): string {
  const signs = containers.map((one) => (one === 'quote' ? '> ' : ' '.repeat(one)));
  return signs.join('') + ' '.repeat(indent) + sign;
}
