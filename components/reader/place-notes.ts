/** A note beside a text: ideal top and height, in CSS pixels. */
export interface NoteBox {
  readonly id: string;
  readonly idealTop: number;
  readonly height: number;
}

/**
 * Positions notes in order without overlap.
 *
 * Each is at its ideal position, or as little below as possible. The active note is exactly at
 * its position, and those before it move up. Returns tops by id, and the bottom of the last
 * note.
 */
export function placeNotes(
  notes: readonly NoteBox[],
  gap: number,
  activeId: string | null,
): { readonly tops: ReadonlyMap<string, number>; readonly end: number } {
  const tops = new Map<string, number>();
  const active = notes.findIndex(({ id }) => id === activeId);
  let end = 0;
  for (const [index, note] of notes.entries()) {
    const top = index === active ? Math.max(0, note.idealTop) : Math.max(end, note.idealTop);
    tops.set(note.id, top);
    end = top + note.height + gap;
    if (index !== active) continue;
    // Notes above make room, nearest first.
    let limit = top;
    for (const before of notes.slice(0, active).reverse()) {
      limit = Math.min(tops.get(before.id) ?? 0, limit - gap - before.height);
      tops.set(before.id, limit);
    }
  }
  // Notes pushed past the top move back down, and push the following ones.
  let floor = 0;
  for (const note of notes) {
    const top = Math.max(floor, tops.get(note.id) ?? 0);
    tops.set(note.id, top);
    floor = top + note.height + gap;
  }
  return { tops, end: Math.max(0, floor - gap) };
}
