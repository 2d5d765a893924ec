import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { createUsedModules, type ModuleNode } from '../../scripts/build/used-modules';

/** Returns the modules that "start" uses, of these sources by name. They import each other by name. */
function findUsed(sources: Readonly<Record<string, string>>): readonly string[] {
  const nodes = Object.entries(sources).map(([id, code]): [string, ModuleNode] => {
    const ast = parseAst(code);
    const importedIds = [
      ...new Set([...code.matchAll(/(?:from|import) '(\w+)'/g)].map(([, from]) => `${from}`)),
    ];
    const exports = [...code.matchAll(/export (?:const|function) (\w+)/g)].map(
      ([, name]) => `${name}`,
    );
    return [id, { ast, importedIds, exports }];
  });
  const graph = new Map(nodes);
  const used = createUsedModules({ getModuleInfo: (id) => graph.get(id) ?? null })('start');
  return [...used].filter((id) => id !== 'start').toSorted();
}

const parts = { a: 'export const one = 1;', b: 'export const two = 2;' };

describe('the modules that a module uses', () => {
  it('are all that it imports, and what those import', () => {
    expect(
      findUsed({
        ...parts,
        start: "import { sum } from 'sum';",
        sum: "import { one } from 'a'; export const sum = one;",
      }),
    ).toEqual(['a', 'sum']);
  });

  it.each([
    ['named', "export { one } from 'a'; export { two } from 'b';"],
    ['all', "export * from 'a'; export * from 'b';"],
  ])('include others that it exports itself, by %s exports', (_, start) => {
    expect(findUsed({ ...parts, start })).toEqual(['a', 'b']);
  });

  it.each([
    ['named', "export { one } from 'a'; export { two } from 'b';"],
    ['all', "export * from 'a'; export * from 'b';"],
  ])('leave out a module with %s exports of others, and others that it exports', (_, index) => {
    const start = "import { two } from 'index';";
    expect(findUsed({ ...parts, start, index })).toEqual(['b']);
  });

  it('are found under another name, through several modules', () => {
    expect(
      findUsed({
        ...parts,
        start: "import { second as mine } from 'outer';",
        outer: "export * from 'inner';",
        inner: "export { two as second } from 'b'; export { one } from 'a';",
      }),
    ).toEqual(['b']);
  });

  it('include one that is imported for its effects, as a whole, or without a known origin', () => {
    expect(
      findUsed({ start: "import 'style'; import * as all from 'whole'; import old from 'cjs';" }),
    ).toEqual(['cjs', 'style', 'whole']);
  });

  it('are found in modules that export each other', () => {
    expect(
      findUsed({
        ...parts,
        start: "import { one } from 'x';",
        x: "export * from 'y';",
        y: "export * from 'x'; export * from 'a';",
      }),
    ).toEqual(['a']);
  });
});
