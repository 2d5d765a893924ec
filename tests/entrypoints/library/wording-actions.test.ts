import { expect, it, vi } from 'vitest';
import { createWordingActions } from '../../../entrypoints/library/reader/wording-actions';
import { makeAnnotation, makePassage } from '../../components/samples';

const originalPassage = makePassage('The vote was 14 to 11');
const annotation = makeAnnotation('vote', { passage: originalPassage, versionId: 'version-1' });

function createActions(current: ReturnType<typeof makePassage> | null) {
  const edit = vi.fn();
  const record = vi.fn();
  const notify = vi.fn();
  const actions = createWordingActions(
    { getStored: () => ({ versionId: 'version-2' }), describePassage: () => current },
    (id) => (id === annotation.id ? annotation : null),
    edit,
    { record, notify },
  );
  return { actions, edit, record, notify };
}

it('dismisses a changed wording, and undoes the dismissal', () => {
  const { actions, edit, record } = createActions(null);
  actions.onKeepOriginalWording('vote', 'The vote was 14 to 10');
  actions.onKeepOriginalWording('gone', 'The vote was 14 to 10');
  expect(edit.mock.calls).toEqual([
    [
      'vote',
      {
        passage: { ...originalPassage, accepted: 'The vote was 14 to 10' },
        versionId: 'version-1',
      },
    ],
  ]);
  record.mock.calls[0]?.[1]();

  expect(edit).toHaveBeenLastCalledWith('vote', {
    passage: originalPassage,
    versionId: 'version-1',
  });
});

it('moves a highlight to the wording of the shown version, and undoes the move', () => {
  const { actions, edit, record } = createActions(makePassage('The vote was 14 to 10'));
  actions.onUseNewWording('vote');
  const moved = edit.mock.calls[0]?.[1];
  expect(moved).toMatchObject({
    passage: { quote: { exact: 'The vote was 14 to 10' } },
    versionId: 'version-2',
  });
  expect(JSON.stringify(moved)).toContain('The vote was 14 to 11');
  record.mock.calls[0]?.[1]();

  expect(edit).toHaveBeenLastCalledWith('vote', {
    passage: originalPassage,
    versionId: 'version-1',
  });
});

it('changes nothing and notifies the user if the passage is not in the text', () => {
  const { actions, edit, notify } = createActions(null);
  actions.onUseNewWording('vote');

  expect(edit).not.toHaveBeenCalled();
  expect(notify).toHaveBeenCalledWith('This passage wasn’t found in the saved version.');
});
