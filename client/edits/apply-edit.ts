import type { PlacedAnnotation } from '../../components/annotation/placed-annotation';
import type { Annotation, Clip } from '../../core/model';
import { editNote, editTags } from '../../core/reconcile';
import type { Edit } from './edit';

/** Returns a clip or annotation with an edit applied; the same object if the edit is of something else. */
export function applyEdit<Saved extends Annotation | Clip>(saved: Saved, edit: Edit): Saved {
  if (edit.id !== saved.id) return saved;
  if (edit.call !== 'editAnnotation' && edit.call !== 'editClip') return saved;
  const { noteBefore: _, tagsBefore = saved.tags, ...change } = edit.edit;
  const { note, tags } = change;
  return {
    ...saved,
    ...change,
    ...(note !== undefined && { note: editNote(saved.note, edit.edit) }),
    ...(tags && { tags: editTags(saved.tags, { tags, tagsBefore }) }),
  };
}

/** Returns what a screen shows of a clip, with edits that could not be saved. */
export function withEdits<
  Shown extends { readonly clip: Clip; readonly annotations: readonly PlacedAnnotation[] },
>(shown: Shown, edits: readonly Edit[]): Shown {
  if (edits.length === 0) return shown;
  return {
    ...shown,
    clip: edits.reduce(applyEdit, shown.clip),
    annotations: shown.annotations.map((placed) => ({
      ...placed,
      annotation: edits.reduce(applyEdit, placed.annotation),
    })),
  };
}
