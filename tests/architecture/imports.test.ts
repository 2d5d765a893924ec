import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports';
import { levels, rules, topFolders } from './rules';

const project = resolve(import.meta.dirname, '../..');

/** A lower folder that imports one above or beside it, for each rule of `levels`. */
const plantedLevels = Object.entries(levels).flatMap(([parent, rows]) =>
  rows.flatMap((row, level) =>
    row.flatMap((folder) => {
      const [barred] = [...row, ...rows.slice(level + 1).flat()].filter((one) => one !== folder);
      if (barred === undefined) return [];
      const files = {
        [`${parent}/${folder}/a.ts`]: `import '../${barred}/b';`,
        [`${parent}/${barred}/b.ts`]: 'export {};',
      };
      return [[`level-of-${parent}/${folder}`, files] as const];
    }),
  ),
);

/** For each rule, the smallest tree that breaks it. */
const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...Object.fromEntries(plantedLevels),
  'storage-reaches-no-import-export-or-backup': {
    'storage/clips/a.ts': "import '../../core/rpc/b';",
    'core/rpc/b.ts': "import '../import/c';",
    'core/import/c.ts': 'export {};',
  },
  'the-background-parses-no-markdown-or-html': {
    'entrypoints/background/index.ts': "import '../../core/markdown/b';",
    'core/markdown/b.ts': "import 'mdast-util-from-markdown';",
  },
  'core-imports-only-core': {
    'core/extract/a.ts': "import '../../storage/b';",
    'storage/b.ts': 'export {};',
  },
  'core-knows-no-browser-database-or-screen': { 'core/search/a.ts': "import 'dexie';" },
  'core-and-storage-run-in-any-browser-thread': { 'storage/clips/a.ts': "import 'node:fs';" },
  'core-and-storage-use-listed-packages': { 'core/extract/a.ts': "import 'jsdom';" },
  'the-model-imports-only-itself-and-valibot': {
    'core/model/a.ts': "import '../extract/b';",
    'core/extract/b.ts': 'export {};',
  },
  'detection-is-small-enough-for-every-page': {
    'core/detect/a.ts': "import '../extract/b';",
    'core/extract/b.ts': 'export {};',
  },
  'storage-imports-no-interface': {
    'storage/a.ts': "import type { B } from '../components/b';",
    'components/b.ts': 'export type B = string;',
  },
  'components-draw-and-nothing-else': {
    'components/a.ts': "import '../storage/b';",
    'storage/b.ts': 'export {};',
  },
  'only-client-and-entrypoints-touch-the-browser': { 'components/a.ts': "import 'wxt/browser';" },
  'client-imports-no-entrypoint': {
    'client/a.ts': "import '../entrypoints/b';",
    'entrypoints/b.ts': 'export {};',
  },
  'scripts-in-pages-never-reach-storage': {
    'entrypoints/page-controller/index.ts': "import '../../client/b';",
    'client/b.ts': "import '../storage/c';",
    'storage/c.ts': 'export {};',
  },
  'the-watcher-loads-nothing-but-detection': {
    'entrypoints/page-watch/index.ts': "import '../../core/model/b';",
    'core/model/b.ts': 'export {};',
  },
  'nothing-imports-tests': {
    'entrypoints/a.ts': "import '../tests/b';",
    'tests/b.ts': 'export {};',
  },
  'no-circles': {
    'core/model/a.ts': "import './b';",
    'core/model/b.ts': "import './a';",
  },
};

describe('the import rules', () => {
  it('hold in the whole project, and every file was read', { timeout: 120_000 }, async () => {
    const onDisk = (
      await Promise.all(
        topFolders.map((topFolder) => readdir(join(project, topFolder), { recursive: true })),
      )
    )
      .flat()
      .filter((file) => /\.tsx?$/.test(file));
    const { read, broken } = await readImports(project, topFolders);
    expect(broken).toEqual([]);
    expect(read).toBe(onDisk.length);
    expect(read).toBeGreaterThan(100);
  });

  it('place every folder on a level', async () => {
    for (const [parent, rows] of Object.entries(levels)) {
      const entries = await readdir(join(project, parent), { withFileTypes: true });
      const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      expect(rows.flat().sort(), parent).toEqual(folders.sort());
    }
  });

  it('each have a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(Object.keys(planted))('find a planted violation of %s', async (name) => {
    const files = planted[name] ?? {};
    const tree = await mkdtemp(join(tmpdir(), 'pressmark-imports-'));
    try {
      await symlink(join(project, 'node_modules'), join(tree, 'node_modules'));
      for (const [file, text] of Object.entries(files)) {
        await mkdir(dirname(join(tree, file)), { recursive: true });
        await writeFile(join(tree, file), text);
      }
      const folders = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
      const { broken } = await readImports(tree, folders);
      expect(broken.filter((line) => line.startsWith(`${name}:`))).not.toEqual([]);
    } finally {
      await rm(tree, { recursive: true });
    }
  });
});
