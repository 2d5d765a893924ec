import { mergeTags, withoutTags } from '../../core/model';
import { mergeNote } from '../../core/notes';

/** The note and tags of an edit, with their values when it began. */
interface TextEdit {
  readonly note?: string;
  readonly noteBefore?: string;
  readonly tags?: readonly string[];
  readonly tagsBefore?: readonly string[];
}

/** Merges two edits into one with the same effect on any stored value as both in order. */
export function mergeTextEdits<Edit extends TextEdit>(earlier: Edit, later: Edit): Edit {
  const { note: _, noteBefore: _2, tags: _3, tagsBefore: _4, ...rest } = { ...earlier, ...later };
  return { ...rest, ...noteOf(earlier, later), ...tagsOf(earlier, later) } as Edit;
}

function noteOf(earlier: TextEdit, later: TextEdit): TextEdit {
  const { note, noteBefore } = later;
  if (note === undefined || earlier.note === undefined) {
    const { note: own, noteBefore: before } = note === undefined ? earlier : later;
    return {
      ...(own !== undefined && { note: own }),
      ...(before !== undefined && { noteBefore: before }),
    };
  }
  if (noteBefore === undefined) return { note };
  const both = { note: mergeNote(earlier.note, noteBefore, note) };
  return earlier.noteBefore === undefined ? both : { ...both, noteBefore: earlier.noteBefore };
}

function tagsOf(earlier: TextEdit, later: TextEdit): TextEdit {
  const { tags, tagsBefore } = later;
  if (tags === undefined || earlier.tags === undefined) {
    const { tags: own, tagsBefore: before } = tags === undefined ? earlier : later;
    return {
      ...(own !== undefined && { tags: own }),
      ...(before !== undefined && { tagsBefore: before }),
    };
  }
  if (tagsBefore === undefined) return { tags };
  const both = mergeTags(earlier.tags, tagsBefore, tags);
  if (earlier.tagsBefore === undefined) return { tags: both };
  const removedLater = withoutTags(tagsBefore, tags);
  const addedLater = withoutTags(tags, tagsBefore);
  const removed = withoutTags(withoutTags(earlier.tagsBefore, earlier.tags), addedLater);
  const added = withoutTags(withoutTags(earlier.tags, earlier.tagsBefore), removedLater);
  // Left out of both lists, so that they differ only by what the two edits added and removed.
  const stayed = withoutTags(both, [...added, ...addedLater]);
  return { tags: both, tagsBefore: [...removed, ...withoutTags(removedLater, removed), ...stayed] };
}
