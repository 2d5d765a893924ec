const indentedLine = /^(?: {4}| {0,3}\t)/;

/**
 * Turns indented code at the start of a note into a fenced block. Where the first line loses
 * its indentation, as in a footnote, it would otherwise stop being code. Uses no Markdown
 * parser, to keep one out of the bundles that contain `storage`.
 */
export function fenceLeadingCode(markdown: string): string {
  if (!indentedLine.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const firstOtherLine = lines.findIndex((line) => line.trim() !== '' && !indentedLine.test(line));
  const codeLines = lines.slice(0, firstOtherLine < 0 ? lines.length : firstOtherLine);
  while (codeLines.at(-1)?.trim() === '') codeLines.pop();
  const code = codeLines.map((line) => line.replace(/^(?: {1,4}| {0,3}\t)/, '')).join('\n');
  const fence = '`'.repeat(Math.max(3, ...fenceLengths(code)));
  return [fence, code, fence, ...lines.slice(codeLines.length)].join('\n');
}

/** For each run of backticks in the code, the shortest fence that it cannot close. */
function fenceLengths(code: string): readonly number[] {
  return (code.match(/`+/g) ?? []).map(({ length }) => length + 1);
}

/** Removes blank lines around a note, and normalises its line endings. */
export function trimNote(note: string): string {
  return note
    .replace(/\r\n?/g, '\n')
    .replace(/^(\s*\n)+/, '')
    .trimEnd();
}
