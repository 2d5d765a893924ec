import { expect, it } from 'vitest';
import { expectValue, instantAt } from '../storage/samples';
import { clipStory, exchangeAll, readStory, share } from '../storage/sharing-people';
import { Server } from '../sync/simulated-server';
import { createSearchStage } from './search-stage';

it('finds notes of others on a clip like those of the user', async () => {
  const people = await share(new Server(), 'Ana', 'Ben');
  const [ana, ben] = people;
  await clipStory(ana, 1, { tags: ['team/energy'], note: 'Ask the harbourmaster again.' });
  await clipStory(ana, 2, { tags: ['team/energy'] });
  await exchangeAll(people);
  const stage = await createSearchStage(ben.database);
  const { number } = (await stage.db.clips.get((await readStory(ben, 1)).clip.id)) ?? {};
  await stage.maintain();
  for (const query of [
    'harbourmaster',
    '"harbourmaster again"',
    'in:note harbourmaster',
    'has:note',
  ])
    expect(await stage.find(query)).toEqual([number]);
  expect(await stage.engine.findSnippets('harbourmaster', [number ?? 0])).toMatchObject([
    { field: 'note', text: 'Ask the harbourmaster again.' },
  ]);
  // On a page that is there already.
  expectValue(await ana.library.editClip('clip-1', { note: 'The pilot knows.' }, instantAt(9)));
  expectValue(await ana.library.editClip('clip-2', { note: 'No harbourmaster.' }, instantAt(9)));
  await exchangeAll(people);
  const second = await stage.db.clips.get((await readStory(ben, 2)).clip.id);
  for (const fold of [async () => {}, stage.maintain]) {
    await fold();
    expect(await stage.find('harbourmaster')).toEqual([second?.number]);
    expect(await stage.find('pilot')).toEqual([number]);
  }
  await ben.expectRightCounts();
});
