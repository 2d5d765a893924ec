import { describe, expect, it } from 'vitest';
import { type SaveStory, StoryClipper } from '../../../client/clipping/story-clipper';
import { type Clip, fail, succeed } from '../../../core/model';
import { makeArticle } from '../../storage/samples';

const makeStory = (url: string) => succeed({ article: makeArticle(), url });
const storyUrl = 'https://example-post.example/ferry';

function createClipper(save?: SaveStory) {
  const savedIds: string[] = [];
  let count = 0;
  const clipper = new StoryClipper(
    save ??
      (async (_story, { clipId, versionId }) => {
        savedIds.push(`${clipId} ${versionId}`);
        return succeed({ clip: { id: clipId } as Clip, created: true });
      }),
    () => `id-${++count}`,
  );
  return { savedIds, clipper };
}

describe('a story clipped from the popup, the panel or the page', () => {
  it('has ids of its own for each selection, and those of its page otherwise', async () => {
    const { savedIds, clipper } = createClipper();
    const selection = succeed({
      article: makeArticle({ completeness: 'selection' }),
      url: storyUrl,
    });
    for (const story of [makeStory(storyUrl), selection, selection, makeStory(storyUrl)]) {
      await clipper.clip(() => story);
    }
    expect(savedIds).toEqual(['id-1 id-2', 'id-3 id-4', 'id-5 id-6', 'id-5 id-6']);
  });

  it('is saved once if the user clicks twice, and only the first click creates the clip', async () => {
    const { savedIds, clipper } = createClipper();
    const results = await Promise.all([
      clipper.clip(() => makeStory(storyUrl)),
      clipper.clip(() => makeStory(storyUrl)),
    ]);
    expect(savedIds).toEqual(['id-1 id-2']);
    expect(results.map((result) => result.ok && result.value.created)).toEqual([true, false]);
  });

  it('keeps its ids when it is saved again, while another story gets new ids', async () => {
    const { savedIds, clipper } = createClipper();
    for (const url of [storyUrl, storyUrl, 'https://example-post.example/quay']) {
      await clipper.clip(() => makeStory(url));
    }
    expect(savedIds).toEqual(['id-1 id-2', 'id-1 id-2', 'id-3 id-4']);
  });

  it('is not saved if it cannot be read, and can be clipped later', async () => {
    const { savedIds, clipper } = createClipper();
    expect(await clipper.clip(() => fail('page-gone'))).toMatchObject({ ok: false });
    expect(await clipper.clip(() => makeStory(storyUrl))).toMatchObject({ ok: true });
    expect(savedIds).toHaveLength(1);
  });
});
