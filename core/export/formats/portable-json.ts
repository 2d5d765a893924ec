import type { ListWriter } from './list-writer';

/**
 * Writes JSON without lone surrogates: strict parsers reject a whole file because of one
 * "\ud83d" without its other half. Not for our own files, which must round-trip exactly.
 */
export function portableJson(writer: ListWriter): ListWriter {
  return { ...writer, add: (whole) => withoutHalves(writer.add(whole)) };
}

/** JSON writes surrogate pairs literally, and only lone surrogates as escapes. */
function withoutHalves(json: string): string {
  if (!json.includes('\\ud')) return json;
  // An escaped backslash is text, and so is what follows it.
  return json.replace(/\\(?:(ud[89a-f][0-9a-f]{2})|.)/g, (escaped, half) =>
    half === undefined ? escaped : '\\ufffd',
  );
}
