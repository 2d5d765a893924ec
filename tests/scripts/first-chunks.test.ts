import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { firstChunks } from '../../scripts/build/first-chunks';

const library = '/p/entrypoints/library/main.tsx';
const popup = '/p/entrypoints/popup/main.tsx';
const background = '/p/entrypoints/background/index.ts';

/** Returns a function from modules to chunks, for these static imports and `lazy` dynamic ones. */
function assignChunks(
  imports: Readonly<Record<string, readonly string[]>>,
  lazy: Readonly<Record<string, readonly string[]>> = {},
  otherEntries: readonly string[] = [],
) {
  const graph = {
    getModuleInfo: (id: string) => ({
      importedIds: imports[id] ?? [],
      exports: null,
      ast: parseAst((imports[id] ?? []).map((from) => `import '${from}';`).join('')),
      dynamicallyImportedIds: lazy[id] ?? [],
      isEntry: [library, popup, background, ...otherEntries].includes(id),
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
  it('separate modules shared with pages from modules shared with the background', () => {
    const getChunk = assignChunks({
      [library]: ['/p/own.ts', '/p/components/row.tsx', '/p/core/model/clip.ts'],
      [popup]: ['/p/components/row.tsx', '/p/core/model/clip.ts', '/p/storage/library.ts'],
      [background]: ['/p/core/model/clip.ts', '/p/storage/library.ts'],
    });
    expect(getChunk('/p/own.ts')).toBeNull();
    expect(getChunk('/p/components/row.tsx')).toBe('first');
    expect(getChunk('/p/core/model/clip.ts')).toBe('base');
    expect(getChunk('/p/storage/library.ts')).toBe('background-popup');
  });

  it('have a file of their own for what the popup does not use', () => {
    const panel = '/p/entrypoints/sidepanel/main.tsx';
    const getChunk = assignChunks(
      {
        [library]: ['/p/row.tsx', '/p/menu.tsx'],
        [popup]: ['/p/row.tsx'],
        [panel]: ['/p/row.tsx', '/p/menu.tsx'],
      },
      {},
      [panel],
    );
    expect(getChunk('/p/row.tsx')).toBe('first');
    expect(getChunk('/p/menu.tsx')).toBe('first-without-popup');
  });

  it('contain modules that are also imported by lazy modules', () => {
    const getChunk = assignChunks(
      { [library]: ['/p/row.tsx'], '/p/lazy.ts': ['/p/row.tsx', '/p/storage/library.ts'] },
      { [library]: ['/p/lazy.ts'] },
    );
    expect(getChunk('/p/row.tsx')).toBe('first-without-popup');
    expect(getChunk('/p/storage/library.ts')).toBeNull();
  });

  it('have a separate chunk for messages that no other page loads', () => {
    const [own, shared] = ['/p/strings/en/library/library.ftl', '/p/strings/en/library/clips.ftl'];
    const getChunk = assignChunks(
      { [library]: [own, shared], [popup]: [shared], '/p/lazy.ts': [own, shared] },
      { [library]: ['/p/lazy.ts'] },
    );
    expect(getChunk(own)).toBe('library-messages');
    expect(getChunk(shared)).toBe('first');
  });

  it.each(['/p/storage/library.ts', '/p/node_modules/dexie/dexie.mjs', '/p/core/search/index.ts'])(
    'never contain %s',
    (module) => {
      const getChunk = assignChunks({ [library]: ['/p/acts.ts'], '/p/acts.ts': [module] });
      expect(() => getChunk('/p/acts.ts')).toThrow(module);
    },
  );
});

describe('what the popup and the side panel load', () => {
  const panel = '/p/entrypoints/sidepanel/main.tsx';
  const note = '/p/entrypoints/note-frame/main.ts';

  it('is in one file for each set of pages that share it', () => {
    const getChunk = assignChunks({
      [library]: [],
      [popup]: ['/p/both.ts', '/p/all.ts', '/p/own.ts'],
      [panel]: ['/p/both.ts', '/p/all.ts'],
      [note]: ['/p/all.ts', '/p/note.ts'],
    });
    expect(getChunk('/p/both.ts')).toBe('popup-panel');
    expect(getChunk('/p/all.ts')).toBe('popup-panel-note');
    expect(getChunk('/p/own.ts')).toBe('popup');
    expect(getChunk('/p/note.ts')).toBeNull();
    expect(getChunk(popup)).toBeNull();
  });

  it('is not loaded by the popup later, but for the part that its lazy modules use', () => {
    const getChunk = assignChunks(
      {
        [library]: [],
        [popup]: [],
        [panel]: ['/p/own.ts', '/p/words.ts'],
        '/p/diff.ts': ['/p/words.ts'],
      },
      { [popup]: ['/p/diff.ts'] },
    );
    expect(getChunk('/p/own.ts')).toBe('panel');
    expect(getChunk('/p/words.ts')).toBe('panel-and-later-popup');
  });

  it('has one more file for the library behind a page, also if a lazy module uses a part of it', () => {
    const store = '/p/client/library/connect-library.ts';
    const getChunk = assignChunks(
      {
        [library]: [],
        [popup]: ['/p/both.ts'],
        [store]: ['/p/both.ts', '/p/core/search/index.ts', '/p/node_modules/dexie/dexie.mjs'],
        '/p/lazy.ts': ['/p/core/search/index.ts'],
      },
      { [library]: ['/p/lazy.ts'], [popup]: [store] },
    );
    expect(getChunk('/p/both.ts')).toBe('popup-store');
    expect(getChunk('/p/core/search/index.ts')).toBe('store');
    expect(getChunk('/p/node_modules/dexie/dexie.mjs')).toBe('store');
    expect(getChunk('/p/lazy.ts')).toBeNull();
  });
});
