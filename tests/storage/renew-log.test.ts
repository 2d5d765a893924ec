import { expect, it, vi } from 'vitest';
import { renewLog } from '../../storage';
import { expectValue } from './samples';

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

it('creates and deletes a database, which makes Chromium start a new log', async () => {
  const before = await names();
  const opened = vi.spyOn(indexedDB, 'open');
  const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
  for (const _ of [1, 2]) expectValue(await renewLog());
  expect(opened).toHaveBeenCalledTimes(2);
  expect(deleted).toHaveBeenCalledTimes(2);
  expect(await names()).toEqual(before);
  vi.restoreAllMocks();
});

it('reports a full disk', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await renewLog()).toMatchObject({ ok: false, failure: { code: 'disk-full' } });
  vi.restoreAllMocks();
});
