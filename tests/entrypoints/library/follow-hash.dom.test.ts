import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pageHashes } from '../../../client/tabs/page-hash';
import { toSearchHash } from '../../../client/tabs/search-hash';
import type { LibraryPlace } from '../../../components/library/shelves/Shelves';
import { followHash } from '../../../entrypoints/library/follow-hash';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  window.history.replaceState(null, '', '/');
});

/** A library page that was opened at `hash`. */
function openPage(hash: string) {
  window.history.replaceState(null, '', `/library.html${hash && `#${hash}`}`);
  const stage = {
    view: signal<LibraryPlace>('list'),
    query: signal(''),
    clipId: signal<string | null>(null),
    search: vi.fn((query: string) => {
      stage.query.value = query;
    }),
    openClip: vi.fn<(id: string | null) => void>(),
  };
  return { ...stage, goTo: followHash(window, stage, life.signal) };
}

/** A library page whose clips open at once. */
function openFastPage(hash: string) {
  const page = openPage(hash);
  const { view, clipId } = page;
  page.openClip.mockImplementation((id) => {
    clipId.value = id;
  });
  const read = () => ({ hash: window.location.hash, view: view.value, clipId: clipId.value });
  return { ...page, read };
}

function waitForHash(change: () => void): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('hashchange', () => resolve(), { once: true });
    change();
  });
}

const goBack = () => waitForHash(() => window.history.back());
const goForward = () => waitForHash(() => window.history.forward());

/** Sets the address of the tab, as our other pages do. */
async function goTo(hash: string): Promise<void> {
  if (window.location.hash === `#${hash}`) return;
  await waitForHash(() => {
    window.location.hash = hash;
  });
}

it('opens a view again after another was chosen', async () => {
  const { view } = openPage('');
  await goTo(pageHashes.settings);
  expect(view.value).toBe('settings');
  await waitForHash(() => {
    view.value = 'list';
  });
  await goTo(pageHashes.settings);
  expect(view.value).toBe('settings');
});

it('opens a clip again after the settings, and after another clip', async () => {
  const { view, clipId, openClip } = openPage('');
  await goTo('quay');
  clipId.value = 'quay';
  view.value = 'settings';
  await goTo('quay');
  expect(view.value).toBe('list');
  clipId.value = 'ferry';
  await goTo('quay');
  expect(openClip.mock.calls).toEqual([['quay'], ['quay'], ['quay']]);
});

it('searches again after help, and after the search was cleared', async () => {
  const { view, query, search } = openPage('');
  await goTo(toSearchHash('sea wall'));
  view.value = 'help';
  await goTo(toSearchHash('sea wall'));
  expect(view.value).toBe('list');
  query.value = '';
  await goTo(toSearchHash('sea wall'));
  expect(query.value).toBe('sea wall');
  expect(search).toHaveBeenCalledTimes(3);
});

it('goes from one view to another', async () => {
  const { view, clipId } = openPage('quay');
  clipId.value = 'quay';
  await goTo(pageHashes.help);
  expect(view.value).toBe('help');
  await goTo(pageHashes.settings);
  expect(view.value).toBe('settings');
  expect(window.location.hash).toBe(`#${pageHashes.settings}`);
});

it('opens a clip again that was opened by hand', async () => {
  const { view, clipId, openClip } = openPage('');
  clipId.value = 'quay';
  view.value = 'settings';
  await goTo('quay');
  expect(view.value).toBe('list');
  expect(openClip).toHaveBeenCalledExactlyOnceWith('quay');
});

it('keeps the address in sync with what is shown, for reloads', async () => {
  const { view, query, clipId } = openPage('quay');
  const { location } = window;
  // While the clip is being opened.
  expect(location.hash).toBe('#quay');
  clipId.value = 'quay';
  expect(location.hash).toBe('#quay');
  clipId.value = 'ferry';
  expect(location.hash).toBe('#ferry');
  view.value = 'help';
  expect(location.hash).toBe(`#${pageHashes.help}`);
  await waitForHash(() => {
    view.value = 'list';
  });
  expect(location.hash).toBe('#ferry');
  query.value = 'sea';
  clipId.value = null;
  expect(location.href).toMatch(/\/library\.html$/);
});

it('leaves other fragments to those who read them', async () => {
  const { openClip } = openPage('');
  await goTo('tabs=1.2');
  expect(window.location.hash).toBe('#tabs=1.2');
  expect(openClip).not.toHaveBeenCalled();
});

it('returns from a clip to the list with Back, and to the clip with Forward', async () => {
  const { clipId, read } = openFastPage('');
  clipId.value = 'quay';
  clipId.value = 'ferry';
  await goBack();
  expect(read()).toEqual({ hash: '', view: 'list', clipId: null });
  await goForward();
  expect(read()).toEqual({ hash: '#ferry', view: 'list', clipId: 'ferry' });
});

it('goes back when a clip is closed that another page opened, which needs no second Back', async () => {
  const { clipId, read } = openFastPage('');
  await goTo('quay');
  clipId.value = 'ferry';
  const back = vi.spyOn(window.history, 'back');
  clipId.value = null;
  expect(back).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(window.location.hash).toBe(''));
  await goForward();
  expect(read()).toEqual({ hash: '#ferry', view: 'list', clipId: 'ferry' });
});

it('returns through the views with Back', async () => {
  const { view, clipId, read } = openFastPage('');
  clipId.value = 'quay';
  view.value = 'notebook';
  view.value = 'statistics';
  await goBack();
  expect(read()).toEqual({ hash: '#notebook', view: 'notebook', clipId: 'quay' });
  await goBack();
  expect(read()).toEqual({ hash: '#quay', view: 'list', clipId: 'quay' });
  await goBack();
  expect(read()).toEqual({ hash: '', view: 'list', clipId: null });
});

it('goes back if the user returns to the entry before, so none repeats', async () => {
  const { view, clipId, read } = openFastPage('');
  view.value = 'help';
  clipId.value = 'quay';
  await waitForHash(() => {
    clipId.value = null;
    view.value = 'list';
  });
  const { length } = window.history;
  clipId.value = 'quay';
  await waitForHash(() => {
    clipId.value = null;
  });
  expect(read()).toEqual({ hash: '', view: 'list', clipId: null });
  expect(window.history.length).toBe(length);
});

it('shows what the user chose while it was going back', async () => {
  const { view, clipId, read } = openFastPage('');
  clipId.value = 'quay';
  await waitForHash(() => {
    clipId.value = null;
    view.value = 'statistics';
  });
  expect(read()).toEqual({ hash: '#statistics', view: 'statistics', clipId: null });
  await goBack();
  expect(read()).toEqual({ hash: '', view: 'list', clipId: null });
});

it('adds no entry while the user types, or moves from clip to clip', () => {
  const { query, clipId } = openPage(toSearchHash('sea wall'));
  query.value = 'sea wall';
  const { length } = window.history;
  query.value = 'sea';
  expect(window.location.hash).toBe('');
  clipId.value = 'quay';
  const entries = window.history.length;
  clipId.value = 'ferry';
  query.value = 'ferry';
  clipId.value = 'gulls';
  expect(window.history.length).toBe(entries);
  expect(entries).toBeLessThanOrEqual(length + 1);
});

it('closes the clip for a search from another page', async () => {
  const { clipId, read } = openFastPage('quay');
  clipId.value = 'quay';
  const hash = toSearchHash('sea');
  await goTo(hash);
  expect(read()).toEqual({ hash: `#${hash}`, view: 'list', clipId: null });
});

it('opens a clip from the notebook in an entry of its own', async () => {
  const { view, read, goTo: visit } = openFastPage('');
  view.value = 'notebook';
  visit('quay');
  expect(read()).toEqual({ hash: '#quay', view: 'list', clipId: 'quay' });
  await goBack();
  expect(read()).toEqual({ hash: '#notebook', view: 'notebook', clipId: 'quay' });
});
