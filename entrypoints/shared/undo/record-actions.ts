import { overrideLibrary } from '../../../client/library/defer-library';
import type { KnownWords } from '../../../client/library/known-text';
import type { Library } from '../../../storage';
import type { Action, EditChange } from './action';
import { additionAction, deletionAction, editAction } from './annotation-actions';

/** Wraps a library so that `record` receives every annotation that is added, edited or deleted through it. */
export function recordActions(
  library: Library,
  { annotationOf }: Pick<KnownWords, 'annotationOf'>,
  record: (action: Action<EditChange>) => void,
): Library {
  return overrideLibrary(library, {
    async addAnnotation(annotation) {
      const added = await library.addAnnotation(annotation);
      if (added.ok) record(additionAction('added', annotation.id));
      return added;
    },
    async editAnnotation(id, edit, at) {
      const before = annotationOf(id);
      const edited = await library.editAnnotation(id, edit, at);
      if (edited.ok && before) {
        const { mergeKey: _, ...action } = editAction(before, edit);
        record(action);
      }
      return edited;
    },
    async deleteAnnotation(id, at) {
      const deleted = await library.deleteAnnotation(id, at);
      if (deleted.ok) record(deletionAction([id], () => deleted.value));
      return deleted;
    },
  });
}
