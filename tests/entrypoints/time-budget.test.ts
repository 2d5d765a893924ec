import { expect, it } from 'vitest';
import { createTimeBudget } from '../../entrypoints/page-controller/time-budget';

it('allows work immediately, then only within its share of time', () => {
  let time = 0;
  const budget = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  expect(budget.waitMs()).toBe(0);
  let spent = 0;
  for (; time < 600_000; time += 50) {
    if (budget.waitMs() > 0) continue;
    budget.spend(60);
    spent += 60;
  }
  expect(spent / time).toBeLessThan(0.008);
  expect(spent / time).toBeGreaterThan(0.006);
});

it('returns how long to wait until work is allowed', () => {
  let time = 0;
  const budget = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  budget.spend(450);
  time += budget.waitMs();
  expect(budget.waitMs()).toBe(0);
});

it('refills while idle', () => {
  let time = 0;
  const budget = createTimeBudget(() => time, { share: 0.007, maxSavedMs: 150 });
  budget.spend(299);
  expect(budget.isFull()).toBe(false);
  time += 60_000;
  expect(budget.isFull()).toBe(true);
});
