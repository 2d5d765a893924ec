import type { Comparison, Expression } from './syntax';

/** An expression, and the offset after it. */
export interface ParsedExpression {
  readonly expression: Expression;
  readonly end: number;
}

/** What an expression cannot be read as. */
class UnreadableError extends Error {}

/**
 * Parses an expression that starts at an offset in a template, as far as it goes. Null if none
 * starts there.
 */
export function parseExpression(text: string, start: number): ParsedExpression | null {
  const reader = new Reader(text, start);
  try {
    return { expression: reader.readExpression(), end: reader.skipSpace() };
  } catch (error) {
    if (error instanceof UnreadableError) return null;
    throw error;
  }
}

/** Nesting is limited, so that no template exceeds the stack. */
const maxDepth = 50;

/**
 * Operators from the weakest: `??`, filters, `or`, `and`, `not`, comparisons, brackets. So
 * `a ?? b|upper` is `a ?? (b|upper)`, and `a == b|upper` filters the comparison.
 */
class Reader {
  #depth = 0;

  constructor(
    readonly text: string,
    private at: number,
  ) {}

  readExpression(): Expression {
    if (++this.#depth > maxDepth) throw new UnreadableError();
    let left = this.#readFiltered();
    while (this.#take(/\?\?/y)) {
      left = { type: 'binary', operator: '??', left, right: this.#readFiltered() };
    }
    this.#depth--;
    return left;
  }

  /** The offset after spaces. */
  skipSpace(): number {
    this.#match(/\s+/y);
    return this.at;
  }

  #readFiltered(): Expression {
    let input = this.#readOr();
    while (this.#take(/\|(?!\|)/y)) {
      const name = this.#take(/[a-z_][\w-]*/iy);
      // `{{title|}}`
      if (name === null) return input;
      input = { type: 'filter', name, input, given: this.#take(/:/y) ? this.#readGiven() : [] };
    }
    return input;
  }

  #readOr(): Expression {
    let left = this.#readAnd();
    while (this.#take(/\|\||or\b/iy)) {
      left = { type: 'binary', operator: 'or', left, right: this.#readAnd() };
    }
    return left;
  }

  #readAnd(): Expression {
    let left = this.#readNot();
    while (this.#take(/&&|and\b/iy)) {
      left = { type: 'binary', operator: 'and', left, right: this.#readNot() };
    }
    return left;
  }

  #readNot(): Expression {
    if (!this.#take(/!(?!=)|not\b/iy)) return this.#readComparison();
    if (++this.#depth > maxDepth) throw new UnreadableError();
    const operand = this.#readNot();
    this.#depth--;
    return { type: 'not', operand };
  }

  #readComparison(): Expression {
    const left = this.#readMember();
    const operator = this.#take(/[=!<>]=|[<>]|contains\b/iy);
    if (operator === null) return left;
    const right = this.#readMember();
    return { type: 'binary', operator: operator.toLowerCase() as Comparison, left, right };
  }

  #readMember(): Expression {
    let object = this.#readPrimary();
    for (;;) {
      if (this.#take(/\[/y)) {
        const property = this.readExpression();
        this.#expect(/\]/y);
        object = { type: 'member', object, property };
      } else {
        const key = object.type === 'member' ? this.#match(/\.[\w@-]+/y) : null;
        if (key === null) return object;
        object = { type: 'member', object, property: { type: 'literal', value: key.slice(1) } };
      }
    }
  }

  #readPrimary(): Expression {
    this.skipSpace();
    if (this.#take(/\(/y)) {
      const inner = this.readExpression();
      this.#expect(/\)/y);
      return inner;
    }
    const text = this.#readString();
    if (text !== null) return { type: 'literal', value: text };
    const number = this.#match(/-?\d+(?:\.\d*)?/y);
    if (number !== null) return { type: 'literal', value: Number(number) };
    const page = this.#readPageName();
    if (page !== null) return { type: 'page', name: page };
    const name = this.#readName();
    if (name === null) throw new UnreadableError();
    const literals: Record<string, boolean | null> = { true: true, false: false, null: null };
    const value = literals[name.toLowerCase()];
    return value === undefined ? { type: 'variable', name } : { type: 'literal', value };
  }

  /** A hyphen is part of a name ("reading-time"), unless it closes the tag. */
  #readName(): string | null {
    return this.#match(/[\p{L}_@](?:[\p{L}\p{N}_@.]|-(?![%}]))*/uy);
  }

  /** The name of a value of the page, with its CSS selector or path. */
  #readPageName(): string | null {
    const kind = this.#match(/(?:selector(?:Html)?|schema|meta|prompt):/y);
    if (kind === null) return null;
    const isPath = kind === 'schema:' || kind === 'meta:';
    const rest = isPath
      ? this.#match(/(?:[\p{L}\p{N}_@.:*]|-(?![%}])|\[[^\]]*\])*/uy)
      : this.#readSelector();
    return `${kind}${rest ?? ''}`.trimEnd();
  }

  /** Reads up to a filter or the end of the tag, outside of quotes and brackets. */
  #readSelector(): string {
    const start = this.at;
    let depth = 0;
    while (this.at < this.text.length) {
      // A quote after a backslash is part of the selector.
      if (this.#match(/\\[\s\S]/y) !== null || this.#match(/"[^"]*"|'[^']*'/y) !== null) continue;
      const next = this.text.charAt(this.at);
      if (depth <= 0 && this.text.slice(this.at).match(/^(?:\||-?[%}]\}|\?\?)/)) break;
      if (/^[%}]\}/.test(this.text.slice(this.at, this.at + 2))) break;
      if (next === '[' || next === '(') depth++;
      if (next === ']' || next === ')') depth--;
      this.at++;
    }
    return this.text.slice(start, this.at);
  }

  /** The text in quotes, which may be preceded by a backslash each. */
  #readString(): string | null {
    this.skipSpace();
    const quoted =
      this.#match(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y) ??
      this.#match(/\\"(?:(?!\\")[\s\S])*?\\"|\\'(?:(?!\\')[\s\S])*?\\'/y);
    if (quoted === null) return null;
    const width = quoted.startsWith('\\') ? 2 : 1;
    return unescapeString(quoted.slice(width, -width));
  }

  /** The arguments after the colon of a filter: parts with colons between, separated by commas. */
  #readGiven(): readonly (readonly Expression[])[] {
    const groups: (readonly Expression[])[] = [];
    do {
      if (this.#take(/\((?=\s*(?:["'\w\\[{-]|\)))/y)) {
        const inner = this.#readArguments();
        this.#expect(/\)/y);
        // `("a","b"),("c","d")`: each pair in its own brackets.
        const isPair = groups.length > 0 || this.#peek(/\s*,\s*\(/y);
        groups.push(...(isPair ? [inner.flat()] : inner));
      } else {
        groups.push(...this.#readArguments());
      }
    } while (this.#take(/,(?=\s*\()/y));
    return groups;
  }

  #readArguments(): readonly (readonly Expression[])[] {
    const all: Expression[][] = [];
    do {
      const parts: Expression[] = [];
      do {
        const part = this.#readArgument();
        if (part !== null) parts.push(part);
      } while (this.#take(/:/y));
      if (parts.length > 0) all.push(parts);
    } while (!this.#peek(/\s*,\s*\(/y) && this.#take(/,/y));
    return all;
  }

  #readArgument(): Expression | null {
    const text = this.#readString();
    if (text !== null) return { type: 'literal', value: text };
    const arrow = this.#readArrow();
    if (arrow !== null) return { type: 'literal', value: arrow };
    // "2n", "n+3", "[0-9]", "-", "YYYY-MM-DD", "old/new"
    const plain = this.#match(/\[[^\]|]*\]|(?:[\p{L}\p{N}_@.+*/-]|\[(?=\w))+(?<!-(?=[%}]))/uy);
    if (plain === null) return null;
    if (/^-?\d+(?:\.\d+)?$/.test(plain)) return { type: 'literal', value: Number(plain) };
    if (plain === 'true' || plain === 'false') return { type: 'literal', value: plain === 'true' };
    if (!/^[\p{L}_@][\p{L}\p{N}_@.-]*$/u.test(plain)) return { type: 'literal', value: plain };
    let object: Expression = { type: 'variable', name: plain };
    while (this.#match(/\[/y) !== null) {
      object = { type: 'member', object, property: this.readExpression() };
      this.#expect(/\]/y);
    }
    return object;
  }

  /** The source of `item => item.text`, up to a filter outside of quotes and brackets. */
  #readArrow(): string | null {
    if (!this.#peek(/\s*\w+\s*=>/y)) return null;
    this.skipSpace();
    const start = this.at;
    let depth = 0;
    this.#match(/\w+\s*=>/y);
    while (this.at < this.text.length) {
      if (this.#match(/"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/y) !== null) continue;
      const next = this.text.charAt(this.at);
      if (
        depth === 0 &&
        (next === '|' || next === ')' || /^-?[%}]\}/.test(this.text.slice(this.at, this.at + 3)))
      ) {
        break;
      }
      if (/[([{]/.test(next)) depth++;
      if (/[)\]}]/.test(next)) depth--;
      this.at++;
    }
    return this.text.slice(start, this.at).trim();
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  #peek(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    return pattern.test(this.text);
  }

  /** Matches after spaces, which are only skipped if it does. */
  #take(pattern: RegExp): string | null {
    const start = this.at;
    this.skipSpace();
    const found = this.#match(pattern);
    if (found === null) this.at = start;
    return found;
  }

  #expect(pattern: RegExp): void {
    if (this.#take(pattern) === null) throw new UnreadableError();
  }
}

function unescapeString(text: string): string {
  // A regular expression between slashes keeps its backslashes.
  if (/^\/[\s\S]+\/[a-z]*$/.test(text)) return text.replace(/\\(["'])/g, '$1');
  return text.replace(/\\([\s\S])/g, (_, next: string) =>
    next === 'n' ? '\n' : next === 't' ? '\t' : next === 'r' ? '\r' : next,
  );
}
