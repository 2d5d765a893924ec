import { beforeAll, describe, expect, it } from 'vitest';
import { expectValue, instantAt, makeArticle, makeSaveRequest } from '../storage/samples';
import { createSearchStage, type SearchStage } from './search-stage';

const stories: readonly (readonly [host: string, publisher: string | null])[] = [
  ['aldencourier.example', 'The Alden Courier'],
  ['aldencourier.example', 'The Alden Courier'],
  ['courier.example', 'Courier'],
  ['diario.example', 'El Diário de Náutica'],
  ['n-tide.example', 'n-tide'],
  ['quay.example', null],
  ['weekend.quay.example', null],
  ['weekend.quay.example', null],
  ['bücher.example', null],
  ['quay.example', 'Courier Post'],
];

async function createStage(): Promise<SearchStage> {
  const stage = await createSearchStage();
  for (const [index, [host, publisher]] of stories.entries()) {
    const url = `https://www.${host}/${index + 1}`;
    const article = makeArticle({ url, publisher });
    expectValue(
      await stage.library.saveClip(makeSaveRequest(index + 1, { article, pageUrl: url })),
    );
  }
  return stage;
}

let stages: readonly SearchStage[];

beforeAll(async () => {
  const [changes, segment] = [await createStage(), await createStage()];
  await segment.maintain();
  stages = [changes, segment];
});

describe('a search for publishers', () => {
  it.each<readonly [query: string, numbers: readonly number[]]>([
    ['publisher:courier ', [1, 2, 3, 10]],
    ['publisher:COURIER ', [1, 2, 3, 10]],
    ['publisher:cour', [1, 2, 3, 10]],
    ['publisher:cour ', []],
    ['publisher:cour* ', [1, 2, 3, 10]],
    ['publisher:urier', []],
    ['publisher:alden publisher:courier ', [1, 2]],
    ['publisher:diario ', [4]],
    ['publisher:nautica', [4]],
    ['publisher:ntide ', [5]],
    ['publisher:n-tide ', [5]],
    // The full name if there is one, otherwise adjacent words.
    ['publisher:"Courier"', [3]],
    ['publisher:"alden courier"', [1, 2]],
    ['publisher:"courier alden"', []],
    ['publisher:"the alden c', [1, 2]],
    // Sites of clips without a publisher, without their subdomains.
    ['publisher:"quay.example"', [6]],
    ['publisher:quay ', [6, 7, 8]],
    ['publisher:weekend.quay.example ', [7, 8]],
    ['publisher:example ', []],
    ['publisher:"bücher.example"', [9]],
    ['publisher:xn--bcher-kva.example ', [9]],
    ['publisher:büch', [9]],
    ['publisher:bucher ', [9]],
    ['site:bücher.example ', [9]],
    ['site:xn--bcher-kva.example ', [9]],
    ['-publisher:courier ', [4, 5, 6, 7, 8, 9]],
    ['site:courier ', [1, 2, 3, 10]],
    ['site:quay.example ', [6, 7, 8, 10]],
    ['publisher:"…"', []],
  ])('finds words of names: %s', async (query, numbers) => {
    for (const stage of stages) expect(await stage.find(query)).toEqual(numbers);
  });
});

describe('suggestions of publishers and sites', () => {
  it.each<readonly [query: string, suggested: readonly string[]]>([
    ['publisher:', ['The Alden Courier', 'weekend.quay.example', 'bücher.example']],
    ['publisher:cour', ['The Alden Courier', 'Courier', 'Courier Post']],
    ['publisher:"alden c', ['The Alden Courier']],
    ['publisher:quay', ['weekend.quay.example', 'quay.example']],
    ['site:quay', ['quay.example', 'weekend.quay.example']],
    ['site:aldenc', ['aldencourier.example']],
    ['site:büch', ['bücher.example']],
    ['publisher:xn--b', []],
    ['publisher:bücher.ex', ['bücher.example']],
    ['site:courier', ['The Alden Courier', 'Courier', 'Courier Post', 'courier.example']],
  ])('are found by the beginning of a word, sites included: %s', async (query, suggested) => {
    for (const { engine } of stages) {
      const labels = (await engine.completeQuery(query, query.length)).map(({ label }) => label);
      expect(labels.slice(0, suggested.length)).toEqual(suggested);
      if (query !== 'publisher:') expect(labels).toHaveLength(suggested.length);
    }
  });

  it.each(['publisher:', 'site:', 'author:', 'tag:'])('count what they find: %s', async (query) => {
    const stage = await createStage();
    await stage.library.changeClips([2, 8], { isDeleted: true }, instantAt(60));
    const completions = await stage.engine.completeQuery(query, query.length);
    for (const { text, count } of completions) {
      expect([text, (await stage.find(`${text} `)).length]).toEqual([text, count]);
    }
    if (query !== 'tag:') expect(completions).not.toEqual([]);
    if (query !== 'publisher:') return;
    const origins = await stage.engine.listOrigins();
    expect(completions.map(({ label, count }) => ({ name: label, count }))).toEqual(
      origins.slice(0, completions.length),
    );
  });
});
