import { mkdtemp, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { callLibrary, openKeptProfile } from '../../../scripts/drive/kept-profile';
import { waitUntil } from '../../../scripts/drive/wait-until';
import { makeStory, toWholeClip } from '../story';
import type { Case } from './case';

const savedAt = '2026-11-20T09:00:00.000Z';
const clips = 20;

/** Overwrites the files of the database with noise, as a failing disk can. */
export const corruptDatabase: Case = {
  name: 'a database that is corrupt on the disk',
  async run(executablePath) {
    const folder = await mkdtemp(join(tmpdir(), 'pressmark-corrupt-'));
    const profile = await openKeptProfile(executablePath, resolve('.output/chrome-mv3'), folder);
    const importStories = async (page: Parameters<typeof callLibrary>[0], from: number) => {
      const wholes = Array.from({ length: clips }, (_, index) =>
        toWholeClip(makeStory(from + index), 'http://127.0.0.1:1', savedAt),
      );
      await callLibrary(page, 'importClips', wholes, 'merge', false, savedAt);
      await callLibrary(page, 'saveDraft', { key: 'x', tags: [], note: 'x', updatedAt: savedAt });
    };
    try {
      await importStories(await profile.start(), 0);
      await profile.close();
      await writeNoise(join(folder, 'Default', 'IndexedDB'));
      const page = await profile.start();
      await importStories(page, 100);
      // What is imported after it stays, also over a further start.
      await profile.close();
      const again = await profile.start();
      const { all } = await waitUntil('the library', () =>
        callLibrary<{ all: number }>(again, 'listShelves'),
      );
      return all === clips || all === 2 * clips
        ? []
        : [{ kind: 'lost', what: `${all} clips after the database was corrupt` }];
    } finally {
      await profile.remove();
    }
  },
};

async function writeNoise(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((one) => /MANIFEST|\.ldb$|\.log$/.test(one))) {
    const { size } = await stat(join(folder, file));
    await writeFile(join(folder, file), Buffer.alloc(size, 'noise'));
  }
}
