import { expect, it } from 'vitest';
import { announceLeaving } from '../../../client/sync/sharing/set-up-share';
import { accept, begin, expectShare, source } from './begun-share';
import { reachShare } from './simulated-share';

it('tells the others, also of a return with the same invitation', async () => {
  const { transport, ben, list } = await begin();
  expect(await list()).toEqual(['Ana: active', 'Ben: invited', 'Cem: active']);
  const bens = expectShare(await accept(transport, ben));
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
  expect(await announceLeaving(transport, source, bens, [])).toBe(true);
  expect(await list()).toEqual(['Ana: active', 'Ben: left', 'Cem: active']);
  expectShare(await accept(transport, ben));
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
});

it('is not told by somebody who may only read, or cannot reach the server', async () => {
  const { connection, transport, ben, cem, list } = await begin();
  const reading = reachShare({ ...connection, mayWrite: false });
  const cems = expectShare(await accept(reading, cem));
  expect(await announceLeaving(reading, source, cems, [])).toBe(false);
  const bens = expectShare(await accept(transport, ben));
  const offline = reachShare(connection, () => true);
  expect(await announceLeaving(offline, source, bens, [])).toBe(false);
  expect(await list()).toEqual(['Ana: active', 'Ben: active', 'Cem: active']);
});
