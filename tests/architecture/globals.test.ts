import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** What `core/` may take from the outside without being handed it: pure functions of their arguments. */
const pure = new Set(['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone']);

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/** "file: name" for each global of the browser, and each clock or dice, that the files name. */
function findGlobals(files: readonly string[], host?: ts.CompilerHost): string[] {
  const program = ts.createProgram({ rootNames: [...files], options, ...(host && { host }) });
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`not read: ${file}`);
    const visit = (node: ts.Node) => {
      if (isClockOrDice(node)) found.push(`${file}: ${node.getText()}`);
      if (ts.isIdentifier(node) && isFreeValue(node)) {
        const declared = checker.getSymbolAtLocation(node)?.valueDeclaration;
        const from = declared?.getSourceFile().fileName ?? '';
        if (/lib\.dom(\.\w+)?\.d\.ts$/.test(from) && !pure.has(node.text)) {
          found.push(`${file}: ${node.text}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** Whether a name stands for a value by itself: no property, no type, no declaration. */
function isFreeValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertySignature(parent) || ts.isPropertyAssignment(parent)) {
    return ts.isPropertyAssignment(parent) && parent.initializer === node;
  }
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !ts.isPartOfTypeNode(node) && !ts.isTypeNode(parent) && !ts.isTypeQueryNode(parent);
}

function isClockOrDice(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) {
    return node.expression.getText() === 'Date' && !node.arguments?.length;
  }
  return ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText());
}

function findPlanted(text: string): string[] {
  const name = '/planted.ts';
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
      : getSourceFile.call(host, file, ...rest);
  host.fileExists = (file) => file === name || fileExists.call(host, file);
  return findGlobals([name], host);
}

describe('core', () => {
  it('is handed its document, clock, ids and transport', () => {
    const files = readdirSync(join(project, 'core'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(project, 'core', file));
    expect(files.length).toBeGreaterThan(50);
    expect(findGlobals(files)).toEqual([]);
  });

  it.each([
    'export const a = document.title;',
    'export const a = () => window.innerWidth;',
    'export const a = crypto.randomUUID();',
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = Math.random();',
    'setTimeout(() => {}, 1);',
  ])('would be caught at: %s', (text) => {
    expect(findPlanted(text)).toHaveLength(1);
  });

  it.each([
    'export const a = (document: Document) => document.title;',
    'export const a = (view: Window) => view.setTimeout(() => {}, 1);',
    "export const a = new URL('https://ledger.example/');",
    'export const a = new Date(0);',
  ])('is free to: %s', (text) => {
    expect(findPlanted(text)).toEqual([]);
  });
});
