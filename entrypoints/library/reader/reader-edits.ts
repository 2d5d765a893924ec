import { now } from '../../../client/base/now';
import type { Edit } from '../../../client/edits/edit';
import type { EditQueue } from '../../../client/edits/edit-queue';
import type { KnownWords } from '../../../client/library/known-text';
import { text } from '../../../components/strings';
import '../../../components/strings/en/reading/highlights.ftl';
import type { Library } from '../../../storage';
import { type Action, type EditChange, isContinued, mergeActions } from '../../shared/undo/action';
import {
  additionAction,
  clipActions,
  deletionAction,
  editAction,
} from '../../shared/undo/annotation-actions';
import { areNotesUnchanged } from '../../shared/undo/are-notes-unchanged';
import { recordActions } from '../../shared/undo/record-actions';
import type { ClipChanges, EditStep, RecordedEdit } from '../changes/clip-changes';
import type { ReaderHandlers } from './reader-handlers';

/** Edits of the open clip and its highlights, which can be undone together with other changes of the page. */
export interface ReaderEdits
  extends Pick<
    ReaderHandlers,
    'onEditClip' | 'onEditAnnotation' | 'onDeleteAnnotation' | 'onRestoreAnnotation' | 'onEditEnd'
  > {
  /** Makes the changes of an action and records it. */
  perform(action: Action<EditChange>): void;
  /** The library. Changes of annotations made through it are recorded. */
  readonly library: Library;
}

/** `findClipId` returns the id of the open clip. */
export function createReaderEdits(
  library: Library,
  edits: Pick<EditQueue, 'add' | 'whenIdle'>,
  known: KnownWords,
  findClipId: () => string | null,
  changes: Pick<ClipChanges, 'recordEdit'>,
): ReaderEdits {
  interface Entry {
    action: Action<EditChange>;
    readonly recorded: RecordedEdit;
  }
  /** The action that typing continues. */
  let open: Entry | null = null;

  const makeChange = (change: EditChange) =>
    edits.add(known.begin({ ...change, now: now() } as Edit));

  const step = async (
    clipId: string,
    { kind, ...action }: Action<EditChange>,
    direction: 'undo' | 'redo',
  ): Promise<EditStep> => {
    const isUndo = direction === 'undo';
    await edits.whenIdle();
    if (!(await areNotesUnchanged(library, clipId, isUndo ? action.redo : action.undo))) {
      return { message: text('highlights-notice-refused'), isRefused: true };
    }
    for (const change of action[direction]) makeChange(change);
    const total = action.redo.length;
    const message = isUndo
      ? text(`highlights-done-${kind}.undone`, { total })
      : text(`highlights-done-${kind}.redone`, { total });
    return { message, isRefused: false };
  };

  const notifyDone = ({ action, recorded }: Entry) =>
    recorded.notify(text(`highlights-done-${action.kind}`, { total: action.redo.length }));

  const record = (action: Action<EditChange>) => {
    const clipId = findClipId();
    if (clipId === null) return;
    if (open && isContinued(open.action, action) && open.recorded.isLast()) {
      const merged = mergeActions(open.action, action);
      if (merged) open.action = merged;
      else {
        open.recorded.drop();
        open = null;
      }
      return;
    }
    const entry: Entry = {
      action,
      recorded: changes.recordEdit(
        () => {
          if (open === entry) open = null;
          return step(clipId, entry.action, 'undo');
        },
        () => step(clipId, entry.action, 'redo'),
      ),
    };
    open = action.mergeKey === undefined ? null : entry;
    if (open === null) notifyDone(entry);
  };

  const perform = (action: Action<EditChange>) => {
    for (const change of action.made ?? action.redo) makeChange(change);
    record(action);
  };

  return {
    perform,
    library: recordActions(library, known, record),
    onEditClip(id, edit) {
      const clip = known.clipOf(id);
      if (!clip) return edits.add({ call: 'editClip', id, edit, now: now() });
      for (const action of clipActions(clip, edit)) perform(action);
    },
    onEditAnnotation(id, edit) {
      const annotation = known.annotationOf(id);
      // Deleted elsewhere while the user was typing: the text is saved with the deleted annotation.
      if (!annotation) return edits.add({ call: 'editAnnotation', id, edit, now: now() });
      perform(editAction(annotation, edit));
    },
    onDeleteAnnotation: (id) => perform(deletionAction([id], known.annotationOf)),
    onRestoreAnnotation: (id) => perform(additionAction('restored', id)),
    onEditEnd() {
      if (open) notifyDone(open);
      open = null;
    },
  };
}
