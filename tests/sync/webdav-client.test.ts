import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWebdavClient, WebdavError } from '../../client/sync/webdav/webdav-client';
import { login, WebdavServer } from './simulated-webdav';

const bytes = new TextEncoder().encode('sealed');

const connect = (fetch: typeof globalThis.fetch) =>
  createWebdavClient(fetch, login, new AbortController().signal);

/** Answers with these, one after another; the last one stays. */
const answerWith = (...replies: readonly Response[]) => {
  let count = 0;
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    const reply = replies[Math.min(count++, replies.length - 1)];
    if (!reply) throw new TypeError('no reply');
    return reply.clone();
  });
  return { fetch, client: connect(fetch) };
};

const reply = (status: number, headers = {}) => new Response(null, { status, headers });

const getProblem = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof WebdavError ? error.problem : error;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a WebDAV client', () => {
  it('sends user and password, and no cookies', async () => {
    const { fetch, client } = answerWith(reply(404));
    await client.get('a');
    expect(fetch).toHaveBeenCalledWith(
      'https://dav.example/files/a',
      expect.objectContaining({
        credentials: 'omit',
        headers: { Authorization: `Basic ${btoa('ada:pass')}` },
      }),
    );
  });

  it('creates the folders of a file', async () => {
    const server = new WebdavServer();
    const client = connect(server.connect());
    await Promise.all([client.put('a/b/c', bytes), client.put('a/b/d', bytes)]);
    expect(server.list('')).toEqual(['files/a/b/c', 'files/a/b/d']);
    expect(await client.get('a/b/c')).toEqual(bytes);
  });

  it.each([
    [401, 'refused', 'refused'],
    [403, 'refused', 'readOnly'],
    [405, 'notWebdav', 'readOnly'],
    [413, 'full', 'full'],
    [500, 'failing', 'failing'],
    [501, 'notWebdav', 'readOnly'],
    [507, 'full', 'full'],
  ])('explains the answer %d to reading as %s, to writing as %s', async (status, problem, put) => {
    const { client } = answerWith(reply(status));
    expect(await getProblem(client.put('a', bytes))).toBe(put);
    expect(await getProblem(client.get('a'))).toBe(problem);
    expect(await getProblem(client.list('a'))).toBe(problem);
  });

  it('tells a page from a list of files', async () => {
    const page = new Response('<html><body>Log in</body></html>', { status: 207 });
    expect(await getProblem(answerWith(page).client.list('a'))).toBe('notWebdav');
    const broken = '<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"></D:multistatus>Not Found';
    const list = answerWith(new Response(broken, { status: 207 })).client.list('a');
    expect(await getProblem(list)).toBe('failing');
    const welcome = answerWith(new Response('Welcome')).client;
    expect(await getProblem(welcome.find(''))).toBe('notWebdav');
  });

  it('asks again for a file that could not be opened', async () => {
    const { client } = answerWith(reply(403), new Response(bytes));
    expect(await client.get('a')).toEqual(bytes);
  });

  it('explains a lost connection', async () => {
    expect(await getProblem(answerWith().client.get('a'))).toBe('unreachable');
  });

  it.each([423, 429, 503])('asks a busy server again (%d)', async (status) => {
    const { fetch, client } = answerWith(reply(status), reply(status), reply(201));
    const written = client.put('a', bytes);
    await vi.advanceTimersByTimeAsync(3_100);
    expect(await written).toBe(true);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('waits as long as a server demands, but not for minutes', async () => {
    const { fetch, client } = answerWith(reply(503, { 'Retry-After': '20' }), reply(201));
    const written = client.put('a', bytes);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await written).toBe(true);
    const patient = answerWith(reply(429, { 'Retry-After': '600' })).client;
    expect(await getProblem(patient.put('a', bytes))).toBe('failing');
  });

  it('makes at most six requests at once', async () => {
    const waiting: (() => void)[] = [];
    const fetch = () => new Promise<Response>((resolve) => waiting.push(() => resolve(reply(404))));
    const client = connect(fetch);
    const all = Array.from({ length: 20 }, (_, index) => client.get(`${index}`));
    for (let answered = 0; answered < 20; answered++) {
      expect(waiting.length).toBeLessThanOrEqual(6);
      waiting.shift()?.();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(await Promise.all(all)).toEqual(Array.from({ length: 20 }, () => null));
  });

  it('ends what is under way when it is closed', async () => {
    const ended = new AbortController();
    const fetch: typeof globalThis.fetch = (_, init) =>
      new Promise((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const client = createWebdavClient(fetch, login, ended.signal);
    const read = getProblem(client.get('a'));
    await vi.advanceTimersByTimeAsync(0);
    ended.abort();
    expect(await read).toBe('unreachable');
  });
});
