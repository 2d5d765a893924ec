import { batch, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readListHash, toListHash } from '../../../client/tabs/list-hash';
import { pageHashes } from '../../../client/tabs/page-hash';
import type { LibraryPlace } from '../../../components/library/shelves/Shelves';
import type { FindOrder } from '../../../core/model';
import { followHash, readOrder } from '../../../entrypoints/library/follow-hash';

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
    order: signal<FindOrder>('newest'),
    clipId: signal<string | null>(null),
    search: vi.fn((query: string, order: FindOrder = query === '' ? 'newest' : 'best') => {
      batch(() => {
        stage.query.value = query;
        stage.order.value = order;
      });
    }),
    openClip: vi.fn<(id: string | null) => void>(),
  };
  const { search: ask, visitClip } = followHash(window, stage, life.signal);
  return { ...stage, ask, visitClip };
}

/** A library page whose clips open at once. */
function openFastPage(hash: string) {
  const page = openPage(hash);
  const { view, query, order, clipId } = page;
  page.openClip.mockImplementation((id) => {
    clipId.value = id;
  });
  const read = () => ({ hash: window.location.hash, view: view.value, clipId: clipId.value });
  const readList = () => ({
    hash: window.location.hash.slice(1),
    query: query.value,
    order: order.value,
    clipId: clipId.value,
  });
  return { ...page, read, readList };
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
  await goTo(toListHash('sea wall'));
  view.value = 'help';
  await goTo(toListHash('sea wall'));
  expect(view.value).toBe('list');
  query.value = '';
  await goTo(toListHash('sea wall'));
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
  clipId.value = null;
  expect(location.href).toMatch(/\/library\.html$/);
  query.value = 'sea wall';
  expect(location.hash).toBe('#search=sea%20wall');
  clipId.value = 'quay';
  expect(location.hash).toBe('#search=sea%20wall&clip=quay');
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

it('adds no entry while the user moves from clip to clip', async () => {
  const { ask, clipId, readList } = openFastPage('');
  ask('is:unread');
  clipId.value = 'quay';
  const { length } = window.history;
  clipId.value = 'ferry';
  clipId.value = 'gulls';
  expect(window.history.length).toBe(length);
  await goBack();
  expect(readList()).toMatchObject({ query: 'is:unread', clipId: null });
});

it('returns through chosen searches with Back, each with its clip and order', async () => {
  const { ask, order, clipId, readList } = openFastPage('');
  clipId.value = 'quay';
  ask('is:unread');
  order.value = 'oldest';
  clipId.value = 'ferry';
  ask('is:archived');
  ask('');
  expect(readList()).toEqual({ hash: 'ferry', query: '', order: 'newest', clipId: 'ferry' });
  await goBack();
  expect(readList()).toMatchObject({ query: 'is:archived', clipId: 'ferry' });
  await goBack();
  expect(readList()).toEqual({
    hash: 'search=is%3Aunread&clip=ferry',
    query: 'is:unread',
    order: 'oldest',
    clipId: 'ferry',
  });
  await goBack();
  expect(readList()).toEqual({ hash: 'quay', query: '', order: 'newest', clipId: 'quay' });
  await goBack();
  expect(readList()).toEqual({ hash: '', query: '', order: 'newest', clipId: null });
});

it('makes one entry of a search that is typed', async () => {
  const { ask, clipId, readList } = openFastPage('');
  for (const query of ['s', 'se', 'sea', 'sea w', 'sea wa']) ask(query, true);
  await vi.waitFor(() => expect(window.location.hash).toBe('#search=sea%20wa'));
  ask('sea wall', true);
  // Before the address is updated.
  clipId.value = 'quay';
  expect(window.location.hash).toBe('#search=sea%20wall&clip=quay');
  await goBack();
  expect(readList()).toMatchObject({ hash: 'search=sea%20wall', query: 'sea wall', clipId: null });
  await goBack();
  expect(readList()).toMatchObject({ hash: '', query: '', clipId: null });
});

it('goes back when a typed search is cleared, and makes an entry when the user types again', async () => {
  const { ask, readList } = openFastPage('');
  ask('sea', true);
  await waitForHash(() => ask('', true));
  expect(readList()).toMatchObject({ hash: '', query: '' });
  ask('boats', true);
  await goBack();
  expect(readList()).toMatchObject({ hash: '', query: '' });
});

it('keeps what the user chose while it was going back from a search', async () => {
  const { ask, readList } = openFastPage('');
  ask('sea', true);
  await waitForHash(() => {
    ask('', true);
    ask('is:unread');
  });
  expect(readList()).toMatchObject({ hash: 'search=is%3Aunread', query: 'is:unread' });
  await goBack();
  expect(readList()).toMatchObject({ hash: '', query: '' });
});

it('shows a shelf that was chosen in another view, and returns to the view with Back', async () => {
  const { ask, view, read } = openFastPage('');
  view.value = 'notebook';
  ask('is:unread');
  expect(read()).toMatchObject({ hash: '#search=is%3Aunread', view: 'list' });
  await goBack();
  expect(read()).toMatchObject({ hash: '#notebook', view: 'notebook' });
});

it('stores the order with the entry, for reloads', () => {
  const { ask, order } = openFastPage('');
  order.value = 'longest';
  expect(readOrder(window.history.state)).toBe('longest');
  ask('sea');
  expect(readOrder(window.history.state)).toBe('best');
});

it.each([['search=%E0%A4%A'], ['tabs=1.2'], ['settings']])('reads no list from %s', (hash) => {
  expect(readListHash(hash)).toBeNull();
});

it.each([
  ['', null],
  ['', 'quay'],
  ['a&clip=b #50% – "sea wall"', null],
  ['publisher:"The & Post"', 'quay'],
])('writes a list that it can read: %s, %s', (query, clipId) => {
  expect(readListHash(toListHash(query, clipId))).toEqual({ query, clipId });
});

it('writes half characters and pasted pages without failing', () => {
  expect(readListHash(toListHash('sea \ud83d'))?.query).toBe('sea \ufffd');
  expect(toListHash('sea '.repeat(10_000), 'quay')).toBe('quay');
});

it('closes the clip for a search from another page', async () => {
  const { clipId, read } = openFastPage('quay');
  clipId.value = 'quay';
  const hash = toListHash('sea');
  await goTo(hash);
  expect(read()).toEqual({ hash: `#${hash}`, view: 'list', clipId: null });
});

it('opens a clip from the notebook in an entry of its own', async () => {
  const { view, read, visitClip } = openFastPage('');
  view.value = 'notebook';
  visitClip('quay');
  expect(read()).toEqual({ hash: '#quay', view: 'list', clipId: 'quay' });
  await goBack();
  expect(read()).toEqual({ hash: '#notebook', view: 'notebook', clipId: 'quay' });
});
