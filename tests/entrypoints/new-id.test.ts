import { expect, it } from 'vitest';
import { newId } from '../../entrypoints/access/new-id';

it('makes a UUID of version 4 where only random bytes are at hand', () => {
  const insecure: Pick<Crypto, 'getRandomValues'> = {
    getRandomValues: (bytes) => crypto.getRandomValues(bytes),
  };
  const ids = Array.from({ length: 200 }, () => newId(insecure));
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
  expect(new Set(ids).size).toBe(ids.length);
});
