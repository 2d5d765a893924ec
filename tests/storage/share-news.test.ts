import * as v from 'valibot';
import { expect, it } from 'vitest';
import { noNews, shareNewsSchema, toShareNewsPreference } from '../../core/sync';
import { Server } from '../sync/simulated-server';
import { expectValue, instantAt, makeAnnotation } from './samples';
import { clipStory, exchangeAll, type Participant, readStory, share } from './sharing-people';

/** What is new to somebody. */
async function countNews({ sync }: Participant) {
  const news = v.parse(
    shareNewsSchema,
    expectValue(await sync.getPreference(toShareNewsPreference('share'))),
  );
  return news && [news.clips.length, news.highlights.length];
}

const look = async ({ sync }: Participant) =>
  expectValue(await sync.savePreference(toShareNewsPreference('share'), noNews));

/** Highlights story `n`, which came from somebody else. */
async function highlight(person: Participant, n: number, annotation: number): Promise<void> {
  const { clip } = await readStory(person, n);
  const place = { clipId: clip.id, versionId: clip.versionId };
  expectValue(await person.library.addAnnotation(makeAnnotation(annotation, place)));
}

it('counts nothing before the first complete exchange', async () => {
  const people = await share(new Server(), 'Ana', 'Ben');
  const [ana, ben] = people;
  await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
  await exchangeAll(people);
  expect(await countNews(ben)).toBeNull();
});

it('counts clips and highlights of others once, until the user looks', async () => {
  const people = await share(new Server(), 'Ana', 'Ben', 'Cem', 'Reader');
  const [ana, ben, cem, reader] = people;
  await clipStory(ben, 9);
  for (const one of people) await look(one);
  await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
  await clipStory(ana, 2, { tags: ['team/energy'] });
  await exchangeAll(people);
  expect(await countNews(ben)).toEqual([2, 1]);
  expect(await countNews(reader)).toEqual([2, 1]);
  expect(await countNews(ana)).toEqual([0, 0]);
  // Of a page that they have.
  await highlight(cem, 1, 31);
  await exchangeAll(people);
  expect(await countNews(ben)).toEqual([2, 2]);
  expect(await countNews(ana)).toEqual([0, 1]);
  expect(await countNews(cem)).toEqual([2, 1]);
  await look(ben);
  await highlight(cem, 2, 32);
  await exchangeAll(people);
  expect(await countNews(ben)).toEqual([0, 1]);
});

it('does not count what the user has themselves, nor what was taken back', async () => {
  const people = await share(new Server(), 'Ana', 'Ben');
  const [ana, ben] = people;
  for (const one of people) await look(one);
  await clipStory(ben, 1);
  await clipStory(ana, 1, { tags: ['team/energy'], highlight: 'Who pays?' });
  await clipStory(ana, 2, { tags: ['team/energy'], highlight: 'Since when?' });
  await exchangeAll(people);
  expect(await countNews(ben)).toEqual([1, 2]);
  const back = { removeTags: ['team/energy'] };
  expectValue(await ana.library.changeClips(['clip-2'], back, instantAt(5)));
  await exchangeAll(people);
  expect(await countNews(ben)).toEqual([0, 1]);
});
