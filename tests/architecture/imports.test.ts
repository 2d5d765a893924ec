import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports';
import { levels, rules, topFolders } from './rules';

const project = resolve(import.meta.dirname, '../..');

/** For each rule of `levels`, a folder that imports one above or beside it. */
const levelViolations = Object.entries(levels).flatMap(([parent, rows]) =>
  rows.flatMap((row, level) =>
    row.flatMap((folder) => {
      const [forbidden] = [...row, ...rows.slice(level + 1).flat()].filter(
        (other) => other !== folder,
      );
      if (forbidden === undefined) return [];
      const files = {
        [`${parent}/${folder}/a.ts`]: `import '../${forbidden}/b';`,
        [`${parent}/${forbidden}/b.ts`]: 'export {};',
      };
      return [[`level-of-${parent}/${folder}`, files] as const];
    }),
  ),
);

/** For each rule, files that break it. */
const sampleViolations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(levelViolations),
  'storage-never-reaches-import-export-or-backup': {
    'storage/clips/a.ts': "import '../../core/rpc/b';",
    'core/rpc/b.ts': "import '../import/c';",
    'core/import/c.ts': 'export {};',
  },
  'background-parses-no-markdown-or-html': {
    'entrypoints/background/index.ts': "import '../../core/markdown/b';",
    'core/markdown/b.ts': "import 'mdast-util-from-markdown';",
  },
  'core-imports-only-core': {
    'core/extract/a.ts': "import '../../storage/b';",
    'storage/b.ts': 'export {};',
  },
  'core-imports-no-browser-database-or-ui': { 'core/search/a.ts': "import 'dexie';" },
  'core-and-storage-run-in-any-browser-thread': { 'storage/clips/a.ts': "import 'node:fs';" },
  'core-and-storage-use-listed-packages': { 'core/extract/a.ts': "import 'jsdom';" },
  'model-imports-only-itself-and-valibot': {
    'core/model/a.ts': "import '../extract/b';",
    'core/extract/b.ts': 'export {};',
  },
  'detection-imports-only-itself': {
    'core/detect/a.ts': "import '../extract/b';",
    'core/extract/b.ts': 'export {};',
  },
  'storage-imports-no-ui': {
    'storage/a.ts': "import type { B } from '../components/b';",
    'components/b.ts': 'export type B = string;',
  },
  'components-import-no-storage-or-browser-code': {
    'components/a.ts': "import '../storage/b';",
    'storage/b.ts': 'export {};',
  },
  'only-client-and-entrypoints-import-the-browser': { 'components/a.ts': "import 'wxt/browser';" },
  'client-imports-no-entrypoint': {
    'client/a.ts': "import '../entrypoints/b';",
    'entrypoints/b.ts': 'export {};',
  },
  'page-scripts-never-reach-storage': {
    'entrypoints/page-controller/index.ts': "import '../../client/b';",
    'client/b.ts': "import '../storage/c';",
    'storage/c.ts': 'export {};',
  },
  'page-watch-imports-only-detection': {
    'entrypoints/page-watch/index.ts': "import '../../core/model/b';",
    'core/model/b.ts': 'export {};',
  },
  'nothing-imports-tests': {
    'entrypoints/a.ts': "import '../tests/b';",
    'tests/b.ts': 'export {};',
  },
  'no-cycles': {
    'core/model/a.ts': "import './b';",
    'core/model/b.ts': "import './a';",
  },
};

describe('import rules', () => {
  it('hold in every file of the project', { timeout: 120_000 }, async () => {
    const files = (
      await Promise.all(
        topFolders.map((topFolder) => readdir(join(project, topFolder), { recursive: true })),
      )
    )
      .flat()
      .filter((file) => /\.tsx?$/.test(file));
    const { fileCount, violations } = await readImports(project, topFolders);
    expect(violations).toEqual([]);
    expect(fileCount).toBe(files.length);
    expect(fileCount).toBeGreaterThan(100);
  });

  it('assign every folder to a level', async () => {
    for (const [parent, rows] of Object.entries(levels)) {
      const entries = await readdir(join(project, parent), { withFileTypes: true });
      const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      expect(rows.flat().sort(), parent).toEqual(folders.sort());
    }
  });

  it('have one sample violation each', () => {
    expect(Object.keys(sampleViolations).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(Object.keys(sampleViolations))('report a violation of %s', async (name) => {
    const files = sampleViolations[name] ?? {};
    const directory = await mkdtemp(join(tmpdir(), 'pressmark-imports-'));
    try {
      await symlink(join(project, 'node_modules'), join(directory, 'node_modules'));
      for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(directory, file)), { recursive: true });
        await writeFile(join(directory, file), text);
      }
      const folders = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
      // Checking the other rules, too, would take most of the time.
      const rule = rules.filter((one) => one.name === name);
      const { violations } = await readImports(directory, folders, rule);
      expect(violations.filter((line) => line.startsWith(`${name}:`))).not.toEqual([]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
