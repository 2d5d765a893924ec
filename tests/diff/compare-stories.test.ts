import { describe, expect, it } from 'vitest';
import { compareStories, findDifference } from '../../core/diff';
import type { Block } from '../../core/model';
import { bridge, createLink, createStory, paragraph } from './samples';

const saved = createStory(bridge);
const unchanged = {
  headline: false,
  standfirst: false,
  byline: false,
  captions: 0,
  edited: 0,
  inserted: 0,
  deleted: 0,
  moved: 0,
};
const changed = { kind: 'changed', ...unchanged };
const [first, second, third, ...others] = bridge as [string, string, string, ...string[]];

describe('compareStories with an unchanged story', () => {
  it.each([
    ['the same page', createStory(bridge)],
    [
      'other quotation marks, dashes and spaces',
      createStory(bridge.map((text) => text.replace(/ /g, '\u00a0'))),
    ],
    [
      'a soft hyphen in a word',
      createStory([first.replace('council', 'coun\u00adcil'), second, third, ...others]),
    ],
    ['decomposed letters', createStory(bridge.map((text) => text.normalize('NFD')))],
    ['a headline in capitals', createStory(bridge, { headline: saved.headline.toUpperCase() })],
    ['two paragraphs joined', createStory([`${first} ${second}`, third, ...others])],
    ['a timestamp', createStory(['Updated 3 hours ago', ...bridge])],
    ['a German timestamp', createStory([...bridge, 'Aktualisiert am 12.11.2026, 14:02 Uhr'])],
    ['a bare time', createStory(['12.11.2026, 14:02 Uhr', ...bridge])],
    [
      'the label of an advertisement',
      createStory([first, 'Advertisement', second, third, ...others]),
    ],
    [
      'a link to another story',
      createStory([
        first,
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Read more: ' },
            createLink('Ferries of the river, a history'),
          ],
        },
        second,
        third,
        ...others,
      ]),
    ],
    [
      'an image with its caption',
      createStory([
        {
          type: 'figure',
          credit: null,
          children: [
            { type: 'image', url: 'https://www.ostmark-herald.example/bridge.jpg', alt: '' },
            { type: 'caption', children: [{ type: 'text', value: 'THE BRIDGE IN AUTUMN' }] },
          ],
        },
        ...bridge,
      ]),
    ],
    [
      'formatting',
      createStory([
        {
          type: 'paragraph',
          children: [{ type: 'strong', children: [{ type: 'text', value: first }] }],
        },
        second,
        third,
        ...others,
      ]),
    ],
    [
      'another date, an initial in the byline, and a new standfirst',
      createStory(bridge, {
        modifiedAt: '2026-11-11T09:00:00+01:00',
        authors: ['N. Feld'],
        standfirst: 'Cracks were found.',
      }),
    ],
  ])('reports no change for %s', (_, now) => {
    expect(compareStories(saved, now)).toEqual({ kind: 'same' });
  });
});

describe('compareStories with a changed story', () => {
  it.each([
    [
      'one number',
      createStory([first.replace('two years', 'three years'), second, third, ...others]),
      { edited: 1 },
    ],
    [
      'a new paragraph',
      createStory([
        first,
        'The opposition voted against it and will go to court.',
        second,
        third,
        ...others,
      ]),
      { inserted: 1 },
    ],
    ['a paragraph removed', createStory([first, third, ...others]), { deleted: 1 }],
    ['a paragraph moved', createStory([second, third, ...others, first]), { moved: 1 }],
    [
      'a headline',
      createStory(bridge, { headline: 'Cracks close the iron bridge' }),
      { headline: true },
    ],
    [
      'a sentence that starts with “updated”',
      createStory([
        ...bridge,
        'Updated plans for 40 new lamps along the quay were shown to the council as well, and liked by all who saw them.',
      ]),
      { inserted: 1 },
    ],
  ])('reports %s', (_, now, change) => {
    expect(compareStories(saved, now)).toEqual({ ...changed, ...change });
  });

  it('reports a changed standfirst if both versions have one', () => {
    const before = createStory(bridge, { standfirst: 'Cracks were found.' });
    const after = createStory(bridge, { standfirst: 'Four pillars are cracked.' });
    expect(compareStories(before, after)).toEqual({ ...changed, standfirst: true });
  });
});

describe('compareStories with bylines', () => {
  const compare = (before: readonly string[], after: readonly string[]) =>
    compareStories(
      createStory(bridge, { authors: before }),
      createStory(bridge, { authors: after }),
    );

  it.each([
    ['another person', ['Rosa Pell'], ['Jo Ruiz']],
    ['one of two persons', ['Rosa Pell', 'Ida Holm'], ['Jo Ruiz', 'Ida Holm']],
  ])('reports %s', (_, before, after) => {
    expect(compare(before, after)).toEqual({ ...changed, byline: true });
  });

  it.each([
    ['another order', ['Rosa Pell', 'Jo Ruiz'], ['Jo Ruiz', 'Rosa Pell']],
    ['case, spaces and punctuation', ['ROSA  PELL', 'J. P. Ruiz'], ['Rosa Pell', 'J.P. Ruiz']],
    ['a name that was not found', ['Rosa Pell', 'Jo Ruiz'], ['Rosa Pell']],
    ['a byline that was not found', ['Rosa Pell'], []],
    ['a byline that was not found before', [], ['Rosa Pell']],
  ])('does not report %s', (_, before, after) => {
    expect(compare(before, after)).toEqual({ kind: 'same' });
  });
});

describe('compareStories with captions', () => {
  const url = 'https://www.ostmark-herald.example/images/iron-bridge-2026.jpg';
  const lead = (caption: string | null, at = url) =>
    createStory(bridge, { image: { url: at, alt: '', caption, credit: null } });
  const figure = (caption: string, at = url): Block => ({
    type: 'figure',
    credit: null,
    children: [
      { type: 'image', url: at, alt: '' },
      { type: 'caption', children: [{ type: 'text', value: caption }] },
    ],
  });
  const crowd = 'The bridge carries 9,100 people a day.';
  const fewer = 'The bridge carries 7,777 people a day.';

  it('reports a changed caption of the lead image, also in the body', () => {
    expect(compareStories(lead(crowd), lead(fewer))).toEqual({ ...changed, captions: 1 });
    const [before, after] = [crowd, fewer].map((caption) => ({
      ...lead(caption),
      body: createStory([figure(caption), ...bridge]).body,
    }));
    if (!before || !after) throw new Error('no stories');
    expect(compareStories(before, after)).toEqual({ ...changed, captions: 1 });
    expect(findDifference(before, after).fields).toMatchObject([
      { field: 'caption', before: crowd, after: fewer },
    ]);
  });

  it.each([
    ['typography', lead(crowd), lead('The bridge carries 9.100 people a\u00a0day')],
    ['a missing caption', lead(crowd), lead(null)],
    ['a credit at the end', lead(`${crowd} Photo: Ida Holm`), lead(crowd)],
    [
      'another picture',
      lead(crowd),
      lead(fewer, 'https://www.ostmark-herald.example/images/river-in-may.jpg'),
    ],
    ['another size of the picture', lead(crowd), lead(crowd, url.replace('.jpg', '-1024x768.jpg'))],
    [
      'a caption that moved to another figure',
      createStory([figure(crowd), ...bridge, figure(fewer)]),
      createStory([figure(fewer), ...bridge, figure(crowd)]),
    ],
  ])('does not report %s', (_, before, after) => {
    expect(compareStories(before, after)).toEqual({ kind: 'same' });
  });
});

describe('compareStories with a saved selection', () => {
  it.each([
    ['full', 'article'],
    ['preview', 'article'],
    ['page', 'page'],
  ] as const)('reports no change if the page is %s', (completeness, page) => {
    const selection = createStory(bridge.slice(1, 3), { completeness: 'selection' });
    const current = createStory(bridge, { completeness, headline: 'Another headline' });
    expect(compareStories(selection, current)).toEqual({ kind: 'copyIsSelection', page });
  });
});

describe('compareStories with a preview', () => {
  const preview = createStory(bridge.slice(0, 2), { completeness: 'preview' });

  it('reports no change if the page is a preview of the saved story', () => {
    expect(compareStories(saved, preview)).toEqual({ kind: 'pageIsPreview' });
  });

  it('reports that the saved version is a preview of the page', () => {
    expect(compareStories(preview, saved)).toEqual({ kind: 'copyIsPreview' });
  });

  it('compares the texts of two previews', () => {
    const other = createStory([first, paragraph('The mayor said nothing.')], {
      completeness: 'preview',
    });
    expect(compareStories(preview, other)).toMatchObject({ kind: 'changed' });
  });
});
