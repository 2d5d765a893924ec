import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');
const readText = (file: string) => readFileSync(file, 'utf8');

/** Returns a module or style sheet and all files that it imports, also indirectly or lazily. */
function collectImports(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of readText(file).matchAll(
    /(?:from|import|import\() ?['"](\.[^'"]+)['"]/g,
  )) {
    const target = findFile(resolve(dirname(file), path));
    if (target) collectImports(target, found);
  }
  return found;
}

const sourceFiles = new Set(
  ['client', 'components', 'core', 'entrypoints', 'storage'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(project, folder, name),
    ),
  ),
);

function findFile(path: string): string | undefined {
  return ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
    .map((ending) => path.replace(/\?inline$/, '') + ending)
    .find((file) => /\.(?:tsx?|css)$/.test(file) && sourceFiles.has(file));
}

/** Returns the classes that start a selector. Other classes are only styled within these. */
function collectDefinedClasses(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) =>
      [...readText(file).matchAll(/(?:^|[,{}])\s*\.([a-z][\w-]*)/gm)].map(([, name = '']) => name),
    ),
  );
}

/** Returns the class names in the `class` attributes of components. */
function collectUsedClasses(files: readonly string[]): ReadonlySet<string> {
  return new Set(
    files
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => [...readText(file).matchAll(/\bclass=(?:"([^"]*)"|\{([^}]*)\})/g)])
      .flatMap(([, text, code]) => (text ?? code ?? '').match(/[a-z][\w-]*/g) ?? []),
  );
}

const sheets = [...sourceFiles].filter((file) => file.endsWith('.css'));

/** Returns classes that an entrypoint uses, but that only style sheets it does not load define. */
function findUnstyled(entry: string, isLoaded: (sheet: string) => boolean = () => true) {
  const files = [...collectImports(join(project, entry))];
  const loaded = collectDefinedClasses(
    files.filter((file) => file.endsWith('.css') && isLoaded(file)),
  );
  const defined = collectDefinedClasses(sheets);
  return [...collectUsedClasses(files)]
    .filter((name) => defined.has(name) && !loaded.has(name))
    .sort();
}

describe('style sheets', () => {
  it.each(['library/main.tsx', 'popup/main.tsx', 'sidepanel/main.tsx', 'note-frame/main.ts'])(
    'include the styles of all components of %s',
    (entry) => {
      expect(findUnstyled(`entrypoints/${entry}`)).toEqual([]);
    },
  );

  it('are reported if a page does not load them', () => {
    const unstyled = findUnstyled(
      'entrypoints/popup/main.tsx',
      (file) => !file.endsWith('chip.css'),
    );
    expect(unstyled).toContain('chip');
  });
});
