import { expect, it } from 'vitest';
import { ordersOf } from '../../core/anchor';
import { bodyOf, rangeOf } from './page';

const story = '<h1>Quay reopens</h1><p>A crane turned.<br>Twice.</p><p>Gulls left.</p>';

it('gives an order that sorts ranges as they are read, and null for what was lost', () => {
  const root = bodyOf(story);
  const [late, lost, early] = ordersOf(root, [
    rangeOf(root, 'left'),
    null,
    rangeOf(root, 'reopens'),
  ]);
  expect(lost).toBeNull();
  expect(early).toBeLessThan(late ?? 0);
});
