import type { Clip, Instant } from '../../core/model';
import { containsNote, withNote } from '../../core/notes';
import { type LeftWords, leftOfNote } from './dropped-text';

/** The note that stands by now and when it was written, if that is known. */
interface MergedNote extends Pick<Clip, 'note' | 'noteAt'> {
  readonly left: readonly LeftWords[];
}

/**
 * The note of two states of one clip: the one that was written later, so that words the
 * reader has taken out since do not come back.
 *
 * Where it is not known of both when they were written, the clip's last change tells as
 * far as it can, since a clip is changed by more than its note: what the file has from
 * before the last change here does not come back, and a later one takes its place only
 * where it holds all of it.
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

/** A note with what a file says more, whenever that was written. */
export function addNote(known: Clip, incoming: Clip, now: Instant): MergedNote {
  const note = withNote(known.note, incoming.note);
  if (note === known.note) return standing(known);
  if (note === incoming.note) return standing(incoming);
  // Both are in it: no state of either may take its place, by whatever clock.
  const noteAt = [known.noteAt, incoming.noteAt].reduce<Instant>(
    (latest, time) => (time !== undefined && time > latest ? time : latest),
    now,
  );
  return { note, noteAt, left: [] };
}

/** The note of a clip, and what an earlier state of it says that it does not. */
function standing({ note, noteAt }: Clip, earlier?: Clip): MergedNote {
  const left = earlier === undefined ? [] : leftOfNote(note, earlier.note, null);
  return { note, ...(noteAt !== undefined && { noteAt }), left };
}
