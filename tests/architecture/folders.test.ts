import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topFolders } from './rules';

const project = resolve(import.meta.dirname, '../..');

const rootEntries: ReadonlySet<string> = new Set([
  ...topFolders,
  ...['bench', 'docs', 'public', 'scripts', 'tests'],
  ...['ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md'],
  ...['biome.json', 'knip.json', 'package-lock.json', 'package.json', 'tsconfig.json'],
  ...['vitest.config.ts', 'wxt.config.ts'],
]);

/** Limit for files directly in a folder. */
const maxFiles = 20;

/** "folder: count" for each folder with more files than it may have. */
function findOversized(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([, count]) => count > maxFiles)
    .map(([folder, count]) => `${folder}: ${count}`);
}

function countFiles(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const topFolder of topFolders) {
    const entries = readdirSync(join(project, topFolder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile()) continue;
      const folder = entry.parentPath.slice(project.length + 1);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return counts;
}

describe('folders', () => {
  it('contain at most 20 files', () => {
    const counts = countFiles();
    expect(counts.get('core/text')).toBeGreaterThan(1);
    expect(findOversized(counts)).toEqual([]);
  });

  it('are reported if they exceed the limit', () => {
    const counts = new Map([
      ['core/text', maxFiles + 1],
      ['core/notes', maxFiles],
    ]);
    expect(findOversized(counts)).toEqual(['core/text: 21']);
  });
});

it('has no stray files in the root', () => {
  const ignored = readFileSync(join(project, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replaceAll('/', ''));
  const stray = readdirSync(project).filter(
    (entry) => !entry.startsWith('.') && !rootEntries.has(entry) && !ignored.includes(entry),
  );
  expect(stray).toEqual([]);
});
