import { expect, it } from 'vitest';
import { succeed } from '../../../core/model';
import { createTagCounts, withCounts } from '../../../entrypoints/library/shelves/tag-counts';
import type { Shelves } from '../../../storage';

type Tags = Shelves['tags'];

const tagOf = (name: string, children: Tags = []): Tags[number] => ({
  ...{ key: name.toLowerCase(), name, step: name.split('/').at(-1) ?? '', colour: null },
  ...{ uses: 1, children },
});
const tags = [tagOf('Alden', [tagOf('Alden/Council')])];

it('counts by the query of each tag, nested tags included', async () => {
  const asked: (readonly string[])[] = [];
  const { counts, count } = createTagCounts({
    async countFound(queries) {
      asked.push(queries);
      return succeed([218, 115]);
    },
  });
  expect(withCounts(tags, counts.value)).toMatchObject([
    { clips: null, children: [{ clips: null }] },
  ]);
  await count(tags);

  expect(asked).toEqual([['tag:Alden', 'tag:Alden/Council']]);
  expect(withCounts(tags, counts.value)).toMatchObject([
    { clips: 218, children: [{ clips: 115 }] },
  ]);
});

it('counts once more for all changes during a count', async () => {
  const asked: (readonly string[])[] = [];
  const { counts, count } = createTagCounts({
    async countFound(queries) {
      asked.push(queries);
      return succeed(queries.map(() => asked.length));
    },
  });
  await Promise.all([count([tagOf('a')]), count([tagOf('b')]), count([tagOf('c')])]);

  expect(asked).toEqual([['tag:a'], ['tag:c']]);
  expect(counts.value).toEqual(new Map([['c', 2]]));
});
