import { describe, expect, it } from 'vitest';
import type { Action } from '../../entrypoints/shared/undo/action';
import { createUndoHistory } from '../../entrypoints/sidepanel/undo-history';

const makeNoteEdit = (before: string, after: string, id = 'a'): Action => ({
  kind: 'note',
  undo: [{ call: 'editAnnotation', id, edit: { note: before } }],
  redo: [{ call: 'editAnnotation', id, edit: { note: after } }],
  mergeKey: `note ${id}`,
});
const deletion: Action = {
  kind: 'deleted',
  undo: [{ call: 'restoreAnnotation', id: 'a' }],
  redo: [{ call: 'deleteAnnotation', id: 'a' }],
};

describe('the undo history', () => {
  it('undoes actions in reverse order and redoes them in order', () => {
    const history = createUndoHistory();
    history.record(deletion);
    history.record(makeNoteEdit('', 'x'));
    expect(history.takeUndo()).toEqual(makeNoteEdit('', 'x'));
    expect(history.takeUndo()).toEqual(deletion);
    expect(history.takeUndo()).toBeNull();
    expect(history.takeRedo()).toEqual(deletion);
    expect(history.takeRedo()).toEqual(makeNoteEdit('', 'x'));
    expect(history.takeRedo()).toBeNull();
    expect(history.takeUndo()).toEqual(makeNoteEdit('', 'x'));
  });

  it('merges continuous typing into one action', () => {
    const history = createUndoHistory();
    history.record(makeNoteEdit('', 'a'));
    history.record(makeNoteEdit('a', 'as'));
    history.record(makeNoteEdit('as', 'ask'));
    expect(history.takeUndo()).toEqual(makeNoteEdit('', 'ask'));
    expect(history.takeUndo()).toBeNull();
  });

  it('starts a new action when an edit ends and when another note is edited', () => {
    const history = createUndoHistory();
    history.record(makeNoteEdit('', 'a'));
    expect(history.closeAction()).toEqual(makeNoteEdit('', 'a'));
    expect(history.closeAction()).toBeNull();
    history.record(makeNoteEdit('a', 'as'));
    history.record(makeNoteEdit('', 'x', 'b'));
    expect(history.takeUndo()).toEqual(makeNoteEdit('', 'x', 'b'));
    expect(history.takeUndo()).toEqual(makeNoteEdit('a', 'as'));
    expect(history.takeUndo()).toEqual(makeNoteEdit('', 'a'));
  });

  it('drops an action that changed nothing', () => {
    const history = createUndoHistory();
    history.record(makeNoteEdit('', 'a'));
    history.record(makeNoteEdit('a', ''));
    expect(history.takeUndo()).toBeNull();
  });

  it('clears the redo stack when a new action is recorded', () => {
    const history = createUndoHistory();
    history.record(deletion);
    history.takeUndo();
    history.record(makeNoteEdit('', 'x'));
    expect(history.takeRedo()).toBeNull();
  });
});
