import { now } from '../../client/base/now';
import type { Edit } from '../../client/edits/edit';
import type { EditQueue } from '../../client/edits/edit-queue';
import { createKnownWords } from '../../client/library/known-text';
import type { WatchedClip } from '../../client/library/watch-clip';
import type { PanelProps } from '../../components/panel/panel-props';
import { type Passage, withEarlierQuotes } from '../../core/model';
import type { Library } from '../../storage';
import type { Action, Change } from '../shared/undo/action';
import {
  additionAction,
  clipActions,
  deletionAction,
  editAction,
  passageAction,
} from '../shared/undo/annotation-actions';
import { recordActions } from '../shared/undo/record-actions';
import { createUndoController, type UndoController } from './undo-controller';

/** Everything that changes annotations and their clip in the panel, as undoable actions. */
export interface PanelEdits
  extends Pick<
    PanelProps,
    | 'onEditClip'
    | 'onEditAnnotation'
    | 'onDeleteAnnotation'
    | 'onRestoreAnnotation'
    | 'onRecolourAll'
    | 'onDeleteAll'
    | 'onEditEnd'
  > {
  readonly undo: UndoController;
  /** Moves an annotation to another passage. The earlier passage is kept with it. */
  attach(annotationId: string, passage: Passage, kind: 'attached' | 'reworded'): void;
  /** Records that the user has seen the changed wording and left the highlight as it is. */
  keepOriginalWording(annotationId: string, words: string): void;
  /** The library. Changes of annotations made through it are recorded for undo. */
  readonly library: Library;
}

/** The deletion or restoration of a clip. */
export type ClipRemoval = Extract<Change, { call: 'deleteClip' | 'restoreClip' }>;

/**
 * `findClip` returns the clip that is shown, `findClipId` also one that was deleted there;
 * `removeClip` deletes or restores a clip.
 */
export function createPanelEdits(
  library: Library,
  edits: EditQueue,
  findClip: () => WatchedClip | null,
  findClipId: () => string | null,
  removeClip: (change: ClipRemoval) => void,
): PanelEdits {
  const known = createKnownWords(findClip);
  const { annotationOf } = known;

  const makeChange = (change: Change) => {
    if (change.call === 'deleteClip' || change.call === 'restoreClip') return removeClip(change);
    edits.add(known.begin({ ...change, now: now() } as Edit));
  };
  const undo = createUndoController(library, makeChange, edits.whenIdle, findClipId);

  /** Performs an action on annotations of the clip that is shown. */
  const perform = (action: Action) => {
    const clip = findClip()?.clip;
    if (clip) undo.perform(clip.id, action);
    else for (const change of action.made ?? action.redo) makeChange(change);
  };

  return {
    undo,
    library: recordActions(library, known, (action) => {
      const clip = findClip()?.clip;
      if (clip) undo.record(clip.id, action);
    }),
    onEditClip(id, edit) {
      const clip = findClip()?.clip.id === id ? known.clipOf(id) : null;
      if (!clip) return edits.add({ call: 'editClip', id, edit, now: now() });
      for (const action of clipActions(clip, edit)) perform(action);
    },
    onEditAnnotation(id, edit) {
      const annotation = annotationOf(id);
      // Deleted elsewhere while the user was typing: the text is saved with the deleted annotation.
      if (!annotation) return edits.add({ call: 'editAnnotation', id, edit, now: now() });
      perform(editAction(annotation, edit));
    },
    onDeleteAnnotation: (id) => perform(deletionAction([id], annotationOf)),
    onRestoreAnnotation: (id) => perform(additionAction('restored', id)),
    onRecolourAll(ids, colour) {
      const actions = ids.flatMap((id) => {
        const annotation = annotationOf(id);
        if (!annotation || annotation.colour === colour) return [];
        return [editAction(annotation, { colour })];
      });
      if (actions.length === 0) return;
      perform({
        kind: 'colour',
        undo: actions.flatMap((action) => action.undo),
        redo: actions.flatMap((action) => action.redo),
      });
    },
    onDeleteAll: (ids) => perform(deletionAction(ids, annotationOf)),
    onEditEnd() {
      const clip = findClip()?.clip;
      if (clip) undo.closeAction(clip.id);
    },
    attach(id, passage, kind) {
      const annotation = annotationOf(id);
      const clip = findClip()?.clip;
      if (!annotation || !clip) return;
      const moved = withEarlierQuotes(passage, annotation.passage);
      perform(passageAction(annotation, moved, clip.versionId, kind));
    },
    keepOriginalWording(id, words) {
      const annotation = annotationOf(id);
      if (!annotation) return;
      const { passage, versionId } = annotation;
      perform(
        passageAction(annotation, { ...passage, accepted: words }, versionId, 'wording-kept'),
      );
    },
  };
}
