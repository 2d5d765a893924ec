import { describe, expect, it } from 'vitest';
import { connectSearch } from '../../storage';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';
import { SearchEngine } from '../../storage/search/service/search-engine';
import { serveSearch } from '../../storage/search/service/serve-search';
import { anAnnotation, aRequest, at, bodyOf, expectValue } from '../storage/samples';
import { type SearchStage, searchStage } from './samples';

interface Story {
  readonly headline?: string;
  readonly standfirst?: string | null;
  readonly body?: string;
  readonly publishedAt?: string;
  readonly authors?: readonly string[];
  readonly tags?: readonly string[];
  readonly note?: string;
}

async function keep({ library }: SearchStage, stories: readonly Story[]): Promise<void> {
  for (const [index, { tags = [], note = '', body = 'nothing', ...about }] of stories.entries()) {
    const { article, ...request } = aRequest(index + 1);
    const told = {
      ...article,
      headline: 'A day in Halden',
      standfirst: null,
      ...about,
      body: bodyOf(body),
    };
    expectValue(await library.saveClip({ ...request, tags, note, article: told }));
  }
}

const best = async ({ engine }: SearchStage, question: string) => [
  ...(await engine.find(question, 'best')).numbers,
];

describe('the best answers', () => {
  it('have the word in the headline, then in the standfirst or a tag, then in a note, then in the body', async () => {
    const stage = await searchStage();
    await keep(stage, [
      { body: 'ferry ferry ferry ferry ferry ferry' },
      { note: 'the ferry' },
      { standfirst: 'The ferry stops.' },
      { headline: 'No ferry' },
      { tags: ['ferry'] },
    ]);
    const order = await best(stage, 'ferry ');
    expect(order[0]).toBe(4);
    expect(order.slice(1, 3).sort()).toEqual([3, 5]);
    expect(order.slice(3)).toEqual([2, 1]);
  });

  it('are fresh before old when they say as much, and the word itself before a longer one', async () => {
    const stage = await searchStage();
    await keep(stage, [
      { body: 'ferry', publishedAt: '2026-11-20T08:00:00Z' },
      { body: 'ferry', publishedAt: '2019-11-20T08:00:00Z' },
      { body: 'ferryman', publishedAt: '2026-11-20T08:00:00Z' },
    ]);
    expect(await best(stage, 'ferry ')).toEqual([1, 2]);
    expect(await best(stage, 'ferry')).toEqual([1, 2, 3]);
  });

  it('are explained by parts that add up to the order', async () => {
    const stage = await searchStage();
    await keep(stage, [
      { body: 'a vote on the ferry', headline: 'Vote' },
      { body: 'vote vote ferry' },
      { body: 'ferry', note: 'vote' },
    ]);
    const order = await best(stage, 'vote ferry ');
    const told = await Promise.all(
      order.map((number) => stage.engine.explain('vote ferry ', number)),
    );
    for (const { parts, freshness, total } of told) {
      expect(new Set(parts.map(({ term }) => term))).toEqual(new Set(['vote', 'ferry']));
      expect(parts.reduce((sum, { score: worth }) => sum + worth, 0) * freshness).toBeCloseTo(
        total,
        4,
      );
    }
    const totals = told.map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((one, other) => other - one));
  });

  it('are told as soon as enough are known, and wholly when asked again', async () => {
    const stage = await searchStage();
    await keep(
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

  it('are told as far as they are known when the first ones take long, but never none', async () => {
    const stage = await searchStage();
    await keep(
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

  it('are given up, as far as they have come, when something else is asked', async () => {
    const stage = await searchStage();
    await keep(
      stage,
      Array.from({ length: 90 }, () => ({ body: 'flood gate' })),
    );
    const [given, next] = await Promise.all([
      stage.engine.find('"flood gate"', 'newest'),
      stage.engine.find('is:unread ', 'newest'),
    ]);
    expect(given.isWhole).toBe(false);
    expect(next.numbers.length).toBe(90);
  });
});

describe('snippets', () => {
  it('mark the headline, and the piece of the text that has the most words', async () => {
    const stage = await searchStage();
    const filler = 'Nobody spoke for a while, and the rain went on. '.repeat(12);
    await keep(stage, [
      {
        headline: 'Ferry stops',
        body: `A ferry came. ${filler}The ferry, said the council, needs a shaft. ${filler}`,
      },
    ]);
    const snippets = await stage.engine.findSnippets('ferry council -rain ', [1]);
    expect(snippets.map(({ field }) => field)).toEqual(['headline', 'body']);
    const [headline, body] = snippets;
    expect(headline?.marks).toEqual([[0, 5]]);
    const marked = body?.marks.map(([start, end]) => body.text.slice(start, end));
    expect(marked).toEqual(['ferry', 'council']);
    expect(body?.text).toMatch(/^…\S.*\S…$/);
    expect(body?.text.length).toBeLessThan(190);
  });

  it('mark words in another spelling, beginnings, phrases and letters in a row', async () => {
    const stage = await searchStage();
    const text = 'Die Straße am Fluß: O’Brien’s Flood-Gate, 東京都庁 und ﬂussab.';
    await keep(stage, [{ body: text }]);
    const marked = async (question: string) => {
      const [snippet] = await stage.engine.findSnippets(question, [1]);
      return snippet?.marks.map(([start, end]) => snippet.text.slice(start, end));
    };
    expect(await marked('strasse ')).toEqual(['Straße']);
    expect(await marked('fluss*')).toEqual(['Fluß', 'ﬂussab']);
    expect(await marked('obrien ')).toEqual(['O’Brien’s']);
    expect(await marked('"flood gate"')).toEqual(['Flood-Gate']);
    expect(await marked('京都 ')).toEqual(['京都']);
  });

  it('show what the reader wrote before what the page said', async () => {
    const stage = await searchStage();
    await keep(stage, [{ body: 'ferry', note: 'Ask about the ferry.' }]);
    const annotation = anAnnotation(1, { note: 'Which boat?' });
    expectValue(await stage.library.addAnnotation(annotation));
    const field = async (question: string) =>
      (await stage.engine.findSnippets(question, [1]))[0]?.field;
    expect(await field('ferry ')).toBe('note');
    expect(await field('boat ')).toBe('annotation');
    expect(await field('is:unread ')).toBeUndefined();
    expect(await stage.engine.findSnippets('ferry ', [99])).toEqual([]);
  });
});

describe('completions', () => {
  const complete = async ({ engine }: SearchStage, question: string) =>
    (await engine.completeQuestion(question, question.length)).map(({ text, count }) => [
      text,
      count,
    ]);

  it('offer the names of filters, and what may stand after each with how many clips it would find', async () => {
    const stage = await searchStage();
    await keep(stage, [
      { tags: ['money', 'alden/council'], authors: ['Mirre Talvik'] },
      { tags: ['alden/harbour'], authors: ['Mirre Talvik', 'Jo Ruiz'] },
      { tags: ['to cite'] },
    ]);
    await stage.library.deleteClip('clip-3', at(60));
    await stage.tend();
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

  it('say what they replace', async () => {
    const stage = await searchStage();
    await keep(stage, [{ tags: ['to cite'] }]);
    const question = 'vote -tag:"to c';
    const [offered] = await stage.engine.completeQuestion(`${question} rest`, question.length);
    expect(offered).toMatchObject({ start: 6, end: question.length, text: 'tag:"to cite"' });
  });
});

describe('a worker', () => {
  it('answers as the library itself does', async () => {
    const stage = await searchStage();
    await keep(stage, [{ body: 'ferry' }, { body: 'vote' }]);
    const { port1, port2 } = new MessageChannel();
    serveSearch(port1 as never, openExistingDatabase(stage.db.name));
    port1.start();
    port2.start();
    const search = connectSearch(() => port2 as never);
    expect(expectValue(await search.find('ferry ', 'best'))).toEqual(
      expectValue(await stage.library.find('ferry ', 'best')),
    );
    expect(expectValue(await search.findSnippets('ferry ', [1]))).toHaveLength(1);
    expect(expectValue(await search.completeQuestion('ta', 2))).toHaveLength(1);
    port1.close();
    port2.close();
  });

  it('makes no library where there is none', async () => {
    const { port1, port2 } = new MessageChannel();
    serveSearch(port1 as never, openExistingDatabase('nobody-made-this'));
    port1.start();
    port2.start();
    const search = connectSearch(() => port2 as never);
    expect(await search.find('ferry ', 'best')).toMatchObject({
      ok: false,
      failure: { code: 'library-unavailable' },
    });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('nobody-made-this');
    port1.close();
    port2.close();
  });
});
