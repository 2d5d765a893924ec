import type { ListWriter } from './list-writer';

/**
 * JSON in which no text has half a character: strict parsers refuse a whole file for
 * "\ud83d" without its other half. Not for our own files, which give back what was kept.
 */
export function portableJson(writer: ListWriter): ListWriter {
  return { ...writer, add: (whole) => withoutHalves(writer.add(whole)) };
}

/** JSON has whole characters as themselves, and halves as references. */
function withoutHalves(json: string): string {
  if (!json.includes('\\ud')) return json;
  // Two backslashes are a word of the text, and what follows them is one, too.
  return json.replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g, (escaped, half) =>
    half === undefined ? escaped : '\\ufffd',
  );
}
