import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../core/model';
import {
  countWords,
  getTextDirection,
  inlineText,
  plainText,
  readingMinutes,
} from '../../core/text';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const getPlainText = (...children: Block[]) => plainText({ type: 'root', children });

describe('plainText', () => {
  it('separates blocks by blank lines and drops formatting', () => {
    expect(
      getPlainText(
        { type: 'heading', depth: 2, children: [text('What it costs')] },
        {
          type: 'paragraph',
          children: [
            text('Nine '),
            { type: 'strong', children: [{ type: 'emphasis', children: [text('to four')] }] },
            { type: 'break' },
            { type: 'link', url: 'https://a.example/', children: [text('says the record')] },
            text(' '),
            { type: 'inlineCode', value: 'AB-14' },
          ],
        },
        { type: 'blockquote', children: [paragraph('One bridge.'), paragraph('No other.')] },
        { type: 'code', lang: null, value: 'a = 1' },
      ),
    ).toBe(
      'What it costs\n\nNine to four\nsays the record AB-14\n\nOne bridge.\n\nNo other.\n\na = 1',
    );
  });

  it('writes each list item and table row on a line', () => {
    expect(
      getPlainText(
        {
          type: 'list',
          ordered: true,
          start: 1,
          children: ['Mill', 'Quay'].map((value) => ({
            type: 'listItem',
            children: [paragraph(value)],
          })),
        },
        {
          type: 'table',
          children: [
            ['Work', 'Krone'],
            ['Deck', ' 42 '],
          ].map((cells) => ({
            type: 'tableRow',
            children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
          })),
        },
      ),
    ).toBe('Mill\n\nQuay\n\nWork\tKrone\n\nDeck\t42');
  });

  it('skips figures, thematic breaks and empty blocks', () => {
    expect(
      getPlainText(
        paragraph('Before.'),
        {
          type: 'figure',
          children: [
            { type: 'image', url: 'https://a.example/x.jpg', alt: 'A boat' },
            { type: 'caption', children: [text('The boat')] },
          ],
          credit: 'Photo: Ida Holm',
        },
        { type: 'thematicBreak' },
        paragraph('  '),
        paragraph('After.'),
      ),
    ).toBe('Before.\n\nAfter.');
  });

  it('returns an empty string for an empty body', () => {
    expect(getPlainText()).toBe('');
  });

  it('does not trim inline content', () => {
    expect(inlineText([text(' a '), { type: 'delete', children: [text('b ')] }])).toBe(' a b ');
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    [' — … !', 0],
    ['One two three.', 3],
    ["It's a well-known 2,400-tonne ferry", 5],
    ['Straße, naïve, Łódź', 3],
    ['Новости дня', 2],
    ['क्षेत्र में बाढ़', 3],
    ['أخبار اليوم', 2],
    ['島へのフェリー', 4],
    ['冬は運休。', 2],
    ['NHKの朝', 2],
    ['ข่าววันนี้', 5],
  ])('counts %j as %i words', (value, count) => {
    expect(countWords(value)).toBe(count);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [100, 1],
    [714, 3],
    [2380, 10],
  ])('returns for %i words %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('getTextDirection', () => {
  it.each([
    ['ar', 'rtl'],
    ['fa-IR', 'rtl'],
    ['HE', 'rtl'],
    ['ckb', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ks-Deva', 'ltr'],
    ['arn', 'ltr'],
    ['en-GB', 'ltr'],
    ['not a language', 'ltr'],
  ] as const)('returns for %s %s', (language, direction) => {
    expect(getTextDirection(language)).toBe(direction);
  });

  it('returns "auto" if the language is unknown', () => {
    expect(getTextDirection(null)).toBe('auto');
    expect(getTextDirection(null, '2026')).toBe('auto');
  });

  it.each([
    ['en', 'العبارة تتوقف (2026) 5%', 'rtl'],
    ['he', 'English headline (new)', 'ltr'],
    ['ar', 'قال: Latin standfirst, with a word', 'ltr'],
    ['ar', 'IBM تعلن', 'rtl'],
    ['ar', 'IBM تعلن عن', 'rtl'],
    ['en', 'Who is العبارة?', 'ltr'],
    ['ja', '港の門は24日に閉まる', 'ltr'],
    ['he', '2026', 'rtl'],
    [null, 'العبارة تتوقف', 'rtl'],
  ] as const)('returns that of most words: %s, “%s”, %s', (language, words, direction) => {
    expect(getTextDirection(language, words)).toBe(direction);
  });
});
