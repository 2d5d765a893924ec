import { expect, it } from 'vitest';
import { waitForPaint } from '../../../client/base/wait-for-paint';
import { createManualClock, settle } from '../../entrypoints/queried-library';

function createView(hidden: boolean) {
  const clock = createManualClock();
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
  const hasRequestedFrame = () => frame !== null;
  const drawFrame = () => {
    const run = frame;
    frame = null;
    run?.();
  };
  return { clock, drawFrame, hasRequestedFrame, isPainted: () => isPainted };
}

it('resolves in a task after the next frame is painted', async () => {
  const { clock, drawFrame, hasRequestedFrame, isPainted } = createView(false);
  drawFrame();
  expect(hasRequestedFrame()).toBe(true);
  drawFrame();
  expect(hasRequestedFrame()).toBe(false);
  await settle();
  expect(isPainted()).toBe(false);
  await clock.runTimers();
  expect(isPainted()).toBe(true);
});

it('resolves after a timeout if no frame is painted', async () => {
  const { clock, isPainted } = createView(false);
  await clock.runTimers();
  expect(isPainted()).toBe(true);
});

it('resolves immediately on a hidden page', async () => {
  const { isPainted } = createView(true);
  await settle();
  expect(isPainted()).toBe(true);
});
