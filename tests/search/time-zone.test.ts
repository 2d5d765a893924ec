import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectValue, makeSaveRequest } from '../storage/samples';
import { createSearchStage } from './search-stage';

describe('searching by the day of saving', () => {
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['Australia/Sydney', '2026-11-23T21:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-25T06:00:00.000Z'],
    ['UTC', '2026-11-24T12:00:00.000Z'],
  ])('uses the time zone of the user: %s', async (zone, now) => {
    vi.stubEnv('TZ', zone);
    const { library, find } = await createSearchStage();
    const { article, ...request } = makeSaveRequest(1, { now });
    const undated = { ...article, publishedAt: null };
    expectValue(await library.saveClip({ ...request, article: undated }));
    expect(await find('kept:today')).toEqual([1]);
    expect(await find('kept:yesterday')).toEqual([]);
    expect(await find('kept:2026-11-25')).toEqual([]);
    // The date of saving is the default date of a story.
    expect(await find('on:2026-11-24')).toEqual([1]);
    expect(await find('before:2026-11-24')).toEqual([]);
  });
});
