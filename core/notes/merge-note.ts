/**
 * Merges an edit from `before` to `after` into a note that is now `stored`, without
 * losing text that was written elsewhere meanwhile.
 *
 * Appends the edit below the stored text, unless the edit already contains it. If
 * `before` is found in the stored text as whole paragraphs, replaces only these;
 * otherwise a note that is saved on every keystroke would pile up.
 */
export function mergeNote(stored: string, before: string, after: string): string {
  if (stored === before || after.includes(stored)) return after;
  const among = `\n\n${stored}\n\n`;
  const find = (note: string) => (note === '' ? -1 : among.lastIndexOf(`\n\n${note}\n\n`));
  const at = find(before);
  // The same edit may be repeated.
  if (find(after) >= 0 && (at < 0 || after.includes(before))) return stored;
  if (at >= 0) {
    const above = among.slice(2, at);
    const below = among.slice(at + before.length + 4, -2);
    return [above, after, below].filter((part) => part !== '').join('\n\n');
  }
  return after === '' ? stored : `${stored}\n\n${after}`;
}
