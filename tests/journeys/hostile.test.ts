import { expect, it } from 'vitest';
import { type HostileReport, run } from '../../bench/hostile/run';

let report: HostileReport;

// The same as `npm run test:hostile`, with few payloads and parts.
it('hostile pages and files run, load and add nothing', async () => {
  report = await run({
    ...{ payloads: 24, seed: 3, parts: new Set(['imports']), everyFormat: 24 },
    log() {},
  });
  expect(report.findings).toEqual([]);
  expect(report.shown['reader']).toBeGreaterThan(9);
  expect(report.shown['reader, typed']).toBeGreaterThan(20);
  expect(report.shown['HTML']).toBeGreaterThan(20);
});

it('planted faults are noticed', () => {
  expect(report.missed).toEqual([]);
  expect(report.result.planted).toBe(10);
});
