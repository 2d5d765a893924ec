import { expect, it } from 'vitest';
import { createYielder } from '../../../entrypoints/library/import/yield-to-tasks';

function createClock() {
  let nowMs = 0;
  return { read: () => nowMs, advance: (ms: number) => (nowMs += ms) };
}

/** Returns whether a waiting task runs while `yieldToTasks` is awaited. */
async function runsTaskDuring(yieldToTasks: () => Promise<void>): Promise<boolean> {
  let hasRun = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    hasRun = true;
    port1.close();
  };
  port2.postMessage(null);
  await yieldToTasks();
  const hasRunDuring = hasRun;
  await new Promise((resolve) => setTimeout(resolve, 5));
  port1.close();
  return hasRunDuring;
}

it('yields only after four milliseconds of work', async () => {
  const clock = createClock();
  const yieldToTasks = createYielder(clock.read);
  expect(await runsTaskDuring(yieldToTasks)).toBe(false);
  clock.advance(3);
  expect(await runsTaskDuring(yieldToTasks)).toBe(false);
  clock.advance(1);
  expect(await runsTaskDuring(yieldToTasks)).toBe(true);
  expect(await runsTaskDuring(yieldToTasks)).toBe(false);
  clock.advance(4);
  expect(await runsTaskDuring(yieldToTasks)).toBe(true);
});
