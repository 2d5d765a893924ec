import { afterEach, expect, it, vi } from 'vitest';
import { renewLog } from '../../storage';
import { expectValue } from './samples';

const listDatabaseNames = async () => (await indexedDB.databases()).map(({ name }) => name);

afterEach(() => vi.restoreAllMocks());

it('renewLog creates and deletes a database three times, and waits after each deletion', async () => {
  const before = await listDatabaseNames();
  const open = vi.spyOn(indexedDB, 'open');
  const remove = vi.spyOn(indexedDB, 'deleteDatabase');
  const wait = vi.fn(async (_ms: number) => {});
  expectValue(await renewLog(wait));
  const steps = [
    ...open.mock.invocationCallOrder.map((at) => ({ at, step: 'create' })),
    ...remove.mock.invocationCallOrder.map((at) => ({ at, step: 'delete' })),
    ...wait.mock.invocationCallOrder.map((at) => ({ at, step: 'wait' })),
  ].sort((a, b) => a.at - b.at);
  expect(steps.map(({ step }) => step)).toEqual(
    [1, 2, 3].flatMap(() => ['create', 'delete', 'wait']),
  );
  expect(wait).toHaveBeenCalledWith(50);
  expect(await listDatabaseNames()).toEqual(before);
});

it('renewLog fails with disk-full on a full disk', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('quota exceeded', 'QuotaExceededError');
  });
  expect(await renewLog(async () => {})).toMatchObject({
    ok: false,
    failure: { code: 'disk-full' },
  });
});
