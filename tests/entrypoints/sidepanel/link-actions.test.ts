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
  const reading = new Promise<number>((resolve) => {
    finish = resolve;
  });
  const tab = signal({ isPrivate } as PageTab);
  const parts = { library, tasks, page: { tab }, edits: { undo } as never };
  const actions = createLinkActions(parts, () => reading);
  return { library, undo, tasks, finish, ...actions };
}

beforeEach(() => {
  access.isAllowed = true;
});

it('saves a link at once, then says whether its text was read', async () => {
  const { library, undo, finish, onSaveLinks } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ read: null }));
  expect(expectValue(await library.findClip([link.url]))?.summary.headline).toBe('Quay');
  finish(1);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ read: 1, known: 0 }));
});

it('reads nothing without access', async () => {
  access.isAllowed = false;
  const { undo, onSaveLinks } = createActions();
  onSaveLinks([link, link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ read: 0, known: 1 }));
});

it('reports a clip that was in the bin, with its text, as saved', async () => {
  const { library, undo, onSaveLinks } = createActions();
  const article = makeArticle({ url: link.url });
  expectValue(await library.saveClip(makeSaveRequest(1, { article, pageUrl: link.url })));
  expectValue(await library.deleteClip('clip-1', instantAt(9)));
  onSaveLinks([link]);
  await vi.waitFor(() =>
    expect(undo.toast.value).toMatchObject({ created: ['clip-1'], read: 1, known: 0 }),
  );
});

it('does not report a text whose link was removed meanwhile', async () => {
  const { library, undo, finish, onSaveLinks, onUndoLinks } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ read: null }));
  const clip = expectValue(await library.findClip([link.url]));
  onUndoLinks([clip?.id ?? '']);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ step: 'said' }));
  undo.dismissToast();
  finish(1);
  await new Promise((resolve) => setTimeout(resolve));
  expect(undo.toast.value).toBeNull();
});

it('does not replace an offer to undo something else', async () => {
  const { undo, finish, onSaveLinks } = createActions();
  onSaveLinks([link]);
  await vi.waitFor(() => expect(undo.toast.value).toMatchObject({ read: null }));
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
