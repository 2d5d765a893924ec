import type { Article } from '../../../core/model';
import { cacheDerivedText, type DerivedText, deriveText } from '../../../storage';

/** Articles whose derived text is requested. */
export interface TextRequest {
  readonly articles: readonly Article[];
}

/** Their derived texts, in the same order. */
export type TextReply = readonly DerivedText[];

/** The part of a worker that is used here. */
export type TextWorkerPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Articles per message to the worker. */
const articlesAtOnce = 20;

/**
 * Computes the derived text of articles in a worker before they are stored: half of the work of
 * an import, done while the page reads on and writes. If there is no worker or it fails, the
 * page computes it itself, with the same result.
 */
export function createTextReader(startWorker: (() => TextWorkerPort) | null) {
  let worker: TextWorkerPort | null | undefined;
  let waiting: Article[] = [];
  /** Requests in the order in which they are answered. */
  let asked: { readonly articles: readonly Article[]; readonly answered: () => void }[] = [];
  let answers: Promise<void>[] = [];

  const fail = () => {
    worker?.terminate();
    worker = null;
    for (const { answered } of asked) answered();
    asked = [];
  };
  const start = (): TextWorkerPort | null => {
    try {
      const started = startWorker?.() ?? null;
      started?.addEventListener('message', ({ data }: MessageEvent<TextReply>) => {
        const first = asked.shift();
        first?.articles.forEach((article, index) => {
          const facts = data[index];
          if (facts !== undefined) cacheDerivedText(article, facts);
        });
        first?.answered();
      });
      started?.addEventListener('error', fail);
      return started;
    } catch {
      return null;
    }
  };
  const post = () => {
    const articles = waiting;
    waiting = [];
    if (worker === undefined) worker = start();
    if (worker === null) {
      articles.forEach(deriveText);
      return;
    }
    answers.push(new Promise((answered) => asked.push({ articles, answered })));
    worker.postMessage({ articles } satisfies TextRequest);
  };
  return {
    add(article: Article): void {
      waiting.push(article);
      if (waiting.length === articlesAtOnce) post();
    },
    /** Resolves when all added articles are done, or are left to whoever needs them. */
    async settled(): Promise<void> {
      if (waiting.length > 0) post();
      const before = answers;
      answers = [];
      await Promise.all(before);
    },
    close(): void {
      fail();
    },
  };
}
