import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const project = resolve(import.meta.dirname, '../../..');

/** Parses a source file. `path` is relative to the project. */
export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Reads and parses all source files that can show texts. */
export function readSources(): readonly ts.SourceFile[] {
  return ['components', 'client', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('message-types.ts'))
      .map((name) => {
        const path = join(folder, name);
        return parseSource(path, readFileSync(join(project, path), 'utf8'));
      }),
  );
}

/**
 * Returns a pattern for the ids that a string or template literal can name: `export-done-${to}`
 * matches each id that begins with "export-done-". Null for other nodes.
 */
function buildIdPattern(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return escapeForPattern(node.text);
  if (!ts.isTemplateExpression(node)) return null;
  const spans = node.templateSpans.map(({ literal }) => `[\\w-]+${escapeForPattern(literal.text)}`);
  return escapeForPattern(node.head.text) + spans.join('');
}

function escapeForPattern(text: string): string {
  return text.replace(/[^\w\s-]/g, '\\$&');
}

/** Returns patterns of all message ids that a file names. */
export function findNamedIds(source: ts.SourceFile): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node) => {
    const pattern = buildIdPattern(node);
    if (pattern !== null && /^[a-z]+-/.test(pattern)) found.push(new RegExp(`^${pattern}$`));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Returns the subjects whose messages a file shows with `text` without importing their .ftl file. */
export function findMissingImports(source: ts.SourceFile): readonly string[] {
  const imported = new Set(['common']);
  const used = new Set<string>();
  const visitId = (node: ts.Node) => {
    const [subject] = /^[a-z]+(?=-)/.exec(buildIdPattern(node) ?? '') ?? [];
    if (subject !== undefined) used.add(subject);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(visitId);
  };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const [, subject] = /\/en\/[a-z]+\/([a-z]+)\.ftl$/.exec(node.moduleSpecifier.text) ?? [];
      if (subject !== undefined) imported.add(subject);
    }
    if (isTextCall(node) && node.arguments[0]) visitId(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...used].filter((subject) => !imported.has(subject));
}

/** Returns calls of `text` at module level. They run once, so their language would never change. */
export function findEarlyCalls(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isFunctionLike(node)) return;
    if (isTextCall(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Attributes whose values users read. */
const shownAttributes = ['alt', 'aria-label', 'hint', 'label', 'placeholder', 'title'];

/** Returns texts with letters in JSX. Ignores the `https://` of an address. */
export function findHardCodedTexts(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const text = ts.isJsxText(node)
      ? node.text.trim()
      : ts.isJsxAttribute(node) &&
          shownAttributes.includes(node.name.getText()) &&
          node.initializer &&
          ts.isStringLiteral(node.initializer)
        ? node.initializer.text
        : '';
    if (/\p{L}/u.test(text.replace(/^https:\/\//, ''))) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Returns texts that are joined in code, where other languages need other marks or no space: in a
 * template literal, by `join`, or by spaces and marks between the children of an element. Also
 * returns quotation marks, which differ from language to language.
 */
export function findJoinedTexts(source: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (isJoinedText(node) || hasQuotationMarks(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What joins two texts: a space or a mark, but not a dot between parts or a line break. */
const joint = /^[ ,.:;()\u2013\u2014]+$/;

function isJoinedText(node: ts.Node): boolean {
  if (ts.isTemplateExpression(node)) {
    const literals = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
    return (
      literals.some((literal) => joint.test(literal)) &&
      node.templateSpans.some(({ expression }) => containsText(expression))
    );
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [separator] = node.arguments;
    return (
      node.expression.name.text === 'join' &&
      separator !== undefined &&
      ts.isStringLiteral(separator) &&
      joint.test(separator.text) &&
      containsText(node.expression.expression)
    );
  }
  if (!ts.isJsxElement(node) && !ts.isJsxFragment(node)) return false;
  const children = node.children.filter((child) => !isIndent(child));
  return children.some((child, index) => {
    const mark = readJoint(child);
    if (mark === null) return false;
    const [before, after] = [children[index - 1], children[index + 1]];
    const sides = [before, after].filter((side) => side !== undefined);
    if (mark.trim() !== '') return sides.some(showsText);
    // Spaces also separate elements, and words that are only spoken.
    return sides.length === 2 && sides.some(isShownValue) && sides.some(showsText);
  });
}

/** True for a line break and the spaces around it, which are not rendered. */
function isIndent(child: ts.JsxChild): boolean {
  return ts.isJsxText(child) && /^\s*\n\s*$/.test(child.text);
}

/** Spaces and marks between two texts, or null. */
function readJoint(child: ts.JsxChild): string | null {
  const text = ts.isJsxText(child)
    ? child.text.replace(/\s*\n\s*/g, '')
    : ts.isJsxExpression(child) && child.expression && ts.isStringLiteral(child.expression)
      ? child.expression.text
      : '';
  return joint.test(text) ? text : null;
}

function isShownValue(child: ts.JsxChild): boolean {
  return ts.isJsxExpression(child) && child.expression !== undefined;
}

/** True for a message or a value, also in an element around it. */
function showsText(child: ts.JsxChild): boolean {
  if (ts.isJsxElement(child)) return child.children.some(showsText);
  return isShownValue(child);
}

function containsText(node: ts.Node): boolean {
  return isTextCall(node) || (ts.forEachChild(node, containsText) ?? false);
}

function hasQuotationMarks(node: ts.Node): boolean {
  const isShown =
    ts.isJsxText(node) || ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TemplateHead;
  return isShown && /[“”„]/.test(node.getText());
}

function isTextCall(node: ts.Node): node is ts.CallExpression {
  return (
    ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'text'
  );
}
