import { expect, it } from 'vitest';
import { newId } from '../../client/base/new-id';

const insecureCrypto: Pick<Crypto, 'getRandomValues'> = {
  getRandomValues: (bytes) => crypto.getRandomValues(bytes),
};

it('creates version 7 UUIDs without `crypto.randomUUID`', () => {
  const ids = Array.from({ length: 200 }, () => newId(insecureCrypto));
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

it('creates ids that start with the time in milliseconds and sort by it', () => {
  const times = [0, 255, 256, 1_764_115_200_000, 1_764_115_200_001, 2 ** 48 - 1];
  const ids = times.map((time) => newId(insecureCrypto, time));
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.map((id) => Number.parseInt(id.slice(0, 13).replace('-', ''), 16))).toEqual(times);
});
