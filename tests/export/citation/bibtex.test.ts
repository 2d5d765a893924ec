import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../../core/export/formats/citation';
import { scaleRuns } from '../../runs';
import { anyText, joinLines } from './arbitrary-text';
import { readCitations } from './read-citations';
import { makeBareStory, makeStory } from './stories';

describe('BibTeX', () => {
  it('writes all known fields of a newspaper article', () => {
    expect(
      toBibtex([makeStory({ title: 'Boats & “bread”: 5% off' })]),
    ).toBe(`@article{mensah2026boats,
  author = {Mensah, Ada and van Halder, Jan-Ole P.},
  title = {{Boats \\& “bread”: 5\\% off}},
  journal = {The Halden Courier},
  year = {2026},
  month = nov,
  day = {12},
  date = {2026-11-12},
  url = {https://www.haldencourier.example/news/osk-ferry?a=1&b=2_3#x},
  urldate = {2026-12-03},
  language = {en},
  abstract = {The last boat leaves on Friday.},
  keywords = {alden/council, boats},
  note = {Source: Nordby Press Agency},
}
`);
  });

  it('writes @misc if no newspaper is known', () => {
    expect(toBibtex([makeBareStory({ title: 'Ferry' })])).toBe(`@misc{ferry,
  title = {{Ferry}},
  url = {https://www.haldencourier.example/news/osk-ferry?a=1&b=2_3#x},
  urldate = {2026-12-03},
}
`);
  });

  it('escapes balanced braces, and writes lone braces as macros', () => {
    const title = 'Sets {a, {b}} of } and {c';
    expect(toBibtex([makeBareStory({ title })])).toContain(
      '  title = {{Sets \\{a, \\{b\\}\\} of \\textbraceright{} and \\textbraceleft{}c}},\n',
    );
  });

  it('writes each month as a macro that citation-js reads back', () => {
    const macros = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
    for (const [index, macro] of macros.entries()) {
      const text = toBibtex([makeStory({ issued: { year: 2026, month: index + 1, day: 9 } })]);
      expect(text).toContain(`\n  month = ${macro},\n`);
      expect(readCitations(text)[0]?.issued).toEqual({ 'date-parts': [[2026, index + 1, 9]] });
    }
  });

  it('writes no semicolon in a keyword, at which Zotero would split it', () => {
    const text = toBibtex([makeBareStory({ tags: ['boats; quays', 'sea'] })]);
    expect(text).toContain('keywords = {boats quays, sea},');
  });

  it('keeps multi-word family names and names without parts together', () => {
    const parts = { given: 'José', dropping: '', nonDropping: '', suffix: 'Jr.' };
    const text = toBibtex([
      makeStory({
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
      fc.property(anyText, anyText, anyText, (title, newspaper, path) => {
        const url = new URL(`https://a.example/${path}`).href;
        const stories = [makeStory({ title, newspaper, url }), makeStory()];
        const items = readCitations(toBibtex(stories));
        expect(items).toHaveLength(2);
        expect(items[0]).toMatchObject({ issued: { 'date-parts': [[2026, 11, 12]] } });
        const written = url.replace(/[{}\\^"<>|`]/g, encodeURIComponent);
        // citation-js encodes a lone percent sign.
        expect(items[0]?.URL?.replaceAll('%25', '%')).toBe(written.replaceAll('%25', '%'));
        expect(items[0]?.title ?? '').toBe(joinLines(title));
        expect(items[0]?.['container-title'] ?? '').toBe(joinLines(newspaper));
        expect(items[1]).toMatchObject({ title: makeStory().title, URL: makeStory().url });
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});
