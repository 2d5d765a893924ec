import type { Report } from '../../items/report';

/** A part of a JSON file: a member of its top-level object, or an element of a list. */
export interface JsonPart {
  /** The member's name; null if the file itself is a list. */
  readonly key: string | null;
  /** The element's number in the list under that name, from 1; null if the member is not a list. */
  readonly row: number | null;
  readonly value: unknown;
}

/** Maximum nesting. A level of a story takes two levels of JSON, and the code that reads it is recursive. */
const maxDepth = 1000;
const backslash = 0x5c;
/** Maximum length of a part in characters: enough for a whole list of links with their texts. */
const maxPartLength = 200_000_000;

/**
 * Yields the parts of a JSON file in order. Parses one at a time, so files of any length can be
 * read. A part that cannot be read is reported and skipped; after a syntax error
 * between parts, reading stops. `onList` is called when a named list begins, even if it
 * is empty.
 */
export async function* readJsonParts(
  texts: AsyncIterable<string>,
  report?: Report,
  onList?: (key: string) => unknown,
): AsyncGenerator<JsonPart> {
  /** What contains the current position: nothing yet, the top-level object, or a list. */
  let container: 'outside' | 'object' | 'list' | 'end' = 'outside';
  let isRootList = false;
  let key: string | null = null;
  let row = 0;
  let text = '';
  let depth = 0;
  let partDepth = 0;
  let isTooLong = false;
  let isInString = false;
  let isEscaped = false;
  let hasStarted = false;

  const takePart = (): JsonPart | null => {
    const source = text.trim();
    const place = container === 'list' ? row : null;
    const wasTooLarge = isTooLong || partDepth > maxDepth;
    text = '';
    partDepth = 0;
    isTooLong = false;
    if (wasTooLarge) {
      report?.add('too-large', place, key);
      return null;
    }
    const value = parseJson(source);
    if (value === undefined) {
      report?.add('malformed', place, key, source);
      return null;
    }
    return { key, row: place, value };
  };

  for await (const piece of texts) {
    let from = 0;
    const appendTo = (to: number) => {
      if (text.length + to - from > maxPartLength) isTooLong = true;
      else text += piece.slice(from, to);
      from = to;
    };
    for (let at = 0; at < piece.length; at++) {
      if (isInString) {
        // Most of a file is string content: jump from quotation mark to quotation mark.
        const quote = piece.indexOf('"', at);
        const end = quote < 0 ? piece.length : quote;
        isEscaped = isEscapedAt(piece, at, end, isEscaped);
        at = end;
        if (quote < 0) break;
        if (isEscaped) isEscaped = false;
        else isInString = false;
        continue;
      }
      const character = piece[at] ?? '';
      if (character === '"') {
        isInString = true;
        continue;
      }
      if (container === 'outside') {
        if (character === '{' || character === '[') {
          container = character === '{' ? 'object' : 'list';
          isRootList = character === '[';
          hasStarted = true;
          from = at + 1;
        } else if (!/[\s\ufeff]/.test(character)) {
          report?.add('malformed', null, null, piece);
          return;
        } else from = at + 1;
        continue;
      }
      if (container === 'end') {
        if (!/\s/.test(character)) report?.add('malformed', null, null, piece.slice(at));
        if (!/\s/.test(character)) return;
        continue;
      }
      if (depth > 0) {
        if (character === '{' || character === '[') {
          depth++;
          if (depth > partDepth) partDepth = depth;
        } else if (character === '}' || character === ']') depth--;
        continue;
      }
      if (container === 'object' && key === null && character === ':') {
        appendTo(at);
        from = at + 1;
        const name = parseJson(text.trim());
        text = '';
        if (typeof name !== 'string') {
          report?.add('malformed', null, null, piece.slice(at));
          return;
        }
        key = name;
      } else if (
        container === 'object' &&
        key !== null &&
        character === '[' &&
        isBlank(text, piece, from, at)
      ) {
        container = 'list';
        onList?.(key);
        row = 0;
        text = '';
        from = at + 1;
      } else if (character === '{' || character === '[') {
        depth = 1;
        if (partDepth === 0) partDepth = 1;
      } else if (character === ',' || character === '}' || character === ']') {
        appendTo(at);
        from = at + 1;
        const isList = container === 'list';
        const isEmpty = text.trim() === '' && !isTooLong;
        if (isList && !isEmpty) row++;
        const part: JsonPart | null = isEmpty || (!isList && key === null) ? null : takePart();
        text = '';
        if (part !== null) yield part;
        if (character === ',') {
          if (!isList) key = null;
        } else if (isList && character === ']') {
          container = isRootList ? 'end' : 'object';
        } else if (!isList && character === '}') container = 'end';
        else {
          report?.add('malformed', isList ? row : null, key, piece.slice(at));
          return;
        }
      }
    }
    if (container !== 'outside' && container !== 'end') appendTo(piece.length);
  }
  if (container !== 'end') report?.add(hasStarted ? 'cut-off' : 'malformed', row || null, key);
}

/**
 * True if the character at `end` is escaped. The current piece of the string begins at
 * `start`.
 */
function isEscapedAt(text: string, start: number, end: number, wasEscaped: boolean): boolean {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === backslash) at--;
  return ((end - at) % 2 === 1) !== (wasEscaped && at === start);
}

function isBlank(text: string, piece: string, from: number, at: number): boolean {
  return text.trim() === '' && piece.slice(from, at).trim() === '';
}

/** Parses JSON; undefined if it is invalid. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
