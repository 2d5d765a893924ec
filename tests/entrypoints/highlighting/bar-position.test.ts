import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeBarPosition,
  touchDistance,
} from '../../../entrypoints/shared/highlighting/bar/bar-position';

const bar = { width: 360, height: 40 };
const view = { left: 0, top: 0, width: 1280, height: 860 };

describe('the bar position', () => {
  it('is below the last line, centred', () => {
    const position = computeBarPosition(
      [{ left: 400, top: 300, width: 200, height: 20 }],
      bar,
      view,
    );
    expect(position).toEqual({ left: 320, top: 328 });
  });

  it('is above the first line if there is no space below', () => {
    const position = computeBarPosition(
      [{ left: 400, top: 820, width: 200, height: 20 }],
      bar,
      view,
    );
    expect(position.top).toBe(772);
  });

  it('leaves space for touch handles and the menu above', () => {
    const low = [{ left: 400, top: 780, width: 200, height: 20 }];
    expect(computeBarPosition(low, bar, view, touchDistance).top).toBe(780 - 40 - 64);
    const high = [{ left: 400, top: 300, width: 200, height: 20 }];
    expect(computeBarPosition(high, bar, view, touchDistance).top).toBe(320 + 36);
  });

  it('is within the visible part of a zoomed page', () => {
    const visualViewport = { left: 500, top: 400, width: 600, height: 300 };
    const position = computeBarPosition(
      [{ left: 450, top: 500, width: 80, height: 20 }],
      bar,
      visualViewport,
    );
    expect(position).toEqual({ left: 508, top: 528 });
  });

  it('is inside the window, and covers no selected line if there is space', () => {
    const line = fc.record({
      left: fc.integer({ min: 0, max: 1200 }),
      top: fc.integer({ min: 0, max: 840 }),
      width: fc.integer({ min: 1, max: 600 }),
      height: fc.constant(20),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        const { left, top } = computeBarPosition(lines, bar, view);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + bar.width).toBeLessThanOrEqual(view.width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top + bar.height).toBeLessThanOrEqual(view.height);
        const first = Math.min(...lines.map((line) => line.top));
        const last = Math.max(...lines.map((line) => line.top + line.height));
        const hasSpace = first >= bar.height + 16 || view.height - last >= bar.height + 16;
        if (hasSpace) expect(top >= last || top + bar.height <= first).toBe(true);
      }),
    );
  });
});
