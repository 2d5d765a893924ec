import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { addMissingParagraphs } from '../../core/notes';
import { scaleRuns } from '../runs';
import { noteWithClosedCode, noteWithOpenCode } from './arbitrary-note';

describe('addMissingParagraphs', () => {
  it('adds a paragraph whose words only occur within a sentence', () => {
    expect(addMissingParagraphs('This is not good', 'good')).toBe('This is not good\n\ngood');
  });

  it('adds no paragraphs that exist already', () => {
    const note = 'one\n\ntwo\n\nthree';
    for (const added of ['one', 'two', 'three', 'two\n\nthree', ' three\n', '', note]) {
      expect(addMissingParagraphs(note, added)).toBe(note);
    }
  });

  it('adds only the missing paragraphs', () => {
    expect(addMissingParagraphs('one\n\ntwo', 'two\r\n\r\nthree\n\none')).toBe(
      'one\n\ntwo\n\nthree',
    );
    expect(addMissingParagraphs('one', 'two\n\n\n    three\n')).toBe('one\n\ntwo\n\n\n    three\n');
  });

  it('replaces a paragraph by an extended one, and omits a paragraph that is a prefix', () => {
    expect(addMissingParagraphs('Ask Ida\n\nBoats', 'Ask Ida, about\nboats')).toBe(
      'Ask Ida, about\nboats\n\nBoats',
    );
    expect(addMissingParagraphs('Boats\n\nAsk Ida about boats', 'Ask Ida')).toBe(
      'Boats\n\nAsk Ida about boats',
    );
    expect(addMissingParagraphs('a\n\na b\n\nc', 'a b d\n\na b e')).toBe('a b d\n\na b e\n\nc');
    expect(addMissingParagraphs('请问艾达', '请问艾达关于船')).toBe('请问艾达关于船');
  });

  it.each(['nothing', 'no-one', 'no’s', 'no_go', 'not'])(
    'does not treat “no” as a prefix of “%s”',
    (longer) => {
      expect(addMissingParagraphs('no', longer)).toBe(`no\n\n${longer}`);
      expect(addMissingParagraphs(longer, 'no')).toBe(`${longer}\n\nno`);
    },
  );

  it('keeps a paragraph and its extension if one note contains both', () => {
    for (const both of ['Sea\n\nSea and land', 'Sea and land\n\nSea']) {
      expect(addMissingParagraphs(both, 'Sea and land')).toBe(both);
      expect(addMissingParagraphs(both, 'Sea')).toBe(both);
      expect(addMissingParagraphs('Sea', both).split('\n\n').sort()).toEqual([
        'Sea',
        'Sea and land',
      ]);
    }
  });

  it('merges notes of thousands of paragraphs quickly', () => {
    const makeNote = (end: string) =>
      Array.from({ length: 20_000 }, (_, index) => `word ${index}${end}`).join('\n\n');
    expect(addMissingParagraphs(makeNote(''), makeNote(' more'))).toBe(makeNote(' more'));
  }, 5_000);

  const word = fc.constantFrom('a', 'b', 'ab', 'a.', 'b-a', '中', '中文', '。', '---');
  const joint = fc.constantFrom(' ', '', ', ', '\n', '。');
  const paragraph = fc
    .array(fc.tuple(word, joint), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join('').trim());
  const note = fc.array(paragraph, { maxLength: 5 }).map((paragraphs) => paragraphs.join('\n\n'));
  const getParagraphs = (text: string) =>
    text.split(/\n{2,}/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const count = (text: string, paragraph: string) =>
    getParagraphs(text).filter((candidate) => candidate === paragraph).length;

  it('keeps all text, repeats no paragraph more often than one of the notes, and is idempotent', () => {
    fc.assert(
      fc.property(note, note, (mine, yours) => {
        const mergedYours = addMissingParagraphs(yours, mine);
        const mergedMine = addMissingParagraphs(mine, mergedYours);
        expect([
          addMissingParagraphs(mergedYours, mergedMine),
          addMissingParagraphs(mergedMine, mergedYours),
        ]).toEqual([mergedYours, mergedMine]);
        for (const both of [mergedMine, mergedYours]) {
          for (const paragraph of [...getParagraphs(mine), ...getParagraphs(yours)]) {
            expect(getParagraphs(both).some((candidate) => candidate.startsWith(paragraph))).toBe(
              true,
            );
          }
          for (const paragraph of getParagraphs(both)) {
            expect(count(both, paragraph)).toBeLessThanOrEqual(
              Math.max(count(mine, paragraph), count(yours, paragraph)),
            );
          }
        }
      }),
      { numRuns: scaleRuns(800) },
    );
  });
});

describe('addMissingParagraphs with code blocks', () => {
  const makeFenced = (...lines: readonly string[]) => ['```', ...lines, '```'].join('\n');

  it('keeps each block whole if notes share paragraphs or similar blocks', () => {
    const [mine, yours] = [makeFenced('a', '', 'b'), makeFenced('a', '', 'c')];
    expect(addMissingParagraphs(`one\n\n${mine}`, `one\n\n${yours}\n\ntwo`)).toBe(
      `one\n\n${mine}\n\n${yours}\n\ntwo`,
    );
    expect(addMissingParagraphs(`one\n\n${mine}`, `${mine}\n\none`)).toBe(`one\n\n${mine}`);
  });

  it('keeps both blocks if their indentation differs', () => {
    const [mine, yours] = [makeFenced('if a:', '  b', 'c'), makeFenced('if a:', '  b', '  c')];
    expect(addMissingParagraphs(mine, yours)).toBe(`${mine}\n\n${yours}`);
  });

  it('moves code out of a list if the item exists already', () => {
    const code = '    ```\n    a\n\n    b\n    ```';
    const merged = `10. item\n\nend\n\n${makeFenced('a', '', 'b')}`;
    expect(addMissingParagraphs('10. item\n\nend', `10. item\n\n${code}`)).toBe(merged);
    expect(addMissingParagraphs(merged, `10. item\n\n${code}`)).toBe(merged);
  });

  it('closes unclosed code before adding text', () => {
    expect(addMissingParagraphs('one\n\n```\na', 'two')).toBe(`one\n\n${makeFenced('a')}\n\ntwo`);
    expect(addMissingParagraphs('one\n\n```\na', 'one\n\ntwo')).toBe(
      `one\n\n${makeFenced('a')}\n\ntwo`,
    );
    expect(addMissingParagraphs('one\n\n```\na', `one\n\n${makeFenced('a', '', 'b')}`)).toBe(
      `one\n\n${makeFenced('a', '', 'b')}`,
    );
  });

  describe('that end a list', () => {
    const note = '1. Rent:\n\n   a boat\n```yaml\nboat:\n    crew: 2\n```';

    it.each([
      ['extends the code in its place', `${note}\nAsk.`, `${note}\nAsk.`],
      [
        'adds different code',
        note.replace('2', '3'),
        `${note}\n\na boat\n\`\`\`yaml\nboat:\n    crew: 3\n\`\`\``,
      ],
    ])('%s, also if added twice', (_, added, both) => {
      expect(addMissingParagraphs(note, added)).toBe(both);
      expect(addMissingParagraphs(both, added)).toBe(both);
      expect(addMissingParagraphs(both, note)).toBe(both);
    });
  });

  it('adds no closing fence if text directly below the code ended the list', () => {
    const note = '- one\n\n  ```\n  a\n  ```\ntwo\n  ```\nb\n```\n```\nc\n```';
    expect(addMissingParagraphs(note, 'three')).toBe(`${note}\n\nthree`);
  });

  it('keeps added code out of the list above', () => {
    expect(addMissingParagraphs('- one', '  ```\na\n```\n\ntwo')).toBe(
      '- one\n\n```\na\n```\n\ntwo',
    );
  });

  const line = fc
    .tuple(
      fc.constantFrom('', ' ', '  ', '   ', '    ', '      ', '\t'),
      fc.constantFrom('', '', '', '- ', '1. ', '> ', '> - ', '- > '),
      fc.constantFrom(
        '',
        '',
        'a',
        'b',
        'a b',
        '    c',
        '```',
        '```',
        '~~~',
        '````',
        '```js',
        '---',
      ),
    )
    .map((parts) => parts.join(''));
  const anyNote = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  const anyPair = fc.oneof(
    fc.tuple(anyNote, anyNote),
    fc
      .tuple(anyNote, anyNote, anyNote)
      .map(([start, a, b]) => [`${start}\n${a}`, `${start}\n${b}`] as const),
    fc.tuple(anyNote, anyNote).map(([start, end]) => [start, `${start}${end}`] as const),
  );

  it('is idempotent for notes of any shape', () => {
    fc.assert(
      fc.property(anyPair, ([mine, yours]) => {
        const both = addMissingParagraphs(mine, yours);
        expect(addMissingParagraphs(both, yours)).toBe(both);
      }),
      { numRuns: scaleRuns(1_000) },
    );
  });

  const collapseSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('keeps every line of both notes, and is idempotent', () => {
    fc.assert(
      fc.property(noteWithOpenCode, noteWithOpenCode, (mine, yours) => {
        const both = addMissingParagraphs(mine, yours);
        expect(addMissingParagraphs(both, yours)).toBe(both);
        expect(addMissingParagraphs(both, mine)).toBe(both);
        for (const line of [...mine.split('\n'), ...yours.split('\n')]) {
          expect(collapseSpaces(both)).toContain(collapseSpaces(line));
        }
      }),
      { numRuns: scaleRuns(800) },
    );
  });

  it('keeps every code block, and turns no other text into code', () => {
    fc.assert(
      fc.property(noteWithClosedCode, noteWithClosedCode, (mine, yours) => {
        const both = [...collectCode(mine), ...collectCode(yours)];
        expect(new Set(collectCode(addMissingParagraphs(mine, yours)))).toEqual(new Set(both));
      }),
      { numRuns: scaleRuns(500) },
    );
  });

  it('turns no text into code if a block is unclosed', () => {
    fc.assert(
      fc.property(noteWithOpenCode, noteWithClosedCode, (mine, yours) => {
        const both = [...collectCode(mine), ...collectCode(yours)];
        for (const code of collectCode(addMissingParagraphs(mine, yours)))
          expect(both).toContain(code);
      }),
      { numRuns: scaleRuns(500) },
    );
  });
});

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** Returns the contents of code blocks, as read by a Markdown parser. */
function collectCode(note: string): readonly string[] {
  const collect = (node: Node): readonly string[] =>
    'children' in node
      ? node.children.flatMap((child) => collect(child as Node))
      : node.type === 'code'
        ? [node.value.trimEnd()]
        : [];
  return collect(fromMarkdown(note));
}
