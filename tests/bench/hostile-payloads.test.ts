import { expect, it } from 'vitest';
import { makeLargePayloads, makePayloads } from '../../bench/hostile/payloads/make-payloads';
import { attackClasses, findNames, shortenPayload } from '../../bench/hostile/payloads/payload';

const canary = { origin: 'http://canary.example:1' };
const payloads = makePayloads(200, 7, canary);
const large = makeLargePayloads(201, canary);

it('makes payloads of every class, each with its own name', () => {
  const all = [...payloads, ...large];
  expect(new Set(all.map(({ attack }) => attack))).toEqual(new Set(attackClasses));
  expect(all.map(({ id }) => id)).toEqual(all.map((_, index) => index + 1));
  expect(all.filter(({ id, text }) => !findNames(text).includes(id))).toEqual([]);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

it('makes the same payloads from the same seed, and others from another', () => {
  expect(makePayloads(200, 7, canary)).toEqual(payloads);
  expect(makePayloads(200, 8, canary)).not.toEqual(payloads);
});

it('keeps the name of a payload that is shortened for a tag', () => {
  const long = payloads.filter(({ text }) => text.includes('self.ran'));
  expect(long.length).toBeGreaterThan(50);
  for (const payload of long) {
    expect(findNames(shortenPayload(payload))).toContain(payload.id);
    expect(shortenPayload(payload).length).toBeLessThan(payload.text.length);
  }
});
