/**
 * A note after it was edited from `before` to `after`, where by now `stored` is kept:
 * no words that were written elsewhere meanwhile are replaced unseen.
 *
 * What is stored stands above the edit, unless the edit holds it already. Where
 * the edited text stands as whole paragraphs in what is stored, only these are
 * replaced, so that a note that is saved at every key does not pile up.
 */
export function mergeNote(stored: string, before: string, after: string): string {
  if (stored === before || after.includes(stored)) return after;
  const among = `\n\n${stored}\n\n`;
  const find = (note: string) => (note === '' ? -1 : among.lastIndexOf(`\n\n${note}\n\n`));
  const at = find(before);
  // The same edit may be made again.
  if (find(after) >= 0 && (at < 0 || after.includes(before))) return stored;
  if (at >= 0) {
    const above = among.slice(2, at);
    const below = among.slice(at + before.length + 4, -2);
    return [above, after, below].filter((part) => part !== '').join('\n\n');
  }
  return after === '' ? stored : `${stored}\n\n${after}`;
}
