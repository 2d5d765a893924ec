import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { appendToNote, toMarkdown } from '../../core/export';
import { markdownText } from '../../core/export/formats/markdown/to-markdown';
import { escapeNoteHtml } from '../../core/markdown/escape-note-html';
import { typesIn, withoutIds, wordsIn } from '../export/markdown/read-markdown';
import { anAnnotation, aWholeClip, lastExport } from '../export/samples';
import { scaleRuns } from '../runs';

/** Parses a file like a program that supports footnotes. */
const parse = (markdown: string, style: 'section' | 'text') =>
  style === 'section'
    ? fromMarkdown(markdown)
    : fromMarkdown(markdown, {
        extensions: [gfmFootnote()],
        mdastExtensions: [gfmFootnoteFromMarkdown()],
      });

describe('a note in Markdown', () => {
  it.each([
    [
      '*Why* [now](https://a.example)?\n\n- one\n- two',
      '*Why* [now](https://a.example)?\n\n- one\n- two',
    ],
    ['Is 3 < 5, or <https://a.example>?', 'Is 3 < 5, or <https://a.example>?'],
    ['`<b>`, and\n\n```\n<script>\n```', '`<b>`, and\n\n```\n<script>\n```'],
    ['    a <b>\n    ``\n\nThen', '```\na <b>\n``\n```\n\nThen'],
    ['Press <kbd>Ctrl</kbd>.', 'Press &lt;kbd>Ctrl&lt;/kbd>.'],
    ['<script>\nalert(1)\n</script>', '&lt;script>\nalert(1)\n&lt;/script>'],
    ['> <!-- x -->\n> - <i\n>   a="b">', '> &lt;!-- x -->\n> - &lt;i\n>   a="b">'],
    ['<div title="\\<b">', '&lt;div title="\\&lt;b">'],
    ['<<!--```\n<!-->', '<&lt;!--```\n&lt;!-->'],
  ])('is unchanged except for HTML: %j', (note, written) => {
    expect(escapeNoteHtml(note)).toBe(written);
  });

  it('contains no HTML element, whatever is typed', () => {
    const scraps = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '<b>',
        '<script>',
        '<!--',
        '-->',
        '<?',
        '<![CDATA[',
        ']]>',
        '\\',
        '`',
        '"',
      ],
      ...["'", '\n', '\n\n', '  ', '    ', '> ', '- ', '```\n', 'a', '=', '&lt;', '*', '<a b="'],
    );
    const notes = fc.array(scraps, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(notes, (note) => {
        const whole = aWholeClip({ annotations: [anAnnotation('The last boat', { note })] });
        for (const style of ['section', 'text'] as const) {
          const tree = withoutIds(parse(markdownText(whole, style), style));
          expect(typesIn(tree)).not.toContain('html');
        }
      }),
      { numRuns: scaleRuns(300) },
    );
  });

  it('keeps a headline as text', () => {
    const headline = 'Why <script>alert(1)</script> & <b> mean nothing';
    const [heading] = fromMarkdown(
      markdownText(aWholeClip({ article: { headline } }), 'section'),
    ).children;
    expect(heading && wordsIn(heading)).toBe(headline);
  });

  it('is not appended to a file that contains it', () => {
    const changed = { note: 'Press <kbd>Ctrl</kbd>.', updatedAt: '2026-11-21T08:30:00.000Z' };
    const file = String(toMarkdown(aWholeClip()).content);
    const last = lastExport('2026-11-20T00:00:00.000Z');
    const whole = aWholeClip({ clip: changed });
    const after = appendToNote(file, whole, last) ?? '';
    expect(after).toContain('\n  Press &lt;kbd>Ctrl&lt;/kbd>.\n');
    expect(appendToNote(after, whole, last)).toBe(after);
  });
});
