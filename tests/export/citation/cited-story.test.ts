import { describe, expect, it } from 'vitest';
import { toCitedStory, toCslJson } from '../../../core/export/formats/citation';
import { makeWholeClip } from '../samples';
import { makeBareStory, makeStory } from './stories';

describe('toCitedStory', () => {
  it('dates publication in the time zone of the publisher, and access in that of the user', () => {
    const whole = makeWholeClip({
      article: { publishedAt: '2026-11-12T00:30:00+13:00' },
      clip: { clippedAt: '2026-12-31T23:30:00.000Z' },
    });
    expect(toCitedStory(whole, 'Europe/Oslo')).toMatchObject({
      issued: { year: 2026, month: 11, day: 12 },
      accessed: { year: 2027, month: 1, day: 1 },
    });
    expect(toCitedStory(whole).accessed).toEqual({ year: 2026, month: 12, day: 31 });
  });

  it('does not split the names of publishers and agencies', () => {
    const article = {
      authors: ['Ada Mensah', 'Halden Courier', 'Nordby Bureau'],
      publisher: 'Halden Courier',
    };
    expect(toCitedStory(makeWholeClip({ article })).authors).toEqual([
      expect.objectContaining({ family: 'Mensah' }),
      { literal: 'Halden Courier' },
      { literal: 'Nordby Bureau' },
    ]);
  });

  it('names the agency as the author if there is no byline', () => {
    const whole = makeWholeClip({ article: { sourceCredit: 'Nordby Dispatch' } });
    expect(toCitedStory(whole).authors).toEqual([{ literal: 'Nordby Dispatch' }]);
  });
});

describe('CSL-JSON', () => {
  it('writes all known fields', () => {
    expect(JSON.parse(toCslJson([makeStory()]))).toEqual([
      {
        id: 'mensah2026ferry',
        type: 'article-newspaper',
        title: 'Ferry to Osk Island stops for the winter',
        author: [
          { given: 'Ada', family: 'Mensah' },
          { given: 'Jan-Ole P.', family: 'Halder', 'non-dropping-particle': 'van' },
        ],
        'container-title': 'The Halden Courier',
        'original-publisher': 'Nordby Press Agency',
        issued: { 'date-parts': [[2026, 11, 12]] },
        accessed: { 'date-parts': [[2026, 12, 3]] },
        URL: makeStory().url,
        language: 'en',
        section: 'City',
        abstract: 'The last boat leaves on Friday.',
        keyword: 'alden/council, boats',
      },
    ]);
  });

  it('omits unknown fields, and gives every story a unique key', () => {
    const items = JSON.parse(
      toCslJson([
        makeBareStory({ title: 'The ferry' }),
        makeBareStory({ title: 'Ferry' }),
        makeBareStory({ title: '島へ' }),
        makeBareStory({ title: '橋', authors: [{ literal: 'Çelik Ørsted' }] }),
      ]),
    );
    expect(items.map((item: { id: string }) => item.id)).toEqual([
      'ferry',
      'ferry-2',
      'story',
      'celikorsted',
    ]);
    expect(Object.keys(items[0])).toEqual(['id', 'type', 'title', 'accessed', 'URL']);
  });
});
