import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(file, 'utf8');

/** The files that a module or style sheet imports, at once or later, itself included. */
function collectImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of read(file).matchAll(
    /(?:from|import|import\() ?['"](\.[^'"]+)['"]/g,
  )) {
    const target = findFile(resolve(dirname(file), path));
    if (target) collectImports(target, found);
  }
  return found;
}

const listed = new Set(
  ['client', 'components', 'core', 'entrypoints', 'storage'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(project, folder, name),
    ),
  ),
);

function findFile(path: string): string | undefined {
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((ending) => path.replace(/\?inline$/, '') + ending)
    .find((file) => /\.(?:tsx?|css)$/.test(file) && listed.has(file));
}

/** The classes that start a selector of a style sheet. Others are styled in one place only. */
function definedClasses(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) =>
      [...read(file).matchAll(/(?:^|[,{}])\s*\.([a-z][\w-]*)/gm)].map(([, name = '']) => name),
    ),
  );
}

/** The classes that components give to elements. */
function usedClasses(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [...read(file).matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)])
      .flatMap(([, text, code]) => (text ?? code ?? '').match(/[a-z][\w-]*/g) ?? []),
  );
}

const sheets = [...listed].filter((file) => file.endsWith('.css'));

/** Classes that an entrypoint's components use and its style sheets do not define. */
function findUnstyled(entry: string, isLoaded: (sheet: string) => boolean = () => true) {
  const files = [...collectImports(join(project, entry))];
  const loaded = definedClasses(files.filter((file) => file.endsWith('.css') && isLoaded(file)));
  const anywhere = definedClasses(sheets);
  return [...usedClasses(files)].filter((name) => anywhere.has(name) && !loaded.has(name)).sort();
}

describe('every page loads the styles of its components', () => {
  it.each(['library/main.tsx', 'popup/main.tsx', 'sidepanel/main.tsx', 'note-frame/main.ts'])(
    '%s',
    (entry) => {
      expect(findUnstyled(`entrypoints/${entry}`)).toEqual([]);
    },
  );

  it('and a style sheet that is missing is noticed', () => {
    const missing = findUnstyled(
      'entrypoints/popup/main.tsx',
      (file) => !file.endsWith('chip.css'),
    );
    expect(missing).toContain('chip');
  });
});
