// @vitest-environment jsdom
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

it('keeps the address of what is shown, and of a clip that is being opened', async () => {
  const { clipId } = openPage('quay');
  clipId.value = 'ferry';
  expect(window.location.hash).toBe('#quay');
  clipId.value = 'quay';
  expect(window.location.hash).toBe('#quay');
  clipId.value = null;
  expect(window.location.hash).toBe('');
  expect(window.location.pathname).toBe('/library.html');
});
