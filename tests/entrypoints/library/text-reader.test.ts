import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/model';
import {
  createTextReader,
  type TextReply,
  type TextRequest,
  type TextWorkerPort,
} from '../../../entrypoints/library/import/text-reader';
import { deriveText } from '../../../storage';
import { makeArticle, makeBody } from '../../storage/samples';

const makeArticles = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    makeArticle({ body: makeBody(`The ferry of quay ${n}.`) }),
  );

/** Creates a worker that answers later, and fails after `maxRequests`. */
function createWorker(maxRequests = Number.POSITIVE_INFINITY) {
  const listeners = new Map<string, (event: unknown) => void>();
  const requests: TextRequest[] = [];
  let isTerminated = false;
  const port: TextWorkerPort = {
    addEventListener: ((type: string, listener: (event: unknown) => void) => {
      listeners.set(type, listener);
    }) as Worker['addEventListener'],
    postMessage(request: TextRequest) {
      requests.push(structuredClone(request));
      const isFailing = requests.length > maxRequests;
      setTimeout(() => {
        if (isTerminated) return;
        if (isFailing) listeners.get('error')?.({});
        else listeners.get('message')?.({ data: replyTo(request) });
      });
    },
    terminate: () => {
      isTerminated = true;
    },
  };
  return { port, requests, isTerminated: () => isTerminated };
}

/** Derives the texts with a marker by which `isByWorker` recognises them. */
function replyTo({ articles }: TextRequest): TextReply {
  return structuredClone(articles).map((article) => {
    const derived = deriveText(article);
    return {
      ...derived,
      terms: { ...derived.terms, terms: `by the worker\n${derived.terms.terms}` },
    };
  });
}

const isByWorker = (article: Article) =>
  deriveText(article).terms.terms.startsWith('by the worker');

describe('derived texts', () => {
  it('are computed by the worker in batches', async () => {
    const worker = createWorker();
    const reader = createTextReader(() => worker.port);
    const articles = makeArticles(45);
    for (const article of articles) reader.add(article);
    await reader.settled();
    expect(worker.requests.map((request) => request.articles.length)).toEqual([20, 20, 5]);
    expect(articles.every(isByWorker)).toBe(true);
    expect(articles.map((article) => deriveText(article).fingerprint)).toEqual(
      structuredClone(articles).map((article) => deriveText(article).fingerprint),
    );
    expect(worker.isTerminated()).toBe(false);
    reader.close();
    expect(worker.isTerminated()).toBe(true);
  });

  it('are computed by the page after the worker failed', async () => {
    const worker = createWorker(1);
    const reader = createTextReader(() => worker.port);
    const articles = makeArticles(60);
    for (const article of articles) reader.add(article);
    await reader.settled();
    const laterArticles = makeArticles(20);
    for (const article of laterArticles) reader.add(article);
    await reader.settled();
    expect(articles.map(isByWorker)).toEqual(articles.map((_, index) => index < 20));
    expect(laterArticles.some(isByWorker)).toBe(false);
    expect(worker.isTerminated()).toBe(true);
  });

  it.each<[string, (() => TextWorkerPort) | null]>([
    ['there is no worker', null],
    [
      'the worker cannot be started',
      () => {
        throw new Error('no workers');
      },
    ],
  ])('are computed by the page if %s', async (_, start) => {
    const reader = createTextReader(start);
    const articles = makeArticles(30);
    for (const article of articles) reader.add(article);
    await reader.settled();
    expect(articles.some(isByWorker)).toBe(false);
    reader.close();
  });

  it('are not awaited after the reader is closed', async () => {
    const worker = createWorker();
    const reader = createTextReader(() => worker.port);
    for (const article of makeArticles(20)) reader.add(article);
    const settled = reader.settled();
    reader.close();
    await settled;
  });
});
