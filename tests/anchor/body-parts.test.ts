import { expect, it } from 'vitest';
import { findBodyParts } from '../../core/anchor';
import type { Block, Body, Passage } from '../../core/model';

const text = (value: string) => ({ type: 'text', value }) as const;
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });

const body: Body = {
  type: 'root',
  children: [
    paragraph('The crane turned at last. Nobody cheered.'),
    { type: 'heading', depth: 2, children: [text('Nobody cheered')] },
    {
      type: 'figure',
      credit: 'Jo Ruiz',
      children: [
        { type: 'image', url: 'https://ledger.example/crane.jpg', alt: '' },
        { type: 'caption', children: [text('One crane, seen from the quay.')] },
      ],
    },
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

function createPassage(exact: string, prefix = '', suffix = ''): Passage {
  return {
    quote: { exact, prefix, suffix },
    position: { start: 0, end: exact.length },
    textVersion: 1,
  };
}

it('counts paragraphs, quotes and list items', () => {
  const numbers = findBodyParts(body, [
    createPassage('crane turned'),
    createPassage('It turned'),
    createPassage('eleven years'),
  ]);
  expect(numbers).toEqual([1, 2, 3]);
});

it('distinguishes two occurrences of a quote by their prefix', () => {
  const numbers = findBodyParts(body, [
    createPassage('Nobody cheered', 'turned at last. '),
    createPassage('Nobody cheered', 'one crane. '),
  ]);
  expect(numbers).toEqual([1, 4]);
});

it('names captions and credits', () => {
  const parts = findBodyParts(body, [
    createPassage('One crane', '', ', seen from the quay.'),
    createPassage('quay', 'seen from the ', '. Jo Ruiz'),
    createPassage('Jo Ruiz'),
    createPassage('Photo: Jo', 'seen from the quay. ', ' Ruiz'),
  ]);
  expect(parts).toEqual(['caption', 'caption', 'caption', 'caption']);
});

it('returns null for a short quote whose context is elsewhere', () => {
  expect(findBodyParts(body, [createPassage('crane', '', ' of the harbour board')])).toEqual([
    null,
  ]);
});

it('ignores the style of quote marks', () => {
  expect(findBodyParts(body, [createPassage('"It turned,"')])).toEqual([2]);
});

it('returns null for a quote that is in no paragraph', () => {
  expect(findBodyParts(body, [createPassage('a caption'), createPassage('')])).toEqual([
    null,
    null,
  ]);
});
