import { describe, expect, it } from 'vitest';
import { getOffsetAt, getTop, listBlockPlaces } from '../../components/reader/reading-place';
import { plainText } from '../../core/text';
import { quayArticle } from './sample-articles';

const places = listBlockPlaces(quayArticle.body);
/** Blocks of 100 px, one below the other. */
const boxes = places.map((_, index) => ({ top: index * 100, height: 100 }));

describe('the place in a text', () => {
  it('counts the letters of the plain text, block by block', () => {
    const text = plainText(quayArticle.body);
    quayArticle.body.children.forEach((block, index) => {
      const { start, length } = places[index] as (typeof places)[number];
      expect(text.slice(start, start + length)).toBe(
        plainText({ type: 'root', children: [block] }),
      );
    });
  });

  it('restores the vertical position it was read at', () => {
    for (const [index, { length }] of places.entries()) {
      if (length < 50) continue;
      const line = index * 100 + 40;
      const top = getTop(places, boxes, getOffsetAt(places, boxes, line)) ?? Number.NaN;
      expect(Math.abs(top - line)).toBeLessThan(100 / 25);
    }
  });

  it('is the start above the text, and the end below it', () => {
    expect(getOffsetAt(places, boxes, -50)).toBe(0);
    expect(getOffsetAt(places, boxes, 1e6)).toBe(plainText(quayArticle.body).length);
  });
});
