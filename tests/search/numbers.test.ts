import { describe, expect, it } from 'vitest';
import { expectValue, makeSaveRequest } from '../storage/samples';
import { createSearchStage, saveText } from './search-stage';

const texts = [
  'The vote of 2026-11-25 was close.',
  'Am 24.11.2026 fiel die Entscheidung.',
  'It cost 1,000 crowns.',
  'A rise of 1.5 per cent.',
  'Rows 10,20,30 and 7,9 are empty.',
  'Lots 100,200,300 were sold.',
];

describe('searching numbers', () => {
  it.each([
    ['2026-11-25 ', [1]],
    ['2026 ', [1, 2]],
    ['"11-25"', [1]],
    ['2026-11', [1]],
    ['24.11.2026 ', [2]],
    ['24.11.2', [2]],
    ['24.11', [2]],
    ['"24 11 2026"', [2]],
    ['1,000 ', [3]],
    ['1000 ', [3]],
    ['1.000 ', [3]],
    // An unfinished number matches all of its possible continuations.
    ['1,0', [3, 5, 6]],
    ['1,00', [3, 6]],
    ['1.5 ', [4]],
    ['1,5 ', [4]],
    ['15 ', []],
    ['20 ', [5]],
    ['10,20,30 ', [5]],
    ['9 ', [5]],
    ['200 ', [6]],
    ['300 ', [6]],
  ])('finds numbers in dates, in lists or alone: %s', async (query, expected) => {
    const stage = await createSearchStage();
    for (const [at, text] of texts.entries()) await saveText(stage, at + 1, text);
    expect(await stage.find(`in:body ${query}`)).toEqual(expected);
    await stage.maintain();
    expect(await stage.find(`in:body ${query}`)).toEqual(expected);
  });
});

describe('searching sites', () => {
  it('finds an internationalised host name by its Unicode and ASCII forms', async () => {
    const stage = await createSearchStage();
    const { article, ...request } = makeSaveRequest(1);
    const url = 'https://www.nachrichten.bücher.example/a';
    expectValue(
      await stage.library.saveClip({ ...request, pageUrl: url, article: { ...article, url } }),
    );
    await saveText(stage, 2, 'ferry');
    for (const query of [
      'site:bücher.example',
      'site:BÜCHER.example/anderes',
      'site:https://nachrichten.bücher.example/a',
      'site:xn--bcher-kva.example',
    ]) {
      expect(await stage.find(query), query).toEqual([1]);
    }
    expect(await stage.find('site:bucher.example')).toEqual([]);
    expect(await stage.find('-site:bücher.example')).toEqual([2]);
  });
});

describe('searching numbers with grouped digits', () => {
  const spaced = [
    'It drew 12\u202f500 people.',
    'It drew 12\u00a0500 people.',
    'It drew 12,500 people.',
    'It drew 12 500 people.',
    'It drew 12 people and 500 gulls.',
    'It drew 12500000 gulls.',
    'It drew 500 crows.',
  ];

  it.each([
    ['12 500 ', [1, 2, 3, 4, 5]],
    ['12\u202f500 ', [1, 2, 3, 4, 5]],
    ['12\u00a0500 people', [1, 2, 3, 4, 5]],
    ['12 500', [1, 2, 3, 4, 5, 6]],
    ['12500 ', [1, 2, 3]],
    ['"12 500"', [1, 2, 3, 4]],
    ['"drew 12\u202f500 people"', [1, 2, 3, 4]],
    ['-12 500 ', [7]],
    ['2026 500 ', []],
  ])('finds them with any space between the groups: %s', async (query, expected) => {
    const stage = await createSearchStage();
    for (const [n, text] of spaced.entries()) await saveText(stage, n + 1, text);
    expect(await stage.find(`in:body ${query}`)).toEqual(expected);
  });
});
