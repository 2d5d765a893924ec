import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRis } from '../../../core/export/formats/citation';
import { splitName } from '../../../core/export/formats/citation/person-name';
import { scaleRuns } from '../../runs';
import { anyText, joinLines } from './arbitrary-text';
import { readCitations } from './read-citations';
import { makeBareStory, makeStory } from './stories';

describe('RIS', () => {
  it('writes one line per known field and author', () => {
    expect(toRis([makeStory()]).split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - mensah2026ferry',
      'AU  - Mensah, Ada',
      'AU  - van Halder, Jan-Ole P.',
      'TI  - Ferry to Osk Island stops for the winter',
      'T2  - The Halden Courier',
      'PB  - Nordby Press Agency',
      'PY  - 2026',
      'DA  - 2026/11/12/',
      'SE  - City',
      'AB  - The last boat leaves on Friday.',
      'LA  - en',
      'UR  - https://www.haldencourier.example/news/osk-ferry?a=1&b=2_3#x',
      'Y2  - 2026/12/03/',
      'N1  - Source: Nordby Press Agency',
      'KW  - alden/council',
      'KW  - boats',
      'ER  - ',
      '',
    ]);
  });

  it('writes no line for unknown fields', () => {
    const tags = toRis([makeBareStory()])
      .split('\r\n')
      .map((line) => line.slice(0, 2));
    expect(tags).toEqual(['TY', 'ID', 'TI', 'UR', 'Y2', 'ER', '']);
  });

  it('writes no semicolon in a tag, at which Zotero would split it', () => {
    expect(toRis([makeBareStory({ tags: ['boats; quays'] })])).toContain('KW  - boats, quays\r\n');
  });

  it('writes the suffix of a name after its given name', () => {
    const authors = [splitName('O’Neil, Jr., Bob')];
    expect(toRis([makeBareStory({ authors })])).toContain('\r\nAU  - O’Neil, Bob, Jr.\r\n');
  });

  it('is read as a newspaper article by citation-js', () => {
    expect(readCitations(toRis([makeStory()]))[0]).toMatchObject({
      type: 'article-newspaper',
      title: makeStory().title,
      reporter: ['Mensah, Ada', 'van Halder, Jan-Ole P.'],
      'container-title': 'The Halden Courier',
      issued: { 'date-parts': [[2026]] },
      accessed: { 'date-parts': [[2026, 12, 3]] },
      URL: makeStory().url,
      section: 'City',
      language: 'en',
      abstract: 'The last boat leaves on Friday.',
    });
  });

  it('writes any text on the line of its field', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (title, newspaper, tag) => {
        const author = {
          ...{ dropping: '', nonDropping: '', suffix: '' },
          given: tag,
          family: title,
        };
        const fields = { abstract: title, section: newspaper, tags: [tag] };
        const authors = [author, { literal: tag }];
        const stories = [makeStory({ title, newspaper, authors, ...fields }), makeStory()];
        const text = toRis(stories);
        const getValues = (tagName: string) =>
          text
            .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
            .filter((line) => line.startsWith(`${tagName}  - `))
            .map((line) => line.slice(6));
        expect(getValues('TY')).toEqual(['NEWS', 'NEWS']);
        expect(getValues('ER')).toEqual(['', '']);
        const toValues = (text: string) => [joinLines(text)].filter(Boolean);
        expect(getValues('TI')).toEqual([...toValues(title), makeStory().title]);
        expect(getValues('T2')).toEqual([...toValues(newspaper), makeStory().newspaper]);
        expect(getValues('KW')).toEqual([...toValues(tag), ...makeStory().tags]);
        expect(getValues('AB')).toEqual([...toValues(title), makeStory().abstract]);
        expect(getValues('SE')).toEqual([...toValues(newspaper), makeStory().section]);
        expect(getValues('AU').length).toBeLessThanOrEqual(4);
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});
