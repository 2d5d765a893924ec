const setIn = /^(?: {4}| {0,3}\t)/;

/**
 * A note whose first lines are code by their indentation with fences around that: it is
 * none where the first line loses its spaces, as in a footnote. Read without a parser,
 * which the store would have to bring along.
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

/** One more than each run of signs that could end the code. */
function fenceLengths(code: string): readonly number[] {
  return (code.match(/`+/g) ?? []).map(({ length }) => length + 1);
}

/** A note without empty lines around it, its lines ended alike. */
export function bareNote(note: string): string {
  return note
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*\n)+/, '')
    .trimEnd();
}
