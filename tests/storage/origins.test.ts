import { expect, it, vi } from 'vitest';
import { makePublisherQuery } from '../../components/library/search/queries';
import { type Library, openLibrary } from '../../storage';
import { LibraryDatabase } from '../../storage/schema/database';
import { createSearchStage } from '../search/search-stage';
import {
  createDatabaseName,
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeSaveRequest,
} from './samples';

type Story = readonly [host: string, publisher: string | null];

async function saveStories(library: Library, stories: readonly Story[]): Promise<void> {
  for (const [index, [host, publisher]] of stories.entries()) {
    const url = `https://www.${host}/${index + 1}`;
    const article = makeArticle({ url, publisher });
    expectValue(await library.saveClip(makeSaveRequest(index + 1, { article, pageUrl: url })));
  }
}

/** Returns the origins as "name count". Checks that each query finds as many clips. */
async function listOrigins(library: Library): Promise<readonly string[]> {
  const origins = expectValue(await library.listOrigins());
  for (const { name, count } of origins) {
    const found = expectValue(await library.find(makePublisherQuery(name), 'newest'));
    expect([name, found.problems, found.numbers.length]).toEqual([name, [], count]);
  }
  return origins.map(({ name, count }) => `${name} ${count}`);
}

const alden = 'aldencourier.example';

it('lists a corrected publisher with its own clips only', async () => {
  const library = createLibrary();
  await saveStories(library, [
    [alden, 'The Alden Courier'],
    [alden, 'The Alden Courier'],
    [alden, 'The Alden Courier'],
    [alden, 'Courier Weekly'],
  ]);
  const fields = { publisher: { value: 'Fisher Weekly' } };
  expectValue(await library.correctClip('clip-1', { fields }, instantAt(9)));
  expect(await listOrigins(library)).toEqual([
    'The Alden Courier 2',
    'Courier Weekly 1',
    'Fisher Weekly 1',
  ]);
});

it('lists the site of clips without a publisher, with those clips only', async () => {
  const library = createLibrary();
  await saveStories(library, [
    [alden, 'The Alden Courier'],
    [alden, 'The Alden Courier'],
    [`weekend.${alden}`, 'The Alden Courier'],
    ['p0.example', null],
  ]);
  expect(await listOrigins(library)).toEqual(['The Alden Courier 3', 'p0.example 1']);
  expectValue(
    await library.correctClip('clip-1', { fields: { publisher: { value: null } } }, instantAt(9)),
  );
  expect(await listOrigins(library)).toEqual(['The Alden Courier 2', `${alden} 1`, 'p0.example 1']);
});

it('does not count a name that is part of another name', async () => {
  const library = createLibrary();
  await saveStories(library, [
    ['courier.example', 'Courier'],
    [alden, 'Alden Courier'],
    [alden, 'ALDEN  COURIER'],
    [alden, 'Alden Courier'],
    ['both.example', 'both.example'],
    ['both.example', null],
    ['both.example', 'Courier'],
    ['odd.example', 'The “Bugle” / 24: (North)'],
  ]);
  expect(await listOrigins(library)).toEqual([
    'Alden Courier 3',
    'both.example 2',
    'Courier 2',
    'The “Bugle” / 24: (North) 1',
  ]);
});

it('counts the clips of a subdomain only there', async () => {
  const library = createLibrary();
  await saveStories(library, [
    ['p0.example', null],
    ['weekend.p0.example', null],
    ['weekend.p0.example', null],
    ['p0.example', 'The Alden Courier'],
  ]);
  expect(await listOrigins(library)).toEqual([
    'weekend.p0.example 2',
    'p0.example 1',
    'The Alden Courier 1',
  ]);
});

it('leaves out clips in the bin', async () => {
  const library = createLibrary();
  await saveStories(library, [
    [alden, 'The Alden Courier'],
    [alden, 'Courier Weekly'],
    ['p0.example', null],
  ]);
  await library.changeClips([2, 3], { isDeleted: true }, instantAt(9));
  expect(await listOrigins(library)).toEqual(['The Alden Courier 1']);
});

it('ignores the names in the counters of an earlier version', async () => {
  const name = createDatabaseName();
  const library = openLibrary(name);
  await saveStories(library, [
    [alden, 'The Alden Courier'],
    [alden, null],
  ]);
  const db = new LibraryDatabase(name);
  await db.open();
  await db.counters.update(`site:${alden}`, { label: 'Fisher Weekly' });
  db.close();
  expect(await listOrigins(library)).toEqual([`${alden} 1`, 'The Alden Courier 1']);
});

it('is watched: a correction lists again', async () => {
  const library = createLibrary();
  await saveStories(library, [[alden, 'The Alden Courier']]);
  const life = new AbortController();
  const names: string[] = [];
  library.watch(
    (source) => source.listOrigins(),
    (answer) =>
      names.push(
        expectValue(answer)
          .map(({ name }) => name)
          .join(),
      ),
    life.signal,
  );
  await vi.waitFor(() => expect(names).toEqual(['The Alden Courier']));
  const fields = { publisher: { value: 'Fisher Weekly' } };
  expectValue(await library.correctClip('clip-1', { fields }, instantAt(9)));
  await vi.waitFor(() => expect(names.at(-1)).toBe('Fisher Weekly'));
  life.abort();
});

it('lists the same from changes and from a segment of the search index', async () => {
  const stage = await createSearchStage();
  await saveStories(stage.library, [
    [alden, 'The Alden Courier'],
    [alden, null],
    ['p0.example', null],
  ]);
  const before = await stage.engine.listOrigins();
  await stage.maintain();
  expect(await stage.engine.listOrigins()).toEqual(before);
  const fields = { publisher: { value: 'Fisher Weekly' } };
  expectValue(await stage.library.correctClip('clip-1', { fields }, instantAt(9)));
  expect(await stage.engine.listOrigins()).toEqual([
    { name: alden, count: 1 },
    { name: 'Fisher Weekly', count: 1 },
    { name: 'p0.example', count: 1 },
  ]);
});
