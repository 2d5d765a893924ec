import { describe, expect, it } from 'vitest';
import { type SaveStory, StoryClipper } from '../../../client/clipping/story-clipper';
import { type Clip, fail, succeed } from '../../../core/model';
import { anArticle } from '../../storage/samples';

const story = (url: string) => succeed({ article: anArticle(), url });
const here = 'https://example-post.example/ferry';

function start(save?: SaveStory) {
  const asked: string[] = [];
  let count = 0;
  const clipper = new StoryClipper(
    save ??
      (async (_story, { clipId, versionId }) => {
        asked.push(`${clipId} ${versionId}`);
        return succeed({ clip: { id: clipId } as Clip, created: true });
      }),
    () => `id-${++count}`,
  );
  return { asked, clipper };
}

describe('a story clipped from the popup, the panel or the page', () => {
  it('is saved once by two clicks, and only the first has created the clip', async () => {
    const { asked, clipper } = start();
    const both = await Promise.all([
      clipper.clip(() => story(here)),
      clipper.clip(() => story(here)),
    ]);
    expect(asked).toEqual(['id-1 id-2']);
    expect(both.map((one) => one.ok && one.value.created)).toEqual([true, false]);
  });

  it('keeps its ids when it is saved again, and another story has others', async () => {
    const { asked, clipper } = start();
    for (const url of [here, here, 'https://example-post.example/quay']) {
      await clipper.clip(() => story(url));
    }
    expect(asked).toEqual(['id-1 id-2', 'id-1 id-2', 'id-3 id-4']);
  });

  it('is not saved if it cannot be read, and can be clipped afterwards', async () => {
    const { asked, clipper } = start();
    expect(await clipper.clip(() => fail('page-gone'))).toMatchObject({ ok: false });
    expect(await clipper.clip(() => story(here))).toMatchObject({ ok: true });
    expect(asked).toHaveLength(1);
  });
});
