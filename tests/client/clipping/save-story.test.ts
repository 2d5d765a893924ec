import { describe, expect, it, vi } from 'vitest';
import { saveStory } from '../../../client/clipping/save-story';
import type { TypedFields } from '../../../client/clipping/story-clipper';
import type { Clip, Result } from '../../../core/model';
import { createLibrary, expectValue, makeSaveRequest } from '../../storage/samples';

const typedDraft: TypedFields = { tags: ['harbour'], note: 'Ask the pilot.' };
const { article, pageUrl: url, clipId, versionId } = makeSaveRequest(1);

/** Saves a story from the popup with `written`, or from the page or panel with null. `draft` is the popup's draft. */
async function save(written: TypedFields | null, draft: TypedFields | null) {
  let storedDraft: TypedFields | null = draft;
  const shown: Result<Clip>[] = [];
  const library = createLibrary();
  const tab = {
    id: 1,
    findDraft: async () => storedDraft,
    async dropDraft() {
      storedDraft = null;
    },
    async show(saved: Result<Clip>) {
      shown.push(saved);
    },
  };
  const saved = await saveStory(library, tab, { article, url }, { clipId, versionId }, written);
  return { clip: expectValue(saved).clip, storedDraft, shown };
}

describe('saveStory', () => {
  it('saves the popup draft with a story saved from the page or panel, and deletes the draft', async () => {
    const { clip, storedDraft, shown } = await save(null, typedDraft);
    expect([clip, storedDraft, shown]).toMatchObject([
      typedDraft,
      null,
      [{ ok: true, value: typedDraft }],
    ]);
  });

  it('saves the fields of the popup instead of the draft, and deletes the draft', async () => {
    const { clip, storedDraft } = await save({ tags: [], note: '' }, typedDraft);
    expect([clip, storedDraft]).toMatchObject([{ tags: [], note: '' }, null]);
  });

  it('shows on the button why a story could not be saved, and keeps the draft', async () => {
    const shown: Result<Clip>[] = [];
    const full = { ok: false, failure: { code: 'disk-full', detail: null } } as const;
    const tab = {
      id: 1,
      findDraft: async () => typedDraft,
      dropDraft: vi.fn(),
      show: async (saved: Result<Clip>) => void shown.push(saved),
    };
    const library = { ...createLibrary(), saveClip: async () => full };
    const saved = await saveStory(library, tab, { article, url }, { clipId, versionId }, null);
    expect(saved).toBe(full);
    expect(shown).toEqual([full]);
    expect(tab.dropDraft).not.toHaveBeenCalled();
  });

  it('saves no note and no tags without a draft', async () => {
    expect((await save(null, null)).clip).toMatchObject({ tags: [], note: '' });
  });
});
