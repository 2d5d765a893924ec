/**
 * A note with another below it, unless that stands there already, as whole paragraphs in
 * whatever order: a call may be repeated, and two libraries may take each other's notes.
 */
export function withNote(note: string, added: string): string {
  const standing = paragraphs(note);
  const isThere = added
    .trim()
    .split(/\n{2,}/)
    .every((part) => standing.includes(paragraphs(part)));
  if (added.trim() === '' || isThere) return note;
  return note.trim() === '' ? added : `${note}\n\n${added}`;
}

/** The paragraphs of a note, each between empty lines. */
function paragraphs(note: string): string {
  return `\n\n${note.trim()}\n\n`;
}
