import { expect, it } from 'vitest';
import { succeed } from '../../../core/model';
import { createTagCounts, withCounts } from '../../../entrypoints/library/shelves/tag-counts';
import type { Shelves } from '../../../storage';

type Tags = Shelves['tags'];

const makeTag = (name: string, children: Tags = []): Tags[number] => ({
  ...{ key: name.toLowerCase(), name, step: name.split('/').at(-1) ?? '', colour: null },
  ...{ uses: 1, children },
});
const tags = [makeTag('Alden', [makeTag('Alden/Council')])];

it('counts the clips of each tag and nested tag by its query', async () => {
  const requested: (readonly string[])[] = [];
  const { counts, count } = createTagCounts({
    async countFound(queries) {
      requested.push(queries);
      return succeed([218, 115]);
    },
  });
  expect(withCounts(tags, counts.value)).toMatchObject([
    { clips: null, children: [{ clips: null }] },
  ]);
  await count(tags);

  expect(requested).toEqual([['tag:Alden', 'tag:Alden/Council']]);
  expect(withCounts(tags, counts.value)).toMatchObject([
    { clips: 218, children: [{ clips: 115 }] },
  ]);
});

it('counts once more after any number of changes during a count', async () => {
  const requested: (readonly string[])[] = [];
  const { counts, count } = createTagCounts({
    async countFound(queries) {
      requested.push(queries);
      return succeed(queries.map(() => requested.length));
    },
  });
  await Promise.all([count([makeTag('a')]), count([makeTag('b')]), count([makeTag('c')])]);

  expect(requested).toEqual([['tag:a'], ['tag:c']]);
  expect(counts.value).toEqual(new Map([['c', 2]]));
});

it('counts a hundred tags at a time, so that searches come in between', async () => {
  const sizes: number[] = [];
  const { counts, count } = createTagCounts({
    async countFound(queries) {
      sizes.push(queries.length);
      return succeed(queries.map((query) => Number(query.slice('tag:t'.length))));
    },
  });
  await count(Array.from({ length: 230 }, (_, at) => makeTag(`t${at}`)));

  expect(sizes).toEqual([100, 100, 30]);
  expect(counts.value?.get('t0')).toBe(0);
  expect(counts.value?.get('t229')).toBe(229);
});
