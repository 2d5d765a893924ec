import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topFolders } from './rules';

const project = resolve(import.meta.dirname, '../..');

/** Files directly in one folder. */
const maxFiles = 20;

/** Folders still to be split, and lists of one file per format: they may shrink, not grow. */
const larger: Readonly<Record<string, number>> = {
  'core/import/formats': 25,
  'core/extract/story': 27,
};

/** "folder: count" for each folder with more files than it may have. */
function findCrowded(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .filter(([folder, count]) => count > (larger[folder] ?? maxFiles))
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
  it('have few enough files to be surveyed', () => {
    const counts = countFiles();
    expect(counts.get('core/text')).toBeGreaterThan(1);
    expect(findCrowded(counts)).toEqual([]);
  });

  it('that are too large are found, and those listed may not grow', () => {
    const counts = new Map([
      ['core/text', maxFiles + 1],
      ['core/notes', maxFiles],
      ['core/import/formats', (larger['core/import/formats'] ?? 0) + 1],
    ]);
    expect(findCrowded(counts)).toEqual(['core/text: 21', 'core/import/formats: 26']);
  });
});
