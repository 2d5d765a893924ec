import { expect, it } from 'vitest';
import { createTimeBudget } from '../../entrypoints/page-controller/time-budget';

it('lets work be done at once, and then only as its share of the time allows', () => {
  let time = 0;
  const thrift = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  expect(thrift.restMs()).toBe(0);
  let spent = 0;
  for (; time < 600_000; time += 50) {
    if (thrift.restMs() > 0) continue;
    thrift.spend(60);
    spent += 60;
  }
  expect(spent / time).toBeLessThan(0.008);
  expect(spent / time).toBeGreaterThan(0.006);
});

it('says how long to rest', () => {
  let time = 0;
  const thrift = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  thrift.spend(450);
  time += thrift.restMs();
  expect(thrift.restMs()).toBe(0);
});

it('has saved up again when nothing was done for a while', () => {
  let time = 0;
  const thrift = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  thrift.spend(299);
  expect(thrift.isFull()).toBe(false);
  time += 60_000;
  expect(thrift.isFull()).toBe(true);
});
