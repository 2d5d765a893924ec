/** How long one question took, in milliseconds, and what came of it. */
interface Timed {
  readonly ms: number;
  readonly numbers: number[];
  readonly isWhole: boolean;
}

/** Starts a worker from nothing, asks it one question, and ends it. */
export async function askCold(ask: {
  worker: string;
  question: string;
  enough: number;
}): Promise<Timed> {
  const begun = performance.now();
  const worker = new Worker(ask.worker);
  const reply = await new Promise<MessageEvent>((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage({ id: 1, call: 'find', args: [ask.question, 'best', ask.enough] });
  });
  const ms = performance.now() - begun;
  worker.terminate();
  const { ok, value, failure } = reply.data.result;
  if (!ok) throw new Error(JSON.stringify(failure));
  return { ms, numbers: [...value.numbers], isWhole: value.isWhole };
}

/** Asks one worker all questions, one after another; after `warmUp` of them time is taken. */
export async function askWarm(ask: {
  worker: string;
  questions: string[];
  enough: number | null;
  warmUp: string[];
  keepsNumbers: boolean;
}): Promise<Timed[]> {
  const worker = new Worker(ask.worker);
  let id = 0;
  const find = async (question: string): Promise<Timed> => {
    id++;
    const begun = performance.now();
    const reply = await new Promise<MessageEvent>((resolve, reject) => {
      worker.onmessage = resolve;
      worker.onerror = (event) => reject(new Error(event.message));
      const more = ask.enough === null ? [] : [ask.enough];
      worker.postMessage({ id, call: 'find', args: [question, 'best', ...more] });
    });
    const ms = performance.now() - begun;
    const { ok, value, failure } = reply.data.result;
    if (!ok) throw new Error(`${question}: ${JSON.stringify(failure)}`);
    return { ms, numbers: ask.keepsNumbers ? [...value.numbers] : [], isWhole: value.isWhole };
  };
  for (const question of ask.warmUp) await find(question);
  const answers: Timed[] = [];
  for (const question of ask.questions) answers.push(await find(question));
  worker.terminate();
  return answers;
}
