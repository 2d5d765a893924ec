import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import { createTaskRunner } from '../../../client/clipping/task-runner';
import type { PageTab } from '../../../client/tabs/page-tab';
import { createLinkActions } from '../../../entrypoints/sidepanel/link-actions';
import { createUndoController } from '../../../entrypoints/sidepanel/undo-controller';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeSaveRequest,
} from '../../storage/samples';

const access = vi.hoisted(() => ({ isAllowed: true }));
vi.mock('../../../client/tabs/site-access', () => ({
  listReadable: async (links: unknown[]) => (access.isAllowed ? links : []),
}));

const reading = 'Saved. Fetching text…';
const link = { url: 'https://ledger.example/quay', title: 'Quay' };

function createActions(isPrivate = false) {
  const library = createLibrary();
  const undo = createUndoController(
    library,
    vi.fn(),
    async () => {},
    () => 'clip',
  );
  const tasks = createTaskRunner();
  let finish: (read: number) => void = () => {};
  const texts = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const tab = signal({ isPrivate } as PageTab);
  const parts = { library, tasks, page: { tab }, edits: { undo } };
  const asked: (readonly string[])[] = [];
  const actions = createLinkActions(parts, (links) => {
    asked.push(links.map(({ summary }) => summary.url));
    return texts;
  });
  /** Presses the button of the message. */
  const press = async () => {
    const { value: toast } = undo.toast;
    if (toast?.step !== 'undoable') throw new Error(`no button: ${JSON.stringify(toast)}`);
    toast.onUndo();
    await vi.waitFor(() => expect(undo.toast.value).not.toBe(toast));
  };
  return { library, undo, tasks, finish, press, asked, ...actions };
}

beforeEach(() => {
  access.isAllowed = true;
});

it('saves a link at once, then says whether its text was read', async () => {
  const { library, undo, finish, onSaveLinks } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ words: reading }));
  expect(expectValue(await library.findClip([link.url]))?.summary.headline).toBe('Quay');
  finish(1);
  await vi.waitFor(() =>
    expect(undo.toast.value).toMatchObject({ words: 'Page saved with text.' }),
  );
});

it('also says which links were saved before, while the texts of the others are read', async () => {
  access.isAllowed = false;
  const { undo, onSaveLinks } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).not.toBeNull());
  access.isAllowed = true;
  onSaveLinks([link, { url: 'https://ledger.example/ferry', title: 'Ferry' }]);
  await vi.waitFor(() =>
    expect(undo.toast.value).toMatchObject({ words: `${reading} 1 was already in your library.` }),
  );
});

it('reads nothing without access', async () => {
  access.isAllowed = false;
  const { undo, onSaveLinks } = createActions();
  onSaveLinks([link, link]);
  await vi.waitFor(() =>
    expect(undo.toast.value).toMatchObject({ words: 'Saved as a link, without text.' }),
  );
});

it('says that links are known, and offers to undo nothing', async () => {
  access.isAllowed = false;
  const { undo, onSaveLinks } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ step: 'undoable' }));
  onSaveLinks([link]);
  await vi.waitFor(() =>
    expect(undo.toast.value).toMatchObject({ step: 'said', words: 'Already in your library.' }),
  );
});

it('counts the links that were known, each once', async () => {
  access.isAllowed = false;
  const { undo, onSaveLinks } = createActions();
  const fog = { url: 'https://ledger.example/fog', title: 'Fog' };
  const expectSaid = (words: string) =>
    vi.waitFor(() => expect(undo.toast.value).toMatchObject({ words }));
  onSaveLinks([link, link]);
  await expectSaid('Saved as a link, without text.');
  onSaveLinks([link, fog, link]);
  await expectSaid('Saved as a link, without text. 1 was already in your library.');
  onSaveLinks([link, fog]);
  await expectSaid('Both are already in your library.');
});

it('reports a clip that was in the bin, with its text, as saved', async () => {
  const { library, undo, onSaveLinks } = createActions();
  const article = makeArticle({ url: link.url });
  expectValue(await library.saveClip(makeSaveRequest(1, { article, pageUrl: link.url })));
  expectValue(await library.deleteClip('clip-1', instantAt(9)));
  onSaveLinks([link]);
  await vi.waitFor(() =>
    expect(undo.toast.value).toMatchObject({ words: 'Page saved with text.' }),
  );
});

it('undoes and redoes what was saved, with its text', async () => {
  access.isAllowed = false;
  const { library, undo, onSaveLinks, press } = createActions();
  onSaveLinks([link, { url: 'https://ledger.example/fog', title: 'Fog' }]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ step: 'undoable' }));
  await press();
  expect(undo.toast.value).toMatchObject({ words: '2 clips moved to the bin.', isUndone: true });
  expect(expectValue(await library.findClip([link.url]))).toBeNull();
  await press();
  expect(undo.toast.value).toMatchObject({ words: '2 clips restored.', isUndone: false });
  expect(expectValue(await library.findClip([link.url]))).not.toBeNull();
  await press();
  expect(expectValue(await library.findClip([link.url]))).toBeNull();
});

it('is undone and redone by keys, until something else is done', async () => {
  access.isAllowed = false;
  const { library, undo, onSaveLinks } = createActions();
  const expectSaid = (words: string) =>
    vi.waitFor(() => expect(undo.toast.value).toMatchObject({ words }));
  undo.record('clip', { kind: 'note', undo: [], redo: [] });
  onSaveLinks([link]);
  await expectSaid('Saved as a link, without text.');
  await undo.undo('clip');
  await expectSaid('Moved to the bin.');
  await undo.redo(null);
  await expectSaid('Restored to your library.');
  await undo.undo(null);
  await expectSaid('Moved to the bin.');
  await undo.redo('clip');
  await expectSaid('Restored to your library.');
  undo.record('clip', { kind: 'note', undo: [], redo: [] });
  await undo.undo('clip');
  expect(undo.toast.value).toMatchObject({ step: 'undone', kind: 'note' });
  expect(expectValue(await library.findClip([link.url]))).not.toBeNull();
});

it('does not report a text whose link was removed meanwhile', async () => {
  const { undo, finish, onSaveLinks, press } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ words: reading }));
  await press();
  expect(undo.toast.value).toMatchObject({ words: 'Moved to the bin.' });
  undo.dismissToast();
  finish(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(undo.toast.value).toBeNull();
});

it('fetches missing texts once more after redo, when the first run has ended', async () => {
  const { library, finish, asked, onSaveLinks, press, undo } = createActions();
  const fog = { url: 'https://ledger.example/fog', title: '' };
  onSaveLinks([link, fog]);
  await vi.waitFor(() => expect(asked).toEqual([[link.url, fog.url]]));
  const { id } = expectValue(await library.findClip([link.url])) ?? { id: '' };
  const article = makeArticle({ url: link.url });
  expectValue(await library.saveVersion(id, 'text', article, instantAt(9)));
  await press();
  await press();
  expect(undo.toast.value).toMatchObject({ words: '2 clips restored.' });
  expect(asked).toHaveLength(1);
  finish(1);
  await vi.waitFor(() => expect(asked.slice(1)).toEqual([[fog.url]]));
});

it('does not replace an offer to undo something else', async () => {
  const { undo, finish, onSaveLinks } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ words: reading }));
  undo.perform('clip', { kind: 'deleted', undo: [], redo: [] });
  finish(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(undo.toast.value).toMatchObject({ step: 'done' });
});

it('says that there is nothing to save', () => {
  const { undo, onNoLinks } = createActions();
  onNoLinks('pasted');
  expect(undo.toast.value).toMatchObject({
    words: 'There’s no web address in what you pasted.',
  });
});

it('saves nothing in a private window', async () => {
  const { library, tasks, onSaveLinks } = createActions(true);
  onSaveLinks([link]);
  await vi.waitFor(() => expect(tasks.failure.value?.code).toBe('private-link'));
  expect(expectValue(await library.findClip([link.url]))).toBeNull();
});
