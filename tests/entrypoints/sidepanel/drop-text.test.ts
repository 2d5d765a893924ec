import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { StoryClipper } from '../../../client/clipping/story-clipper';
import { createTaskRunner } from '../../../client/clipping/task-runner';
import type { WatchedClip } from '../../../client/library/watch-clip';
import {
  type Annotation,
  type Completeness,
  type FailureCode,
  fail,
  succeed,
} from '../../../core/model';
import { createDropActions } from '../../../entrypoints/sidepanel/drop-actions';
import type { PanelParts } from '../../../entrypoints/sidepanel/panel-actions';
import { createUndoController } from '../../../entrypoints/sidepanel/undo-controller';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeAnnotation,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from '../../storage/samples';

const words = 'The quay has reopened.\n  It was closed for 11 years.';
const url = 'https://ledger.example/quay';

/**
 * A panel with a library, beside a page on which these words are selected, and of which this much
 * is saved. `opened` is the id of another clip that the panel shows.
 */
async function createPanel(
  selected: string | null,
  saved: Completeness | null,
  { code = 'nothing-selected' as FailureCode, opened = null as string | null } = {},
) {
  const library = createLibrary();
  const article = makeArticle({ url, body: makeBody(selected ?? ''), completeness: 'selection' });
  const shown = signal<WatchedClip | null>(null);
  const look = async () => {
    const clip = expectValue(await library.findClip([url]));
    const annotations = clip && expectValue(await library.listAnnotations(clip.id));
    shown.value = clip && ({ clip, annotations } as WatchedClip);
  };
  if (saved) {
    const text = saved === 'link' ? '' : 'The ferry waits.';
    const earlier = makeArticle({ url, body: makeBody(text), completeness: saved });
    expectValue(await library.saveClip(makeSaveRequest(1, { article: earlier, pageUrl: url })));
    await look();
  }
  const tasks = createTaskRunner();
  const findId = () => opened ?? shown.value?.clip.id ?? null;
  const undo = createUndoController(library, vi.fn(), async () => {}, findId);
  let ids = 0;
  const save: ConstructorParameters<typeof StoryClipper>[0] = (story, given) =>
    library.saveClip({
      ...{ ...given, ...story, pageUrl: url },
      ...{ tags: [], note: '', now: instantAt(20 + ids) },
    });
  const showDeleted = vi.fn();
  const highlightSelection = vi.fn<() => Promise<unknown>>(async () =>
    succeed([expectValue(await library.addAnnotation(makeAnnotation(1)))]),
  );
  const actions = createDropActions({
    library,
    tasks,
    clip: { findId, prepareDeletion: () => showDeleted },
    clipper: new StoryClipper(save, () => `new-${++ids}`),
    edits: { undo },
    page: {
      readSelection: async () => (selected ? succeed({ article, url }) : fail(code)),
      highlightSelection,
      clip: shown,
    },
  } as unknown as PanelParts);
  return {
    ...{ library, tasks, undo, look, shown, showDeleted, highlightSelection },
    drop: actions.onDropText,
    /** Presses the button of the message. */
    async press() {
      const { value: toast } = undo.toast;
      if (toast?.step !== 'undoable') throw new Error(`no button: ${JSON.stringify(toast)}`);
      toast.onUndo();
      await vi.waitFor(() => expect(undo.toast.value).not.toBe(toast));
    },
    findClip: async () => expectValue(await library.findClip([url])),
    listMarks: async () => expectValue(await library.listAnnotations('clip-1')).map(({ id }) => id),
  };
}

const mark = 'annotation-1';
const known = { words: 'Already in this page’s clip.' };

it('clips dropped text of a page that is not saved, which can be undone and redone', async () => {
  const { drop, press, undo, findClip, showDeleted } = await createPanel(words, null);
  await drop('The quay has reopened. It was closed for 11\u00a0years.');
  expect(await findClip()).toMatchObject({ summary: { completeness: 'selection' } });
  expect(undo.toast.value).toMatchObject({
    words: 'Selection clipped to your library.',
    isUndone: false,
  });
  expect(showDeleted).toHaveBeenCalledExactlyOnceWith(null);
  await press();
  expect(await findClip()).toBeNull();
  expect(undo.toast.value).toMatchObject({ words: 'Moved to the bin.', isUndone: true });
  await press();
  expect(await findClip()).not.toBeNull();
  expect(undo.toast.value).toMatchObject({ words: 'Restored to your library.', isUndone: false });
});

it('offers to undo text of a page whose clip was in the bin', async () => {
  const { drop, press, look, findClip, library } = await createPanel(words, 'full');
  expectValue(await library.deleteClip('clip-1', instantAt(9)));
  await look();
  await drop(words);
  expect(await findClip()).toMatchObject({ id: 'clip-1', summary: { completeness: 'selection' } });
  await press();
  expect(await findClip()).toBeNull();
});

it.each(['link', 'selection'] as const)(
  'adds dropped text to the clip of a %s, with an undo that does not delete the clip',
  async (saved) => {
    const { drop, press, look, undo, findClip } = await createPanel(words, saved);
    await drop(words);
    expect(await findClip()).toMatchObject({ versionId: 'new-2' });
    const added = { words: 'Selection added to this page’s clip.', isUndone: false };
    expect(undo.toast.value).toMatchObject(added);
    await press();
    expect(undo.toast.value).toMatchObject({ words: 'Removed from this page’s clip.' });
    expect(await findClip()).toMatchObject({ summary: { completeness: saved } });
    expect(await findClip()).not.toMatchObject({ wordCount: 11 });
    await press();
    expect(undo.toast.value).toMatchObject(added);
    expect(await findClip()).toMatchObject({ versionId: 'new-4' });
    await look();
    await drop(words);
    expect(await findClip()).toMatchObject({ versionId: 'new-4' });
    expect(undo.toast.value).toMatchObject(known);
  },
);

it('highlights dropped text of a saved page, which can be undone', async () => {
  const { drop, undo, listMarks, showDeleted } = await createPanel(words, 'full');
  const record = vi.spyOn(undo, 'record');
  await drop(words);
  expect(await listMarks()).toEqual([mark]);
  expect(undo.toast.value).toMatchObject({ step: 'done', kind: 'added' });
  expect(record).toHaveBeenCalledExactlyOnceWith('clip-1', {
    kind: 'added',
    undo: [{ call: 'deleteAnnotation', id: mark }],
    redo: [{ call: 'restoreAnnotation', id: mark }],
  });
  expect(showDeleted).not.toHaveBeenCalled();
});

it('offers to undo a highlight while the panel shows another clip', async () => {
  const { drop, press, undo, listMarks } = await createPanel(words, 'full', { opened: 'ferry' });
  await drop(words);
  expect(undo.toast.value).toMatchObject({ words: 'Highlight added.', isUndone: false });
  await press();
  expect(await listMarks()).toEqual([]);
  await press();
  expect(await listMarks()).toEqual([mark]);
});

it.each([null, 'ferry'])(
  'undoes all parts of a selection at once, while the panel shows %s',
  async (opened) => {
    const panel = await createPanel(words, 'full', { opened });
    const ids = ['annotation-1', 'annotation-2'];
    const record = vi.spyOn(panel.undo, 'record');
    panel.highlightSelection.mockImplementation(async () =>
      succeed([
        expectValue(await panel.library.addAnnotation(makeAnnotation(1))),
        expectValue(
          await panel.library.addAnnotation({ ...makeAnnotation(1), id: 'annotation-2' }),
        ),
      ]),
    );
    await panel.drop(words);
    expect(await panel.listMarks()).toEqual(ids);
    if (opened === null) {
      expect(panel.undo.toast.value).toMatchObject({ step: 'done', kind: 'added', total: 2 });
      expect(record).toHaveBeenCalledExactlyOnceWith('clip-1', {
        kind: 'added',
        undo: ids.map((id) => ({ call: 'deleteAnnotation', id })),
        redo: ids.map((id) => ({ call: 'restoreAnnotation', id })),
      });
    } else {
      expect(panel.undo.toast.value).toMatchObject({ words: '2 highlights added.' });
      await panel.press();
      expect(panel.undo.toast.value).toMatchObject({ words: '2 highlights removed.' });
      expect(await panel.listMarks()).toEqual([]);
    }
  },
);

it('does not offer to delete a highlight that was there before', async () => {
  const panel = await createPanel(words, 'full');
  await panel.drop(words);
  await panel.look();
  const [same] = panel.shown.value?.annotations ?? [];
  panel.highlightSelection.mockResolvedValue(succeed([same]));
  await panel.drop(words);
  expect(panel.undo.toast.value).toMatchObject(known);
  panel.highlightSelection.mockResolvedValue(succeed([{ ...same, colour: 'leaf' } as Annotation]));
  await panel.drop(words);
  expect(panel.undo.toast.value).toMatchObject({ step: 'done', kind: 'colour' });
});

it('highlights the text if the article is saved meanwhile', async () => {
  const { drop, shown, listMarks } = await createPanel(words, 'full');
  shown.value = null;
  await drop(words);
  await vi.waitFor(async () => expect(await listMarks()).toEqual([mark]));
});

it.each([
  ['nothing is selected there', null, words],
  ['it is not what is selected there', words, 'The mole has reopened.'],
  ['it has no words', words, ' … '],
])('says what can be dropped if %s', async (_, selected, dropped) => {
  const { drop, undo, findClip } = await createPanel(selected, null);
  await drop(dropped);
  expect(await findClip()).toBeNull();
  expect(undo.toast.value).toMatchObject({
    words: expect.stringContaining('You can drop links here'),
  });
});

it('says why the page cannot be read', async () => {
  const { drop, tasks, undo } = await createPanel(null, null, { code: 'no-access' });
  await drop(words);
  expect(tasks.failure.value?.code).toBe('no-access');
  expect(undo.toast.value).toBeNull();
});
