import { describe, expect, it } from 'vitest';
import { firstChunks } from '../../scripts/build/first-chunks';

const library = '/p/entrypoints/library/main.tsx';
const popup = '/p/entrypoints/popup/main.tsx';
const background = '/p/entrypoints/background/index.ts';

/** Returns the chunks of modules with these imports. `late` modules are imported on demand. */
function filesOf(
  imports: Readonly<Record<string, readonly string[]>>,
  late: Readonly<Record<string, readonly string[]>> = {},
) {
  const graph = {
    getModuleInfo: (id: string) => ({
      importedIds: imports[id] ?? [],
      dynamicallyImportedIds: late[id] ?? [],
      isEntry: [library, popup, background].includes(id),
    }),
    getModuleIds: () => Object.keys(imports),
  };
  const hook = firstChunks().outputOptions as unknown as (options: object) => {
    manualChunks(id: string, of: typeof graph): string | null;
  };
  const { manualChunks } = hook({ format: 'es' });
  return (id: string) => manualChunks(id, graph);
}

describe('first chunks of the library page', () => {
  it('are its own, those shared with pages, and those shared with the background', () => {
    const fileOf = filesOf({
      [library]: ['/p/own.ts', '/p/components/row.tsx', '/p/core/model/clip.ts'],
      [popup]: ['/p/components/row.tsx', '/p/core/model/clip.ts', '/p/storage/library.ts'],
      [background]: ['/p/core/model/clip.ts', '/p/storage/library.ts'],
    });
    expect(fileOf('/p/own.ts')).toBeNull();
    expect(fileOf('/p/components/row.tsx')).toBe('first');
    expect(fileOf('/p/core/model/clip.ts')).toBe('base');
    expect(fileOf('/p/storage/library.ts')).toBeNull();
  });

  it('can be used by modules that are loaded later', () => {
    const fileOf = filesOf(
      { [library]: ['/p/row.tsx'], '/p/later.ts': ['/p/row.tsx', '/p/storage/library.ts'] },
      { [library]: ['/p/later.ts'] },
    );
    expect(fileOf('/p/row.tsx')).toBe('first');
    expect(fileOf('/p/storage/library.ts')).toBeNull();
  });

  it('has a file for messages that no other page loads', () => {
    const [own, shared] = ['/p/strings/en/library/library.ftl', '/p/strings/en/library/clips.ftl'];
    const fileOf = filesOf(
      { [library]: [own, shared], [popup]: [shared], '/p/later.ts': [own, shared] },
      { [library]: ['/p/later.ts'] },
    );
    expect(fileOf(own)).toBe('library-messages');
    expect(fileOf(shared)).toBe('first');
  });

  it.each(['/p/storage/library.ts', '/p/node_modules/dexie/dexie.mjs', '/p/core/search/index.ts'])(
    'never contain %s',
    (heavy) => {
      const fileOf = filesOf({ [library]: ['/p/acts.ts'], '/p/acts.ts': [heavy] });
      expect(() => fileOf('/p/acts.ts')).toThrow(heavy);
    },
  );
});
