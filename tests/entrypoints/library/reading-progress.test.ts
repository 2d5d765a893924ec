import { expect, it, vi } from 'vitest';
import type { WatchedClip } from '../../../client/library/watch-clip';
import { defaultSettings } from '../../../core/model';
import { ReadingProgress } from '../../../entrypoints/library/reader/reading-progress';
import type { Library } from '../../../storage';
import {
  createLibrary,
  expectValue,
  getStoryClip,
  instantAt,
  makeSaveRequest,
} from '../../storage/samples';

const watch = async (library: Library) => {
  const clip = await getStoryClip(library, 1);
  return { clip, versionId: clip.versionId } as WatchedClip;
};

it('marks a clip as read at its end by the rule of that moment, once', async () => {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  const setRule = async (markRead: 'never' | 'end') =>
    library.saveSettings(
      { ...defaultSettings, reading: { ...defaultSettings.reading, markRead } },
      instantAt(1),
    );
  const progress = new ReadingProgress(library);
  await setRule('never');
  progress.markRead(await watch(library));
  await setRule('end');
  expect((await watch(library)).clip.readAt).toBeNull();
  progress.markRead(await watch(library));
  await vi.waitFor(async () => expect((await watch(library)).clip.readAt).not.toBeNull());
  // The user knows better.
  await library.changeClips([(await watch(library)).clip.id], { isRead: false }, instantAt(2));
  progress.markRead(await watch(library));
  expect((await watch(library)).clip.readAt).toBeNull();
});
