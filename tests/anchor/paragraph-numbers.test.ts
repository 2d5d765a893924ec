import { expect, it } from 'vitest';
import { paragraphsOf } from '../../core/anchor';
import type { Block, Body, Passage } from '../../core/model';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });

const body: Body = {
  type: 'root',
  children: [
    paragraph('The crane turned at last. Nobody cheered.'),
    { type: 'heading', depth: 2, children: [text('Nobody cheered')] },
    { type: 'blockquote', children: [paragraph('“It turned,” she said.')] },
    {
      type: 'list',
      ordered: false,
      start: null,
      children: [
        { type: 'listItem', children: [paragraph('eleven years')] },
        { type: 'listItem', children: [paragraph('one crane. Nobody cheered.')] },
      ],
    },
  ],
};

function passage(exact: string, prefix = ''): Passage {
  return {
    quote: { exact, prefix, suffix: '' },
    position: { start: 0, end: exact.length },
    textVersion: 1,
  };
}

it('counts paragraphs, quotes and list items as a reader does', () => {
  const places = paragraphsOf(body, [
    passage('crane turned'),
    passage('It turned'),
    passage('eleven years'),
  ]);
  expect(places).toEqual([1, 2, 3]);
});

it('tells two of the same words apart by what stands before', () => {
  const places = paragraphsOf(body, [
    passage('Nobody cheered', 'turned at last. '),
    passage('Nobody cheered', 'one crane. '),
  ]);
  expect(places).toEqual([1, 4]);
});

it('finds words whose quote marks are set in another way', () => {
  expect(paragraphsOf(body, [passage('"It turned,"')])).toEqual([2]);
});

it('gives null for words that stand in no paragraph', () => {
  expect(paragraphsOf(body, [passage('a caption'), passage('')])).toEqual([null, null]);
});
