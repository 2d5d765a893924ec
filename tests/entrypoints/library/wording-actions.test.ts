import { expect, it, vi } from 'vitest';
import { createWordingActions } from '../../../entrypoints/library/reader/wording-actions';
import { annotationOf, passageOf } from '../../components/samples';

const old = passageOf('The vote was 14 to 11');
const annotation = annotationOf('vote', { passage: old, versionId: 'version-1' });

function stage(current: ReturnType<typeof passageOf> | null) {
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

it('accepts a changed wording, which can be undone', () => {
  const { actions, edit, record } = stage(null);
  actions.onDismissWording('vote', 'The vote was 14 to 10');
  actions.onDismissWording('gone', 'The vote was 14 to 10');
  expect(edit.mock.calls).toEqual([
    ['vote', { passage: { ...old, accepted: 'The vote was 14 to 10' }, versionId: 'version-1' }],
  ]);
  record.mock.calls[0]?.[1]();

  expect(edit).toHaveBeenLastCalledWith('vote', { passage: old, versionId: 'version-1' });
});

it('moves a highlight to the wording of the shown version, which can be undone', () => {
  const { actions, edit, record } = stage(passageOf('The vote was 14 to 10'));
  actions.onAcceptWording('vote');
  const moved = edit.mock.calls[0]?.[1];
  expect(moved).toMatchObject({
    passage: { quote: { exact: 'The vote was 14 to 10' } },
    versionId: 'version-2',
  });
  expect(JSON.stringify(moved)).toContain('The vote was 14 to 11');
  record.mock.calls[0]?.[1]();

  expect(edit).toHaveBeenLastCalledWith('vote', { passage: old, versionId: 'version-1' });
});

it('changes nothing and notifies when the words are no longer in the text', () => {
  const { actions, edit, notify } = stage(null);
  actions.onAcceptWording('vote');

  expect(edit).not.toHaveBeenCalled();
  expect(notify).toHaveBeenCalledWith('These words are not in the saved copy.');
});
