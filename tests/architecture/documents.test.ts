import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DocumentFigure, documentFigures } from './document-figures';

const project = resolve(import.meta.dirname, '../..');

const maxArchitectureWords = 1_000;
const maxReleaseLines = 60;
const maxDecisionWords = 250;

const headings = ['Context', 'Decision', 'Cost', 'Files', 'Measured by'];

/** Folders with documents of their own, and the files at the top of the project. */
const documentFolders = ['bench', 'core', 'docs', 'scripts', 'tests'];

/** Folders that commands make; whether they exist depends on what was run before. */
const generated = readFileSync(join(project, '.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));

const topLevel = readdirSync(project).filter((name) => !generated.includes(name));

/** All Markdown files of the project, by their path in it. */
function readDocuments(): ReadonlyMap<string, string> {
  const paths = topLevel.filter((name) => name.endsWith('.md'));
  for (const folder of documentFolders) {
    const found = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' });
    paths.push(...found.filter((name) => name.endsWith('.md')).map((name) => join(folder, name)));
  }
  return new Map(paths.map((path) => [path, readFileSync(join(project, path), 'utf8')]));
}

const documents = readDocuments();

const readDocument = (path: string) => documents.get(path) ?? '';

const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(project, 'package.json'), 'utf8'),
).scripts;

/** Names in backticks that are paths from the top of the project and do not exist. */
function findMissingPaths(text: string, exists: (path: string) => boolean): readonly string[] {
  const named = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@*-]+)*\/?)`/g)].map(([, path = '']) => path);
  return [...new Set(named)].filter(
    (path) => isOfProject(path) && !path.includes('*') && !exists(path),
  );
}

/** True for `core/text` and `README.md`, false for `alden/council` and `Article.url`. */
function isOfProject(path: string): boolean {
  const [first = ''] = path.split('/');
  if (path.includes('/')) return topLevel.includes(first);
  return /^[\w.-]+\.(ts|md)$/.test(path);
}

/** `npm run` commands without a script of that name. */
function findMissingScripts(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run ([\w:-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in scripts));
}

/** Relative links that lead nowhere, seen from the document's folder. */
function findBrokenLinks(path: string, text: string): readonly string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !existsSync(join(project, path, '..', target)));
}

/** What is wrong with a decision; `index` is the text of the list of decisions. */
function findDecisionProblems(name: string, text: string, index: string): readonly string[] {
  const problems: string[] = [];
  const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  if (found.join() !== headings.join()) problems.push(`headings: ${found.join(', ')}`);
  const [, title = ''] = /^# (.+)$/m.exec(text) ?? [];
  if (title.slice(0, 3) !== name.slice(0, 3)) problems.push(`title: ${title}`);
  if (!index.includes(`[${title}](${name})`)) problems.push('not in the index');
  if (countWords(text) > maxDecisionWords) problems.push(`${countWords(text)} words`);
  return problems;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu)?.length ?? 0;
}

/** Lines with text in the section of a release. */
function countReleaseLines(changelog: string, version: string): number {
  const [, section = ''] = changelog.split(`## ${version}`);
  const [entries = ''] = section.split(/^## /m);
  return entries.split('\n').filter((line) => line.startsWith('- ')).length;
}

/** Why a figure of a document is not that of the code, or null. */
function findFigureProblem({ document, phrase, source, code }: DocumentFigure): string | null {
  const text = [...documents].find(([path]) => path.startsWith(document))?.[1] ?? '';
  if (!text.replace(/\s+/g, ' ').includes(phrase)) return `${document} does not say: ${phrase}`;
  return readSource(source).some((file) => code.test(file)) ? null : `${source} lacks ${code}`;
}

/** The files of a folder, or one file. */
function readSource(path: string): readonly string[] {
  const whole = join(project, path);
  if (!existsSync(whole)) return [];
  if (statSync(whole).isFile()) return [readFileSync(whole, 'utf8')];
  return readdirSync(whole, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(whole, name), 'utf8'));
}

const exists = (path: string) => existsSync(join(project, path));
const isChecked = (path: string) => /^(ARCHITECTURE|CONTRIBUTING|README|docs\/.*)/.test(path);

describe('documents', () => {
  it.each([...documents])('%s names only scripts and links that exist', (path, text) => {
    expect(findMissingScripts(text)).toEqual([]);
    expect(findBrokenLinks(path, text)).toEqual([]);
  });

  it.each([...documents].filter(([path]) => isChecked(path)))(
    '%s names only files and folders that exist',
    (_, text) => expect(findMissingPaths(text, exists)).toEqual([]),
  );

  it.each(documentFigures.map((figure) => [figure.phrase, figure] as const))(
    'have a figure from the code: %s',
    (_, figure) => expect(findFigureProblem(figure)).toBeNull(),
  );

  it('keep the architecture to two pages', () => {
    const words = countWords(readDocument('ARCHITECTURE.md'));
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThanOrEqual(maxArchitectureWords);
  });

  it('describe the first release briefly, and leave space for the next', () => {
    const changelog = readDocument('CHANGELOG.md');
    expect(changelog).toContain('\n## Unreleased\n');
    const lines = countReleaseLines(changelog, '1.0.0');
    expect(lines).toBeGreaterThan(20);
    expect(lines).toBeLessThanOrEqual(maxReleaseLines);
  });

  it('state each decision with all headings, and list it', () => {
    const folder = 'docs/decisions/';
    const index = readDocument(`${folder}README.md`);
    const decisions = [...documents].filter(([path]) => /decisions\/\d/.test(path));
    expect(decisions.length).toBeGreaterThan(20);
    const problems = decisions
      .map(([path, text]) => [path, findDecisionProblems(path.slice(folder.length), text, index)])
      .filter(([, found]) => found?.length);
    expect(problems).toEqual([]);
  });

  it('list the terms of the glossary in alphabetical order, each once', () => {
    const terms = [...readDocument('docs/glossary.md').matchAll(/^\| ([a-z][^|]*?) +\|/gm)].map(
      ([, term = '']) => term,
    );
    expect(terms.length).toBeGreaterThan(50);
    expect(terms).toEqual([...new Set(terms)].sort());
  });
});

describe('the checks of documents find', () => {
  it('a path that does not exist', () => {
    const text = 'See `core/gone`, `core/text`, `alden/council`, `gone.ts` and `Article.url`.';
    expect(findMissingPaths(text, exists)).toEqual(['core/gone', 'gone.ts']);
  });

  it('a script that does not exist', () => {
    expect(findMissingScripts('Run `npm run gone` or `npm run build`.')).toEqual(['gone']);
  });

  it('a link that leads nowhere', () => {
    const text = '[a](gone.md), [b](../README.md#use), [c](https://ledger.example/)';
    expect(findBrokenLinks('docs/glossary.md', text)).toEqual(['gone.md']);
  });

  it.each([
    { phrase: 'The 24 smallest hashes', code: /bandCount = 16;/ },
    { phrase: 'The 16 smallest hashes', code: /bandCount = 24;/ },
  ])('a figure that the document or the code does not have', (planted) => {
    const figure = {
      document: 'docs/decisions/021-',
      source: 'core/near-duplicates',
      ...planted,
    };
    expect(findFigureProblem(figure)).not.toBeNull();
  });

  it('a decision without its headings, or outside the index', () => {
    const text = '# 007 Subject: choice\n\n## Context\n';
    expect(findDecisionProblems('008-subject.md', text, '')).toEqual([
      'headings: Context',
      'title: 007 Subject: choice',
      'not in the index',
    ]);
  });

  it('a release with too many lines', () => {
    const changelog = `## 1.0.0 (2026-11-27)\n\n${'- A line.\n'.repeat(61)}\n## 0.9.0\n\n- A line.\n`;
    expect(countReleaseLines(changelog, '1.0.0')).toBe(61);
  });
});
