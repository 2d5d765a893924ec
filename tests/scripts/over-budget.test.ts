import { describe, expect, it } from 'vitest';
import { findOverBudget } from '../../scripts/build/over-budget';

const budget = { 'popup.html': { kB: 100, goal: 80 } };

describe('findOverBudget', () => {
  it('accepts a size at or slightly below its budget', () => {
    expect(findOverBudget({ 'popup.html': 100 }, budget)).toEqual([]);
    expect(findOverBudget({ 'popup.html': 95.1 }, budget)).toEqual([]);
  });

  it('reports a size above its budget', () => {
    expect(findOverBudget({ 'popup.html': 100.1 }, budget)).toEqual([
      'popup.html loads 100.1 kB, its budget is 100 kB',
    ]);
  });

  it('reports a budget that is far above the size', () => {
    expect(findOverBudget({ 'popup.html': 70.2 }, budget)).toEqual([
      'lower the budget of popup.html to 71 kB',
    ]);
  });

  it('reports an entry that was not measured', () => {
    expect(findOverBudget({}, budget)).toHaveLength(1);
  });
});
