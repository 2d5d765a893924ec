import { mergeNote, mergeTags } from '../core/model';
import type { ClipEdit } from './library';
import { cleanTags } from './tags';

/** The note that an edit leaves of the one that is kept; the same when it names none. */
export function editedNote(kept: string, { note, noteBefore }: ClipEdit): string {
  if (note === undefined) return kept;
  return noteBefore === undefined ? note : mergeNote(kept, noteBefore, note);
}

/** The tags that an edit leaves of those that are kept, clean; the same when it names none. */
export function editedTags(
  kept: readonly string[],
  { tags, tagsBefore }: ClipEdit,
): readonly string[] {
  if (tags === undefined) return kept;
  return cleanTags(tagsBefore === undefined ? tags : mergeTags(kept, tagsBefore, tags));
}
