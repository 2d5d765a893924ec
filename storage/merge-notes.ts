import type { Clip } from '../core/model';
import { holds, type LeftWords, leftOfNote } from './left-words';
import { withNote } from './with-note';

interface MergedNote {
  readonly note: string;
  readonly left: readonly LeftWords[];
}

/**
 * The note of two states of one clip. What the file has from before the last change here
 * does not come back: the reader has written it anew since. A later one takes its place
 * only where it holds all of it, since a clip is changed by more than its note.
 */
export function mergeNotes(known: Clip, incoming: Clip): MergedNote {
  if (known.id !== incoming.id || known.note.trim() === '') return addNote(known, incoming);
  if (incoming.updatedAt < known.updatedAt) {
    return { note: known.note, left: leftOfNote(known.note, incoming.note, null) };
  }
  return holds(incoming.note, known.note)
    ? { note: incoming.note, left: [] }
    : addNote(known, incoming);
}

/** A note with what a file says more below it, whenever that was written. */
export function addNote(known: Clip, incoming: Clip): MergedNote {
  return { note: withNote(known.note, incoming.note), left: [] };
}
