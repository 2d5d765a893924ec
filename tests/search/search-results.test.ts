import { describe, expect, it } from 'vitest';
import { connectSearch, type Snippet } from '../../storage';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';
import { SearchEngine } from '../../storage/search/service/search-engine';
import { serveSearch } from '../../storage/search/service/serve-search';
import {
  expectValue,
  instantAt,
  makeAnnotation,
  makeBody,
  makeSaveRequest,
} from '../storage/samples';
import { createSearchStage, type SearchStage } from './search-stage';

interface Story {
  readonly headline?: string;
  readonly standfirst?: string | null;
  readonly body?: string;
  readonly publishedAt?: string;
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
  readonly note?: string;
}

async function saveStories({ library }: SearchStage, stories: readonly Story[]): Promise<void> {
  for (const [index, { tags = [], note = '', body = 'nothing', ...fields }] of stories.entries()) {
    const { article, ...request } = makeSaveRequest(index + 1);
    const changedArticle = {
      ...article,
      headline: 'A day in Halden',
      standfirst: null,
      ...fields,
      body: makeBody(body),
    };
    expectValue(await library.saveClip({ ...request, tags, note, article: changedArticle }));
  }
}

const findBest = async ({ engine }: SearchStage, query: string) => [
  ...(await engine.find(query, 'best')).numbers,
];

describe('results', () => {
  it('rank headlines first, then standfirsts and tags, then notes, then bodies', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [
      { body: 'ferry ferry ferry ferry ferry ferry' },
      { note: 'the ferry' },
      { standfirst: 'The ferry stops.' },
      { headline: 'No ferry' },
      { tags: ['ferry'] },
    ]);
    const order = await findBest(stage, 'ferry ');
    expect(order[0]).toBe(4);
    expect(order.slice(1, 3).sort()).toEqual([3, 5]);
    expect(order.slice(3)).toEqual([2, 1]);
  });

  it('contain words that a short last word begins only if nothing contains it as a word', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [{ body: 'a ferry to Europe' }, { body: 'the festival of the EU' }]);
    expect(await findBest(stage, 'eu')).toEqual([2]);
    expect((await findBest(stage, 'fe')).sort()).toEqual([1, 2]);
    expect(await findBest(stage, 'ferry f')).toEqual([1]);
    expect(await findBest(stage, 'festival (eur OR f')).toEqual([2]);
    const marked = await stage.engine.findSnippets('festival (eur OR f', [2]);
    expect(marked.flatMap(({ text, marks }) => marks.map(([a, b]) => text.slice(a, b)))).toEqual([
      'festival',
    ]);
    expect(await stage.engine.countFound(['fe', 'fe ', '-fe ', 'fx', 'ferry OR'])).toEqual([
      ...[2, 0, 2, 0, 1],
    ]);
  });

  it('rank newer stories first, and exact matches before prefix matches', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [
      { body: 'ferry', publishedAt: '2026-11-20T08:00:00Z' },
      { body: 'ferry', publishedAt: '2019-11-20T08:00:00Z' },
      { body: 'ferryman', publishedAt: '2026-11-20T08:00:00Z' },
    ]);
    expect(await findBest(stage, 'ferry ')).toEqual([1, 2]);
    expect(await findBest(stage, 'ferry')).toEqual([1, 2, 3]);
  });

  it('are explained by parts whose sum is the score', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [
      { body: 'a vote on the ferry', headline: 'Vote' },
      { body: 'vote vote ferry' },
      { body: 'ferry', note: 'vote' },
    ]);
    const order = await findBest(stage, 'vote ferry ');
    const results = await Promise.all(
      order.map((number) => stage.engine.explain('vote ferry ', number)),
    );
    for (const { parts, freshness, total } of results) {
      expect(new Set(parts.map(({ term }) => term))).toEqual(new Set(['vote', 'ferry']));
      expect(parts.reduce((sum, { score }) => sum + score, 0) * freshness).toBeCloseTo(total, 4);
    }
    const totals = results.map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
  });

  it('include the phrase that is being typed', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [{ body: 'flood gate' }, { body: 'gate flood' }, { body: 'flood' }]);
    const find = async (query: string) => [...(await stage.engine.find(query, 'oldest')).numbers];
    for (const typed of ['"flood g', '"flood gat', '"flood gate'])
      expect(await find(typed)).toEqual([1]);
    expect(await find('"flood gat"')).toEqual([]);
    expect(await find('"flood ')).toEqual([1, 2, 3]);
  });

  it('are returned once there are enough, and completely by the next call', async () => {
    const stage = await createSearchStage();
    await saveStories(
      stage,
      Array.from({ length: 90 }, (_, n) => ({ body: n % 2 === 0 ? 'flood gate' : 'gate flood' })),
    );
    const first = await stage.engine.find('"flood gate"', 'newest', 5);
    expect(first.isWhole).toBe(false);
    expect(first.numbers.length).toBeGreaterThanOrEqual(5);
    const whole = await stage.engine.find('"flood gate"', 'newest');
    expect(whole.isWhole).toBe(true);
    expect(whole.numbers.length).toBe(45);
    expect([...whole.numbers.slice(0, first.numbers.length)]).toEqual([...first.numbers]);
  });

  it('are partial if the search is slow, but not empty', async () => {
    const stage = await createSearchStage();
    await saveStories(
      stage,
      Array.from({ length: 300 }, (_, n) => ({
        body: n === 130 || n === 290 ? 'flood gate' : 'gate flood',
      })),
    );
    let now = 0;
    const slow = new SearchEngine(
      async () => stage.native,
      () => '2026-11-24',
      () => (now += 100),
    );
    const first = await slow.find('"flood gate"', 'oldest', 5);
    expect([...first.numbers]).toEqual([131]);
    expect(first.isWhole).toBe(false);
    const whole = await slow.find('"flood gate"', 'oldest');
    expect([...whole.numbers]).toEqual([131, 291]);
    expect(whole.isWhole).toBe(true);
    const none = await slow.find('"gate gate"', 'oldest', 5);
    expect(none).toMatchObject({ isWhole: true });
    expect(none.numbers.length).toBe(0);
  });

  it('are partial if another query starts', async () => {
    const stage = await createSearchStage();
    await saveStories(
      stage,
      Array.from({ length: 90 }, () => ({ body: 'flood gate' })),
    );
    const [interrupted, next] = await Promise.all([
      stage.engine.find('"flood gate"', 'newest'),
      stage.engine.find('is:unread ', 'newest'),
    ]);
    expect(interrupted.isWhole).toBe(false);
    expect(next.numbers.length).toBe(90);
  });
});

describe('snippets', () => {
  it('mark matches in the headline and in the best part of the text', async () => {
    const stage = await createSearchStage();
    const filler = 'Nobody spoke for a while, and the rain went on. '.repeat(12);
    await saveStories(stage, [
      {
        headline: 'Ferry stops',
        body: `A ferry came. ${filler}The ferry, said the council, needs a shaft. ${filler}`,
      },
    ]);
    const snippets = await stage.engine.findSnippets('ferry council -rain ', [1]);
    expect(snippets.map(({ field }) => field)).toEqual(['headline', 'body']);
    const [headline, body] = snippets as [Snippet, Snippet];
    expect(headline.marks).toEqual([[0, 5]]);
    const marked = body.marks.map(([start, end]) => body.text.slice(start, end));
    expect(marked).toEqual(['ferry', 'council']);
    expect(body.text).toMatch(/^…\S.*\S…$/);
    expect(body.text.length).toBeLessThan(190);
  });

  it('mark other spellings, prefixes, phrases and adjacent characters', async () => {
    const stage = await createSearchStage();
    const text = 'Die Straße am Fluß: O’Brien’s Flood-Gate, 東京都庁 und ﬂussab.';
    await saveStories(stage, [{ body: text }]);
    const getMarked = async (query: string) => {
      const [snippet] = await stage.engine.findSnippets(query, [1]);
      return snippet?.marks.map(([start, end]) => snippet.text.slice(start, end));
    };
    expect(await getMarked('strasse ')).toEqual(['Straße']);
    expect(await getMarked('fluss*')).toEqual(['Fluß', 'ﬂussab']);
    expect(await getMarked('obrien ')).toEqual(['O’Brien’s']);
    expect(await getMarked('"flood gate"')).toEqual(['Flood-Gate']);
    expect(await getMarked('"flood ga')).toEqual(['Flood-Gate']);
    expect(await getMarked('京都 ')).toEqual(['京都']);
  });

  it('show notes of the user rather than text of the page', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [{ body: 'ferry', note: 'Ask about the ferry.' }]);
    const annotation = makeAnnotation(1, { note: 'Which boat?' });
    expectValue(await stage.library.addAnnotation(annotation));
    const getField = async (query: string) =>
      (await stage.engine.findSnippets(query, [1]))[0]?.field;
    expect(await getField('ferry ')).toBe('note');
    expect(await getField('boat ')).toBe('annotation');
    expect(await getField('is:unread ')).toBeUndefined();
    expect(await stage.engine.findSnippets('ferry ', [99])).toEqual([]);
  });
});

describe('completions', () => {
  const complete = async ({ engine }: SearchStage, query: string) =>
    (await engine.completeQuery(query, query.length)).map(({ text, count }) => [text, count]);

  it('include filter names, and filter values with the number of clips', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [
      { tags: ['money', 'alden/council'], authors: ['Mirre Talvik'] },
      { tags: ['alden/harbour'], authors: ['Mirre Talvik', 'Jo Ruiz'] },
      { tags: ['to cite'] },
    ]);
    await stage.library.deleteClip('clip-3', instantAt(60));
    await stage.maintain();
    expect(await complete(stage, 'vote ta')).toEqual([['tag:', null]]);
    expect(await complete(stage, 'tag:a')).toEqual([
      ['tag:alden', 2],
      ['tag:alden/council', 1],
      ['tag:alden/harbour', 1],
    ]);
    expect(await complete(stage, 'tag:to')).toEqual([]);
    expect(await complete(stage, 'author:m')).toEqual([['author:"Mirre Talvik"', 2]]);
    expect(await complete(stage, 'is:un')).toEqual([['is:unread', 2]]);
    expect(await complete(stage, 'is:del')).toEqual([['is:deleted', 1]]);
    expect(await complete(stage, 'before:y')).toContainEqual(['before:yesterday', 2]);
    expect(await complete(stage, '"tag:a')).toEqual([]);
  });

  it('contain the range that they replace', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [{ tags: ['to cite'] }]);
    const query = 'vote -tag:"to c';
    const [completion] = await stage.engine.completeQuery(`${query} rest`, query.length);
    expect(completion).toMatchObject({ start: 6, end: query.length, text: 'tag:"to cite"' });
  });
});

describe('a search worker', () => {
  it('returns the same results as the library', async () => {
    const stage = await createSearchStage();
    await saveStories(stage, [{ body: 'ferry' }, { body: 'vote' }]);
    // Until the index is built, results report its progress.
    await stage.maintain();
    const { port1, port2 } = new MessageChannel();
    serveSearch(port1 as never, openExistingDatabase(stage.db.name));
    port1.start();
    port2.start();
    const search = connectSearch(() => port2 as never);
    expect(expectValue(await search.find('ferry ', 'best'))).toEqual(
      expectValue(await stage.library.find('ferry ', 'best')),
    );
    expect(expectValue(await search.findSnippets('ferry ', [1]))).toHaveLength(1);
    expect(expectValue(await search.completeQuery('ta', 2))).toHaveLength(1);
    port1.close();
    port2.close();
  });

  it('does not create a missing library', async () => {
    const { port1, port2 } = new MessageChannel();
    serveSearch(port1 as never, openExistingDatabase('missing-library'));
    port1.start();
    port2.start();
    const search = connectSearch(() => port2 as never);
    expect(await search.find('ferry ', 'best')).toMatchObject({
      ok: false,
      failure: { code: 'library-unavailable' },
    });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('missing-library');
    port1.close();
    port2.close();
  });
});
