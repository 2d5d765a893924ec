/**
 * The regular expression in "/pattern/flags". Null for plain text, and for a pattern that is
 * invalid or may take exponential time.
 */
export function parsePattern(text: string): RegExp | null {
  const [, source, flags = ''] = /^\/([\s\S]+)\/([gimsuy]*)$/.exec(text) ?? [];
  return source === undefined ? null : compilePattern(source, flags);
}

/** Compiles a pattern; null if it is invalid or may take exponential time. */
export function compilePattern(source: string, flags = ''): RegExp | null {
  const isSafe =
    source.length <= 1000 &&
    countRepetitions(source) <= maxRepetitions &&
    !hasNestedRepetition(source);
  if (!isSafe) return null;
  try {
    return hasAdjacentRepetition(source) ? null : new RegExp(source, flags);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const maxRepetitions = 4;

/**
 * Maximum length of the text for 0, 1, 2 … unbounded repetitions in a pattern. Each can
 * multiply the time by the length of the text, which a page chooses.
 */
const maxLengths = [Number.POSITIVE_INFINITY, 20_000, 1500, 300, 100] as const;

/** A piece of text that a pattern can search in bounded time, and its offset. */
export interface Piece {
  readonly from: number;
  readonly text: string;
}

/**
 * Divides a text into pieces short enough for the pattern, at line breaks where possible:
 * few patterns match across lines. One that is bound to the start or end of the whole text
 * only gets the first or last piece.
 */
export function cutForPattern(text: string, pattern: RegExp): readonly Piece[] {
  const repetitions = countRepetitions(pattern.source);
  const limit = maxLengths[repetitions] ?? 50;
  if (text.length <= limit) return [{ from: 0, text }];
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; ) {
    const lineBreak = text.lastIndexOf('\n', from + limit - 1);
    const end = lineBreak > from ? lineBreak + 1 : from + limit;
    pieces.push({ from, text: text.slice(from, end) });
    from = end;
  }
  if (pattern.multiline) return pieces;
  const source = pattern.source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g, '');
  if (source.includes('^')) return source.includes('$') ? [] : pieces.slice(0, 1);
  return source.includes('$') ? pieces.slice(-1) : pieces;
}

/** Escapes and classes, as one sign each, so that only structure is left. */
function simplify(source: string): string {
  return source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g, 'a');
}

function countRepetitions(source: string): number {
  return simplify(source).match(/[*+]|\{\d+,\d*\}/g)?.length ?? 0;
}

/**
 * True if a repeated group contains a repetition or a choice, as in "(a+)+" and "(a|a)*",
 * or if the pattern repeats a reference to a group.
 */
function hasNestedRepetition(source: string): boolean {
  if (/\\(?:[1-9]|k<)/.test(source) && countRepetitions(source) > 0) return true;
  const starts: boolean[] = [];
  let isRisky = false;
  const simple = simplify(source);
  for (let at = 0; at < simple.length; at++) {
    const next = simple.charAt(at);
    const repetition = /^(?:[*+]|\{\d+(?:,\d*)?\})/.exec(simple.slice(at, at + 12))?.[0] ?? '';
    if (next === '(') {
      starts.push(isRisky);
      isRisky = false;
    } else if (next === ')') {
      const isRepeated = /^(?:[*+]|\{(?!1\}))/.test(simple.slice(at + 1));
      if (isRepeated && isRisky) return true;
      isRisky = isRisky || isRepeated || (starts.pop() ?? false);
    } else if (repetition !== '' || next === '|' || next === '?') {
      // The question mark of "(?:" opens a group.
      isRisky = isRisky || simple.charAt(at - 1) !== '(';
    }
  }
  return false;
}

/** An escape, a class or a character, with its repetition. */
const atoms =
  /(\\[pPu]\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[^()^$])([*+?]|\{\d*,?\d*\})?\??/g;
const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/**
 * True if two repetitions that follow each other match the same characters, as in "\\s*\\s*x":
 * where nothing matches, each division of the text between them is tried.
 */
function hasAdjacentRepetition(source: string): boolean {
  /** Characters that the repetitions match which end where the next atom starts. */
  let open = new Set<string>();
  for (const [, atom = '', repetition = ''] of source
    .replace(/\(\?(?:<?[=!]|:|<\w+>)?/g, '')
    .matchAll(atoms)) {
    if (atom === '|') {
      open = new Set();
      continue;
    }
    const isUnbounded = /^[*+]|,\}$/.test(repetition);
    const isOptional = /^[*?]|^\{0?,/.test(repetition);
    const matched = isUnbounded ? getMatched(atom) : new Set<string>();
    if ([...matched].some((character) => open.has(character))) return true;
    open = isOptional ? new Set([...open, ...matched]) : matched;
  }
  return false;
}

function getMatched(atom: string): Set<string> {
  const pattern = new RegExp(`^${atom}$`, /^\\[pP]/.test(atom) ? 'u' : '');
  return new Set(ascii.filter((character) => pattern.test(character)));
}
