import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../../core/model';
import { scaleRuns } from '../../runs';
import { makeAnnotation, makeWholeClip, paragraph } from '../samples';
import { collectNodeTypes, collectText, exportAndParse } from './read-markdown';

const text = (value: string): Inline => ({ type: 'text', value });

/** Exports blocks and returns the parsed blocks, without the headline. */
function exportBody(children: readonly Block[]) {
  const { tree } = exportAndParse(makeWholeClip({ article: { body: { type: 'root', children } } }));
  return { type: 'root' as const, children: tree.children.slice(1) };
}

describe('text that looks like Markdown in exported Markdown', () => {
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
    '$a$, $$b$$, 5$ and \\$6\\$',
    '    four spaces',
    '5*3*2 = 30',
    'a\u00a0b',
  ];

  it.each(lookalikes)('stays text in a paragraph: %s', (value) => {
    const trimmed = value.trim();
    const body = exportBody([paragraph('Before.'), paragraph(value), paragraph('After.')]);
    expect(body.children.map(collectText)).toEqual(['Before.', trimmed, 'After.']);
    expect(collectNodeTypes(body)).toEqual(
      collectNodeTypes(exportBody(['a', 'b', 'c'].map(paragraph))),
    );
  });

  it.each(lookalikes)('stays text in a headline, a cell, a caption and a quote: %s', (value) => {
    const trimmed = value.trim();
    const whole = makeWholeClip({
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
      annotations: [makeAnnotation(value)],
    });
    const { tree, front } = exportAndParse(whole);
    expect(front.title).toBe(value);
    const [headline, table, image, caption, , , list] = tree.children;
    expect(headline && collectText(headline)).toBe(trimmed);
    expect(table && collectText(table)).toBe(`a${trimmed}`);
    expect(image).toMatchObject({ children: [{ type: 'image', alt: trimmed }] });
    expect(caption && collectNodeTypes(caption)).toEqual(['paragraph', 'emphasis', 'text']);
    expect(caption && collectText(caption)).toBe(trimmed);
    expect(list).toMatchObject({ type: 'list', children: [{ children: [{}, {}] }] });
    expect(list && collectText(list)).toBe(`${trimmed}sun yellow · 2026-11-12 17:20 UTC`);
  });

  const fragments = fc.constantFrom(
    ...[
      '*',
      '_',
      '`',
      '~',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '#',
      '|',
      '-',
      '+',
      '=',
      '!',
      '\\',
      '&',
      '$',
    ],
    ...[' ', '  ', '\n', '\t', '1.', '2)', ':', '"', 'a', 'b', 'ü', '日', '🙂', '.', ',', '&amp;'],
  );
  const arbitraryText = fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join(''));

  it('stays text in any combination', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText, { minLength: 1, maxLength: 3 }), (values) => {
        const body = exportBody(values.map(paragraph));
        const expected = values
          .map((value) => value.replace(/[ \t\n]+/g, ' ').trim())
          .filter((value) => value !== '');
        expect(body.children.map(collectText)).toEqual(expected);
        expect(new Set(collectNodeTypes(body))).toEqual(
          new Set(expected.length === 0 ? ['root'] : ['root', 'paragraph', 'text']),
        );
      }),
      { numRuns: scaleRuns(400) },
    );
  }, 60_000);

  const arbitraryInlines = fc.letrec<{ node: Inline; children: readonly Inline[] }>((tie) => ({
    children: fc.array(tie('node'), { maxLength: 4 }),
    node: fc.oneof(
      { depthSize: 'small', maxDepth: 3 },
      arbitraryText.map((value): Inline => text(value)),
      arbitraryText.map((value): Inline => ({ type: 'inlineCode', value })),
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

  /** Removes spaces, which may move out of emphasis. */
  const removeSpaces = (value: string) => value.replace(/\s+/g, '');

  const collectInlineText = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'break') return ' ';
        return 'children' in node ? collectInlineText(node.children) : node.value;
      })
      .join('');

  it('stays text in any nesting of emphasis, links and code', () => {
    fc.assert(
      fc.property(arbitraryInlines, (children) => {
        const body = exportBody([{ type: 'paragraph', children }]);
        expect(removeSpaces(collectText(body))).toBe(removeSpaces(collectInlineText(children)));
        expect(collectNodeTypes(body)).not.toContain('html');
        expect(collectNodeTypes(body)).not.toContain('image');
      }),
      { numRuns: scaleRuns(400) },
    );
  }, 60_000);
});

describe('a note in exported Markdown', () => {
  const notes = fc
    .array(
      fc.constantFrom(
        ...['```', '~~~~', '<!--', '<script>', '<div>', '</div>', '- x', '1. x', '> x', '# x'],
        ...['---', '===', '| a |\n|---|', '    code', '\t', '', '\r\n', 'words', '[x]: /y', '\\'],
      ),
      { maxLength: 6 },
    )
    .map((lines) => lines.join('\n'));

  it('ends with its annotation, even if it leaves blocks open', () => {
    fc.assert(
      fc.property(fc.array(notes, { minLength: 1, maxLength: 4 }), (typed) => {
        const annotations = typed.map((note, index) => makeAnnotation(`quote ${index}`, { note }));
        const { tree } = exportAndParse(
          makeWholeClip({ annotations, clip: { note: typed[0] ?? '' } }),
        );
        const list = tree.children.at(-1);
        if (list?.type !== 'list') throw new Error(`the file ends with ${list?.type}`);
        const quotes = list.children.map((item) => item.children[0]);
        expect(quotes.map((quote) => quote && collectText(quote))).toEqual(
          typed.map((_, index) => `quote ${index}`),
        );
      }),
      { numRuns: scaleRuns(300) },
    );
  }, 60_000);
});
