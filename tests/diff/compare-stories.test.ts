import { describe, expect, it } from 'vitest';
import { compareStories } from '../../core/diff';
import { bridge, linkTo, paragraph, storyOf } from './samples';

const kept = storyOf(bridge);
const unchanged = {
  headline: false,
  standfirst: false,
  edited: 0,
  inserted: 0,
  deleted: 0,
  moved: 0,
};
const changed = { kind: 'changed', ...unchanged };
const [first, second, third, ...others] = bridge as [string, string, string, ...string[]];

describe('a story that says the same', () => {
  it.each([
    ['the same page', storyOf(bridge)],
    [
      'other quotation marks, dashes and spaces',
      storyOf(bridge.map((text) => text.replace(/ /g, '\u00a0'))),
    ],
    [
      'a soft hyphen in a word',
      storyOf([first.replace('council', 'coun\u00adcil'), second, third, ...others]),
    ],
    ['letters composed another way', storyOf(bridge.map((text) => text.normalize('NFD')))],
    ['a headline in capitals', storyOf(bridge, { headline: kept.headline.toUpperCase() })],
    ['two paragraphs run together', storyOf([`${first} ${second}`, third, ...others])],
    ['a stamp that it was updated', storyOf(['Updated 3 hours ago', ...bridge])],
    ['a stamp in German', storyOf([...bridge, 'Aktualisiert am 12.11.2026, 14:02 Uhr'])],
    ['a bare time', storyOf(['12.11.2026, 14:02 Uhr', ...bridge])],
    ['the label of an advertisement', storyOf([first, 'Advertisement', second, third, ...others])],
    [
      'a link to another story',
      storyOf([
        first,
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Read more: ' },
            linkTo('Ferries of the river, a history'),
          ],
        },
        second,
        third,
        ...others,
      ]),
    ],
    [
      'a picture with its caption',
      storyOf([
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
      storyOf([
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
      'another date, byline and standfirst that was not there',
      storyOf(bridge, {
        modifiedAt: '2026-11-11T09:00:00+01:00',
        authors: ['N. Feld'],
        standfirst: 'Cracks were found.',
      }),
    ],
  ])('is told to be the same with %s', (_, now) => {
    expect(compareStories(kept, now)).toEqual({ kind: 'same' });
  });
});

describe('a story that was changed', () => {
  it.each([
    [
      'one number',
      storyOf([first.replace('two years', 'three years'), second, third, ...others]),
      { edited: 1 },
    ],
    [
      'a new paragraph',
      storyOf([
        first,
        'The opposition voted against it and will go to court.',
        second,
        third,
        ...others,
      ]),
      { inserted: 1 },
    ],
    ['a paragraph less', storyOf([first, third, ...others]), { deleted: 1 }],
    ['a paragraph in another place', storyOf([second, third, ...others, first]), { moved: 1 }],
    [
      'a headline',
      storyOf(bridge, { headline: 'Cracks close the iron bridge' }),
      { headline: true },
    ],
    [
      'a sentence that has “updated” in it',
      storyOf([
        ...bridge,
        'Updated plans for 40 new lamps along the quay were shown to the council as well, and liked by all who saw them.',
      ]),
      { inserted: 1 },
    ],
  ])('is told to have %s', (_, now, change) => {
    expect(compareStories(kept, now)).toEqual({ ...changed, ...change });
  });

  it('is told to have another standfirst where both have one', () => {
    const before = storyOf(bridge, { standfirst: 'Cracks were found.' });
    const after = storyOf(bridge, { standfirst: 'Four pillars are cracked.' });
    expect(compareStories(before, after)).toEqual({ ...changed, standfirst: true });
  });
});

describe('a preview', () => {
  const preview = storyOf(bridge.slice(0, 2), { completeness: 'preview' });

  it('is no change of a story that was kept whole', () => {
    expect(compareStories(kept, preview)).toEqual({ kind: 'pageIsPreview' });
  });

  it('that was kept can be followed by the whole story', () => {
    expect(compareStories(preview, kept)).toEqual({ kind: 'copyIsPreview' });
  });

  it('is compared with another preview', () => {
    const other = storyOf([first, paragraph('The mayor said nothing.')], {
      completeness: 'preview',
    });
    expect(compareStories(preview, other)).toMatchObject({ kind: 'changed' });
  });
});
