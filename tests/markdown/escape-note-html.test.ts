import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { appendToNote, toMarkdown } from '../../core/export';
import { renderClipMarkdown } from '../../core/export/formats/markdown/to-markdown';
import { escapeNoteHtml } from '../../core/markdown/escape-note-html';
import { collectNodeTypes, collectText, removeIdComments } from '../export/markdown/read-markdown';
import { makeAnnotation, makeLastExport, makeWholeClip } from '../export/samples';
import { scaleRuns } from '../runs';

/** Parses Markdown, with support for footnotes in the style `text`. */
const parse = (markdown: string, style: 'section' | 'text') =>
  style === 'section'
    ? fromMarkdown(markdown)
    : fromMarkdown(markdown, {
        extensions: [gfmFootnote()],
        mdastExtensions: [gfmFootnoteFromMarkdown()],
      });

describe('escapeNoteHtml', () => {
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
  ])('changes nothing except HTML: %j', (note, escaped) => {
    expect(escapeNoteHtml(note)).toBe(escaped);
  });

  it('leaves no HTML element in any note', () => {
    const fragments = fc.constantFrom(
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
    const notes = fc.array(fragments, { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(notes, (note) => {
        const whole = makeWholeClip({ annotations: [makeAnnotation('The last boat', { note })] });
        for (const style of ['section', 'text'] as const) {
          const tree = removeIdComments(parse(renderClipMarkdown(whole, style), style));
          expect(collectNodeTypes(tree)).not.toContain('html');
        }
      }),
      { numRuns: scaleRuns(300) },
    );
  });

  it('is not needed for headlines, whose HTML is exported as text', () => {
    const headline = 'Why <script>alert(1)</script> & <b> mean nothing';
    const [heading] = fromMarkdown(
      renderClipMarkdown(makeWholeClip({ article: { headline } }), 'section'),
    ).children;
    expect(heading && collectText(heading)).toBe(headline);
  });

  it('makes notes that are recognised on the next append', () => {
    const changed = { note: 'Press <kbd>Ctrl</kbd>.', updatedAt: '2026-11-21T08:30:00.000Z' };
    const file = String(toMarkdown(makeWholeClip()).content);
    const last = makeLastExport('2026-11-20T00:00:00.000Z');
    const whole = makeWholeClip({ clip: changed });
    const after = appendToNote(file, whole, last) ?? '';
    expect(after).toContain('\n  Press &lt;kbd>Ctrl&lt;/kbd>.\n');
    expect(appendToNote(after, whole, last)).toBe(after);
  });
});
