import { describe, expect, it } from 'vitest';
import type { ServerCosts } from '../../bench/sync-scale/measure-server';
import { computeNeeds } from '../../bench/sync-scale/needs';
import { keenPeople } from '../../bench/sync-scale/people';
import { simulateDay } from '../../bench/sync-scale/simulate-day';

const few = { ...keenPeople, users: 500 };

describe('a simulated day', () => {
  it('has as many changes as assumed, each read by the user’s other devices', () => {
    const { total } = simulateDay(few);
    const perUser = (count: number) => count / few.users;
    expect(perUser(total.saves)).toBeCloseTo(few.saves, 0);
    expect(perUser(total.edits)).toBeCloseTo(few.edits, 0);
    expect(total.receipts).toBe(total.saves + total.edits);
    expect(simulateDay({ ...few, devicesEach: 1 }).total.receipts).toBe(0);
  });

  it('has a connection every ten minutes while a browser is open', () => {
    const quiet = { ...few, saves: 0, edits: 0, pages: { perDay: 0, minutes: 0 } };
    const { total, mostLive } = simulateDay(quiet);
    expect(total.connects / few.users / few.devicesEach).toBeCloseTo(few.openHours * 6, -1);
    expect([total.liveMinutes, mostLive]).toEqual([0, 0]);
  });

  it('has more at its busiest minute than on average', () => {
    const { total, busiest, mostLive } = simulateDay(few);
    expect(busiest.connects).toBeGreaterThan(total.connects / (24 * 60));
    expect(mostLive).toBeGreaterThanOrEqual(busiest.liveMinutes);
  });
});

describe('needs', () => {
  const work = { connect: 0.004, liveMinute: 0.002, save: 0.001, edit: 0.002, receipt: 0.001 };
  const costs = (users: number, idle: number, restart: number): ServerCosts => ({
    ...{ servers: 1, users, idle, restart, setUp: 0.01, ...work },
    memory: { base: 20e6, user: 150e3, connection: 60e3 },
    disk: { user: 50e3, clip: 9e3 },
  });
  const day = {
    total: { connects: 0, saves: 0, edits: 0, receipts: 0, liveMinutes: 0 },
    busiest: { connects: 3000, saves: 60, edits: 60, receipts: 120, liveMinutes: 600 },
    mostLive: 600,
  };

  it('grow with users, clips and connections', () => {
    const people = { ...keenPeople, users: 1000, clips: 100 };
    const needs = computeNeeds([costs(100, 0.01, 1), costs(500, 0.05, 5)], people, day);
    expect(needs.idleProcessors).toBeCloseTo(0.1);
    expect(needs.processors).toBeCloseTo(0.1 + (12 + 0.06 + 0.12 + 0.12 + 1.2) / 60);
    expect(needs.memory).toBeCloseTo(20e6 + 150e6 + 36e6);
    expect(needs.disk).toBeCloseTo(50e6 + 900e6);
    expect(needs.diskWithImages).toBeCloseTo(needs.disk + 100_000 * 2 * 150_000);
    expect(needs.restart).toBeCloseTo(10);
  });
});
