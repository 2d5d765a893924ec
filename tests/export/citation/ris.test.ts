import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRis } from '../../../core/export/formats/citation';
import { splitName } from '../../../core/export/formats/citation/person-name';
import { scaleRuns } from '../../runs';
import { readCitations } from './read-citations';
import { aBareStory, aStory } from './stories';
import { anyWords, onOneLine } from './words';

describe('RIS', () => {
  it('has a line for each known field', () => {
    expect(toRis([aStory()]).split('\r\n')).toEqual([
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
      'KW  - alden/council',
      'KW  - boats',
      'ER  - ',
      '',
    ]);
  });

  it('has no line for unknown fields', () => {
    const tags = toRis([aBareStory()])
      .split('\r\n')
      .map((line) => line.slice(0, 2));
    expect(tags).toEqual(['TY', 'ID', 'TI', 'UR', 'Y2', 'ER', '']);
  });

  it('puts the suffix of a name after its other parts', () => {
    const authors = [splitName('O’Neil, Jr., Bob')];
    expect(toRis([aBareStory({ authors })])).toContain('\r\nAU  - O’Neil, Bob, Jr.\r\n');
  });

  it('is read as a newspaper article by another program', () => {
    expect(readCitations(toRis([aStory()]))[0]).toMatchObject({
      type: 'article-newspaper',
      title: aStory().title,
      reporter: ['Mensah, Ada', 'van Halder, Jan-Ole P.'],
      'container-title': 'The Halden Courier',
      issued: { 'date-parts': [[2026]] },
      accessed: { 'date-parts': [[2026, 12, 3]] },
      URL: aStory().url,
      section: 'City',
      language: 'en',
      abstract: 'The last boat leaves on Friday.',
    });
  });

  it('keeps every field on its line, whatever it contains', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (title, newspaper, tag) => {
        const part = {
          ...{ dropping: '', nonDropping: '', suffix: '' },
          given: tag,
          family: title,
        };
        const more = { abstract: title, section: newspaper, authors: [part, { literal: tag }] };
        const stories = [aStory({ title, newspaper, tags: [tag], ...more }), aStory()];
        const text = toRis(stories);
        const linesOf = (mark: string) =>
          text
            .split(/[\r\n\v\f\u0085\u2028\u2029]+/)
            .filter((line) => line.startsWith(`${mark}  - `))
            .map((line) => line.slice(6));
        expect(linesOf('TY')).toEqual(['NEWS', 'NEWS']);
        expect(linesOf('ER')).toEqual(['', '']);
        const known = (words: string) => [onOneLine(words)].filter(Boolean);
        expect(linesOf('TI')).toEqual([...known(title), aStory().title]);
        expect(linesOf('T2')).toEqual([...known(newspaper), aStory().newspaper]);
        expect(linesOf('KW')).toEqual([...known(tag), ...aStory().tags]);
        expect(linesOf('AB')).toEqual([...known(title), aStory().abstract]);
        expect(linesOf('SE')).toEqual([...known(newspaper), aStory().section]);
        expect(linesOf('AU').length).toBeLessThanOrEqual(4);
      }),
      { numRuns: scaleRuns(300) },
    );
  });
});
