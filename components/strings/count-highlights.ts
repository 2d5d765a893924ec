import { count } from './count';
import { joinDots } from './join';

/** Highlights, and those of them that have a note: "4 highlights · 2 notes". */
export function countHighlights(notes: readonly string[]): string {
  const written = notes.filter((note) => note.trim() !== '').length;
  return joinDots([
    count(notes.length, { one: 'highlight', other: 'highlights' }),
    written > 0 ? count(written, { one: 'note', other: 'notes' }) : null,
  ]);
}
