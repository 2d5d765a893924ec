import { cleanTags, mergeTags, withoutTags } from '../model';
import { mergeTexts } from '../notes';

/** An edit of a note and of tags. Absent fields stay unchanged. */
export interface TextEdit {
  readonly note?: string;
  /** The note when the edit began. If given, text written since then is kept above the edited note. */
  readonly noteBefore?: string;
  readonly tags?: readonly string[];
  /** The tags when the edit began. If given, only the tags added and removed since then are applied. */
  readonly tagsBefore?: readonly string[];
}

/** Applies the edit of a note to the stored one. */
export function editNote(stored: string, { note, noteBefore }: TextEdit): string {
  if (note === undefined) return stored;
  return noteBefore === undefined ? note : mergeTexts(noteBefore, stored, note);
}

/** Applies the edit of tags to the stored ones. Cleaned, unless there is no edit. */
export function editTags(
  stored: readonly string[],
  { tags, tagsBefore }: TextEdit,
): readonly string[] {
  if (tags === undefined) return stored;
  return cleanTags(tagsBefore === undefined ? tags : mergeTags(stored, tagsBefore, tags));
}

/** Joins two edits into one that has the same effect on any stored value as both in order. */
export function joinEdits<Edit extends TextEdit>(earlier: Edit, later: Edit): Edit {
  const { note: _, noteBefore: _2, tags: _3, tagsBefore: _4, ...rest } = { ...earlier, ...later };
  return { ...rest, ...joinNotes(earlier, later), ...joinTags(earlier, later) } as Edit;
}

function joinNotes(earlier: TextEdit, later: TextEdit): TextEdit {
  if (later.note === undefined) return noteOf(earlier);
  if (earlier.note === undefined) return noteOf(later);
  const note = editNote(earlier.note, later);
  return noteOf({ ...(later.noteBefore !== undefined && earlier), note });
}

function noteOf({ note, noteBefore }: TextEdit): TextEdit {
  return { ...(note !== undefined && { note }), ...(noteBefore !== undefined && { noteBefore }) };
}

function joinTags(earlier: TextEdit, later: TextEdit): TextEdit {
  if (later.tags === undefined) return tagsOf(earlier);
  if (earlier.tags === undefined || later.tagsBefore === undefined) return tagsOf(later);
  const tags = mergeTags(earlier.tags, later.tagsBefore, later.tags);
  if (earlier.tagsBefore === undefined) return { tags };
  const removedLater = withoutTags(later.tagsBefore, later.tags);
  const addedLater = withoutTags(later.tags, later.tagsBefore);
  const removed = withoutTags(withoutTags(earlier.tagsBefore, earlier.tags), addedLater);
  const added = withoutTags(withoutTags(earlier.tags, earlier.tagsBefore), removedLater);
  // Left out of both lists, so that they differ only by what the two edits added and removed.
  const stayed = withoutTags(tags, [...added, ...addedLater]);
  return { tags, tagsBefore: [...removed, ...withoutTags(removedLater, removed), ...stayed] };
}

function tagsOf({ tags, tagsBefore }: TextEdit): TextEdit {
  return { ...(tags && { tags }), ...(tagsBefore && { tagsBefore }) };
}
