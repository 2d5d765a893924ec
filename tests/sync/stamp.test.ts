import { describe, expect, it } from 'vitest';
import { createClock } from '../../core/sync';

describe('a clock', () => {
  it('gives ascending stamps, even if the time stands still or goes back', () => {
    const clock = createClock('anna');
    const stamps = [5000, 5000, 4000, 5001, 1].map((ms) => clock.stamp(ms));
    expect(stamps).toEqual([...new Set(stamps)].toSorted());
  });

  it('continues after the latest stamp of an earlier session', () => {
    const latest = createClock('anna').stamp(9000);
    expect(createClock('anna', latest).stamp(10) > latest).toBe(true);
  });

  it('stamps a change later than one of another device that it has seen', () => {
    const ahead = createClock('ben').stamp(86_400_000);
    const clock = createClock('anna');
    expect(clock.stamp(1000) < ahead).toBe(true);
    clock.see(ahead);
    expect(clock.stamp(2000) > ahead).toBe(true);
    expect(clock.latest() > ahead).toBe(true);
  });

  it('uses its time again once that has caught up', () => {
    const clock = createClock('anna');
    clock.see(createClock('ben').stamp(3000));
    expect(clock.stamp(9000)).toBe(createClock('anna').stamp(9000));
  });
});
