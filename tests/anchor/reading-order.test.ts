import { expect, it } from 'vitest';
import { placesOf } from '../../core/anchor';
import { bodyOf, rangeOf } from './page';

const story = '<h1>Quay reopens</h1><p>A crane turned.<br>Twice.</p><p>Gulls left.</p>';

it('numbers the blocks of a root from 1, a line break not being one', () => {
  const root = bodyOf(story);
  const words = ['Quay', 'crane', 'Twice', 'Gulls'];
  const places = placesOf(
    root,
    words.map((word) => rangeOf(root, word)),
  );
  expect(places.map((place) => place?.paragraph)).toEqual([1, 2, 2, 3]);
});

it('gives an order that sorts ranges as they are read, and null for what was lost', () => {
  const root = bodyOf(story);
  const [late, lost, early] = placesOf(root, [
    rangeOf(root, 'left'),
    null,
    rangeOf(root, 'reopens'),
  ]);
  expect(lost).toBeNull();
  expect(early?.order).toBeLessThan(late?.order ?? 0);
});
