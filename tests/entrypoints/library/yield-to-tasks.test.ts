import { expect, it } from 'vitest';
import { createYielder } from '../../../entrypoints/library/import/yield-to-tasks';

function aClock() {
  let ms = 0;
  return { read: () => ms, pass: (more: number) => (ms += more) };
}

/** True if a waiting task ran during the yield. */
async function hadTurn(giveWay: () => Promise<void>): Promise<boolean> {
  let had = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    had = true;
    port1.close();
  };
  port2.postMessage(null);
  await giveWay();
  const during = had;
  await new Promise((resolve) => setTimeout(resolve, 5));
  port1.close();
  return during;
}

it('yields once it has worked for a while, and not before', async () => {
  const clock = aClock();
  const giveWay = createYielder(clock.read);
  expect(await hadTurn(giveWay)).toBe(false);
  clock.pass(3);
  expect(await hadTurn(giveWay)).toBe(false);
  clock.pass(1);
  expect(await hadTurn(giveWay)).toBe(true);
  expect(await hadTurn(giveWay)).toBe(false);
  clock.pass(4);
  expect(await hadTurn(giveWay)).toBe(true);
});
