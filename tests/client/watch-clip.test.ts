import { expect, it } from 'vitest';
import { type WatchedClip, watchClip } from '../../client/library/watch-clip';
import {
  anArticle,
  expectValue,
  freshLibrary,
  instantAt,
  makeSaveRequest,
} from '../storage/samples';

/** The first answer for a clip with two versions. `versionId` is the version requested. */
async function firstWatched(versionId?: string): Promise<WatchedClip | null> {
  const library = freshLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.saveVersion('clip-1', 'version-1b', anArticle({ headline: 'Later' }), instantAt(5));
  const life = new AbortController();
  const reported = await new Promise<WatchedClip | null>((resolve) => {
    watchClip(
      library,
      (source) => source.getClip('clip-1'),
      (answer) => resolve(expectValue(answer)),
      life.signal,
      versionId,
    );
  });
  life.abort();
  return reported;
}

it('reads the newest version of a clip', async () => {
  expect(await firstWatched()).toMatchObject({
    versionId: 'version-1b',
    article: { headline: 'Later' },
    versions: [{ id: 'version-1' }, { id: 'version-1b' }],
  });
});

it('reads an older version of the clip on request', async () => {
  const reported = await firstWatched('version-1');
  expect(reported).toMatchObject({ versionId: 'version-1', clip: { versionId: 'version-1b' } });
  expect(reported?.article.headline).toBe(makeSaveRequest(1).article.headline);
});
