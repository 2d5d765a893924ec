import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../core/model';
import type { Library } from '../../../storage';
import { expectValue, instantAt, makeSaveRequest } from '../../storage/samples';

import { backup, getId, makeFullLibrary, readContents, restore } from './full-library';

describe('a merged backup', () => {
  it('keeps existing data and adds missing data', async () => {
    const bytes = await backup((await makeFullLibrary()).library);
    const { library, name } = await makeFullLibrary();
    await library.editAnnotation('annotation-1', { note: 'Newer' }, instantAt(60));
    await library.recolourTag('sea/boats', 'sky', instantAt(60));
    await library.saveSettings(defaultSettings, instantAt(60));
    await library.saveDraft({ key: 'd', tags: [], note: 'Being typed', updatedAt: instantAt(61) });
    await library.savePreference('export', { mine: true }, instantAt(61));
    await library.deleteClip('clip-4', instantAt(62));
    await library.purgeClips(['clip-4'], instantAt(63));
    await library.dropImages();
    const before = await readContents(name);
    const result = await restore(library, bytes, { mode: 'merge' });
    expect(result.counts).toMatchObject({ added: 1, changed: 0, unchanged: 3 });
    const after = await readContents(name);
    for (const table of ['annotations', 'settings', 'drafts', 'searches'] as const) {
      expect(after[table]).toEqual(before[table]);
    }
    expect(after.clips).toHaveLength(4);
    // Restored records have no tombstone.
    expect(after['tombstones']).toHaveLength(2);
    expect(after['images']).toHaveLength(3);
    expect(after['tags']).toContainEqual(
      expect.objectContaining({ key: 'sea/boats', colour: 'sky' }),
    );
  });
});

describe('a backup of data that was purged since', () => {
  /** Makes a full library, backs it up, and purges some of its data. */
  async function makePurgedLibrary() {
    const { library, name } = await makeFullLibrary();
    const bytes = await backup(library);
    const before = await readContents(name);
    await library.deleteAnnotation('annotation-1', instantAt(40));
    await library.deleteClip('clip-4', instantAt(40));
    await library.purgeBin(instantAt(40 + 31 * 1440));
    expect((await readContents(name))['tombstones']?.length).toBeGreaterThan(6);
    return { library, name, bytes, before };
  }

  it('restores the purged data when replacing, and removes its tombstones', async () => {
    const { library, name, bytes, before } = await makePurgedLibrary();
    const dry = await restore(library, bytes, { isDryRun: true });
    const result = await restore(library, bytes);
    expect(result.counts).toEqual(dry.counts);
    expect(result.counts).toMatchObject({ added: 2, binned: 0 });
    expect(await readContents(name)).toEqual(before);
  });

  it('restores the purged data when merging', async () => {
    const { library, name, bytes, before } = await makePurgedLibrary();
    await restore(library, bytes, { mode: 'merge' });
    const after = await readContents(name);
    expect(after['tombstones']).toEqual(before['tombstones']);
    expect(after['annotations']).toEqual(before['annotations']);
    expect(after.clips.map(getId)).toEqual(before.clips.map(getId));
  });
});

describe('a backup with a tombstone for an existing clip', () => {
  async function makeLibraryWithClip() {
    const bytes = await backup((await makeFullLibrary()).library);
    const { library, name } = await makeFullLibrary();
    await library.saveClip(makeSaveRequest(5));
    return { library, name, bytes };
  }
  const findClipIds = async (library: Library, query: string) => {
    const { numbers } = expectValue(await library.find(query, 'newest'));
    const clips = expectValue(await library.getClips([...numbers]));
    return clips.map((clip) => clip?.id).sort();
  };

  it('moves the clip to the bin when replacing, as the dry run reports', async () => {
    const { library, name, bytes } = await makeLibraryWithClip();
    const before = await readContents(name);
    const dry = await restore(library, bytes, { isDryRun: true });
    expect(dry.counts).toMatchObject({ added: 0, binned: 1 });
    expect(await readContents(name)).toEqual(before);
    const result = await restore(library, bytes);
    expect(result.counts).toEqual(dry.counts);
    expect(await findClipIds(library, 'is:deleted')).toEqual(['clip-2', 'clip-5']);
    expect((await readContents(name))['tombstones']).not.toContainEqual(
      expect.objectContaining({ id: 'clip-5' }),
    );
    expectValue(await library.restoreClip('clip-5', instantAt(1001)));
    expect(await findClipIds(library, '')).toContain('clip-5');
  });

  it('keeps the clip when merging', async () => {
    const { library, name, bytes } = await makeLibraryWithClip();
    const before = await readContents(name);
    const result = await restore(library, bytes, { mode: 'merge' });
    expect(result.counts).toMatchObject({ added: 0, changed: 0, binned: 0 });
    expect(await readContents(name)).toEqual(before);
  });
});
