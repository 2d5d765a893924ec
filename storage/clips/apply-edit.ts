import { mergeTags } from '../../core/model';
import { mergeNote } from '../../core/notes';
import { cleanTags } from '../tags/tags';
import type { ClipEdit } from './requests';

/** Applies the edit of a note to the stored one. Unchanged if the edit has no note. */
export function applyNoteEdit(stored: string, { note, noteBefore }: ClipEdit): string {
  if (note === undefined) return stored;
  return noteBefore === undefined ? note : mergeNote(stored, noteBefore, note);
}

/** Applies the edit of tags to the stored ones. Cleaned; unchanged if the edit has no tags. */
export function applyTagEdit(
  stored: readonly string[],
  { tags, tagsBefore }: ClipEdit,
): readonly string[] {
  if (tags === undefined) return stored;
  return cleanTags(tagsBefore === undefined ? tags : mergeTags(stored, tagsBefore, tags));
}
