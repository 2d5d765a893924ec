import type { Clip, Instant } from '../../core/model';
import { containsNote, withNote } from '../../core/notes';
import { type LeftWords, leftOfNote } from './dropped-text';

/** The merged note and when it was written, if known. */
interface MergedNote extends Pick<Clip, 'note' | 'noteAt'> {
  readonly left: readonly LeftWords[];
}

/**
 * The note that was written later, of two states of one clip: text that the user has
 * removed since does not come back.
 *
 * If either time is unknown, the clip's last change is used, although it need not have
 * changed the note: an earlier note from the file is dropped, and a later one only
 * replaces ours if it contains all of it.
 */
export function mergeNotes(known: Clip, incoming: Clip, now: Instant): MergedNote {
  if (known.id !== incoming.id || known.note === incoming.note) {
    return addNote(known, incoming, now);
  }
  const [knownAt, incomingAt] = [known.noteAt, incoming.noteAt];
  if (knownAt !== undefined && incomingAt !== undefined && knownAt !== incomingAt) {
    return knownAt < incomingAt ? standing(incoming, known) : standing(known, incoming);
  }
  if (known.note.trim() === '') return addNote(known, incoming, now);
  if (incoming.updatedAt < known.updatedAt) return standing(known, incoming);
  return containsNote(incoming.note, known.note)
    ? standing(incoming, known)
    : addNote(known, incoming, now);
}

/** Adds to a note what only the file has, whenever that was written. */
export function addNote(known: Clip, incoming: Clip, now: Instant): MergedNote {
  const note = withNote(known.note, incoming.note);
  if (note === known.note) return standing(known);
  if (note === incoming.note) return standing(incoming);
  // The result contains both, so no state of either may replace it, by whatever clock.
  const noteAt = [known.noteAt, incoming.noteAt].reduce<Instant>(
    (latest, time) => (time !== undefined && time > latest ? time : latest),
    now,
  );
  return { note, noteAt, left: [] };
}

/** The note of a clip, and what only an earlier state of it contains. */
function standing({ note, noteAt }: Clip, earlier?: Clip): MergedNote {
  const left = earlier === undefined ? [] : leftOfNote(note, earlier.note, null);
  return { note, ...(noteAt !== undefined && { noteAt }), left };
}
