import type { Annotation, Clip, Passage } from '../../../core/model';
import { editTags, type TextEdit } from '../../../core/reconcile';
import type { AnnotationEdit } from '../../../storage';
import type { Action, EditChange } from './action';

/** Describes an edit of a note, colour or tags as an undoable action. */
export function editAction(annotation: Annotation, edit: AnnotationEdit): Action<EditChange> {
  const { id, colour, tags } = annotation;
  const { noteBefore: note = annotation.note } = edit;
  const after = resolveTags(annotation, edit);
  const kind = 'note' in after ? 'note' : 'colour' in after ? 'colour' : 'tags';
  const changeTo = (values: AnnotationEdit): EditChange[] => [
    {
      call: 'editAnnotation',
      id,
      edit: {
        ...('note' in after && { note: values.note ?? '' }),
        ...(values.noteBefore !== undefined && { noteBefore: values.noteBefore }),
        ...('colour' in after && { colour: values.colour ?? colour }),
        ...('tags' in after && { tags: values.tags ?? tags }),
      },
    },
  ];
  return {
    kind,
    undo: changeTo({ note, colour, tags }),
    redo: changeTo(after),
    ...(edit.noteBefore !== undefined && { made: changeTo({ ...after, noteBefore: note }) }),
    ...(kind !== 'tags' && { mergeKey: `${kind} ${id}` }),
  };
}

/** Describes moving an annotation to another passage, or to another version of its passage. */
export function passageAction(
  { id, passage: oldPassage, versionId: oldVersionId }: Annotation,
  passage: Passage,
  versionId: string,
  kind: 'attached' | 'reworded' | 'wording-kept',
): Action<EditChange> {
  const changeTo = (edit: { passage: Passage; versionId: string }): EditChange[] => [
    { call: 'editAnnotation', id, edit },
  ];
  return {
    kind,
    undo: changeTo({ passage: oldPassage, versionId: oldVersionId }),
    redo: changeTo({ passage, versionId }),
  };
}

/** Describes the deletion of annotations. Those of other people are only hidden. */
export function deletionAction(
  ids: readonly string[],
  annotationOf: (id: string) => Pick<Annotation, 'author'> | null,
): Action<EditChange> {
  return {
    kind: ids.every((id) => annotationOf(id)?.author) ? 'hidden' : 'deleted',
    undo: ids.map((id) => ({ call: 'restoreAnnotation', id })),
    redo: ids.map((id) => ({ call: 'deleteAnnotation', id })),
  };
}

/** Describes an annotation that was `added` or `restored`. */
export function additionAction(kind: 'added' | 'restored', id: string): Action<EditChange> {
  return {
    kind,
    undo: [{ call: 'deleteAnnotation', id }],
    redo: [{ call: 'restoreAnnotation', id }],
  };
}

/** Describes edits of a clip's note and tags, one action for each of them. */
export function clipActions(clip: Clip, edit: AnnotationEdit): readonly Action<EditChange>[] {
  const { id, tags } = clip;
  const { noteBefore: note = clip.note } = edit;
  const after = resolveTags(clip, edit);
  const changeTo = (values: TextEdit): EditChange[] => [{ call: 'editClip', id, edit: values }];
  const actions: Action<EditChange>[] = [];
  if (after.note !== undefined) {
    actions.push({
      kind: 'clip-note',
      undo: changeTo({ note }),
      redo: changeTo({ note: after.note }),
      made: changeTo({ note: after.note, noteBefore: note }),
      mergeKey: `note ${id}`,
    });
  }
  if (after.tags) {
    actions.push({
      kind: 'clip-tags',
      undo: changeTo({ tags }),
      redo: changeTo({ tags: after.tags }),
    });
  }
  return actions;
}

/** Returns an edit with the complete tag list that results from it, merged with the tags known now. */
function resolveTags(known: Annotation | Clip, edit: AnnotationEdit): AnnotationEdit {
  const { tags, tagsBefore: _, noteBefore: _2, ...others } = edit;
  return tags ? { ...others, tags: editTags(known.tags, edit) } : others;
}
