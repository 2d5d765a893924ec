import { describe, expect, it } from 'vitest';
import { type Action, createUndoHistory } from '../../entrypoints/sidepanel/undo-history';

const note = (before: string, after: string, id = 'a'): Action => ({
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

describe('undo history', () => {
  it('undoes actions in reverse order and redoes them in order', () => {
    const history = createUndoHistory();
    history.record(deletion);
    history.record(note('', 'x'));
    expect(history.takeUndo()).toEqual(note('', 'x'));
    expect(history.takeUndo()).toEqual(deletion);
    expect(history.takeUndo()).toBeNull();
    expect(history.takeRedo()).toEqual(deletion);
    expect(history.takeRedo()).toEqual(note('', 'x'));
    expect(history.takeRedo()).toBeNull();
    expect(history.takeUndo()).toEqual(note('', 'x'));
  });

  it('merges continuous typing into one action', () => {
    const history = createUndoHistory();
    history.record(note('', 'a'));
    history.record(note('a', 'as'));
    history.record(note('as', 'ask'));
    expect(history.takeUndo()).toEqual(note('', 'ask'));
    expect(history.takeUndo()).toBeNull();
  });

  it('separates typing at the end of an edit, and between two notes', () => {
    const history = createUndoHistory();
    history.record(note('', 'a'));
    expect(history.closeAction()).toEqual(note('', 'a'));
    expect(history.closeAction()).toBeNull();
    history.record(note('a', 'as'));
    history.record(note('', 'x', 'b'));
    expect(history.takeUndo()).toEqual(note('', 'x', 'b'));
    expect(history.takeUndo()).toEqual(note('a', 'as'));
    expect(history.takeUndo()).toEqual(note('', 'a'));
  });

  it('drops an action that ended where it began', () => {
    const history = createUndoHistory();
    history.record(note('', 'a'));
    history.record(note('a', ''));
    expect(history.takeUndo()).toBeNull();
  });

  it('clears the redo stack when a new action is recorded', () => {
    const history = createUndoHistory();
    history.record(deletion);
    history.takeUndo();
    history.record(note('', 'x'));
    expect(history.takeRedo()).toBeNull();
  });
});
