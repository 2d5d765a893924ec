import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentParser, type Pattern } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import { exportFormatChoices, exportFormats } from '../../core/export';
import { importKinds } from '../../core/import';
import { commands } from '../../core/model/commands';
import { parseQuery } from '../../core/search/query/parse-query';
import { filterNames, fixedValues } from '../../core/search/query/read-filter';
import { readMessages } from '../../scripts/read-messages';

const project = resolve(import.meta.dirname, '../..');
const folder = join(project, 'docs/guide');
const guide = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const),
);
const readPage = (name: string) => guide.get(name) ?? '';

/** Messages use typographic apostrophes, documents do not. */
const straighten = (text: string) => text.replaceAll('’', "'").trim();

/** Returns every text of a pattern: one for each variant, with an ellipsis for values. */
function listTexts({ elements }: Pattern): readonly string[] {
  let texts: readonly string[] = [''];
  for (const element of elements) {
    let next: readonly string[] = ['…'];
    if (element.type === 'TextElement') next = [element.value];
    else if (element.expression.type === 'SelectExpression') {
      next = element.expression.variants.flatMap(({ value }) => listTexts(value));
    }
    texts = texts.flatMap((text) => next.map((more) => text + more));
  }
  return texts.map(straighten);
}

/** The English messages by id; attributes as "id.name". */
function parseMessages(sources: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, readonly string[]>();
  for (const source of sources) {
    for (const entry of new FluentParser().parse(source).body) {
      if (entry.type !== 'Message') continue;
      const id = entry.id.name;
      if (entry.value) messages.set(id, listTexts(entry.value));
      for (const part of entry.attributes)
        messages.set(`${id}.${part.id.name}`, listTexts(part.value));
    }
  }
  return messages;
}

const messages = parseMessages(readMessages(join(project, 'components/strings/en')).values());

function getText(id: string): string {
  const [text] = messages.get(id) ?? [];
  if (text === undefined) throw new Error(`no message ${id}`);
  return text;
}

const manifestMessages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(join(project, 'public/_locales/en/messages.json'), 'utf8'),
);
const manifestTexts = Object.values(manifestMessages).map(({ message }) => straighten(message));
const screenTexts = new Set([...messages.values()].flat().concat(manifestTexts));
const allTexts = [...screenTexts].join('\n');

/** What other programs show. */
const otherTexts = ['Next', 'My Clippings'];

/** Returns words in italics that no screen shows, alone or in quotation marks within a text. */
function findUnknownTexts(page: string): readonly string[] {
  return [...page.matchAll(/(?<![\w`])_([^_\n`]+)_(?![\w`])/g)]
    .map(([, text = '']) => text)
    .filter((text) => !screenTexts.has(text) && !allTexts.includes(`“${text}”`))
    .filter((text) => !otherTexts.includes(text));
}

/** Returns the rows of all tables, as cells. */
function readRows(page: string): readonly (readonly string[])[] {
  return [...page.matchAll(/^\|(.+)\|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  );
}

/** Returns filters, their other names and their values that the page about search does not explain. */
function findMissingFilters(page: string): readonly string[] {
  const rows = readRows(page);
  const filters = Object.entries(filterNames).flatMap(([filter, names]) => {
    const row = rows.find(([first]) => first === `\`${filter}:\``)?.join(' ') ?? '';
    return names.map((name) => `${name}:`).filter((name) => !row.includes(`\`${name}\``));
  });
  const values = Object.entries(fixedValues)
    .flatMap(([filter, names]) => names.map((name) => `${filter}:${name}`))
    .filter((value) => !rows.some((row) => row.join(' ').includes(`\`${value}\``)));
  return [...filters, ...values.filter((value) => !value.startsWith('colour:'))];
}

/** Returns the examples of searches that have a mistake. */
function findWrongExamples(page: string): readonly string[] {
  const examples = [...page.matchAll(/`([a-z-]+:[^`]+)`/g)].map(([, example = '']) => example);
  // A filter that restricts words needs some.
  return examples.filter(
    (example) =>
      parseQuery(example.replace(/^in:\w+$/, '$& word'), '2026-11-30').problems.length > 0,
  );
}

/** Returns the export formats that no row of a table names beside their group. */
function findMissingExports(page: string): readonly string[] {
  const rows = readRows(page);
  return exportFormatChoices.filter((id) => {
    const group = `_${getText(`export-group-${exportFormats[id].group}`)}_`;
    const format = `_${getText(`export-format-${id}`)}_`;
    return !rows.some(([first, second]) => first === group && second === format);
  });
}

/** Returns the kinds of imported files that begin no row, and programs that are not named. */
function findMissingImports(page: string): readonly string[] {
  const rows = readRows(page);
  const kinds = importKinds.filter(
    (kind) => !rows.some(([first]) => first === `_${getText(`import-kind-${kind}`)}_`),
  );
  const [, programs = ''] = /exports from ([^;]+);/.exec(getText('import-what-kinds')) ?? [];
  return [...kinds, ...programs.split(/, | and /).filter((name) => !page.includes(name))];
}

/** Returns the shortcuts that no row of a table gives, by their letters. */
function findMissingKeys(page: string): readonly string[] {
  const rows = readRows(page);
  return Object.values(commands)
    .filter(({ letter, message }) => {
      const text = manifestMessages[message]?.message;
      return !rows.some(([first, second]) => first === text && second === `\`${letter}\``);
    })
    .map(({ letter }) => letter);
}

describe('the user guide', () => {
  it('lists all of its pages in README.md', () => {
    const pages = [...guide.keys()].filter((name) => name !== 'README.md');
    expect(pages.length).toBeGreaterThan(6);
    expect(pages.filter((name) => !readPage('README.md').includes(`](${name})`))).toEqual([]);
  });

  it.each([...guide])('%s has in italics only what the screens show', (_, page) =>
    expect(findUnknownTexts(page)).toEqual([]),
  );

  it('explains each filter, its other names and its values', () => {
    expect(findMissingFilters(readPage('search.md'))).toEqual([]);
  });

  it('has no examples of searches with a mistake', () => {
    expect(findWrongExamples(readPage('search.md'))).toEqual([]);
  });

  it('gives the key of each shortcut', () => {
    expect(findMissingKeys(readPage('first-steps.md'))).toEqual([]);
  });

  it('names each export format in its group', () => {
    expect(findMissingExports(readPage('import-export.md'))).toEqual([]);
  });

  it('names each import format, and each program that the import names', () => {
    expect(findMissingImports(readPage('import-export.md'))).toEqual([]);
  });
});

describe('checks of the user guide', () => {
  it('find a button that no screen has', () => {
    const page = 'Click _Clip article_, then _Clip story_ or _Save … tabs_, not `a_b_c`.';
    expect(findUnknownTexts(page)).toEqual(['Clip story']);
  });

  it('find a filter, another name and a value that are missing', () => {
    const page = readPage('search.md')
      .replace('| `site:`', '| `sites:`')
      .replaceAll('`since:`', 'since')
      .replaceAll('`is:page`', 'pages');
    expect(findMissingFilters(page)).toEqual(['site:', 'since:', 'is:page']);
  });

  it('find an example with a mistake', () => {
    expect(findWrongExamples('`is:unread`, `is:new`, `in:note`, `on:2026-13`')).toEqual([
      'is:new',
      'on:2026-13',
    ]);
  });

  it('find a shortcut with another key', () => {
    const page = readPage('first-steps.md').replace('| `J` |', '| `N` |');
    expect(findMissingKeys(page)).toEqual(['J']);
  });

  it('find an export format that is missing from its group', () => {
    const page = readPage('import-export.md').replace(/^\| _Data_ +\| _CSV_.*$/m, '');
    expect(findMissingExports(page)).toEqual(['clips-csv']);
  });

  it('find an import format and a program that are missing', () => {
    const page = readPage('import-export.md')
      .replace(/^\| _Kindle_ .*$/m, '')
      .replaceAll('Matter', '…');
    expect(findMissingImports(page)).toEqual(['kindle', 'Kindle', 'Matter']);
  });
});
