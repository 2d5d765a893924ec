import { afterEach, expect, it, vi } from 'vitest';
import { reportFailures, setReporter } from '../../client/base/report-problem';
import {
  clearProblems,
  openProblemLog,
  readProblems,
  recordProblems,
  watchProblems,
} from '../../client/edits/problem-log';
import { formatProblems } from '../../components/help/format-problems';
import { fail, maxProblems, succeed } from '../../core/model';

afterEach(() => setReporter(() => {}));

const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Locks in the order of requests, as the browser grants them. */
function createNavigator() {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<void>) => {
    last = last.then(work);
    return last;
  };
  return { userAgent, locks: { request } } as unknown as Navigator;
}

function createLog() {
  const stored: Record<string, unknown> = {};
  const store = {
    get: async (key: string) => (key in stored ? { [key]: structuredClone(stored[key]) } : {}),
    set: async (values: Readonly<Record<string, unknown>>) => void Object.assign(stored, values),
    remove: async (key: string) => void delete stored[key],
  };
  const navigator = createNavigator();
  const log = openProblemLog(store, { navigator }, 'library', '1.0.0');
  const events = new EventTarget();
  recordProblems(events, log);
  const listAll = async (total: number) => {
    await vi.waitFor(async () => expect(await readProblems(store)).toHaveLength(total));
    return readProblems(store);
  };
  return { store, stored, navigator, log, events, listAll };
}

it('counts what occurs again, newest first', async () => {
  const { log, listAll } = createLog();
  log.record('no-article', 'clipArticle');
  log.record('disk-full', 'saveClip');
  log.record('no-article', 'clipArticle');
  const problems = await listAll(2);
  await vi.waitFor(async () => expect((await listAll(2))[0]?.count).toBe(2));
  expect(problems[0]).toMatchObject({
    ...{ code: 'no-article', during: 'clipArticle', place: 'library' },
    ...{ browser: 'Firefox 140', version: '1.0.0' },
  });
});

it(`keeps the newest ${maxProblems}, and clears them`, async () => {
  const { log, store, navigator, listAll } = createLog();
  const names = Array.from({ length: maxProblems + 20 }, (_, index) =>
    [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join(''),
  );
  for (const name of names) log.record('no-answer', name);
  const problems = await listAll(maxProblems);
  await vi.waitFor(async () => expect((await readProblems(store))[0]?.during).toBe(names.at(-1)));
  expect(problems).toHaveLength(maxProblems);
  await clearProblems(store, navigator);
  expect(await readProblems(store)).toEqual([]);
});

it('leaves out stored entries that are not from us', async () => {
  const { log, stored, listAll } = createLog();
  log.record('no-article', 'clipArticle');
  const [problem] = await listAll(1);
  stored['problems'] = [
    problem,
    { ...problem, during: 'Quay reopens at haldencourier.example' },
    { ...problem, browser: 'https://haldencourier.example' },
    { ...problem, code: 'Quay reopens' },
    'Quay reopens',
  ];
  expect(await listAll(1)).toEqual([problem]);
});

it('holds nothing of an article: no text, title, address or host', async () => {
  const { events, stored, listAll } = createLog();
  const secrets = ['Quay reopens', 'haldencourier', 'ferries', '/2026/11/quay'];
  const secret = 'Quay reopens https://www.haldencourier.example/2026/11/quay ferries';
  class QuayReopensError extends Error {
    override readonly name = 'Quay reopens at haldencourier';
  }
  const methods = reportFailures({
    saveClip: async (_: string) => fail('invalid-input', secret),
    findClip: async (_: string) => succeed({ title: secret }),
  });
  await methods.saveClip(secret);
  await methods.findClip(secret);
  const error = (reason: unknown) =>
    events.dispatchEvent(Object.assign(new Event('error'), { error: reason, message: secret }));
  error(new TypeError(secret));
  error(new QuayReopensError(secret));
  error(secret);
  events.dispatchEvent(
    Object.assign(new Event('unhandledrejection'), { reason: new RangeError(secret) }),
  );

  const problems = await listAll(4);
  const everything = `${JSON.stringify(stored)} ${formatProblems(problems)}`;
  for (const word of secrets) expect(everything.toLowerCase()).not.toContain(word.toLowerCase());
  expect(problems.map(({ code, during }) => `${code} ${during}`)).toEqual([
    'exception RangeError',
    'exception Error',
    'exception TypeError',
    'invalid-input saveClip',
  ]);
});

it('leaves out that nothing is selected, which the popup always asks', async () => {
  const { listAll } = createLog();
  const methods = reportFailures({
    readSelection: async () => fail('nothing-selected'),
    readArticle: async () => fail('page-silent'),
  });
  await methods.readSelection();
  await methods.readArticle();
  expect(await listAll(1)).toMatchObject([{ during: 'readArticle' }]);
});

it('notifies of every change, from this page and others, until it is stopped', async () => {
  const { log, store, navigator, listAll } = createLog();
  const changed = new Set<() => void>();
  const onChanged = {
    addListener: (listener: () => void) => void changed.add(listener),
    removeListener: (listener: () => void) => void changed.delete(listener),
  };
  const view = new EventTarget();
  const life = new AbortController();
  const onChange = vi.fn();
  watchProblems({ onChanged }, view as unknown as Window, onChange, life.signal);
  log.record('no-article', 'clipArticle');
  await listAll(1);
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
  await clearProblems(store, navigator);
  expect(onChange).toHaveBeenCalledTimes(2);
  for (const listener of changed) listener();
  view.dispatchEvent(new Event('storage'));
  expect(onChange).toHaveBeenCalledTimes(4);

  life.abort();
  await clearProblems(store, navigator);
  view.dispatchEvent(new Event('storage'));
  expect(changed.size).toBe(0);
  expect(onChange).toHaveBeenCalledTimes(4);
});
