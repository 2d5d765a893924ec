import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import type { LibraryProps } from '../../../components/library/library-props';
import { followLooks } from '../../../entrypoints/library/settings/follow-looks';
import { sampleSharing } from '../../components/sample-library';

const life = new AbortController();
afterEach(() => life.abort());

it('notices which shared tag is listed, once the page is visible', () => {
  const onLook = vi.fn();
  const tags = ['team/energy', 'Port of Halden'].map((tag) => ({ tag }));
  const sharing = signal<LibraryProps['sharing']>(null);
  const listed = signal('team/energy');
  let visibilityState = 'hidden';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(
    () => visibilityState as DocumentVisibilityState,
  );
  followLooks(window, sharing, (tag) => tag === listed.value, life.signal);
  sharing.value = { ...sampleSharing, onLook, tags } as unknown as LibraryProps['sharing'];
  expect(onLook).not.toHaveBeenCalled();
  visibilityState = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onLook.mock.calls).toEqual([['team/energy']]);
  listed.value = 'team';
  expect(onLook).toHaveBeenCalledOnce();
  listed.value = 'Port of Halden';
  expect(onLook).toHaveBeenLastCalledWith('Port of Halden');
  life.abort();
  listed.value = 'team/energy';
  expect(onLook).toHaveBeenCalledTimes(2);
});
