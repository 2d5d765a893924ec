import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { renderClipMarkdown } from '../../../core/export/formats/markdown/to-markdown';
import { runsCodeInFootnote } from '../../../core/markdown/escape-note-html';
import { toIdToken } from '../../../core/markdown/markdown-ids';
import type { Annotation, Inline } from '../../../core/model';
import { sampleClips } from '../../../scripts/check-formats/sample-clips';
import { scaleRuns } from '../../runs';
import { makeAnnotation, makeWholeClip, paragraph } from '../samples';
import { collectText, removeIdComments, removeIdCommentsFromText } from './read-markdown';

/** Makes an annotation on part of a paragraph below the default headline. */
function annotate(
  paragraphText: string,
  exact: string,
  change: Partial<Annotation> = {},
): Annotation {
  const text = `Ferry to Osk Island stops for the winter\n${paragraphText}`;
  const start = text.lastIndexOf(exact);
  const end = start + exact.length;
  return makeAnnotation(exact, {
    passage: {
      quote: { exact, prefix: text.slice(0, start), suffix: text.slice(end) },
      position: { start, end },
      textVersion: 1,
    },
    ...change,
  });
}

/** Returns the exported lines below the headline. */
function writeLines(children: readonly Inline[], annotations: readonly Annotation[]): string[] {
  const body = { type: 'root' as const, children: [{ type: 'paragraph' as const, children }] };
  return renderClipMarkdown(makeWholeClip({ article: { body }, annotations }), 'text')
    .split('\n')
    .slice(2);
}

function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
}

describe('highlights in exported Markdown', () => {
  const text = (value: string): Inline => ({ type: 'text', value });
  const sentence = 'They vote to repair the old bridge now.';

  it('include emphasis and links, but no spaces at the ends', () => {
    const children = [
      text('They '),
      { type: 'strong', children: [text('vote ')] },
      text('to repair '),
      { type: 'link', url: 'https://a.example/', children: [text('the old')] },
      text(' bridge now.'),
    ] as const;
    const [line = ''] = writeLines(children, [annotate(sentence, 'vote to repair the old bridge')]);
    expect(removeIdCommentsFromText(line)).toBe(
      'They ==**vote** to repair [the old](https://a.example/) bridge== now.',
    );
  });

  it('are split at emphasis that they partly cover', () => {
    const children = [
      text('They vote to '),
      { type: 'strong', children: [text('repair the old bridge')] },
      text(' now.'),
    ] as const;
    const [line = ''] = writeLines(children, [annotate(sentence, 'vote to repair')]);
    expect(removeIdCommentsFromText(line)).toBe(
      'They ==vote to== **==repair== the old bridge** now.',
    );
  });

  it('are split where they overlap, with one id comment per highlight', () => {
    const annotations = [
      annotate(sentence, 'vote to repair', { id: 'one', note: 'One.' }),
      annotate(sentence, 'repair the old', { id: 'two', note: 'Two.' }),
      annotate(sentence, 'now', { id: 'three', tags: ['x'] }),
    ];
    const [one, two, three] = ['one', 'two', 'three'].map(toIdToken);
    expect(writeLines([text(sentence)], annotations)).toEqual([
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

  it('have their footnote reference after the link that contains them', () => {
    const children = [
      { type: 'link', url: 'https://a.example/', children: [text(sentence)] },
    ] as const;
    const token = toIdToken('one');
    expect(writeLines(children, [annotate(sentence, 'vote', { id: 'one', note: 'One.' })])[0]).toBe(
      `[They ==vote==<!-- ${token} --> to repair the old bridge now.](https://a.example/)[^${token}]`,
    );
  });

  it('are listed in the section if their quotes are missing or reworded', () => {
    const [bridge = makeWholeClip()] = sampleClips;
    const section = renderClipMarkdown(bridge, 'text').split('## Highlights')[1];
    expect(section?.match(/^- > .*/gm)).toEqual([
      '- > Words that the page has lost since',
      '- > the first floods of a long winter',
    ]);
    expect(renderClipMarkdown(bridge, 'both').match(/^- > .*/gm)).toHaveLength(7);
  });

  it('are not created by equals signs in page text', () => {
    expect(writeLines([text('a ==b== c === d = e')], [])[0]).toBe('a \\=\\=b\\=\\= c =\\== d = e');
  });

  const fragments = fc.constantFrom(
    ...['*', '_', '`', '[', ']', '(', '<', '=', '==', '===', '^', '[^1]', '[^1]: ', '\\', '~', '!'],
    ...[' ', 'a', 'b', 'ü', '日', '.', ':', '&amp;', '-', '1.', '#'],
  );
  const arbitraryText = fc
    .array(fragments, { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join(''));
  const noteLines = fc.array(
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

  /** Parses Markdown as a program that supports highlights does: without pairs of "==". */
  function readShown(markdown: string): {
    text: string;
    noteCount: number;
    paragraphCount: number;
  } {
    const escaped = markdown.replace(/\\(.)/g, (sequence, next) =>
      next === '=' ? '\ue000' : sequence,
    );
    const tree = removeIdComments(parseMarkdown(escaped));
    const [, ...blocks] = tree.children;
    const getPlainText = (node: Nodes) =>
      collectText(node).replaceAll('==', '').replaceAll('\ue000', '=');
    const paragraphs = blocks.filter(({ type }) => type === 'paragraph');
    return {
      text: paragraphs.map(getPlainText).join('\n').replace(/\s+/g, ' '),
      noteCount: blocks.filter(({ type }) => type === 'footnoteDefinition').length,
      paragraphCount: paragraphs.length,
    };
  }

  it('change no text, and have separate notes', () => {
    fc.assert(
      fc.property(
        arbitraryText,
        fc.nat(10),
        fc.nat(10),
        noteLines,
        (value, from, length, lines) => {
          const plain = value.replace(/\s+/g, ' ').trim();
          fc.pre(plain !== '');
          const exact = plain.slice(from % plain.length, (from % plain.length) + length + 1).trim();
          fc.pre(exact !== '');
          const note = `x${lines.join('\n')}`;
          const annotations = [annotate(plain, exact, { note })];
          const whole = makeWholeClip({
            article: { body: { type: 'root', children: [paragraph(value), paragraph('End.')] } },
            annotations,
          });
          const { text, noteCount, paragraphCount } = readShown(renderClipMarkdown(whole, 'text'));
          expect(text).toBe(`${plain} End.`);
          // What could run code as a footnote is in the section below the text.
          expect(noteCount).toBe(runsCodeInFootnote(note) ? 0 : 1);
          expect(paragraphCount).toBe(2);
        },
      ),
      { numRuns: scaleRuns(400) },
    );
  });
});
