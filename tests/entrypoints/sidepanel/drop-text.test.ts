import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { createTaskRunner } from '../../../client/clipping/task-runner';
import { type Completeness, type FailureCode, fail, succeed } from '../../../core/model';
import { createClipActions, type PanelParts } from '../../../entrypoints/sidepanel/panel-actions';
import { makeArticle, makeBody } from '../../storage/samples';

const words = 'The quay has reopened.\n  It was closed for 11 years.';

/** A panel beside a page on which these words are selected, and of which this much is saved. */
function createPanel(
  selected: string | null,
  saved: Completeness | null,
  code: FailureCode = 'nothing-selected',
) {
  const article = makeArticle({ body: makeBody(selected ?? ''), completeness: 'selection' });
  const selection = { article, url: 'https://ledger.example/quay' };
  const undo = { notifyText: vi.fn(), record: vi.fn() };
  const clip = vi.fn(async (read: () => unknown) => succeed(read()));
  const tasks = createTaskRunner();
  const highlightSelection = vi.fn(async () => succeed({ id: 'mark' }));
  const { onDropText } = createClipActions({
    tasks,
    clipper: { clip },
    edits: { undo },
    page: {
      readSelection: async () => (selected ? succeed(selection) : fail(code)),
      highlightSelection,
      clip: signal(saved && { clip: { id: 'quay', summary: { completeness: saved } } }),
    },
  } as unknown as PanelParts);
  return { onDropText, tasks, selection, clip, highlightSelection, undo };
}

it.each([null, 'link', 'selection'] as const)(
  'clips dropped text of a page of which this is saved: %s',
  async (saved) => {
    const { onDropText, selection, clip, undo } = createPanel(words, saved);
    await onDropText('The quay has reopened. It was closed for 11\u00a0years.');
    expect(clip.mock.results).toHaveLength(1);
    await expect(clip.mock.results[0]?.value).resolves.toEqual(succeed(succeed(selection)));
    expect(undo.notifyText).toHaveBeenCalledExactlyOnceWith('Selection clipped to your library.');
  },
);

it('highlights dropped text of a saved page, which can be undone', async () => {
  const { onDropText, clip, highlightSelection, undo } = createPanel(words, 'full');
  await onDropText(words);
  expect(highlightSelection).toHaveBeenCalledOnce();
  expect(clip).not.toHaveBeenCalled();
  expect(undo.record).toHaveBeenCalledExactlyOnceWith('quay', {
    kind: 'added',
    undo: [{ call: 'deleteAnnotation', id: 'mark' }],
    redo: [{ call: 'restoreAnnotation', id: 'mark' }],
  });
});

it.each([
  ['nothing is selected there', null, words],
  ['it is not what is selected there', words, 'The mole has reopened.'],
  ['it has no words', words, ' … '],
])('says what can be dropped if %s', async (_, selected, dropped) => {
  const { onDropText, clip, undo } = createPanel(selected, null);
  await onDropText(dropped);
  expect(clip).not.toHaveBeenCalled();
  expect(undo.notifyText).toHaveBeenCalledExactlyOnceWith(
    expect.stringContaining('You can drop links here'),
  );
});

it('says why the page cannot be read', async () => {
  const { onDropText, tasks, undo } = createPanel(null, null, 'no-access');
  await onDropText(words);
  expect(tasks.failure.value?.code).toBe('no-access');
  expect(undo.notifyText).not.toHaveBeenCalled();
});
