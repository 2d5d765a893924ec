import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  getListWindow,
  type ListShape,
  scrollToRow,
} from '../../components/library/rows/list-window';

const shapes = fc.record({
  count: fc.integer({ min: 1, max: 5_000_000 }),
  rowHeight: fc.integer({ min: 20, max: 200 }),
  viewHeight: fc.integer({ min: 100, max: 3_000 }),
  pixelRatio: fc.constantFrom(1, 1.5, 2, 5),
});

/** Scrolls to a row. Returns its position in the viewport, and whether it is rendered. */
function scrollAndLocate(list: ListShape, row: number, startTop: number) {
  const scrollTop = scrollToRow(list, startTop, row) ?? startTop;
  const { first, last, top } = getListWindow(list, scrollTop, 0);
  return {
    top: top + (row - first) * list.rowHeight - scrollTop,
    isRendered: row >= first && row <= last,
  };
}

describe('the list window', () => {
  it('contains any row of a list of any length after scrolling to the row', () => {
    fc.assert(
      fc.property(
        shapes,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, pick, at) => {
          const row = pick % list.count;
          const startTop = at * Math.max(0, getListWindow(list, 0, 0).height - list.viewHeight);
          const { top, isRendered } = scrollAndLocate(list, row, startTop);
          expect(isRendered).toBe(true);
          if (list.rowHeight > list.viewHeight) return;
          expect(top).toBeGreaterThan(-1);
          expect(top + list.rowHeight).toBeLessThan(list.viewHeight + 1);
        },
      ),
    );
  });

  it('is never taller than browsers can lay out, and renders only visible rows and the overscan', () => {
    fc.assert(
      fc.property(shapes, (list) => {
        const { height, first, last } = getListWindow(list, 0, 4);
        expect(height).toBeLessThanOrEqual(12_000_000);
        expect(last - first).toBeLessThanOrEqual(Math.ceil(list.viewHeight / list.rowHeight) + 8);
      }),
    );
  });

  it('scrolls pixel by pixel if browsers can lay out the whole list', () => {
    const list = { count: 1_000, rowHeight: 100, viewHeight: 500, pixelRatio: 1 };

    expect(getListWindow(list, 1_050, 0)).toEqual({
      height: 100_000,
      first: 10,
      last: 15,
      top: 1_000,
    });
    expect(scrollToRow(list, 1_050, 12)).toBeNull();
  });
});
