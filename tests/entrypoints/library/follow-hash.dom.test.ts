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
    openClip: vi.fn(),
  };
  followHash(window, stage, life.signal);
  return stage;
}

/** Sets the address of the tab, as our other pages do. */
async function goTo(hash: string): Promise<void> {
  if (window.location.hash === `#${hash}`) return;
  const changed = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  window.location.hash = hash;
  await changed;
}

it('opens a view again after another was chosen', async () => {
  const { view } = openPage('');
  await goTo(pageHashes.settings);
  expect(view.value).toBe('settings');
  view.value = 'list';
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

it('keeps the address in sync with what is shown, for reloads', () => {
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
  view.value = 'list';
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
