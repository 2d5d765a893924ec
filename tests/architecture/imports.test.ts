import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readImports } from './read-imports';
import { rooms, rules } from './rules';

const project = resolve(import.meta.dirname, '../..');

/** For each rule, the smallest tree that breaks it. */
const planted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'core-stands-alone': {
    'core/extract/a.ts': "import '../../storage/b';",
    'storage/b.ts': 'export {};',
  },
  'core-knows-no-browser-database-or-screen': { 'core/search/a.ts': "import 'dexie';" },
  'the-model-imports-only-itself-and-valibot': {
    'core/model/a.ts': "import '../extract/b';",
    'core/extract/b.ts': 'export {};',
  },
  'detection-is-small-enough-for-every-page': {
    'core/detect/a.ts': "import '../extract/b';",
    'core/extract/b.ts': 'export {};',
  },
  'storage-and-components-never-meet': {
    'storage/a.ts': "import type { B } from '../components/b';",
    'components/b.ts': 'export type B = string;',
  },
  'components-draw-and-nothing-else': {
    'components/a.ts': "import '../storage/b';",
    'storage/b.ts': 'export {};',
  },
  'only-entrypoints-touch-the-browser': { 'components/a.ts': "import 'wxt/browser';" },
  'scripts-in-pages-never-reach-storage': {
    'entrypoints/page-desk/index.ts': "import '../access/b';",
    'entrypoints/access/b.ts': "import '../../storage/c';",
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

describe('the rules of the rooms', () => {
  it('hold in the whole project, and every file was read', async () => {
    const onDisk = (
      await Promise.all(rooms.map((room) => readdir(join(project, room), { recursive: true })))
    )
      .flat()
      .filter((file) => /\.tsx?$/.test(file));
    const { read, broken } = await readImports(project, rooms);
    expect(broken).toEqual([]);
    expect(read).toBe(onDisk.length);
    expect(read).toBeGreaterThan(100);
  });

  it('each have a planted violation', () => {
    expect(Object.keys(planted).sort()).toEqual(rules.map(({ name }) => name).sort());
  });

  it.each(Object.keys(planted))('find a planted violation of %s', async (name) => {
    const files = planted[name] ?? {};
    const tree = await mkdtemp(join(tmpdir(), 'pressmark-rooms-'));
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
