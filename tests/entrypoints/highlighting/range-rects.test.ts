import { expect, it } from 'vitest';
import { clipToFrame, type FrameViewport } from '../../../entrypoints/highlighting/bar/range-rects';

const hole: FrameViewport = { left: 100, top: 50, width: 300, height: 200, scale: 1 };

it('returns the boxes of a frame’s page where they are visible', () => {
  expect(clipToFrame({ left: 10, top: 20, width: 80, height: 16 }, hole)).toEqual([
    { left: 110, top: 70, width: 80, height: 16 },
  ]);
});

it('cuts off what the frame does not show', () => {
  expect(clipToFrame({ left: 250, top: 190, width: 80, height: 16 }, hole)).toEqual([
    { left: 350, top: 240, width: 50, height: 10 },
  ]);
  expect(clipToFrame({ left: 10, top: 300, width: 80, height: 16 }, hole)).toEqual([]);
});

it('scales with a frame that is scaled', () => {
  expect(clipToFrame({ left: 10, top: 20, width: 80, height: 16 }, { ...hole, scale: 2 })).toEqual([
    { left: 120, top: 90, width: 160, height: 32 },
  ]);
});
