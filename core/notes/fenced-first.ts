const setIn = /^(?: {4}| {0,3}\t)/;

/**
 * Fences a note's leading indented code: it would no longer be code where the first line
 * loses its indentation, as in a footnote. Works without a Markdown parser, to keep one
 * out of the store's bundle.
 */
export function fencedFirst(markdown: string): string {
  if (!setIn.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const after = lines.findIndex((line) => line.trim() !== '' && !setIn.test(line));
  const above = lines.slice(0, after < 0 ? lines.length : after);
  while (above.at(-1)?.trim() === '') above.pop();
  const code = above.map((line) => line.replace(/^(?: {1,4}| {0,3}\t)/, '')).join('\n');
  const fence = '`'.repeat(Math.max(3, ...fenceLengths(code)));
  return [fence, code, fence, ...lines.slice(above.length)].join('\n');
}

/** Fence lengths: one more than each run of characters that could end the code. */
function fenceLengths(code: string): readonly number[] {
  return (code.match(/`+/g) ?? []).map(({ length }) => length + 1);
}

/** A note without blank lines around it, with normalised line endings. */
export function bareNote(note: string): string {
  return note
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*\n)+/, '')
    .trimEnd();
}
