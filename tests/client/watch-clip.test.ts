import { expect, it, vi } from 'vitest';
import { type WatchedClip, watchClip } from '../../client/library/watch-clip';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeSaveRequest,
} from '../storage/samples';

/** Returns the first answer for a clip with two versions. `versionId` is the requested version. */
async function readFirstAnswer(versionId?: string): Promise<WatchedClip | null> {
  const library = createLibrary();
  await library.saveClip(makeSaveRequest(1));
  await library.saveVersion(
    'clip-1',
    'version-1b',
    makeArticle({ headline: 'Later' }),
    instantAt(5),
  );
  const lifetime = new AbortController();
  const answer = await new Promise<WatchedClip | null>((resolve) => {
    watchClip(
      library,
      (source) => source.getClip('clip-1'),
      (result) => resolve(expectValue(result)),
      lifetime.signal,
      versionId,
    );
  });
  lifetime.abort();
  return answer;
}

it('reads the newest version of a clip', async () => {
  expect(await readFirstAnswer()).toMatchObject({
    versionId: 'version-1b',
    article: { headline: 'Later' },
    versions: [{ id: 'version-1' }, { id: 'version-1b' }],
  });
});

it('reads an older version of the clip on request', async () => {
  const answer = await readFirstAnswer('version-1');
  expect(answer).toMatchObject({ versionId: 'version-1', clip: { versionId: 'version-1b' } });
  expect(answer?.article.headline).toBe(makeSaveRequest(1).article.headline);
});

it('gives the text as corrected and as read, the same objects until a correction changes', async () => {
  const library = createLibrary();
  expectValue(await library.saveClip(makeSaveRequest(1)));
  const lifetime = new AbortController();
  const answers: WatchedClip[] = [];
  watchClip(
    library,
    (source) => source.getClip('clip-1'),
    (result) => {
      const answer = expectValue(result);
      if (answer) answers.push(answer);
    },
    lifetime.signal,
  );
  const correct = async (headline: string) =>
    library.correctClip('clip-1', { fields: { headline: { value: headline } } }, instantAt(5));
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  expect(answers[0]?.original).toBe(answers[0]?.article);
  await correct('Mine');
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  await library.editClip('clip-1', { note: 'Ask Ida' }, instantAt(6));
  await vi.waitFor(() => expect(answers).toHaveLength(3));
  lifetime.abort();
  const [, corrected, noted] = answers;
  expect(corrected?.article.headline).toBe('Mine');
  expect(corrected?.original.headline).toBe('Story number 1');
  expect(noted?.article).toBe(corrected?.article);
});
