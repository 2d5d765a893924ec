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
/** Maximum length of a part in characters: enough for a whole list of links with their texts. */
const maxPartLength = 200_000_000;
const outsideStrings = /["{}[\],:]/g;
const insideStrings = /["\\]/g;

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
  let isTooLong = false;
  let [depth, partDepth] = [0, 0];
  let [isInString, isEscaped] = [false, false];

  const takeText = (): string => {
    const taken = text.trim();
    text = '';
    return taken;
  };
  /** The part that ends here. Null if it is empty or, with a remark, cannot be read. */
  const takePart = (): JsonPart | null => {
    const source = takeText();
    const isTooLarge = isTooLong || partDepth > maxDepth;
    [isTooLong, partDepth] = [false, 0];
    if (container !== 'list' && key === null) return null;
    if (source === '' && !isTooLarge) return null;
    const place = container === 'list' ? ++row : null;
    const value = isTooLarge ? undefined : parseJson(source);
    if (value !== undefined) return { key, row: place, value };
    report?.add(isTooLarge ? 'too-large' : 'malformed', place, key, isTooLarge ? null : source);
    return null;
  };

  for await (const piece of texts) {
    let from = 0;
    const appendTo = (to: number) => {
      if (text.length + to - from > maxPartLength) isTooLong = true;
      else text += piece.slice(from, to);
      from = to;
    };
    let at = isEscaped ? 1 : 0;
    isEscaped = false;
    while (at < piece.length) {
      const pattern = isInString ? insideStrings : outsideStrings;
      pattern.lastIndex = at;
      const character = pattern.exec(piece)?.[0];
      if (character === undefined) break;
      at = pattern.lastIndex;
      if (character === '\\') {
        at++;
        // The escaped character may be in the next piece.
        isEscaped = at > piece.length;
      } else if (character === '"') isInString = !isInString;
      else if (depth > 0) {
        if (character === '{' || character === '[') depth++;
        else if (character === '}' || character === ']') depth--;
        partDepth = Math.max(partDepth, depth);
      } else {
        appendTo(at - 1);
        const isOpening = character === '{' || character === '[';
        let isMisplaced = container === 'end';
        if (container === 'outside') {
          isMisplaced = !isOpening || takeText() !== '';
          isRootList = character === '[';
          container = isRootList ? 'list' : 'object';
        } else if (container === 'object' && key === null && character === ':') {
          const name = parseJson(takeText());
          if (typeof name === 'string') key = name;
          else isMisplaced = true;
        } else if (
          container === 'object' &&
          key !== null &&
          character === '[' &&
          text.trim() === ''
        ) {
          container = 'list';
          onList?.(key);
          row = 0;
          text = '';
        } else if (isOpening) {
          [depth, partDepth] = [1, Math.max(partDepth, 1)];
          continue;
        } else if (character === ':') continue;
        else {
          const part = takePart();
          if (part !== null) yield part;
          const isList: boolean = container === 'list';
          if (character === ',') key = isList ? key : null;
          else if (character !== (isList ? ']' : '}')) isMisplaced = true;
          else container = isList && !isRootList ? 'object' : 'end';
        }
        from = at;
        if (isMisplaced) {
          report?.add('malformed', row || null, key, piece.slice(at - 1));
          return;
        }
      }
    }
    appendTo(piece.length);
  }
  if (container === 'end' && text.trim() !== '') report?.add('malformed', null, null, text);
  else if (container !== 'end') {
    report?.add(container === 'outside' ? 'malformed' : 'cut-off', row || null, key);
  }
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
