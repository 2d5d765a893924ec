import { mergeTags } from '../../core/model';
import { mergeNote } from '../../core/notes';
import { cleanTags } from '../tags/tags';
import type { ClipEdit } from './requests';

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
