import * as v from 'valibot';
import { expect, it } from 'vitest';
import { createBells } from '../../../client/sync/bell';
import { exchangeSharesOnce, keepSharesInStep } from '../../../client/sync/sharing/run-shares';
import { endShare } from '../../../client/sync/sharing/set-up-share';
import type { SyncEnvironment } from '../../../client/sync/sync-environment';
import {
  noNews,
  shareNewsSchema,
  syncStateSchema,
  toShareNewsPreference,
  toShareStatePreference,
} from '../../../core/sync';
import { expectValue } from '../../storage/samples';
import { clipStory } from '../../storage/sharing-people';
import { accept, begin, expectShare, source, type Taking, takePart } from './begun-share';
import { reachShare } from './simulated-share';

/** Ana and Ben, whose shares are run as the library page does. */
async function beginRunning() {
  const { connection, transport, ana, ben } = await begin();
  const bens = await takePart(connection, expectShare(await accept(transport, ben)));
  const toEnvironment = ({ sync }: Taking): SyncEnvironment => ({
    ...{ library: sync, locks: {} as LockManager, source },
    browser: { browser: null, system: null },
    openTransport: () => reachShare(connection),
    openShareTransport: () => reachShare(connection),
    now: () => new Date().toISOString(),
  });
  const run = async (...all: readonly Taking[]) => {
    for (const one of all) await exchangeSharesOnce(toEnvironment(one));
  };
  const read = async ({ sync, share }: Taking, toName: (id: string) => string) =>
    expectValue(await sync.getPreference(toName(share.id)));
  return {
    ...{ transport, ana, bens, run, toEnvironment },
    readNews: async (one: Taking) =>
      v.parse(shareNewsSchema, await read(one, toShareNewsPreference)),
    readState: async (one: Taking) =>
      v.parse(syncStateSchema, await read(one, toShareStatePreference)),
  };
}

it('counts what others add after the first complete exchange, until the share is left', async () => {
  const { ana, bens, run, readNews, toEnvironment } = await beginRunning();
  await clipStory(ana, 1, { tags: ['team/energy'] });
  await run(ana);
  expect(await readNews(bens)).toBeNull();
  await run(bens);
  expect(await readNews(bens)).toEqual(noNews);
  await clipStory(ana, 2, { tags: ['team/energy'] });
  await run(ana, bens, bens);
  expect((await readNews(bens))?.clips).toHaveLength(1);

  // Left with another device, while this one exchanges.
  await clipStory(ana, 3, { tags: ['team/energy'] });
  await run(ana);
  const life = new AbortController();
  const kept = keepSharesInStep(toEnvironment(bens), createBells(), life.signal);
  await expect.poll(async () => (await readNews(bens))?.clips.length).toBe(2);
  expectValue(await bens.sync.changeShares(() => []));
  await expect.poll(() => readNews(bens)).toBeNull();
  life.abort();
  await kept;
});

it('keeps who has deleted a share from the server', async () => {
  const { transport, ana, bens, run, readState } = await beginRunning();
  await run(ana, bens);
  await endShare(transport, source, ana.share, []);
  await run(bens);
  expect(await readState(bens)).toMatchObject({ problem: 'ended', endedBy: ana.share.member });
});
