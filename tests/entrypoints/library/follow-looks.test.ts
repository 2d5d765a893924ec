// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import type { LibraryProps } from '../../../components/library/library-props';
import type { LibraryPlace } from '../../../components/library/shelves/Shelves';
import { followLooks } from '../../../entrypoints/library/settings/follow-looks';
import { sampleSharing } from '../../components/sample-library';

const life = new AbortController();
afterEach(() => life.abort());

it('notices the list of a shared tag, once the page is visible, and no search within it', () => {
  const onLook = vi.fn();
  const tags = ['team/energy', 'Port of Halden'].map((tag) => ({ tag }));
  const sharing = { ...sampleSharing, onLook, tags } as unknown as LibraryProps['sharing'];
  const shown = {
    view: signal<LibraryPlace>('list'),
    query: signal(''),
    sharing: signal<LibraryProps['sharing']>(null),
  };
  let visibilityState = 'hidden';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(
    () => visibilityState as DocumentVisibilityState,
  );
  followLooks(window, shown, life.signal);
  shown.query.value = 'tag:team/energy';
  shown.sharing.value = sharing;
  expect(onLook).not.toHaveBeenCalled();
  visibilityState = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onLook.mock.calls).toEqual([['team/energy']]);
  onLook.mockClear();

  shown.view.value = 'settings';
  for (const query of ['tag:team/energy ferry', 'tag:team', 'tag:team/energy/wind']) {
    shown.query.value = query;
  }
  shown.view.value = 'list';
  expect(onLook).not.toHaveBeenCalled();
  shown.query.value = 'tag:"port of halden"';
  expect(onLook.mock.calls).toEqual([['Port of Halden']]);
});
