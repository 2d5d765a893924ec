/**
 * Merges an edit from `before` to `after` into a note that is now `stored`, without
 * losing text that was written elsewhere meanwhile.
 *
 * Appends the edit below the stored text, unless the edit already contains it. If
 * `before` is found in the stored text as whole paragraphs, replaces only these;
 * otherwise a note saved on every keystroke would be appended again and again.
 */
export function mergeNote(stored: string, before: string, after: string): string {
  if (stored === before || after.includes(stored)) return after;
  const padded = `\n\n${stored}\n\n`;
  const findLast = (note: string) => (note === '' ? -1 : padded.lastIndexOf(`\n\n${note}\n\n`));
  const at = findLast(before);
  // The same edit may be repeated.
  if (findLast(after) >= 0 && (at < 0 || after.includes(before))) return stored;
  if (at >= 0) {
    const above = padded.slice(2, at);
    const below = padded.slice(at + before.length + 4, -2);
    return [above, after, below].filter((part) => part !== '').join('\n\n');
  }
  return after === '' ? stored : `${stored}\n\n${after}`;
}
