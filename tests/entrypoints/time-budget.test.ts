import { expect, it } from 'vitest';
import { createTimeBudget } from '../../entrypoints/page-controller/time-budget';

it('allows work at once, then only within its share of time', () => {
  let time = 0;
  const thrift = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  expect(thrift.waitMs()).toBe(0);
  let spent = 0;
  for (; time < 600_000; time += 50) {
    if (thrift.waitMs() > 0) continue;
    thrift.spend(60);
    spent += 60;
  }
  expect(spent / time).toBeLessThan(0.008);
  expect(spent / time).toBeGreaterThan(0.006);
});

it('returns how long to wait', () => {
  let time = 0;
  const thrift = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  thrift.spend(450);
  time += thrift.waitMs();
  expect(thrift.waitMs()).toBe(0);
});

it('fills up again while idle', () => {
  let time = 0;
  const thrift = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  thrift.spend(299);
  expect(thrift.isFull()).toBe(false);
  time += 60_000;
  expect(thrift.isFull()).toBe(true);
});
