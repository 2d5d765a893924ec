import { describe, expect, it } from 'vitest';
import { saveStory } from '../../../client/clipping/save-story';
import type { Written } from '../../../client/clipping/story-clipper';
import type { Clip } from '../../../core/model';
import { expectValue, freshLibrary, makeSaveRequest } from '../../storage/samples';

const draft: Written = { tags: ['harbour'], note: 'Ask the pilot.' };
const { article, pageUrl: url, clipId, versionId } = makeSaveRequest(1);

async function save(written: Written | null, found: Written | null) {
  let kept: Written | null = found;
  const shown: Clip[] = [];
  const library = freshLibrary();
  const tab = {
    findDraft: async () => kept,
    async dropDraft() {
      kept = null;
    },
    async show(clip: Clip) {
      shown.push(clip);
    },
  };
  const saved = await saveStory(library, tab, { article, url }, { clipId, versionId }, written);
  return { clip: expectValue(saved).clip, kept, shown };
}

describe('a story that is saved', () => {
  it('from the page or the panel has what was written in the popup, which is no draft any more', async () => {
    const { clip, kept, shown } = await save(null, draft);
    expect([clip, kept, shown]).toMatchObject([draft, null, [draft]]);
  });

  it('from the popup has what its fields say', async () => {
    const { clip, kept } = await save({ tags: [], note: '' }, draft);
    expect([clip, kept]).toMatchObject([{ tags: [], note: '' }, null]);
  });

  it('has no note if none was begun', async () => {
    expect((await save(null, null)).clip).toMatchObject({ tags: [], note: '' });
  });
});
