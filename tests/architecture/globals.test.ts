import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** Globals whose result depends only on their arguments. */
const pureGlobals = [
  ...['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'structuredClone'],
  ...['AbortController', 'DOMException', 'atob', 'btoa'],
];

/** Any file of `storage/` may create key ranges: they are values. */
const isKeyRange = (use: string) => /^storage\/.*: IDBKeyRange$/.test(use);

/** Exceptions: uses of the environment in `storage/`. Remove entries that are no longer used. */
const exceptions: readonly string[] = [
  'storage/images/hash-bytes.ts: crypto',
  'storage/schema/connection.ts: clearTimeout',
  'storage/schema/connection.ts: setTimeout',
  // Changes are dated and named below all calls that could bring a clock.
  'storage/schema/database.ts: Date',
  'storage/schema/track-changes.ts: crypto',
  'storage/search/maintenance/run-exclusively.ts: globalThis',
  'storage/search/query/local-date.ts: Date',
  'storage/search/rows/open-existing-database.ts: indexedDB',
  'storage/search/service/create-search-service.ts: clearTimeout',
  'storage/search/service/create-search-service.ts: performance',
  'storage/search/service/create-search-service.ts: setTimeout',
  'storage/watch.ts: queueMicrotask',
];

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.webworker.d.ts'],
  types: [],
  skipLibCheck: true,
  noEmit: true,
};

/**
 * Returns "file: name" for every use of the environment: browser globals, undeclared names
 * (`chrome`, `process`), `globalThis`, the clock, random numbers.
 *
 * Names are resolved by the type checker, so a parameter called `document` is not reported.
 */
function findGlobals(
  files: readonly string[],
  allowed: readonly string[],
  host?: ts.CompilerHost,
): string[] {
  const program = ts.createProgram({ rootNames: [...files], options, ...(host && { host }) });
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`not read: ${file}`);
    const visit = (node: ts.Node) => {
      if (ts.isIdentifier(node) && isValue(node) && isEnvironment(node, checker, allowed)) {
        found.push(`${file}: ${node.text}`);
      }
      if (ts.isMetaProperty(node)) found.push(`${file}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function isEnvironment(
  node: ts.Identifier,
  checker: ts.TypeChecker,
  allowed: readonly string[],
): boolean {
  const { parent, text } = node;
  if (text === 'undefined') return false;
  if (text === 'globalThis') return true;
  const symbol = ts.isShorthandPropertyAssignment(parent)
    ? checker.getShorthandAssignmentValueSymbol(parent)
    : checker.getSymbolAtLocation(node);
  const declarations = symbol?.declarations ?? [];
  if (declarations.length === 0) return true;
  const files = declarations.map((declaration) => declaration.getSourceFile().fileName);
  if (!files.every((name) => /\/lib\.[\w.]+\.d\.ts$/.test(name))) return false;
  if (text === 'Date') return !isClocklessDate(node);
  if (text === 'Math') return !isPropertyOf(node, (name) => name !== 'random');
  const isLanguage = files.some((name) => /\/lib\.(es|decorators)[\w.]*\.d\.ts$/.test(name));
  return !isLanguage && !allowed.includes(text);
}

/** True for uses of `Date` that do not read the clock. */
function isClocklessDate(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isNewExpression(parent)) return (parent.arguments?.length ?? 0) > 0;
  if (ts.isBinaryExpression(parent)) {
    return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
  }
  return isPropertyOf(node, (name) => name === 'parse' || name === 'UTC');
}

function isPropertyOf(node: ts.Identifier, accepts: (name: string) => boolean): boolean {
  const { parent } = node;
  return (
    ts.isPropertyAccessExpression(parent) && parent.expression === node && accepts(parent.name.text)
  );
}

/** True if an identifier refers to a value: not a property name, a type or a declaration. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isExportAssignment(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isImportClause(parent) || ts.isNamespaceImport(parent)) return false;
  if (ts.isQualifiedName(parent) || ts.isTypeQueryNode(parent)) return false;
  if (ts.isExpressionWithTypeArguments(parent)) {
    return (parent.parent as ts.HeritageClause).token === ts.SyntaxKind.ExtendsKeyword
      ? !ts.isInterfaceDeclaration(parent.parent.parent)
      : false;
  }
  if (hasName(parent) && parent.name === node) return false;
  if (ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent)) return false;
  return !ts.isPartOfTypeNode(node) && !ts.isTypeNode(parent);
}

function hasName(node: ts.Node): node is ts.Node & { readonly name: ts.Node } {
  return 'name' in node;
}

function listSources(folder: string): readonly string[] {
  return readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(project, folder, file));
}

/** Returns the number of uses found in each text. One program for all of them, for speed. */
function countUses(texts: readonly string[]): readonly number[] {
  const files = new Map(texts.map((text, index) => [`/sample-${index}.ts`, text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  };
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file);
  const found = findGlobals([...files.keys()], pureGlobals, host);
  return [...files.keys()].map((name) => found.filter((use) => use.startsWith(`${name}:`)).length);
}

const impureSamples = [
  'export const a = document.title;',
  'export const a = globalThis.document.title;',
  'export const a = { document };',
  'export const a = [document];',
  'export const a = () => window.innerWidth;',
  'export const a = (width = innerWidth) => width;',
  "export const a = chrome.runtime.getURL('');",
  'export const a = process.env.HOME;',
  'export const a = import.meta.url;',
  'export const a = crypto.randomUUID();',
  'export const a = Date();',
  'export const a = Date.now();',
  'export const a = new Date();',
  'export const { now } = Date;',
  "export const a = Date['now']();",
  'export const a = Math.random();',
  'export const { random } = Math;',
  'export const a = performance.now();',
  'export class A extends EventTarget {}',
  'setTimeout(() => {}, 1);',
];

const pureSamples = [
  'export const a = (document: Document) => document.title;',
  'export const a = ({ document }: Window) => document.title;',
  'export const a = (view: Window) => view.setTimeout(() => {}, 1);',
  'export interface A extends Window { readonly document: Document }',
  "export const a = new URL('https://ledger.example/');",
  'export const a = new Date(0);',
  'export const a = (b: unknown) => b instanceof Date && Date.UTC(2026, 1);',
  'export const a = Math.max(1, undefined ?? Infinity);',
];

describe('core and storage', () => {
  const [core, storage] = [listSources('core'), listSources('storage')];
  const uses = findGlobals([...core, ...storage], pureGlobals).map((use) =>
    use.slice(project.length + 1),
  );

  it('use no environment except through arguments and the listed exceptions', () => {
    expect(core.length).toBeGreaterThan(50);
    expect(storage.length).toBeGreaterThan(50);
    const checked = new Set(uses.filter((use) => !isKeyRange(use)));
    expect([...checked].sort()).toEqual(exceptions);
  });
});

describe('the check of globals', () => {
  const impureCounts = countUses(impureSamples);
  it.each(impureSamples.map((text, index) => [text, impureCounts[index]]))(
    'reports: %s',
    (_, count) => {
      expect(count).toBe(1);
    },
  );

  const pureCounts = countUses(pureSamples);
  it.each(pureSamples.map((text, index) => [text, pureCounts[index]]))(
    'accepts: %s',
    (_, count) => {
      expect(count).toBe(0);
    },
  );
});
