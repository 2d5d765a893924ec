import { expect, it, vi } from 'vitest';
import type { Action } from '../../../entrypoints/shared/undo/action';
import { createUndoController } from '../../../entrypoints/sidepanel/undo-controller';
import { createLibrary } from '../../storage/samples';

const deletion: Action = {
  kind: 'deleted',
  undo: [{ call: 'restoreAnnotation', id: 'a' }],
  redo: [{ call: 'deleteAnnotation', id: 'a' }],
};

it('offers to undo only actions on the clip that is shown', async () => {
  let shownId = 'quay';
  let finishSaving = () => {};
  const saved = new Promise<void>((resolve) => {
    finishSaving = resolve;
  });
  const makeChange = vi.fn();
  const undo = createUndoController(
    createLibrary(),
    makeChange,
    () => saved,
    () => shownId,
  );
  undo.perform('quay', deletion);
  expect(undo.toast.value).toMatchObject({ step: 'done', kind: 'deleted' });

  const undoing = undo.undo('quay');
  shownId = 'ferry';
  undo.dismissToast();
  finishSaving();
  await undoing;
  expect(makeChange).toHaveBeenLastCalledWith(deletion.undo[0]);
  expect(undo.toast.value).toBeNull();
});

it('undoes an earlier offer once nothing else on the clip is left', async () => {
  const makeChange = vi.fn();
  const onUndo = vi.fn();
  const undo = createUndoController(
    createLibrary(),
    makeChange,
    () => Promise.resolve(),
    () => 'quay',
  );
  undo.notifyUndoable({ words: 'Three links saved.', isUndone: false, onUndo });
  undo.perform('quay', deletion);
  await undo.undo('quay');
  expect(makeChange).toHaveBeenLastCalledWith(deletion.undo[0]);
  expect(onUndo).not.toHaveBeenCalled();

  await undo.undo('quay');
  expect(onUndo).toHaveBeenCalledOnce();
  await undo.undo('quay');
  expect(undo.toast.value).toMatchObject({ step: 'nothing-to-undo' });
});

it('undoes typing up to where the note was changed elsewhere', async () => {
  const library = createLibrary();
  const makeChange = vi.fn();
  const undo = createUndoController(
    library,
    makeChange,
    () => Promise.resolve(),
    () => 'quay',
  );
  const write = (before: string, after: string): Action => ({
    kind: 'clip-note',
    undo: [{ call: 'editClip', id: 'quay', edit: { note: before } }],
    redo: [{ call: 'editClip', id: 'quay', edit: { note: after } }],
    mergeKey: 'note quay',
  });
  undo.perform('quay', write('', 'A'));
  undo.perform('quay', write('A', 'Ask'));
  undo.perform('quay', write('Ask\n\nFrom the library', 'Ask her\n\nFrom the library'));
  makeChange.mockClear();
  await undo.undo('quay');
  expect(makeChange.mock.calls).toEqual([
    [{ call: 'editClip', id: 'quay', edit: { note: 'Ask\n\nFrom the library' } }],
  ]);
});
