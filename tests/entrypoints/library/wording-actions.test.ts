import { expect, it, vi } from 'vitest';
import type { Passage } from '../../../core/model';
import type { ReaderEdits } from '../../../entrypoints/library/reader/reader-edits';
import { createWordingActions } from '../../../entrypoints/library/reader/wording-actions';
import { makeAnnotation, makePassage } from '../../components/samples';

const originalPassage = makePassage('The vote was 14 to 11');
const annotation = makeAnnotation('vote', { passage: originalPassage, versionId: 'version-1' });

const makeEdit = (passage: Passage, versionId: string) => ({
  call: 'editAnnotation',
  id: 'vote',
  edit: { passage, versionId },
});

function createActions(current: ReturnType<typeof makePassage> | null) {
  const perform = vi.fn<ReaderEdits['perform']>();
  const notify = vi.fn();
  const actions = createWordingActions(
    { getStored: () => ({ versionId: 'version-2' }), describePassage: () => current },
    (id) => (id === annotation.id ? annotation : null),
    perform,
    notify,
  );
  return { actions, perform, notify };
}

it('dismisses a changed wording, and undoes the dismissal', () => {
  const { actions, perform } = createActions(null);
  actions.onKeepOriginalWording('vote', 'The vote was 14 to 10');
  actions.onKeepOriginalWording('gone', 'The vote was 14 to 10');
  const passage = { ...originalPassage, accepted: 'The vote was 14 to 10' };
  expect(perform.mock.calls).toEqual([
    [
      {
        kind: 'wording-kept',
        undo: [makeEdit(originalPassage, 'version-1')],
        redo: [makeEdit(passage, 'version-1')],
      },
    ],
  ]);
});

it('moves a highlight to the wording of the shown version, and undoes the move', () => {
  const { actions, perform } = createActions(makePassage('The vote was 14 to 10'));
  actions.onUseNewWording('vote');
  const action = perform.mock.calls[0]?.[0];
  expect(action).toMatchObject({
    kind: 'reworded',
    undo: [makeEdit(originalPassage, 'version-1')],
    redo: [
      { edit: { passage: { quote: { exact: 'The vote was 14 to 10' } }, versionId: 'version-2' } },
    ],
  });
  expect(JSON.stringify(action?.redo)).toContain('The vote was 14 to 11');
});

it('changes nothing and notifies the user if the passage is not in the text', () => {
  const { actions, perform, notify } = createActions(null);
  actions.onUseNewWording('vote');

  expect(perform).not.toHaveBeenCalled();
  expect(notify).toHaveBeenCalledWith('This passage wasn’t found in the saved version.');
});
