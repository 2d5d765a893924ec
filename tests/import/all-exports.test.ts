import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openImport } from '../../core/import';
import { addressKey } from '../../core/model';
import { withExports } from '../exports-folder';
import { exportsTable, gaps } from './exports-table';
import { aFile, tools } from './read-import';

/** The files of all programs, by their paths in the folder. */
function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** Templates are imported in the export dialog. */
const isTemplate = (path: string) => path.startsWith('obsidian-clipper-templates/');

async function count(folder: string, path: string): Promise<readonly [string, number, number]> {
  const bytes = new Uint8Array(readFileSync(join(folder, path)));
  const opened = await openImport(aFile(bytes, path), tools);
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
  describe('exports of other programs', () => {
    it('include every file of the table; other files are read without an error', async () => {
      expect(paths).toEqual(expect.arrayContaining(Object.keys(exportsTable)));
      for (const path of paths) {
        if (!(path in exportsTable)) expect(await count(folder, path)).toHaveLength(3);
      }
    });

    it.each(Object.entries(exportsTable))(
      '%s has the expected numbers of pages and highlights',
      async (path, [kind, pages, highlights]) => {
        const [readPages, readHighlights] = gaps[path] ?? [pages, highlights];
        expect(await count(folder, path)).toEqual([kind, readPages, readHighlights]);
      },
    );

    it('are not recognised if they are templates', async () => {
      for (const path of paths.filter(isTemplate)) {
        expect([path, ...(await count(folder, path))]).toEqual([path, 'file-unknown', 0, 0]);
      }
    });

    it('have no listed gap that is closed or whose file is missing', () => {
      for (const [path, [pages, highlights]] of Object.entries(gaps)) {
        expect(exportsTable[path]?.slice(1)).not.toEqual([pages, highlights]);
      }
    });
  });
});
