import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { addMissingParagraphs } from '../../core/notes';
import { aCodedNote, anOpenNote } from '../notes/coded-note';
import { scaleRuns } from '../runs';

describe('a note that is added to another', () => {
  it('is kept beside one that contains its words within a sentence', () => {
    expect(addMissingParagraphs('This is not good', 'good')).toBe('This is not good\n\ngood');
  });

  it('is not repeated if its paragraphs are already there', () => {
    const note = 'one\n\ntwo\n\nthree';
    for (const added of ['one', 'two', 'three', 'two\n\nthree', ' three\n', '', note]) {
      expect(addMissingParagraphs(note, added)).toBe(note);
    }
  });

  it('is added without the paragraphs that are already there', () => {
    expect(addMissingParagraphs('one\n\ntwo', 'two\r\n\r\nthree\n\none')).toBe(
      'one\n\ntwo\n\nthree',
    );
    expect(addMissingParagraphs('one', 'two\n\n\n    three\n')).toBe('one\n\ntwo\n\n\n    three\n');
  });

  it('replaces a paragraph that it extends, and is omitted if a paragraph extends it', () => {
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
    '“no” is not a prefix of “%s”',
    (longer) => {
      expect(addMissingParagraphs('no', longer)).toBe(`no\n\n${longer}`);
      expect(addMissingParagraphs(longer, 'no')).toBe(`${longer}\n\nno`);
    },
  );

  it('keeps a paragraph and an extended one if one note has both', () => {
    for (const both of ['Sea\n\nSea and land', 'Sea and land\n\nSea']) {
      expect(addMissingParagraphs(both, 'Sea and land')).toBe(both);
      expect(addMissingParagraphs(both, 'Sea')).toBe(both);
      expect(addMissingParagraphs('Sea', both).split('\n\n').sort()).toEqual([
        'Sea',
        'Sea and land',
      ]);
    }
  });

  it('is merged quickly for notes of thousands of paragraphs', () => {
    const noteOf = (end: string) =>
      Array.from({ length: 20_000 }, (_, index) => `word ${index}${end}`).join('\n\n');
    expect(addMissingParagraphs(noteOf(''), noteOf(' more'))).toBe(noteOf(' more'));
  }, 5_000);

  const word = fc.constantFrom('a', 'b', 'ab', 'a.', 'b-a', '中', '中文', '。', '---');
  const joint = fc.constantFrom(' ', '', ', ', '\n', '。');
  const paragraph = fc
    .array(fc.tuple(word, joint), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().join('').trim());
  const note = fc.array(paragraph, { maxLength: 5 }).map((all) => all.join('\n\n'));
  const paragraphs = (text: string) =>
    text.split(/\n{2,}/).map((one) => one.replace(/\s+/g, ' ').trim());
  const count = (text: string, one: string) =>
    paragraphs(text).filter((other) => other === one).length;

  it('keeps all text of both, repeats no paragraph more often than either, and is idempotent', () => {
    fc.assert(
      fc.property(note, note, (mine, yours) => {
        const there = addMissingParagraphs(yours, mine);
        const here = addMissingParagraphs(mine, there);
        expect([addMissingParagraphs(there, here), addMissingParagraphs(here, there)]).toEqual([
          there,
          here,
        ]);
        for (const both of [here, there]) {
          for (const one of [...paragraphs(mine), ...paragraphs(yours)]) {
            expect(paragraphs(both).some((other) => other.startsWith(one))).toBe(true);
          }
          for (const one of paragraphs(both)) {
            expect(count(both, one)).toBeLessThanOrEqual(
              Math.max(count(mine, one), count(yours, one)),
            );
          }
        }
      }),
      { numRuns: scaleRuns(800) },
    );
  });
});

describe('a note with blocks of code', () => {
  const fenced = (...lines: readonly string[]) => ['```', ...lines, '```'].join('\n');

  it('keeps each block whole, even if paragraphs or similar blocks are shared', () => {
    const [mine, yours] = [fenced('a', '', 'b'), fenced('a', '', 'c')];
    expect(addMissingParagraphs(`one\n\n${mine}`, `one\n\n${yours}\n\ntwo`)).toBe(
      `one\n\n${mine}\n\n${yours}\n\ntwo`,
    );
    expect(addMissingParagraphs(`one\n\n${mine}`, `${mine}\n\none`)).toBe(`one\n\n${mine}`);
  });

  it('keeps code with different indentation beside the other', () => {
    const [mine, yours] = [fenced('if a:', '  b', 'c'), fenced('if a:', '  b', '  c')];
    expect(addMissingParagraphs(mine, yours)).toBe(`${mine}\n\n${yours}`);
  });

  it('moves code out of a list if its item is already there', () => {
    const code = '    ```\n    a\n\n    b\n    ```';
    const merged = `10. item\n\nend\n\n${fenced('a', '', 'b')}`;
    expect(addMissingParagraphs('10. item\n\nend', `10. item\n\n${code}`)).toBe(merged);
    expect(addMissingParagraphs(merged, `10. item\n\n${code}`)).toBe(merged);
  });

  it('closes unclosed code before what is added', () => {
    expect(addMissingParagraphs('one\n\n```\na', 'two')).toBe(`one\n\n${fenced('a')}\n\ntwo`);
    expect(addMissingParagraphs('one\n\n```\na', 'one\n\ntwo')).toBe(
      `one\n\n${fenced('a')}\n\ntwo`,
    );
    expect(addMissingParagraphs('one\n\n```\na', `one\n\n${fenced('a', '', 'b')}`)).toBe(
      `one\n\n${fenced('a', '', 'b')}`,
    );
  });

  describe('below the list that it ends', () => {
    const note = '1. Rent:\n\n   a boat\n```yaml\nboat:\n    crew: 2\n```';

    it.each([
      ['is extended in its place', `${note}\nAsk.`, `${note}\nAsk.`],
      [
        'stays unchanged if it differs',
        note.replace('2', '3'),
        `${note}\n\na boat\n\`\`\`yaml\nboat:\n    crew: 3\n\`\`\``,
      ],
    ])('%s, once', (_, added, both) => {
      expect(addMissingParagraphs(note, added)).toBe(both);
      expect(addMissingParagraphs(both, added)).toBe(both);
      expect(addMissingParagraphs(both, note)).toBe(both);
    });
  });

  it('is not read as unclosed if prose right below it ended its list', () => {
    const note = '- one\n\n  ```\n  a\n  ```\ntwo\n  ```\nb\n```\n```\nc\n```';
    expect(addMissingParagraphs(note, 'three')).toBe(`${note}\n\nthree`);
  });

  it('does not become part of a list above it', () => {
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
      .map(([one, two, three]) => [`${one}\n${two}`, `${one}\n${three}`] as const),
    fc.tuple(anyNote, anyNote).map(([one, two]) => [one, `${one}${two}`] as const),
  );

  it('is idempotent for any shape', () => {
    fc.assert(
      fc.property(anyPair, ([mine, yours]) => {
        const both = addMissingParagraphs(mine, yours);
        expect(addMissingParagraphs(both, yours)).toBe(both);
      }),
      { numRuns: scaleRuns(1_000) },
    );
  });

  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('keeps every line of both, and is idempotent', () => {
    fc.assert(
      fc.property(anOpenNote, anOpenNote, (mine, yours) => {
        const both = addMissingParagraphs(mine, yours);
        expect(addMissingParagraphs(both, yours)).toBe(both);
        expect(addMissingParagraphs(both, mine)).toBe(both);
        for (const line of [...mine.split('\n'), ...yours.split('\n')]) {
          expect(flat(both)).toContain(flat(line));
        }
      }),
      { numRuns: scaleRuns(800) },
    );
  });

  it('keeps every code block whole, and turns no other text into code', () => {
    fc.assert(
      fc.property(aCodedNote, aCodedNote, (mine, yours) => {
        const both = [...codesOf(mine), ...codesOf(yours)];
        expect(new Set(codesOf(addMissingParagraphs(mine, yours)))).toEqual(new Set(both));
      }),
      { numRuns: scaleRuns(500) },
    );
  });

  it('turns no text into code by an unclosed block', () => {
    fc.assert(
      fc.property(anOpenNote, aCodedNote, (mine, yours) => {
        const both = [...codesOf(mine), ...codesOf(yours)];
        for (const code of codesOf(addMissingParagraphs(mine, yours))) expect(both).toContain(code);
      }),
      { numRuns: scaleRuns(500) },
    );
  });
});

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>['children'][number];

/** The contents of code blocks, according to a Markdown parser. */
function codesOf(note: string): readonly string[] {
  const within = (node: Node): readonly string[] =>
    'children' in node
      ? node.children.flatMap((child) => within(child as Node))
      : node.type === 'code'
        ? [node.value.trimEnd()]
        : [];
  return within(fromMarkdown(note));
}
