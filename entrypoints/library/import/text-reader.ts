import type { Article } from '../../../core/model';
import { cacheDerivedText, type DerivedText, deriveText } from '../../../storage';

/** Articles of which the facts are wanted. */
export interface TextAsk {
  readonly articles: readonly Article[];
}

/** Their facts, in the same order. */
export type TextReply = readonly DerivedText[];

/** What of a worker is used. */
export type TextWorkerLine = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Articles that are handed over at once. */
const articlesAtOnce = 20;

/**
 * Reads ahead what storing articles wants to know of their texts: half of the work of an
 * import, so that a worker does it while the page reads on and writes. Where there is no
 * worker, or it fails, the page does it itself, and nothing else is different.
 */
export function createTextReader(startWorker: (() => TextWorkerLine) | null) {
  let worker: TextWorkerLine | null | undefined;
  let waiting: Article[] = [];
  /** Handed over, in the order in which they are answered. */
  let asked: { readonly articles: readonly Article[]; readonly answered: () => void }[] = [];
  let answers: Promise<void>[] = [];

  const fail = () => {
    worker?.terminate();
    worker = null;
    for (const { answered } of asked) answered();
    asked = [];
  };
  const start = (): TextWorkerLine | null => {
    try {
      const line = startWorker?.() ?? null;
      line?.addEventListener('message', ({ data }: MessageEvent<TextReply>) => {
        const first = asked.shift();
        first?.articles.forEach((article, index) => {
          const facts = data[index];
          if (facts !== undefined) cacheDerivedText(article, facts);
        });
        first?.answered();
      });
      line?.addEventListener('error', fail);
      return line;
    } catch {
      return null;
    }
  };
  const hand = () => {
    const articles = waiting;
    waiting = [];
    if (worker === undefined) worker = start();
    if (worker === null) {
      articles.forEach(deriveText);
      return;
    }
    answers.push(new Promise((answered) => asked.push({ articles, answered })));
    worker.postMessage({ articles } satisfies TextAsk);
  };
  return {
    add(article: Article): void {
      waiting.push(article);
      if (waiting.length === articlesAtOnce) hand();
    },
    /** Resolves when all that was added has been read, or will be by who needs it. */
    async settled(): Promise<void> {
      if (waiting.length > 0) hand();
      const before = answers;
      answers = [];
      await Promise.all(before);
    },
    close(): void {
      fail();
    },
  };
}
