import { describe, expect, it } from 'vitest';
import { createLibrary, expectValue, instantAt } from './samples';

describe('drafts', () => {
  it('are stored until they are deleted', async () => {
    const library = createLibrary();
    const draft = { key: 'a.example/1', tags: ['x'], note: 'Half a th', updatedAt: instantAt(1) };
    expect(expectValue(await library.findDraft(draft.key))).toBeNull();
    await library.saveDraft({ ...draft, note: 'Half' });
    expect(expectValue(await library.saveDraft(draft))).toEqual(draft);
    expect(expectValue(await library.findDraft(draft.key))).toEqual(draft);
    expect(expectValue(await library.dropDraft(draft.key))).toBeNull();
    expect(expectValue(await library.findDraft(draft.key))).toBeNull();
    expect(expectValue(await library.dropDraft(draft.key))).toBeNull();
  });
});
