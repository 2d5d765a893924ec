import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/model';
import {
  createTextReader,
  type TextReply,
  type TextRequest,
  type TextWorkerPort,
} from '../../../entrypoints/library/import/text-reader';
import { deriveText } from '../../../storage';
import { anArticle, bodyOf } from '../../storage/samples';

const articles = (count: number) =>
  Array.from({ length: count }, (_, n) => anArticle({ body: bodyOf(`The ferry of quay ${n}.`) }));

/** A worker that answers after a while, or fails at the request with this number. */
function aWorker(breaksOver = Number.POSITIVE_INFINITY) {
  const listeners = new Map<string, (event: unknown) => void>();
  const asked: TextRequest[] = [];
  let isEnded = false;
  const line: TextWorkerPort = {
    addEventListener: ((type: string, listener: (event: unknown) => void) => {
      listeners.set(type, listener);
    }) as Worker['addEventListener'],
    postMessage(ask: TextRequest) {
      asked.push(structuredClone(ask));
      const isLast = asked.length > breaksOver;
      setTimeout(() => {
        if (isEnded) return;
        if (isLast) listeners.get('error')?.({});
        else listeners.get('message')?.({ data: replyTo(ask) });
      });
    },
    terminate: () => {
      isEnded = true;
    },
  };
  return { line, asked, isEnded: () => isEnded };
}

/** A value that only the worker returns, to tell whose derived text is used. */
function replyTo({ articles: asked }: TextRequest): TextReply {
  return structuredClone(asked).map((article) => {
    const facts = deriveText(article);
    return { ...facts, terms: { ...facts.terms, terms: `by the worker\n${facts.terms.terms}` } };
  });
}

const isByWorker = (article: Article) =>
  deriveText(article).terms.terms.startsWith('by the worker');

describe('derived texts', () => {
  it('are computed by the worker for each article', async () => {
    const worker = aWorker();
    const reader = createTextReader(() => worker.line);
    const all = articles(45);
    for (const article of all) reader.add(article);
    await reader.settled();
    expect(worker.asked.map((ask) => ask.articles.length)).toEqual([20, 20, 5]);
    expect(all.every(isByWorker)).toBe(true);
    expect(all.map((article) => deriveText(article).fingerprint)).toEqual(
      structuredClone(all).map((article) => deriveText(article).fingerprint),
    );
    expect(worker.isEnded()).toBe(false);
    reader.close();
    expect(worker.isEnded()).toBe(true);
  });

  it('are computed by the page if the worker fails, without waiting', async () => {
    const worker = aWorker(1);
    const reader = createTextReader(() => worker.line);
    const all = articles(60);
    for (const article of all) reader.add(article);
    await reader.settled();
    const more = articles(20);
    for (const article of more) reader.add(article);
    await reader.settled();
    expect(all.map(isByWorker)).toEqual(all.map((_, index) => index < 20));
    expect(more.some(isByWorker)).toBe(false);
    expect(worker.isEnded()).toBe(true);
  });

  it.each<[string, (() => TextWorkerPort) | null]>([
    ['there is none', null],
    [
      'none can be started',
      () => {
        throw new Error('no workers');
      },
    ],
  ])('are computed by the page if %s', async (_, start) => {
    const reader = createTextReader(start);
    const all = articles(30);
    for (const article of all) reader.add(article);
    await reader.settled();
    expect(all.some(isByWorker)).toBe(false);
    reader.close();
  });

  it('are not waited for when the import ends first', async () => {
    const worker = aWorker();
    const reader = createTextReader(() => worker.line);
    for (const article of articles(20)) reader.add(article);
    const settled = reader.settled();
    reader.close();
    await settled;
  });
});
