import { afterEach, describe, expect, it } from 'vitest';
import { connectSearch, openLibrary } from '../../storage';
import { openExistingDatabase } from '../../storage/search/rows/open-existing-database';
import type {
  SearchReply,
  SearchRequest,
  WorkerPort,
} from '../../storage/search/service/search-messages';
import { serveSearch } from '../../storage/search/service/serve-search';
import { aRequest, expectValue, freshName } from '../storage/samples';

/** A worker that answers as it is told. */
class FakeWorker extends EventTarget {
  readonly asked: string[] = [];
  isEnded = false;

  constructor(private readonly answer: (question: string) => Omit<SearchReply, 'id'> | 'dies') {
    super();
  }

  postMessage({ id, ask }: SearchRequest): void {
    const [question] = ask as [string];
    this.asked.push(question);
    queueMicrotask(() => {
      if (this.isEnded) return;
      const answer = this.answer(question);
      if (answer === 'dies') this.dispatchEvent(new Event('error'));
      else this.dispatchEvent(new MessageEvent('message', { data: { id, ...answer } }));
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const found = (question: string) => ({ answer: { ok: true as const, value: question } });

/** A search whose workers answer so, one after another; the last of them goes on. */
function stage(...answers: ConstructorParameters<typeof FakeWorker>[0][]) {
  const workers: FakeWorker[] = [];
  const search = connectSearch(() => {
    const answer = answers[Math.min(workers.length, answers.length - 1)];
    const worker = new FakeWorker(answer ?? found);
    workers.push(worker);
    return worker as unknown as WorkerPort;
  });
  return { search, workers };
}

describe('a search worker', () => {
  it.each<[string, ConstructorParameters<typeof FakeWorker>[0]]>([
    ['dies', () => 'dies'],
    ['meets a bug', () => ({ error: 'TypeError: no list' })],
    ['has no answer', () => ({})],
  ])('is started anew when it %s, and asked the same again', async (_, fail) => {
    const { search, workers } = stage(fail, found);
    const answers = await Promise.all([search.find('ferry', 'best'), search.find('vote', 'best')]);
    expect(answers).toEqual([found('ferry').answer, found('vote').answer]);
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(workers[1]?.asked).toEqual(['ferry', 'vote']);
  });

  it('is not asked a third time what failed twice, and answers all else', async () => {
    const { search, workers } = stage((question) =>
      question === 'poison' ? { error: 'RangeError: too deep' } : found(question),
    );
    const [bad, good] = await Promise.allSettled([
      search.find('poison', 'best'),
      search.find('ferry', 'best'),
    ]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: 'RangeError: too deep' } });
    expect(good).toMatchObject({ status: 'fulfilled', value: found('ferry').answer });
    expect(workers.length).toBe(3);
    expect(await search.find('vote', 'best')).toEqual(found('vote').answer);
    expect(workers.length).toBe(3);
  });

  it('that cannot be started is tried again by the next question, and not for ever', async () => {
    let isBroken = true;
    const { search, workers } = stage((question) => (isBroken ? 'dies' : found(question)));
    await expect(search.find('ferry', 'best')).rejects.toThrow('the search worker did not start');
    expect(workers.length).toBe(2);
    isBroken = false;
    expect(await search.find('ferry', 'best')).toEqual(found('ferry').answer);
  });
});

const channels: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of channels.splice(0)) port1.close();
});

describe('a library with a search worker', () => {
  it('answers although the worker was asked before there was a database', async () => {
    const name = freshName();
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
    expectValue(await library.saveClip(aRequest(1)));
    expect([...expectValue(await library.find('', 'newest')).numbers]).toEqual([1]);
    library.close();
  });
});
