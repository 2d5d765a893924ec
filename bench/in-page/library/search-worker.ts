/** The result of a query, and its time in milliseconds. */
interface TimedSearch {
  readonly ms: number;
  readonly numbers: number[];
  readonly isWhole: boolean;
}

/** Starts a worker, runs one query and terminates it. The time includes the start. */
export async function searchCold(options: {
  worker: string;
  query: string;
  minResults: number;
}): Promise<TimedSearch> {
  const start = performance.now();
  const worker = new Worker(options.worker);
  const reply = await new Promise<MessageEvent>((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ id: 1, call: 'find', args: [options.query, 'best', options.minResults] });
  });
  const ms = performance.now() - start;
  worker.terminate();
  const { ok, value, failure } = reply.data.result;
  if (!ok) throw new Error(JSON.stringify(failure));
  return { ms, numbers: [...value.numbers], isWhole: value.isWhole };
}

/** Runs the queries one after another in one worker. Those of `warmUp` run first and are not timed. */
export async function searchWarm(options: {
  worker: string;
  queries: string[];
  minResults: number | null;
  warmUp: string[];
  withNumbers: boolean;
}): Promise<TimedSearch[]> {
  const worker = new Worker(options.worker);
  let id = 0;
  const find = async (query: string): Promise<TimedSearch> => {
    id++;
    const start = performance.now();
    const reply = await new Promise<MessageEvent>((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = (event) => reject(new Error(event.message));
      const limit = options.minResults === null ? [] : [options.minResults];
      worker.postMessage({ id, call: 'find', args: [query, 'best', ...limit] });
    });
    const ms = performance.now() - start;
    const { ok, value, failure } = reply.data.result;
    if (!ok) throw new Error(`${query}: ${JSON.stringify(failure)}`);
    return { ms, numbers: options.withNumbers ? [...value.numbers] : [], isWhole: value.isWhole };
  };
  for (const query of options.warmUp) await find(query);
  const searches: TimedSearch[] = [];
  for (const query of options.queries) searches.push(await find(query));
  worker.terminate();
  return searches;
}
