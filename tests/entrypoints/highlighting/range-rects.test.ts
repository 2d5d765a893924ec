import { expect, it } from 'vitest';
import {
  clipToFrame,
  type FrameViewport,
} from '../../../entrypoints/shared/highlighting/bar/range-rects';

const viewport: FrameViewport = { left: 100, top: 50, width: 300, height: 200, scale: 1 };

it('moves boxes from the viewport of a frame to that of the page', () => {
  expect(clipToFrame({ left: 10, top: 20, width: 80, height: 16 }, viewport)).toEqual([
    { left: 110, top: 70, width: 80, height: 16 },
  ]);
});

it('clips boxes to the visible part of the frame', () => {
  expect(clipToFrame({ left: 250, top: 190, width: 80, height: 16 }, viewport)).toEqual([
    { left: 350, top: 240, width: 50, height: 10 },
  ]);
  expect(clipToFrame({ left: 10, top: 300, width: 80, height: 16 }, viewport)).toEqual([]);
});

it('scales boxes with the frame', () => {
  expect(
    clipToFrame({ left: 10, top: 20, width: 80, height: 16 }, { ...viewport, scale: 2 }),
  ).toEqual([{ left: 120, top: 90, width: 160, height: 32 }]);
});
