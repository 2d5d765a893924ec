/** A note with another below it, unless that stands there already, as whole paragraphs: a call may be repeated. */
export function withNote(note: string, added: string): string {
  if (added.trim() === '' || paragraphs(note).includes(paragraphs(added))) return note;
  return note.trim() === '' ? added : `${note}\n\n${added}`;
}

/** The paragraphs of a note, each between empty lines. */
function paragraphs(note: string): string {
  return `\n\n${note.trim()}\n\n`;
}
