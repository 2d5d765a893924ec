import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBrowserMessages } from '../../../scripts/make-browser-messages';
import { makeMessageTypes } from '../../../scripts/make-message-types';
import { readMessages } from '../../../scripts/read-messages';
import {
  findEarlyCalls,
  findHardCodedTexts,
  findJoinedTexts,
  findMissingImports,
  findNamedIds,
  parseSource,
  readSources,
} from './message-usage';

const strings = resolve(import.meta.dirname, '../../../components/strings');
const messages = readMessages(resolve(strings, 'en'));
const storedTypes = readFileSync(resolve(strings, 'message-types.ts'), 'utf8');
const ids = [...storedTypes.matchAll(/^ {2}'(.+)': /gm)].map(([, id = '']) => id);
const sources = readSources();

/** Runs a check on all sources. Returns its findings, each as "file: finding". */
function listFindings(check: (source: (typeof sources)[number]) => readonly string[]) {
  return sources.flatMap((source) =>
    check(source).map((finding) => `${source.fileName}: ${finding}`),
  );
}

describe('the messages of the browser', () => {
  const path = resolve(import.meta.dirname, '../../../public/_locales/en/messages.json');
  const stored = JSON.parse(readFileSync(path, 'utf8'));

  it('contain the failures of the .ftl file (update them with npm run write:messages)', () => {
    expect(stored).toEqual(makeBrowserMessages(stored, messages.get('failures') ?? ''));
  });

  it('replace failures, keep all others, and leave out placeholders', () => {
    const failures =
      'failures-disk-full =\n    .happened = Full.\nfailures-a =\n    .happened = { $b }';
    const known = { name: { message: 'P' }, failure_old: { message: 'Old' } };
    expect(makeBrowserMessages(known, failures)).toEqual({
      name: { message: 'P' },
      failure_disk_full: { message: 'Full.' },
    });
  });
});

describe('the types of messages', () => {
  it('match the .ftl files (update them with npm run write:messages)', () => {
    expect(storedTypes).toBe(makeMessageTypes(messages));
  });

  it.each([
    ['no placeholders', 'a-b = Text', "'a-b': null;"],
    ['a string', 'a-b = From { $site }', "'a-b': { readonly site: string };"],
    ['a formatted number', 'a-b = { NUMBER($total) } more', "'a-b': { readonly total: number };"],
    [
      'a plural',
      'a-b =\n    { $total ->\n        [one] One\n       *[other] { $total }\n    }',
      "'a-b': { readonly total: number };",
    ],
    [
      'a choice',
      'a-b =\n    { $what ->\n        [note] Note\n       *[tags] Tags\n    }',
      "'a-b': { readonly what: 'note' | 'tags' };",
    ],
    ['an attribute', 'a-b = Text\n    .next = { $day }', "'a-b.next': { readonly day: string };"],
    [
      'an included message',
      'a-b = In { a-c }\na-c = { $colour }',
      "'a-b': { readonly colour: string };",
    ],
  ])('are generated for %s', (_, source, line) => {
    expect(makeMessageTypes(new Map([['a', source]]))).toContain(line);
  });

  it.each([
    ['a syntax error', 'a-b = { $total', /cannot read/],
    ['an id of another file', 'c-b = Text', /does not begin with a-/],
    ['an unknown message', 'a-b = { a-c }', /no message a-c/],
    ['a comment that would be text', 'a-b = Text\n    # $day: later\n', /indented comment/],
  ])('are not generated from %s', (_, source, error) => {
    expect(() => makeMessageTypes(new Map([['a', source]]))).toThrow(error);
  });
});

describe('messages', () => {
  it('are all used', () => {
    const usedIds = sources.flatMap(findNamedIds);
    const included = [...messages.values()].flatMap((source) =>
      [...source.matchAll(/\{ ([a-z]+-[\w-]+) \}/g)].map(([, id]) => id),
    );
    const isUsed = (id: string) =>
      included.includes(id) || usedIds.some((pattern) => pattern.test(id));
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  });

  it('are imported by the files that use them', () => {
    expect(listFindings(findMissingImports)).toEqual([]);
  });

  it('are not formatted at module level', () => {
    expect(listFindings(findEarlyCalls)).toEqual([]);
  });

  it('contain every text of the interface', () => {
    expect(listFindings(findHardCodedTexts)).toEqual([]);
  });

  it('contain what joins them: see components/strings/join.ts', () => {
    expect(listFindings(findJoinedTexts)).toEqual([]);
  });
});

describe('the checks of message use', () => {
  it.each([
    ['a message without its file', "text('panel-empty')", findMissingImports, ['panel']],
    [
      'one of two messages without its file',
      "import './en/panels/panel.ftl';\ntext(isOpen ? 'panel-open' : 'popup-open')",
      findMissingImports,
      ['popup'],
    ],
    [
      'a text formatted at module level',
      "const label = text('a-b');",
      findEarlyCalls,
      ["text('a-b')"],
    ],
    ['a text in JSX', '<p class="x">Hello</p>', findHardCodedTexts, ['Hello']],
    ['a text in an attribute', '<img alt="Bridge" />', findHardCodedTexts, ['Bridge']],
    [
      'joined sentences',
      `\`\${text('a-b')} \${more}\``,
      findJoinedTexts,
      [`\`\${text('a-b')} \${more}\``],
    ],
    ['a mark after a text', `\`\${text('a-b')}.\``, findJoinedTexts, [`\`\${text('a-b')}.\``]],
    [
      'a joined list of texts',
      "[text('a-b'), more].filter(Boolean).join(', ')",
      findJoinedTexts,
      ["[text('a-b'), more].filter(Boolean).join(', ')"],
    ],
    ['sentences in JSX', '<p>{a} {b}</p>', findJoinedTexts, ['<p>{a} {b}</p>']],
    [
      'a sentence after an element',
      "<p><b>{a}</b>{' '}{b}</p>",
      findJoinedTexts,
      ["<p><b>{a}</b>{' '}{b}</p>"],
    ],
    ['a mark in JSX', '<p><b>{a}</b>: </p>', findJoinedTexts, ['<p><b>{a}</b>: </p>']],
    ['quotation marks', '<q>“{a}”</q>', findJoinedTexts, ['“', '”']],
    ['no fault between elements', '<p><b>{a}</b> <i>{b}</i></p>', findJoinedTexts, []],
    ['no fault in class names', "['a', b].join(' ')", findJoinedTexts, []],
  ])('find %s', (_, source, check, findings) => {
    expect(check(parseSource('Mistake.tsx', source))).toEqual(findings);
  });
});
