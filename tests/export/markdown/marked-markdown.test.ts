import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { markdownText } from '../../../core/export/formats/markdown/to-markdown';
import { toIdToken } from '../../../core/markdown/markdown-ids';
import type { Annotation, Inline } from '../../../core/model';
import { sampleClips } from '../../../scripts/check-formats/sample-clips';
import { scaleRuns } from '../../runs';
import { anAnnotation, aWholeClip, paragraph } from '../samples';
import { textWithoutIds, withoutIds, wordsIn } from './read-markdown';

/** An annotation on words of a paragraph below the usual headline. */
function mark(words: string, exact: string, change: Partial<Annotation> = {}): Annotation {
  const text = `Ferry to Osk Island stops for the winter\n${words}`;
  const start = text.lastIndexOf(exact);
  const end = start + exact.length;
  return anAnnotation(exact, {
    passage: {
      quote: { exact, prefix: text.slice(0, start), suffix: text.slice(end) },
      position: { start, end },
      textVersion: 1,
    },
    ...change,
  });
}

function linesOf(children: readonly Inline[], annotations: readonly Annotation[]): string[] {
  const body = { type: 'root' as const, children: [{ type: 'paragraph' as const, children }] };
  return markdownText(aWholeClip({ article: { body }, annotations }), 'text')
    .split('\n')
    .slice(2);
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
}

describe('highlights in Markdown', () => {
  const text = (value: string): Inline => ({ type: 'text', value });
  const words = 'They vote to repair the old bridge now.';

  it('are one highlight across emphasis and links, without spaces at the ends', () => {
    const children = [
      text('They '),
      { type: 'strong', children: [text('vote ')] },
      text('to repair '),
      { type: 'link', url: 'https://a.example/', children: [text('the old')] },
      text(' bridge now.'),
    ] as const;
    const [line = ''] = linesOf(children, [mark(words, 'vote to repair the old bridge')]);
    expect(textWithoutIds(line)).toBe(
      'They ==**vote** to repair [the old](https://a.example/) bridge== now.',
    );
  });

  it('are inside emphasis that they cover in part', () => {
    const children = [
      text('They vote to '),
      { type: 'strong', children: [text('repair the old bridge')] },
      text(' now.'),
    ] as const;
    const [line = ''] = linesOf(children, [mark(words, 'vote to repair')]);
    expect(textWithoutIds(line)).toBe('They ==vote to== **==repair== the old bridge** now.');
  });

  it('are split where they overlap, each segment with the ids of all that cover it', () => {
    const annotations = [
      mark(words, 'vote to repair', { id: 'one', note: 'One.' }),
      mark(words, 'repair the old', { id: 'two', note: 'Two.' }),
      mark(words, 'now', { id: 'three', tags: ['x'] }),
    ];
    const [one, two, three] = ['one', 'two', 'three'].map(toIdToken);
    expect(linesOf([text(words)], annotations)).toEqual([
      `They ==vote to==<!-- ${one} --> ==repair==[^${one}]<!-- ${two} --> ==the old==[^${two}] bridge ==now==<!-- ${three} -->.`,
      '',
      '<!-- pm-end -->',
      '',
      `[^${one}]: One.`,
      '',
      `[^${two}]: Two.`,
      '',
    ]);
  });

  it('have the footnote of a highlight in a link after the link', () => {
    const children = [
      { type: 'link', url: 'https://a.example/', children: [text(words)] },
    ] as const;
    const token = toIdToken('one');
    expect(linesOf(children, [mark(words, 'vote', { id: 'one', note: 'One.' })])[0]).toBe(
      `[They ==vote==<!-- ${token} --> to repair the old bridge now.](https://a.example/)[^${token}]`,
    );
  });

  it('leave quotes that are missing or reworded to the section', () => {
    const [bridge = aWholeClip()] = sampleClips;
    const section = markdownText(bridge, 'text').split('## Annotations')[1];
    expect(section?.match(/^- > .*/gm)).toEqual([
      '- > Words that the page has lost since',
      '- > the first floods of a long winter',
    ]);
    expect(markdownText(bridge, 'both').match(/^- > .*/gm)).toHaveLength(7);
  });

  it('are not created by equals signs in the page text', () => {
    expect(linesOf([text('a ==b== c === d = e')], [])[0]).toBe('a \\=\\=b\\=\\= c =\\== d = e');
  });

  const scraps = fc.constantFrom(
    ...['*', '_', '`', '[', ']', '(', '<', '=', '==', '===', '^', '[^1]', '[^1]: ', '\\', '~', '!'],
    ...[' ', 'a', 'b', 'ü', '日', '.', ':', '&amp;', '-', '1.', '#'],
  );
  const someWords = fc
    .array(scraps, { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join(''));
  const notes = fc.array(
    fc.constantFrom(
      '```',
      '<!--',
      '- x',
      '> x',
      '[^1]: x',
      'words',
      '',
      '    code',
      '---',
      '<div>',
    ),
    { minLength: 1, maxLength: 4 },
  );

  /** The text shown by a program that supports highlights: without pairs of "==". */
  function shown(markdown: string): { words: string; notes: number; paragraphs: number } {
    const escaped = markdown.replace(/\\(.)/g, (both, next) => (next === '=' ? '\ue000' : both));
    const tree = withoutIds(parse(escaped));
    const [, ...blocks] = tree.children;
    const plain = (node: Nodes) => wordsIn(node).replaceAll('==', '').replaceAll('\ue000', '=');
    const text = blocks.filter(({ type }) => type === 'paragraph');
    return {
      words: text.map(plain).join('\n').replace(/\s+/g, ' '),
      notes: blocks.filter(({ type }) => type === 'footnoteDefinition').length,
      paragraphs: text.length,
    };
  }

  it('change no text, and keep every note separate', () => {
    fc.assert(
      fc.property(someWords, fc.nat(10), fc.nat(10), notes, (value, from, length, note) => {
        const plain = value.replace(/\s+/g, ' ').trim();
        fc.pre(plain !== '');
        const exact = plain.slice(from % plain.length, (from % plain.length) + length + 1).trim();
        fc.pre(exact !== '');
        const annotations = [mark(plain, exact, { note: `x${note.join('\n')}` })];
        const whole = aWholeClip({
          article: { body: { type: 'root', children: [paragraph(value), paragraph('End.')] } },
          annotations,
        });
        const { words: read, notes: count, paragraphs } = shown(markdownText(whole, 'text'));
        expect(read).toBe(`${plain} End.`);
        expect(count).toBe(1);
        expect(paragraphs).toBe(2);
      }),
      { numRuns: scaleRuns(400) },
    );
  });
});
