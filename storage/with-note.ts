/** A note with another below it, unless it holds that already: a call may be repeated. */
export function withNote(note: string, added: string): string {
  if (added.trim() === '' || note.includes(added.trim())) return note;
  return note.trim() === '' ? added : `${note}\n\n${added}`;
}
