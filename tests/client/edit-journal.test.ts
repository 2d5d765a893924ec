import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { withEdits } from '../../client/edits/apply-edit';
import type { Edit } from '../../client/edits/edit';
import {
  adoptPendingEdits,
  openJournal,
  replayPendingEdits,
} from '../../client/edits/edit-journal';
import { createEditQueue } from '../../client/edits/edit-queue';
import { type Library, openLibrary } from '../../storage';
import { makeAnnotation, makeSaveRequest } from '../storage/samples';

const now = '2026-11-12T08:00:00.000Z';
let libraryCount = 0;
let library: Library;
let view: Window & typeof globalThis;
let locks: ReturnType<typeof createLocks>;

/** Web Locks of one origin. */
function createLocks() {
  const held = new Map<string, Promise<unknown>>();
  const closing: (() => void)[] = [];
  return {
    async request(name: string, work: () => unknown) {
      while (held.has(name)) await held.get(name);
      const closed = new Promise<void>((resolve) => closing.push(resolve));
      const ended = Promise.race([Promise.resolve(work()), closed]);
      held.set(name, ended);
      await ended;
      held.delete(name);
    },
    query: async () => ({ held: [...held.keys()].map((name) => ({ name })) }),
    /** Closes the pages that hold locks. */
    async closePages() {
      for (const close of closing.splice(0)) close();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

beforeEach(() => {
  libraryCount += 1;
  library = openLibrary(`edits-${libraryCount}`);
  locks = createLocks();
  view = new JSDOM('', { url: 'https://extension.example/' }).window as never;
  Object.defineProperty(view.navigator, 'locks', { value: locks });
});

const makeDraftEdit = (note: string): Edit => ({
  call: 'saveDraft',
  id: 'page:ledger.example/quay',
  edit: { tags: [], note },
  now,
});
const readDraftNote = async () => {
  const found = await library.findDraft('page:ledger.example/quay');
  return found.ok ? (found.value?.note ?? null) : found.failure.code;
};

async function waitUntilSaved(queue: ReturnType<typeof createEditQueue>): Promise<void> {
  while (queue.saving.value === 'saving') await new Promise((resolve) => setTimeout(resolve, 1));
}

describe('edits in the journal of a closed page', () => {
  it('are applied by the next page, oldest first, and removed', async () => {
    const journal = openJournal(view, 'popup');
    journal.add(makeDraftEdit('Ask'));
    journal.add(makeDraftEdit('Ask about it'));
    await locks.closePages();
    await replayPendingEdits(view, library);
    expect(await readDraftNote()).toBe('Ask about it');
    expect(view.localStorage.length).toBe(0);
  });

  it('are not applied while their page is open', async () => {
    openJournal(view, 'popup').add(makeDraftEdit('Ask'));
    await replayPendingEdits(view, library);
    expect(await readDraftNote()).toBeNull();
    expect(view.localStorage.length).toBe(1);
  });

  it('are removed if their clip does not exist or they cannot be parsed', async () => {
    openJournal(view, 'panel').add({ call: 'editClip', id: 'gone', edit: { note: 'x' }, now });
    view.localStorage.setItem('pressmark-edit:broken', '{');
    await locks.closePages();
    await replayPendingEdits(view, library);
    expect(view.localStorage.length).toBe(0);
  });

  it('are applied to an annotation that was deleted since, and restored with it', async () => {
    expect((await library.saveClip(makeSaveRequest(1))).ok).toBe(true);
    const { id } = makeAnnotation(1);
    await library.addAnnotation(makeAnnotation(1));
    openJournal(view, 'panel').add({
      call: 'editAnnotation',
      id,
      edit: { note: 'Half a w' },
      now,
    });
    await library.deleteAnnotation(id, now);
    await locks.closePages();
    await replayPendingEdits(view, library);
    expect(await library.listAnnotations('clip-1')).toMatchObject({ value: [] });
    await library.restoreAnnotation(id, now);
    expect(await library.listAnnotations('clip-1')).toMatchObject({
      value: [{ note: 'Half a w' }],
    });
  });

  it('are applied by a page that is open, as soon as their page is closed', async () => {
    const early = openJournal(view, 'panel');
    early.add(makeDraftEdit('Ask'));
    adoptPendingEdits(view, library);
    const journal = openJournal(view, 'popup');
    const added = journal.add({ ...makeDraftEdit('Ask her'), now: '2026-11-12T08:00:01.000Z' });
    // The browser tells the other pages.
    const [key, newValue] = [added, view.localStorage.getItem(added ?? '')];
    view.dispatchEvent(new view.StorageEvent('storage', { key, newValue }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await readDraftNote()).toBeNull();
    await locks.closePages();
    await expect.poll(() => view.localStorage.length).toBe(0);
    expect(await readDraftNote()).toBe('Ask her');
  });

  it('are made once by pages that are opened at the same time', async () => {
    openJournal(view, 'popup').add(makeDraftEdit('Ask'));
    await locks.closePages();
    const { saveDraft } = library;
    let saves = 0;
    library.saveDraft = (draft) => {
      saves += 1;
      return saveDraft(draft);
    };
    await Promise.all([replayPendingEdits(view, library), replayPendingEdits(view, library)]);
    expect(saves).toBe(1);
  });

  it('are applied without changing other data in localStorage', async () => {
    view.localStorage.setItem('theme', 'dark');
    await replayPendingEdits(view, library);
    expect(view.localStorage.getItem('theme')).toBe('dark');
  });
});

describe('the edit queue', () => {
  it('saves the last of many edits, and removes all of them from the journal', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    for (const note of ['A', 'As', 'Ask', 'Ask ', 'Ask h', 'Ask her'])
      queue.add(makeDraftEdit(note));
    await waitUntilSaved(queue);
    expect(queue.saving.value).toBe('saved');
    expect(await readDraftNote()).toBe('Ask her');
    expect(view.localStorage.length).toBe(0);
  });

  it('reports a failure, keeps the edit in the journal, and retries it', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    library.saveDraft = async () => ({ ok: false, failure: { code: 'disk-full', detail: null } });
    queue.add(makeDraftEdit('Ask her'));
    await waitUntilSaved(queue);
    expect(queue.problem.value?.code).toBe('disk-full');
    expect(view.localStorage.length).toBe(1);
    library.saveDraft = saveDraft;
    queue.retry();
    await waitUntilSaved(queue);
    expect(queue.problem.value).toBeNull();
    expect(await readDraftNote()).toBe('Ask her');
    expect(view.localStorage.length).toBe(0);
  });

  it('never overwrites a later edit with a retried one', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    library.saveDraft = async () => ({ ok: false, failure: { code: 'disk-full', detail: null } });
    queue.add(makeDraftEdit('Old'));
    await waitUntilSaved(queue);
    library.saveDraft = saveDraft;
    queue.add(makeDraftEdit('Old and new'));
    await waitUntilSaved(queue);
    expect(queue.problem.value).toBeNull();
    expect(view.localStorage.length).toBe(0);
    await locks.closePages();
    await replayPendingEdits(view, library);
    expect(await readDraftNote()).toBe('Old and new');
  });

  it('keeps reporting a failed edit while other edits succeed', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    queue.add({ call: 'editClip', id: 'gone', edit: { note: 'x' }, now });
    queue.add(makeDraftEdit('Ask her'));
    await waitUntilSaved(queue);
    expect(queue.problem.value?.code).toBe('not-found');
    expect(await readDraftNote()).toBe('Ask her');
  });

  it('lists edits that are not saved, until they are, also if something else is shown', async () => {
    expect((await library.saveClip(makeSaveRequest(1))).ok).toBe(true);
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { editClip } = library;
    library.editClip = async () => ({ ok: false, failure: { code: 'disk-full', detail: null } });
    const clip = await library.getClip('clip-1');
    if (!clip.ok || !clip.value) throw new Error('no clip');
    const stored = { clip: clip.value, annotations: [] };
    queue.add({ call: 'editClip', id: 'clip-1', edit: { note: 'Ask her', noteBefore: '' }, now });
    await waitUntilSaved(queue);
    expect(withEdits(stored, queue.unsaved.value).clip).toEqual({ ...clip.value, note: 'Ask her' });
    queue.reset();
    expect(queue.problem.value?.code).toBe('disk-full');
    library.editClip = editClip;
    queue.retry();
    await waitUntilSaved(queue);
    expect(queue.unsaved.value).toEqual([]);
    expect(await library.getClip('clip-1')).toMatchObject({ value: { note: 'Ask her' } });
  });

  it('forgets the problem of a clip that is gone when something else is shown', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    queue.add({ call: 'editClip', id: 'gone', edit: { note: 'x' }, now });
    await waitUntilSaved(queue);
    queue.reset();
    expect(queue.problem.value).toBeNull();
  });

  it('continues after an edit that throws', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    const thrown: unknown[] = [];
    const onRejection = (error: unknown) => thrown.push(error);
    process.once('unhandledRejection', onRejection);
    library.saveDraft = () => Promise.reject(new Error('a bug'));
    queue.add(makeDraftEdit('Ask'));
    await waitUntilSaved(queue);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', onRejection);
    library.saveDraft = saveDraft;
    queue.add(makeDraftEdit('Ask her'));
    await waitUntilSaved(queue);
    expect(await readDraftNote()).toBe('Ask her');
    expect(thrown).toHaveLength(1);
  });
});

describe('the edit queue without space for its journal', () => {
  /** Fills the storage of the window to its last character. */
  const fillStorage = () => {
    const piece = 'x'.repeat(100_000);
    for (let length = piece.length, index = 0; length >= 1; index += 1) {
      try {
        view.localStorage.setItem(`full ${index}`, piece.slice(0, length));
      } catch {
        length = Math.floor(length / 2);
      }
    }
  };
  const countJournalEntries = () =>
    Object.keys(view.localStorage).filter((key) => key.startsWith('pressmark-edit:')).length;

  it('saves every edit in the library', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    fillStorage();
    for (const note of ['Ask', 'Ask her']) queue.add(makeDraftEdit(note));
    await waitUntilSaved(queue);
    expect(queue.problem.value).toBeNull();
    expect(await readDraftNote()).toBe('Ask her');
  });

  it('keeps earlier journal entries until the merged edit is saved', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    library.saveDraft = async () => ({ ok: false, failure: { code: 'disk-full', detail: null } });
    queue.add(makeDraftEdit('Ask'));
    await waitUntilSaved(queue);
    fillStorage();
    queue.add(makeDraftEdit('Ask her'));
    await waitUntilSaved(queue);
    expect(queue.problem.value?.code).toBe('disk-full');
    expect(countJournalEntries()).toBe(1);
    library.saveDraft = saveDraft;
    queue.retry();
    await waitUntilSaved(queue);
    expect(await readDraftNote()).toBe('Ask her');
    expect(countJournalEntries()).toBe(0);
  });

  it('saves edits without a journal if the browser blocks storage', async () => {
    Object.defineProperty(view, 'localStorage', {
      get() {
        throw new view.DOMException('Access is denied', 'SecurityError');
      },
    });
    await replayPendingEdits(view, library);
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    queue.add(makeDraftEdit('Ask her'));
    await waitUntilSaved(queue);
    expect(await readDraftNote()).toBe('Ask her');
  });
});
