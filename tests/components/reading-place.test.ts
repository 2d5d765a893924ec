import { describe, expect, it } from 'vitest';
import {
  getOffsetAt,
  getTop,
  listBlockPlaces,
} from '../../components/reader/progress/reading-place';
import { plainText } from '../../core/text';
import { quayArticle } from './sample-articles';

const blockPlaces = listBlockPlaces(quayArticle.body);
/** The boxes of the blocks: 100 px high, stacked. */
const boxes = blockPlaces.map((_, index) => ({ top: index * 100, height: 100 }));

describe('the reading place', () => {
  it('is an offset in the plain text, which is the text of all blocks', () => {
    const text = plainText(quayArticle.body);
    quayArticle.body.children.forEach((block, index) => {
      const { start, length } = blockPlaces[index] as (typeof blockPlaces)[number];
      expect(text.slice(start, start + length)).toBe(
        plainText({ type: 'root', children: [block] }),
      );
    });
  });

  it('restores the scroll position at which it was read', () => {
    for (const [index, { length }] of blockPlaces.entries()) {
      if (length < 50) continue;
      const line = index * 100 + 40;
      const top = getTop(blockPlaces, boxes, getOffsetAt(blockPlaces, boxes, line)) ?? Number.NaN;
      expect(Math.abs(top - line)).toBeLessThan(100 / 25);
    }
  });

  it('in a block that is not displayed is the start of the next block', () => {
    const [hidden] = blockPlaces;
    const shown = boxes.map((box, index) => (index === 0 ? { top: 0, height: 0 } : box));
    expect(getTop(blockPlaces, shown, (hidden?.length ?? 0) - 1)).toBe(100);
    expect(getOffsetAt(blockPlaces, shown, 120)).toBeGreaterThan(hidden?.length ?? 0);
  });

  it('is the start of the text above the first block, and its end below the last', () => {
    expect(getOffsetAt(blockPlaces, boxes, -50)).toBe(0);
    expect(getOffsetAt(blockPlaces, boxes, 1e6)).toBe(plainText(quayArticle.body).length);
  });
});
