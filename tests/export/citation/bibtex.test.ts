import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../core/export/formats/citation';
import { scaleRuns } from '../../runs';
import { readCitations } from './read-citations';
import { aBareStory, aStory } from './stories';
import { anyWords, onOneLine } from './words';

describe('BibTeX', () => {
  it('reads like a hand-written file', () => {
    expect(toBibtex([aStory({ title: 'Boats & “bread”: 5% off' })])).toBe(`@article{mensah2026boats,
  author = {Mensah, Ada and van Halder, Jan-Ole P.},
  title = {{Boats \\& “bread”: 5\\% off}},
  journal = {The Halden Courier},
  year = {2026},
  month = nov,
  day = {12},
  url = {https://www.haldencourier.example/news/osk-ferry?a=1&b=2_3#x},
  urldate = {2026-12-03},
  language = {en},
  abstract = {The last boat leaves on Friday.},
  keywords = {alden/council, boats},
  note = {Source: Nordby Press Agency},
}
`);
  });

  it('uses @misc if no newspaper is known', () => {
    expect(toBibtex([aBareStory({ title: 'Ferry' })])).toBe(`@misc{ferry,
  title = {{Ferry}},
  url = {https://www.haldencourier.example/news/osk-ferry?a=1&b=2_3#x},
  urldate = {2026-12-03},
}
`);
  });

  it('keeps balanced braces, and escapes a lone brace that would swallow the rest', () => {
    const title = 'Sets {a, {b}} of } and {c';
    expect(toBibtex([aBareStory({ title })])).toContain(
      '  title = {{Sets \\{a, \\{b\\}\\} of \\textbraceright{} and \\textbraceleft{}c}},\n',
    );
  });

  it('writes each month as its macro, which other programs read as that month', () => {
    const macros = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
    for (const [index, macro] of macros.entries()) {
      const text = toBibtex([aStory({ issued: { year: 2026, month: index + 1, day: 9 } })]);
      expect(text).toContain(`\n  month = ${macro},\n`);
      expect(readCitations(text)[0]?.issued).toEqual({ 'date-parts': [[2026, index + 1, 9]] });
    }
  });

  it('keeps names with particles or without parts whole', () => {
    const parts = { given: 'José', dropping: '', nonDropping: '', suffix: 'Jr.' };
    const text = toBibtex([
      aStory({
        authors: [
          { ...parts, family: 'Mora y Prado' },
          { ...parts, suffix: '', family: 'hooks' },
          { literal: 'Nordby Press and Picture Agency' },
        ],
      }),
    ]);
    expect(text).toContain(
      'author = {{Mora y Prado}, Jr., José and {hooks}, José and {Nordby Press and Picture Agency}},',
    );
    expect(readCitations(text)[0]?.author).toEqual([
      { family: 'Mora y Prado', given: 'José', suffix: 'Jr.' },
      { family: 'hooks', given: 'José' },
      { family: 'Nordby Press and Picture Agency' },
    ]);
  });

  it('round-trips any title, newspaper and address', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (title, newspaper, path) => {
        const url = new URL(`https://a.example/${path}`).href;
        const stories = [aStory({ title, newspaper, url }), aStory()];
        const items = readCitations(toBibtex(stories));
        expect(items).toHaveLength(2);
        expect(items[0]).toMatchObject({ issued: { 'date-parts': [[2026, 11, 12]] } });
        const written = url.replace(/[{}\\^"<>|`]/g, encodeURIComponent);
        // That program encodes a lone percent sign.
        expect(items[0]?.URL?.replaceAll('%25', '%')).toBe(written.replaceAll('%25', '%'));
        expect(items[0]?.title ?? '').toBe(onOneLine(title));
        expect(items[0]?.['container-title'] ?? '').toBe(onOneLine(newspaper));
        expect(items[1]).toMatchObject({ title: aStory().title, URL: aStory().url });
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});
