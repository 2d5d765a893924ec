import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { createShownClip } from '../../../entrypoints/sidepanel/shown-clip';
import { createLibrary, expectValue, makeSaveRequest } from '../../storage/samples';

it('shows a clip as deleted, but not on another page that is shown by then', async () => {
  const library = createLibrary();
  const { clip } = expectValue(await library.saveClip(makeSaveRequest(1)));
  const life = new AbortController();
  const shown = createShownClip(library, { clip: signal(null) }, life.signal);
  shown.prepareDeletion()(clip);
  expect(shown.deleted.value).toBe(clip);
  expect(shown.findId()).toBe(clip.id);

  shown.reset();
  const showDeleted = shown.prepareDeletion();
  shown.reset();
  showDeleted(clip);
  expect(shown.deleted.value).toBeNull();
  life.abort();
});
