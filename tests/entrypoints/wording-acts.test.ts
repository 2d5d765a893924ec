import { expect, it, vi } from 'vitest';
import { createWordingActs } from '../../entrypoints/library/wording-acts';
import { annotationOf, passageOf } from '../components/samples';

const old = passageOf('The vote was 14 to 11');
const annotation = annotationOf('vote', { passage: old, versionId: 'version-1' });

function stage(standing: ReturnType<typeof passageOf> | null) {
  const edit = vi.fn();
  const did = vi.fn();
  const tell = vi.fn();
  const acts = createWordingActs(
    { kept: () => ({ versionId: 'version-2' }), describeMark: () => standing },
    (id) => (id === annotation.id ? annotation : null),
    edit,
    { did, tell },
  );
  return { acts, edit, did, tell };
}

it('keeps a highlight as it was, and takes that back', () => {
  const { acts, edit, did } = stage(null);
  acts.onKeepWording('vote', 'The vote was 14 to 10');
  acts.onKeepWording('gone', 'The vote was 14 to 10');
  expect(edit.mock.calls).toEqual([
    ['vote', { passage: { ...old, accepted: 'The vote was 14 to 10' }, versionId: 'version-1' }],
  ]);
  did.mock.calls[0]?.[1]();

  expect(edit).toHaveBeenLastCalledWith('vote', { passage: old, versionId: 'version-1' });
});

it('moves a highlight to the wording of the version that is read, and takes that back', () => {
  const { acts, edit, did } = stage(passageOf('The vote was 14 to 10'));
  acts.onTakeWording('vote');
  const moved = edit.mock.calls[0]?.[1];
  expect(moved).toMatchObject({
    passage: { quote: { exact: 'The vote was 14 to 10' } },
    versionId: 'version-2',
  });
  expect(JSON.stringify(moved)).toContain('The vote was 14 to 11');
  did.mock.calls[0]?.[1]();

  expect(edit).toHaveBeenLastCalledWith('vote', { passage: old, versionId: 'version-1' });
});

it('changes nothing when the words are not in the text any more, and says so', () => {
  const { acts, edit, tell } = stage(null);
  acts.onTakeWording('vote');

  expect(edit).not.toHaveBeenCalled();
  expect(tell).toHaveBeenCalledWith('These words are not in the saved copy.');
});
