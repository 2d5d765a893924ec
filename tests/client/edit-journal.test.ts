import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Edit } from '../../client/edits/edit';
import { openJournal, replayPendingEdits } from '../../client/edits/edit-journal';
import { createEditQueue } from '../../client/edits/edit-queue';
import { type Library, openLibrary } from '../../storage';
import { anAnnotation, makeSaveRequest } from '../storage/samples';

const now = '2026-11-12T08:00:00.000Z';
let turn = 0;
let library: Library;
let view: Window & typeof globalThis;
let held: { name: string }[];

beforeEach(() => {
  turn += 1;
  library = openLibrary(`edits-${turn}`);
  held = [];
  view = new JSDOM('', { url: 'https://extension.example/' }).window as never;
  Object.defineProperty(view.navigator, 'locks', {
    value: {
      request: async (name: string) => held.push({ name }),
      query: async () => ({ held }),
    },
  });
});

const draft = (note: string): Edit => ({
  call: 'saveDraft',
  id: 'page:ledger.example/quay',
  edit: { tags: [], note },
  now,
});
const noteOf = async () => {
  const found = await library.findDraft('page:ledger.example/quay');
  return found.ok ? (found.value?.note ?? null) : found.failure.code;
};

describe('edits left by a closed page', () => {
  it('are made by the next page, oldest first, and only once', async () => {
    const journal = openJournal(view, 'popup');
    journal.add(draft('Ask'));
    journal.add(draft('Ask about it'));
    held = [];
    await replayPendingEdits(view, library);
    expect(await noteOf()).toBe('Ask about it');
    expect(view.localStorage.length).toBe(0);
  });

  it('are left to a page that is still open', async () => {
    openJournal(view, 'popup').add(draft('Ask'));
    await replayPendingEdits(view, library);
    expect(await noteOf()).toBeNull();
    expect(view.localStorage.length).toBe(1);
  });

  it('are removed when their clip is gone or they cannot be parsed', async () => {
    openJournal(view, 'panel').add({ call: 'editClip', id: 'gone', edit: { note: 'x' }, now });
    view.localStorage.setItem('pressmark-edit:broken', '{');
    held = [];
    await replayPendingEdits(view, library);
    expect(view.localStorage.length).toBe(0);
  });

  it('are stored in an annotation deleted meanwhile, and restored with it', async () => {
    expect((await library.saveClip(makeSaveRequest(1))).ok).toBe(true);
    const { id } = anAnnotation(1);
    await library.addAnnotation(anAnnotation(1));
    openJournal(view, 'panel').add({
      call: 'editAnnotation',
      id,
      edit: { note: 'Half a w' },
      now,
    });
    await library.deleteAnnotation(id, now);
    held = [];
    await replayPendingEdits(view, library);
    expect(await library.listAnnotations('clip-1')).toMatchObject({ value: [] });
    await library.restoreAnnotation(id, now);
    expect(await library.listAnnotations('clip-1')).toMatchObject({
      value: [{ note: 'Half a w' }],
    });
  });

  it('leave other data in localStorage alone', async () => {
    view.localStorage.setItem('theme', 'dark');
    await replayPendingEdits(view, library);
    expect(view.localStorage.getItem('theme')).toBe('dark');
  });
});

describe('edit queue', () => {
  const settled = async (queue: ReturnType<typeof createEditQueue>) => {
    while (queue.saving.value === 'saving') await new Promise((resolve) => setTimeout(resolve, 1));
  };

  it('saves the last of many changes, and removes all of them from the journal', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    for (const note of ['A', 'As', 'Ask', 'Ask ', 'Ask h', 'Ask her']) queue.add(draft(note));
    await settled(queue);
    expect(queue.saving.value).toBe('saved');
    expect(await noteOf()).toBe('Ask her');
    expect(view.localStorage.length).toBe(0);
  });

  it('shows the failure, keeps the edit in the journal, and retries it', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    library.saveDraft = async () => ({ ok: false, failure: { code: 'disk-full', detail: null } });
    queue.add(draft('Ask her'));
    await settled(queue);
    expect(queue.problem.value?.code).toBe('disk-full');
    expect(view.localStorage.length).toBe(1);
    library.saveDraft = saveDraft;
    queue.retry();
    await settled(queue);
    expect(queue.problem.value).toBeNull();
    expect(await noteOf()).toBe('Ask her');
    expect(view.localStorage.length).toBe(0);
  });

  it('never overwrites a later edit with a retried one', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    library.saveDraft = async () => ({ ok: false, failure: { code: 'disk-full', detail: null } });
    queue.add(draft('Old'));
    await settled(queue);
    library.saveDraft = saveDraft;
    queue.add(draft('Old and new'));
    await settled(queue);
    expect(queue.problem.value).toBeNull();
    expect(view.localStorage.length).toBe(0);
    held = [];
    await replayPendingEdits(view, library);
    expect(await noteOf()).toBe('Old and new');
  });

  it('keeps showing a failed edit while other edits succeed', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    queue.add({ call: 'editClip', id: 'gone', edit: { note: 'x' }, now });
    queue.add(draft('Ask her'));
    await settled(queue);
    expect(queue.problem.value?.code).toBe('not-found');
    expect(await noteOf()).toBe('Ask her');
  });

  it('continues after an edit that threw', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    const thrown: unknown[] = [];
    const note = (error: unknown) => thrown.push(error);
    process.once('unhandledRejection', note);
    library.saveDraft = () => Promise.reject(new Error('a bug'));
    queue.add(draft('Ask'));
    await settled(queue);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    library.saveDraft = saveDraft;
    queue.add(draft('Ask her'));
    await settled(queue);
    expect(await noteOf()).toBe('Ask her');
    expect(thrown).toHaveLength(1);
  });
});

describe('a journal without storage', () => {
  const settled = async (queue: ReturnType<typeof createEditQueue>) => {
    while (queue.saving.value === 'saving') await new Promise((resolve) => setTimeout(resolve, 1));
  };
  /** Fills the storage of the window to its last character. */
  const fill = () => {
    const piece = 'x'.repeat(100_000);
    for (let length = piece.length, nth = 0; length >= 1; nth += 1) {
      try {
        view.localStorage.setItem(`full ${nth}`, piece.slice(0, length));
      } catch {
        length = Math.floor(length / 2);
      }
    }
  };
  const leftInJournal = () =>
    Object.keys(view.localStorage).filter((key) => key.startsWith('pressmark-edit:')).length;

  it('makes every edit in the library', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    fill();
    for (const note of ['Ask', 'Ask her']) queue.add(draft(note));
    await settled(queue);
    expect(queue.problem.value).toBeNull();
    expect(await noteOf()).toBe('Ask her');
  });

  it('keeps earlier entries until the merged edit is in the library', async () => {
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    const { saveDraft } = library;
    library.saveDraft = async () => ({ ok: false, failure: { code: 'disk-full', detail: null } });
    queue.add(draft('Ask'));
    await settled(queue);
    fill();
    queue.add(draft('Ask her'));
    await settled(queue);
    expect(queue.problem.value?.code).toBe('disk-full');
    expect(leftInJournal()).toBe(1);
    library.saveDraft = saveDraft;
    queue.retry();
    await settled(queue);
    expect(await noteOf()).toBe('Ask her');
    expect(leftInJournal()).toBe(0);
  });

  it('is not used if the browser blocks storage', async () => {
    Object.defineProperty(view, 'localStorage', {
      get() {
        throw new view.DOMException('Access is denied', 'SecurityError');
      },
    });
    await replayPendingEdits(view, library);
    const queue = createEditQueue(library, openJournal(view, 'panel'));
    queue.add(draft('Ask her'));
    await settled(queue);
    expect(await noteOf()).toBe('Ask her');
  });
});
