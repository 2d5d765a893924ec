import { afterEach, describe, expect, it } from 'vitest';
import { connectSearch, openLibrary } from '../../storage';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';
import type {
  PortToWorker,
  SearchReply,
  SearchRequest,
} from '../../storage/search/service/search-messages';
import { serveSearch } from '../../storage/search/service/serve-search';
import { createDatabaseName, expectValue, makeSaveRequest } from '../storage/samples';

/** A worker that replies with the results of `answer`. */
class FakeWorker extends EventTarget {
  readonly queries: string[] = [];
  isTerminated = false;

  constructor(private readonly answer: (query: string) => Omit<SearchReply, 'id'> | 'crash') {
    super();
  }

  postMessage({ id, args }: SearchRequest): void {
    const [query] = args as [string];
    this.queries.push(query);
    queueMicrotask(() => {
      if (this.isTerminated) return;
      const answer = this.answer(query);
      if (answer === 'crash') this.dispatchEvent(new Event('error'));
      else this.dispatchEvent(new MessageEvent('message', { data: { id, ...answer } }));
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const toAnswer = (query: string) => ({ result: { ok: true as const, value: query } });

/** Connects a search to fake workers. The nth worker uses the nth function, or else the last. */
function createSearch(...answers: ConstructorParameters<typeof FakeWorker>[0][]) {
  const workers: FakeWorker[] = [];
  const search = connectSearch(() => {
    const answer = answers[Math.min(workers.length, answers.length - 1)];
    const worker = new FakeWorker(answer ?? toAnswer);
    workers.push(worker);
    return worker as unknown as PortToWorker;
  });
  return { search, workers };
}

describe('a search worker', () => {
  it.each<[string, ConstructorParameters<typeof FakeWorker>[0]]>([
    ['crashes', () => 'crash'],
    ['throws an error', () => ({ error: 'TypeError: no list' })],
    ['returns no result', () => ({})],
  ])('is restarted if it %s, and receives the same queries again', async (_, fail) => {
    const { search, workers } = createSearch(fail, toAnswer);
    const answers = await Promise.all([search.find('ferry', 'best'), search.find('vote', 'best')]);
    expect(answers).toEqual([toAnswer('ferry').result, toAnswer('vote').result]);
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(workers[1]?.queries).toEqual(['ferry', 'vote']);
  });

  it('receives no query again that failed twice, and answers all others', async () => {
    const { search, workers } = createSearch((query) =>
      query === 'poison' ? { error: 'RangeError: too deep' } : toAnswer(query),
    );
    const [bad, good] = await Promise.allSettled([
      search.find('poison', 'best'),
      search.find('ferry', 'best'),
    ]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'RangeError: too deep' } });
    expect(good).toMatchObject({ status: 'fulfilled', value: toAnswer('ferry').result });
    expect(workers.length).toBe(3);
    expect(await search.find('vote', 'best')).toEqual(toAnswer('vote').result);
    expect(workers.length).toBe(3);
  });

  it('is restarted once per query if it cannot start', async () => {
    let isBroken = true;
    const { search, workers } = createSearch((query) => (isBroken ? 'crash' : toAnswer(query)));
    await expect(search.find('ferry', 'best')).rejects.toThrow('the search worker did not start');
    expect(workers.length).toBe(2);
    isBroken = false;
    expect(await search.find('ferry', 'best')).toEqual(toAnswer('ferry').result);
  });
});

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

describe('a library with a search worker', () => {
  it('answers even if the worker was queried before the database existed', async () => {
    const name = createDatabaseName();
    const channel = new MessageChannel();
    channels.push(channel);
    serveSearch(channel.port1 as never, openExistingDatabase(name));
    channel.port1.start();
    channel.port2.start();
    const library = openLibrary(
      name,
      connectSearch(() => channel.port2 as never),
    );
    expect(expectValue(await library.find('', 'newest')).numbers).toHaveLength(0);
    expectValue(await library.saveClip(makeSaveRequest(1)));
    expect([...expectValue(await library.find('', 'newest')).numbers]).toEqual([1]);
    library.close();
  });
});
