import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DocumentFigure, documentFigures } from './document-figures';

const project = resolve(import.meta.dirname, '../..');

const maxArchitectureWords = 1_000;
const maxReleaseLines = 60;
const maxDecisionWords = 250;

const decisionHeadings = ['Context', 'Decision', 'Cost', 'Files', 'Measured by'];

/** Folders that contain documents, besides the root. */
const documentFolders = ['bench', 'core', 'docs', 'scripts', 'tests'];

/** Ignored entries of the root: whether they exist depends on the commands that were run. */
const ignoredEntries = readFileSync(join(project, '.gitignore'), 'utf8')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''));

const rootEntries = readdirSync(project).filter((name) => !ignoredEntries.includes(name));

/** Returns all Markdown files by their path in the project. */
function readDocuments(): ReadonlyMap<string, string> {
  const paths = rootEntries.filter((name) => name.endsWith('.md'));
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

/** Returns project paths in backticks that do not exist. */
function findMissingPaths(text: string, exists: (path: string) => boolean): readonly string[] {
  const names = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@*-]+)*\/?)`/g)].map(([, path = '']) => path);
  return [...new Set(names)].filter(
    (path) => isProjectPath(path) && !path.includes('*') && !exists(path),
  );
}

/** True for `core/text` and `README.md`, false for `alden/council` and `Article.url`. */
function isProjectPath(path: string): boolean {
  const [first = ''] = path.split('/');
  if (path.includes('/')) return rootEntries.includes(first);
  return /^[\w.-]+\.(ts|md)$/.test(path);
}

/** Returns the names that a glossary calls `on screen: "…"` and no message contains. */
function findMissingScreenNames(glossary: string, messages: string): readonly string[] {
  return [...glossary.matchAll(/on screen: "([^"]+)"/g)]
    .map(([, name = '']) => name)
    .filter((name) => !messages.includes(name));
}

function readMessages(): string {
  const folder = join(project, 'components/strings/en');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.ftl'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Returns the names of `npm run` commands that `package.json` does not define. */
function findMissingScripts(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm run ([\w:-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => !(name in scripts));
}

/** Returns links in a document to files, or to headings of documents, that do not exist. */
function findBrokenLinks(path: string, text: string): readonly string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
  return links.flatMap(([, target = '', heading]) => {
    const file = target === '' ? path : join(path, '..', target);
    if (!existsSync(join(project, file))) return [target];
    if (heading === undefined) return [];
    const headings = listHeadingIds(target === '' ? text : readDocument(file));
    return headings.includes(heading) ? [] : [`${target}#${heading}`];
  });
}

/** Returns the ids that GitHub gives to the headings of a document. */
function listHeadingIds(text: string): readonly string[] {
  const counts = new Map<string, number>();
  return [...text.replace(/^```.*?^```/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => {
    const id = title
      .toLowerCase()
      .replace(/\]\([^)]*\)/g, '')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count === 0 ? id : `${id}-${count}`;
  });
}

/** Returns the problems of a decision. `index` is the text of the index of decisions. */
function findDecisionProblems(name: string, text: string, index: string): readonly string[] {
  const problems: string[] = [];
  const found = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  if (found.join() !== decisionHeadings.join()) problems.push(`headings: ${found.join(', ')}`);
  const [, title = ''] = /^# (.+)$/m.exec(text) ?? [];
  if (title.slice(0, 3) !== name.slice(0, 3)) problems.push(`title: ${title}`);
  if (!index.includes(`[${title}](${name})`)) problems.push('not in the index');
  if (countWords(text) > maxDecisionWords) problems.push(`${countWords(text)} words`);
  return problems;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’./-]*/gu)?.length ?? 0;
}

/** Returns the number of entries in a release's section. */
function countReleaseLines(changelog: string, version: string): number {
  const [, section = ''] = changelog.split(`## ${version}`);
  const [entries = ''] = section.split(/^## /m);
  return entries.split('\n').filter((line) => line.startsWith('- ')).length;
}

/** Returns why a document's figure differs from the code, or null. */
function findFigureProblem({ document, phrase, source, code }: DocumentFigure): string | null {
  const text = [...documents].find(([path]) => path.startsWith(document))?.[1] ?? '';
  if (!text.replace(/\s+/g, ' ').includes(phrase)) return `${document} does not say: ${phrase}`;
  return readSource(source).some((file) => code.test(file)) ? null : `${source} lacks ${code}`;
}

/** Returns the text of a source file, or of each source file in a folder. */
function readSource(path: string): readonly string[] {
  const fullPath = join(project, path);
  if (!existsSync(fullPath)) return [];
  if (statSync(fullPath).isFile()) return [readFileSync(fullPath, 'utf8')];
  return readdirSync(fullPath, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(fullPath, name), 'utf8'));
}

const exists = (path: string) => existsSync(join(project, path));
const describesCode = (path: string) => /^(ARCHITECTURE|CONTRIBUTING|README|docs\/.*)/.test(path);

describe('documents', () => {
  it.each([...documents])('%s names only existing scripts and links', (path, text) => {
    expect(findMissingScripts(text)).toEqual([]);
    expect(findBrokenLinks(path, text)).toEqual([]);
  });

  it.each([...documents].filter(([path]) => describesCode(path)))(
    '%s names only existing files and folders',
    (_, text) => expect(findMissingPaths(text, exists)).toEqual([]),
  );

  it.each(documentFigures.map((figure) => [figure.phrase, figure] as const))(
    'state the same figure as the code: %s',
    (_, figure) => expect(findFigureProblem(figure)).toBeNull(),
  );

  it('limit ARCHITECTURE.md to 1,000 words', () => {
    const words = countWords(readDocument('ARCHITECTURE.md'));
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThanOrEqual(maxArchitectureWords);
  });

  it('limit the changelog of 1.0.0 to 60 entries, and have an "Unreleased" section', () => {
    const changelog = readDocument('CHANGELOG.md');
    expect(changelog).toContain('\n## Unreleased\n');
    const lines = countReleaseLines(changelog, '1.0.0');
    expect(lines).toBeGreaterThan(20);
    expect(lines).toBeLessThanOrEqual(maxReleaseLines);
  });

  it('give each decision all headings and an entry in the index', () => {
    const folder = 'docs/decisions/';
    const index = readDocument(`${folder}README.md`);
    const decisions = [...documents].filter(([path]) => /decisions\/\d/.test(path));
    expect(decisions.length).toBeGreaterThan(20);
    const problems = decisions
      .map(([path, text]) => [path, findDecisionProblems(path.slice(folder.length), text, index)])
      .filter(([, found]) => found?.length);
    expect(problems).toEqual([]);
  });

  it('name in the glossary only what is on screen', () => {
    const glossary = readDocument('docs/glossary.md');
    expect(glossary).toContain('on screen: "');
    expect(glossary).not.toContain('(on screen)');
    expect(findMissingScreenNames(glossary, readMessages())).toEqual([]);
  });

  it('list each glossary term once, in alphabetical order', () => {
    const terms = [...readDocument('docs/glossary.md').matchAll(/^\| ([a-z][^|]*?) +\|/gm)].map(
      ([, term = '']) => term,
    );
    expect(terms.length).toBeGreaterThan(50);
    expect(terms).toEqual([...new Set(terms)].sort());
  });
});

describe('document checks', () => {
  it('find names in the glossary that no screen shows any more', () => {
    const glossary = 'on screen: "Kept", on screen: "Also from"';
    expect(findMissingScreenNames(glossary, 'x = Also from { $x }')).toEqual(['Kept']);
  });

  it('report a path that does not exist', () => {
    const text = 'See `core/gone`, `core/text`, `alden/council`, `gone.ts` and `Article.url`.';
    expect(findMissingPaths(text, exists)).toEqual(['core/gone', 'gone.ts']);
  });

  it('report a script that does not exist', () => {
    expect(findMissingScripts('Run `npm run gone` or `npm run build`.')).toEqual(['gone']);
  });

  it('report a broken link', () => {
    const text =
      '[a](gone.md), [b](../README.md), [c](https://ledger.example/), ![d](pictures/gone.webp)';
    expect(findBrokenLinks('docs/glossary.md', text)).toEqual(['gone.md', 'pictures/gone.webp']);
  });

  it('report a link to a heading that does not exist', () => {
    const text = `# A title: "yes", don't
## Twice
## Twice
\`\`\`sh
# Code
\`\`\`
[a](#a-title-yes-dont), [b](#twice-1), [c](#twice-2), [d](#code),
[e](../README.md#use-it), [f](../README.md#use), [g](gone.md#use)`;
    const broken = ['#twice-2', '#code', '../README.md#use', 'gone.md'];
    expect(findBrokenLinks('docs/glossary.md', text)).toEqual(broken);
  });

  it.each([
    { phrase: 'The 24 smallest hashes', code: /bandCount = 16;/ },
    { phrase: 'The 16 smallest hashes', code: /bandCount = 24;/ },
  ])('report a figure that the document or the code does not contain', (planted) => {
    const figure = {
      document: 'docs/decisions/021-',
      source: 'core/near-duplicates',
      ...planted,
    };
    expect(findFigureProblem(figure)).not.toBeNull();
  });

  it('report a decision without all headings or an index entry', () => {
    const text = '# 007 Subject: choice\n\n## Context\n';
    expect(findDecisionProblems('008-subject.md', text, '')).toEqual([
      'headings: Context',
      'title: 007 Subject: choice',
      'not in the index',
    ]);
  });

  it('count the entries of one release', () => {
    const changelog = `## 1.0.0 (2026-11-27)\n\n${'- A line.\n'.repeat(61)}\n## 0.9.0\n\n- A line.\n`;
    expect(countReleaseLines(changelog, '1.0.0')).toBe(61);
  });
});
