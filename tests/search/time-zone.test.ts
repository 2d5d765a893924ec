import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectValue, makeSaveRequest } from '../storage/samples';
import { createSearchStage } from './samples';

describe('the day on which a clip was saved', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['Australia/Sydney', '2026-11-23T21:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-25T06:00:00.000Z'],
    ['UTC', '2026-11-24T12:00:00.000Z'],
  ])('is the day in the time zone of the user: %s', async (zone, now) => {
    vi.stubEnv('TZ', zone);
    const { library, find } = await createSearchStage();
    const { article, ...request } = makeSaveRequest(1, { now });
    const undated = { ...article, publishedAt: null };
    expectValue(await library.saveClip({ ...request, article: undated }));
    expect(await find('kept:today')).toEqual([1]);
    expect(await find('kept:yesterday')).toEqual([]);
    expect(await find('kept:2026-11-25')).toEqual([]);
    // A story without a date gets the date of saving.
    expect(await find('on:2026-11-24')).toEqual([1]);
    expect(await find('before:2026-11-24')).toEqual([]);
  });
});
