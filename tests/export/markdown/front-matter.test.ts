import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getTitle } from '../../../core/export/values/title';
import { scaleRuns } from '../../runs';
import { makeWholeClip } from '../samples';
import { exportAndParse } from './read-markdown';

describe('front matter', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          ...[
            '---',
            '\n',
            '\r',
            '"',
            "'",
            ': ',
            '#',
            ' ',
            '\t',
            '- ',
            '{',
            '}',
            '[',
            ']',
            '|',
            '>',
          ],
          ...['%', '@', '`', '!', '&', '*', 'no', 'null', '~', '1e3', '2026-11-12', '\\', '\u0085'],
          ...['\u2028', '\ufeff', '\u0000', '\u202e', 'a'],
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );

  it('round-trips any title, authors, tags and note', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText), anyText, (headline, tags, note) => {
        const { front } = exportAndParse(
          makeWholeClip({ article: { headline, authors: tags }, clip: { tags, note } }),
        );
        const { url } = makeWholeClip().clip.summary;
        expect(front.title).toBe(getTitle({ headline, url }));
        expect(front.authors ?? []).toEqual(tags);
        expect(front.tags ?? []).toEqual(tags);
        expect(front.note ?? '').toBe(note);
        expect(front.pressmark).toBe('clip-1');
      }),
      { numRuns: scaleRuns(300) },
    );
  }, 60_000);

  it('contains no YAML 1.1 line breaks', () => {
    const headline = 'a\u0085b\u2028c\u2029d';
    const whole = makeWholeClip({ article: { headline }, clip: { note: `x\n${headline}` } });
    const front = exportAndParse(whole).text.split('\n# ')[0];
    expect(front).toContain('title: "a\\u0085b\\u2028c\\u2029d"');
    expect(front).not.toMatch(/[\u0085\u2028\u2029]/);
  });
});
