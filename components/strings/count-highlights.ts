import './en/reading/highlights.ftl';
import { joinDots } from './join';
import { text } from './text';

/** Counts highlights, and how many of them have a note: "4 highlights · 2 notes". */
export function countHighlights(notes: readonly string[]): string {
  const written = notes.filter((note) => note.trim() !== '').length;
  return joinDots([
    text('highlights-count', { total: notes.length }),
    written > 0 ? text('highlights-notes-count', { total: written }) : null,
  ]);
}
