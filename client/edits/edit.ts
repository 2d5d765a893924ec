import * as v from 'valibot';
import { colourSchema, instantSchema, passageSchema, type Result } from '../../core/model';
import { joinEdits } from '../../core/reconcile';
import type { Library } from '../../storage';

const tags = v.pipe(v.array(v.string()), v.readonly());
/** Note and tags of a clip or annotation, with their values when the edit began. */
const textFields = {
  note: v.exactOptional(v.string()),
  noteBefore: v.exactOptional(v.string()),
  tags: v.exactOptional(tags),
  tagsBefore: v.exactOptional(tags),
};

/** A change that the user makes by typing or choosing, as plain data for the journal. */
export const editSchema = v.variant('call', [
  v.object({
    call: v.literal('editClip'),
    id: v.string(),
    edit: v.object(textFields),
    now: instantSchema,
  }),
  v.object({
    call: v.literal('editAnnotation'),
    id: v.string(),
    edit: v.object({
      ...textFields,
      colour: v.exactOptional(colourSchema),
      passage: v.exactOptional(passageSchema),
      versionId: v.exactOptional(v.string()),
    }),
    now: instantSchema,
  }),
  v.object({ call: v.literal('deleteAnnotation'), id: v.string(), now: instantSchema }),
  v.object({ call: v.literal('restoreAnnotation'), id: v.string(), now: instantSchema }),
  v.object({
    call: v.literal('saveDraft'),
    id: v.string(),
    edit: v.object({ tags, note: v.string() }),
    now: instantSchema,
  }),
  v.object({ call: v.literal('dropDraft'), id: v.string(), now: instantSchema }),
]);

export type Edit = v.InferOutput<typeof editSchema>;

/**
 * Makes an edit in the library. Something deleted meanwhile takes the edit and stays deleted,
 * so that the text is there if it is restored.
 */
export function performEdit(library: Library, edit: Edit): Promise<Result<unknown>> {
  switch (edit.call) {
    case 'editClip':
      return library.editClip(edit.id, { ...edit.edit, evenIfDeleted: true }, edit.now);
    case 'editAnnotation':
      return library.editAnnotation(edit.id, { ...edit.edit, evenIfDeleted: true }, edit.now);
    case 'deleteAnnotation':
      return library.deleteAnnotation(edit.id, edit.now);
    case 'restoreAnnotation':
      return library.restoreAnnotation(edit.id, edit.now);
    case 'saveDraft':
      return library.saveDraft({ key: edit.id, ...edit.edit, updatedAt: edit.now });
    case 'dropDraft':
      return library.dropDraft(edit.id);
  }
}

/** Merges two edits of the same thing. Null if they must be made separately. */
export function mergeEdits(earlier: Edit, later: Edit): Edit | null {
  if (earlier.id !== later.id || !isContinued(earlier, later)) return null;
  if (earlier.call === 'editClip' && later.call === 'editClip') {
    return { ...later, edit: joinEdits(earlier.edit, later.edit) };
  }
  if (earlier.call === 'editAnnotation' && later.call === 'editAnnotation') {
    return { ...later, edit: joinEdits(earlier.edit, later.edit) };
  }
  return earlier.call === 'saveDraft' && later.call === 'saveDraft' ? later : null;
}

/** False if a note was merged with another text in between: it must be stored before the next edit. */
function isContinued(earlier: Edit, later: Edit): boolean {
  const [note, noteBefore] = [getText(earlier).note, getText(later).noteBefore];
  return note === undefined || noteBefore === undefined || note === noteBefore;
}

function getText(edit: Edit): { readonly note?: string; readonly noteBefore?: string } {
  return edit.call === 'editClip' || edit.call === 'editAnnotation' ? edit.edit : {};
}
