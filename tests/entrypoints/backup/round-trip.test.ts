import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openImport } from '../../../core/import';
import { defaultSettings } from '../../../core/model';
import { openLibrary } from '../../../storage';
import { makeFile, tools } from '../../import/read-import';
import { scaleRuns } from '../../runs';
import { anyStep } from '../../storage/library-steps';
import { readTables } from '../../storage/recount';
import { createDatabaseName, expectValue, instantAt } from '../../storage/samples';

import { backup, makeFullLibrary, readContents, restore } from './full-library';

describe('a backup restored into an empty library', () => {
  it('restores every table completely', async () => {
    const { library, name } = await makeFullLibrary();
    const bytes = await backup(library);
    const restoredName = createDatabaseName();
    const restored = openLibrary(restoredName);
    const result = await restore(restored, bytes);
    expect(result).toMatchObject({ counts: { added: 4 }, remarks: [], failure: null });
    const [before, after] = [await readContents(name), await readContents(restoredName)];
    expect(after).toEqual(before);
    expect(before['tombstones']).toHaveLength(2);
    expect(before['images']).toHaveLength(3);
    expect((await restored.find('first', 'newest')).ok).toBe(true);
    expect(expectValue(await restored.find('is:deleted', 'newest')).numbers).toHaveLength(1);
  });

  it('restores the library after any sequence of edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 24 }), async (steps) => {
        const name = createDatabaseName();
        const library = openLibrary(name);
        await library.saveSettings(defaultSettings, instantAt(0));
        for (const [index, { run }] of steps.entries()) await run(library, index);
        const bytes = await backup(library);
        const restoredName = createDatabaseName();
        const result = await restore(openLibrary(restoredName), bytes);
        expect(result).toMatchObject({ remarks: [], failure: null, isFinished: true });
        expect(await readContents(restoredName)).toEqual(await readContents(name));
      }),
      { numRuns: scaleRuns(60) },
    );
  });

  it('restores the same library after a second backup and restore', async () => {
    const { library } = await makeFullLibrary();
    const [firstName, secondName] = [createDatabaseName(), createDatabaseName()];
    const first = openLibrary(firstName);
    await restore(first, await backup(library));
    await restore(openLibrary(secondName), await backup(first));
    expect(await readContents(secondName)).toEqual(await readContents(firstName));
  });
});

describe('a backup restored twice', () => {
  it('changes nothing the second time', async () => {
    const { library, name } = await makeFullLibrary();
    const bytes = await backup(library);
    const before = await readContents(name);
    for (const mode of ['merge', 'replace'] as const) {
      const result = await restore(library, bytes, { mode });
      expect(result.counts).toMatchObject({ added: 0, changed: 0, restored: 0, unchanged: 4 });
      expect(await readContents(name)).toEqual(before);
    }
  });

  it('resumes after an interruption and restores all images', async () => {
    const { library, name } = await makeFullLibrary();
    const bytes = await backup(library);
    const restoredName = createDatabaseName();
    const restored = openLibrary(restoredName);
    const stop = new AbortController();
    const interruption = { onProgress: () => stop.abort(), signal: stop.signal };
    expect(await restore(restored, bytes, interruption)).toMatchObject({ isFinished: false });
    const { imageUses } = await readTables(restoredName);
    expect(imageUses).not.toContainEqual(expect.objectContaining({ hash: expect.anything() }));
    await restore(restored, bytes);
    expect(await readContents(restoredName)).toEqual(await readContents(name));
  });
});

describe('a truncated backup', () => {
  it.each([0.1, 0.5, 0.999])(
    'is rejected, and the library is unchanged: cut at %d of its length',
    async (fraction) => {
      const { library, name } = await makeFullLibrary();
      const bytes = await backup(library);
      const before = await readContents(name);
      const cut = bytes.slice(0, Math.floor(bytes.length * fraction));
      expect(await openImport(makeFile(cut), tools)).toMatchObject({
        ok: false,
        failure: { code: 'file-damaged' },
      });
      expect(await readContents(name)).toEqual(before);
    },
  );
});
