import { expect, it } from 'vitest';
import { waitForPaint } from '../../../entrypoints/library/wait-for-paint';
import { handClock, settled } from '../queried-library';

function stage(hidden: boolean) {
  const clock = handClock();
  let frame: (() => void) | null = null;
  const view = {
    document: { hidden } as Document,
    setTimeout: clock.setTimeout,
    requestAnimationFrame: ((run: () => void) => {
      frame = run;
      return 1;
    }) as Window['requestAnimationFrame'],
  };
  let isPainted = false;
  void waitForPaint(view).then(() => {
    isPainted = true;
  });
  const isAsking = () => frame !== null;
  const drawFrame = () => {
    const run = frame;
    frame = null;
    run?.();
  };
  return { clock, drawFrame, isAsking, isPainted: () => isPainted };
}

it('waits until after the next frame', async () => {
  const { clock, drawFrame, isAsking, isPainted } = stage(false);
  drawFrame();
  expect(isAsking()).toBe(true);
  drawFrame();
  expect(isAsking()).toBe(false);
  await settled();
  expect(isPainted()).toBe(false);
  await clock.ring();
  expect(isPainted()).toBe(true);
});

it('continues if no frame is drawn', async () => {
  const { clock, isPainted } = stage(false);
  await clock.ring();
  expect(isPainted()).toBe(true);
});

it('does not wait on a hidden page', async () => {
  const { isPainted } = stage(true);
  await settled();
  expect(isPainted()).toBe(true);
});
