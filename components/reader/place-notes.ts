/** A note beside a text: where it would like to stand, and how high it is, in CSS pixels. */
export interface NoteBox {
  readonly id: string;
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where notes stand so that none overlaps another, in their order: each at its
 * wanted height or as little below as it must. The active one stands at its own
 * height, and those before it give way upwards. Gives the tops by id, and how far
 * down the last one goes.
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
    const top = index === active ? Math.max(0, note.wanted) : Math.max(end, note.wanted);
    tops.set(note.id, top);
    end = top + note.height + gap;
    if (index !== active) continue;
    // Those above make room, the nearest first, as far as there is any.
    let limit = top;
    for (const before of notes.slice(0, active).reverse()) {
      limit = Math.min(tops.get(before.id) ?? 0, limit - gap - before.height);
      tops.set(before.id, limit);
    }
  }
  // What was pushed beyond the top comes down again, and pushes the rest.
  let floor = 0;
  for (const note of notes) {
    const top = Math.max(floor, tops.get(note.id) ?? 0);
    tops.set(note.id, top);
    floor = top + note.height + gap;
  }
  return { tops, end: Math.max(0, floor - gap) };
}
