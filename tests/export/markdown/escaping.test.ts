import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../core/model';
import { scaleRuns } from '../../runs';
import { anAnnotation, aWholeClip, paragraph } from '../samples';
import { readBack, typesIn, wordsIn } from './read-markdown';

const text = (value: string): Inline => ({ type: 'text', value });

/** The body of the parsed file, below the headline. */
function bodyOf(children: readonly Block[]) {
  const { tree } = readBack(aWholeClip({ article: { body: { type: 'root', children } } }));
  return { type: 'root' as const, children: tree.children.slice(1) };
}

describe('text that looks like Markdown', () => {
  const lookalikes = [
    '# not a heading',
    '1. x',
    '2) x',
    '- x',
    '+ x',
    '*stars* and **more**',
    '_lines_ and snake_case_name',
    '<b>bold</b>',
    '<script>alert(1)</script>',
    '<!-- gone',
    '`code` and ```',
    '~~~',
    '~~struck~~',
    '[x](javascript:alert(1))',
    '![x](https://img.example/x.png)',
    '[x]: https://a.example/',
    '<https://a.example/>',
    '> quote',
    '---',
    '===',
    '***',
    '| a | b |',
    '|---|---|',
    '&lt;b&gt; &amp; &#42;',
    'back\\slash \\* and \\',
    '    four spaces',
    '5*3*2 = 30',
    'a\u00a0b',
  ];

  it.each(lookalikes)('stays text in a paragraph: %s', (value) => {
    const words = value.trim();
    const body = bodyOf([paragraph('Before.'), paragraph(value), paragraph('After.')]);
    expect(body.children.map(wordsIn)).toEqual(['Before.', words, 'After.']);
    expect(typesIn(body)).toEqual(typesIn(bodyOf(['a', 'b', 'c'].map(paragraph))));
  });

  it.each(lookalikes)('stays text in a headline, a cell, a caption and a quote: %s', (value) => {
    const words = value.trim();
    const whole = aWholeClip({
      article: {
        headline: value,
        body: {
          type: 'root',
          children: [
            {
              type: 'table',
              children: [
                {
                  type: 'tableRow',
                  children: ['a', value].map((cell) => ({
                    type: 'tableCell',
                    children: [text(cell)],
                  })),
                },
              ],
            },
            {
              type: 'figure',
              children: [
                { type: 'image', url: 'https://img.example/a.jpg', alt: value },
                { type: 'caption', children: [text(value)] },
              ],
              credit: null,
            },
          ],
        },
      },
      annotations: [anAnnotation(value)],
    });
    const { tree, front } = readBack(whole);
    expect(front.title).toBe(value);
    const [headline, table, image, caption, , , list] = tree.children;
    expect(headline && wordsIn(headline)).toBe(words);
    expect(table && wordsIn(table)).toBe(`a${words}`);
    expect(image).toMatchObject({ children: [{ type: 'image', alt: words }] });
    expect(caption && typesIn(caption)).toEqual(['paragraph', 'emphasis', 'text']);
    expect(caption && wordsIn(caption)).toBe(words);
    expect(list).toMatchObject({ type: 'list', children: [{ children: [{}, {}] }] });
    expect(list && wordsIn(list)).toBe(`${words}sun · 2026-11-12 17:20 UTC`);
  });

  const scraps = fc.constantFrom(
    ...['*', '_', '`', '~', '[', ']', '(', ')', '<', '>', '#', '|', '-', '+', '=', '!', '\\', '&'],
    ...[' ', '  ', '\n', '\t', '1.', '2)', ':', '"', 'a', 'b', 'ü', '日', '🙂', '.', ',', '&amp;'],
  );
  const someWords = fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join(''));

  it('stays text, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(someWords, { minLength: 1, maxLength: 3 }), (values) => {
        const body = bodyOf(values.map(paragraph));
        const expected = values
          .map((value) => value.replace(/[ \t\n]+/g, ' ').trim())
          .filter((value) => value !== '');
        expect(body.children.map(wordsIn)).toEqual(expected);
        expect(new Set(typesIn(body))).toEqual(
          new Set(expected.length === 0 ? ['root'] : ['root', 'paragraph', 'text']),
        );
      }),
      { numRuns: scaleRuns(400) },
    );
  }, 60_000);

  const inline = fc.letrec<{ node: Inline; children: readonly Inline[] }>((tie) => ({
    children: fc.array(tie('node'), { maxLength: 4 }),
    node: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      someWords.map((value): Inline => text(value)),
      someWords.map((value): Inline => ({ type: 'inlineCode', value })),
      fc.constant<Inline>({ type: 'break' }),
      fc
        .tuple(fc.constantFrom('emphasis', 'strong', 'delete'), tie('children'))
        .map(([type, children]): Inline => ({ type, children })),
      tie('children').map(
        (children): Inline => ({
          type: 'link',
          url: 'https://a.example/(x)?a=1&b=[2]#*c*',
          children,
        }),
      ),
    ),
  })).children;

  /** Text without spaces, which may move out of a highlight. */
  const letters = (words: string) => words.replace(/\s+/g, '');

  const allWords = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'break') return ' ';
        return 'children' in node ? allWords(node.children) : node.value;
      })
      .join('');

  it('stays text in any nesting of emphasis, links and code', () => {
    fc.assert(
      fc.property(inline, (children) => {
        const body = bodyOf([{ type: 'paragraph', children }]);
        expect(letters(wordsIn(body))).toBe(letters(allWords(children)));
        expect(typesIn(body)).not.toContain('html');
        expect(typesIn(body)).not.toContain('image');
      }),
      { numRuns: scaleRuns(400) },
    );
  }, 60_000);
});

describe('a note', () => {
  const notes = fc
    .array(
      fc.constantFrom(
        ...['```', '~~~~', '<!--', '<script>', '<div>', '</div>', '- x', '1. x', '> x', '# x'],
        ...['---', '===', '| a |\n|---|', '    code', '\t', '', '\r\n', 'words', '[x]: /y', '\\'],
      ),
      { maxLength: 6 },
    )
    .map((lines) => lines.join('\n'));

  it('never extends beyond its annotation, whatever it leaves open', () => {
    fc.assert(
      fc.property(fc.array(notes, { minLength: 1, maxLength: 4 }), (typed) => {
        const annotations = typed.map((note, index) => anAnnotation(`quote ${index}`, { note }));
        const { tree } = readBack(aWholeClip({ annotations, clip: { note: typed[0] ?? '' } }));
        const list = tree.children.at(-1);
        if (list?.type !== 'list') throw new Error(`the file ends with ${list?.type}`);
        const quotes = list.children.map((item) => item.children[0]);
        expect(quotes.map((quote) => quote && wordsIn(quote))).toEqual(
          typed.map((_, index) => `quote ${index}`),
        );
      }),
      { numRuns: scaleRuns(300) },
    );
  }, 60_000);
});
