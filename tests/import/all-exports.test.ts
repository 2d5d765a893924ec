import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openImport } from '../../core/import';
import { addressKey } from '../../core/model';
import { withExports } from '../exports-folder';
import { exportsTable } from './exports-table';
import { makeFile, tools } from './read-import';

/** Returns the paths of all export files in the folder. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Templates are imported in the export dialog. */
const isTemplate = (path: string) => path.startsWith('obsidian-clipper-templates/');

/** Imports a file. Returns its kind and its numbers of pages and highlights. */
async function readCounts(
  folder: string,
  path: string,
): Promise<readonly [string, number, number]> {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  const opened = await openImport(makeFile(bytes, path), tools);
  if (!opened.ok) return [opened.failure.code, 0, 0];
  const pages = new Set<string>();
  let highlights = 0;
  for await (const part of opened.value.parts()) {
    if (part.type === 'item') {
      const { url, headline, authors, annotations } = part.item;
      pages.add(url === null ? JSON.stringify([headline, authors]) : addressKey(url));
      highlights += annotations.length;
    } else if (part.type === 'whole') {
      pages.add(part.whole.clip.id);
      highlights += part.whole.annotations.length;
    }
  }
  return [opened.value.kind, pages.size, highlights];
}

withExports((folder) => {
  const paths = listFiles(folder);
  describe('importing real exports of other programs', () => {
    it('finds all files of the table, and imports other files without an error', async () => {
      expect(paths).toEqual(expect.arrayContaining(Object.keys(exportsTable)));
      for (const path of paths) {
        if (!(path in exportsTable)) expect(await readCounts(folder, path)).toHaveLength(3);
      }
    });

    it.each(Object.entries(exportsTable))(
      'imports the expected pages and highlights of %s',
      async (path, [kind, pages, highlights]) => {
        expect(await readCounts(folder, path)).toEqual([kind, pages, highlights]);
      },
    );

    it('does not recognise templates', async () => {
      for (const path of paths.filter(isTemplate)) {
        expect([path, ...(await readCounts(folder, path))]).toEqual([path, 'file-unknown', 0, 0]);
      }
    });
  });
});
