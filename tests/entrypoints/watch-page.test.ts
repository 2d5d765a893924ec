import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../core/detect';
import { watchPage } from '../../entrypoints/page-watch/watch-page';

const story: Detection = { isArticle: true, score: 0.9, signals: [] };
const other: Detection = { isArticle: false, score: 0.1, signals: [] };

describe('page watcher', () => {
  let sent: { call: string; request: Record<string, unknown> }[] = [];
  let view: JSDOM['window'];
  let seen: Detection;
  let isLost: boolean;

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    isLost = false;
    seen = other;
    vi.stubGlobal('chrome', {
      runtime: {
        id: 'pressmark',
        sendMessage: (message: (typeof sent)[number]) => {
          sent.push(message);
          return isLost
            ? Promise.reject(new Error('Receiving end does not exist.'))
            : Promise.resolve({ ok: true, value: {} });
        },
      },
    });
    view = new JSDOM('<p>Words of a story.</p>', {
      url: 'https://ledger.example/quay',
      pretendToBeVisual: true,
    }).window;
    vi.spyOn(view, 'setTimeout').mockImplementation(((
      work: (turn: number) => void,
      ms: number,
      turn: number,
    ) => setTimeout(work, ms, turn)) as never);
    vi.spyOn(view, 'clearTimeout').mockImplementation(((id: number) => clearTimeout(id)) as never);
    vi.spyOn(view, 'setInterval').mockImplementation(((work: () => void, ms: number) =>
      setInterval(work, ms)) as never);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    view.close();
  });

  const start = () => watchPage(view as unknown as Window, () => seen);

  it('sends one message for an article', async () => {
    seen = story;
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ call, request }) => [call, request['isArticle']])).toEqual([
      ['pageSeen', true],
    ]);
  });

  it('reports an article again if the background did not get the message', async () => {
    seen = story;
    isLost = true;
    start();
    await vi.advanceTimersByTimeAsync(1000);
    isLost = false;
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ request }) => request['isArticle'])).toEqual([true, true, true]);
  });

  it('stops reporting when nobody ever answers', async () => {
    seen = story;
    isLost = true;
    start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(5);
  });

  it('checks a page that renders late again, and reports once', async () => {
    start();
    await vi.advanceTimersByTimeAsync(1000);
    seen = story;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ request }) => request['isArticle'])).toEqual([false, true]);
  });

  it('checks again when the address changes, but not for a new fragment', async () => {
    seen = story;
    start();
    view.history.pushState(null, '', '#comments');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    view.history.pushState(null, '', '/gulls');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent.map(({ request }) => request['url'])).toEqual([
      'https://ledger.example/quay',
      'https://ledger.example/gulls',
    ]);
  });

  it('reports again on request, until the extension is gone', () => {
    seen = story;
    const tellAnew = start();
    expect(tellAnew()).toBe(true);
    expect(sent.map(({ call }) => call)).toEqual(['pageSeen', 'pageSeen']);
    Object.assign(chrome.runtime, { id: undefined });
    expect(tellAnew()).toBe(false);
    expect(sent).toHaveLength(2);
  });

  it('requests the page controller once, when text of an article is selected', async () => {
    seen = story;
    start();
    const { document } = view;
    for (let turn = 0; turn < 2; turn++) {
      document.getSelection()?.selectAllChildren(document.body);
      document.dispatchEvent(new view.Event('selectionchange'));
    }
    expect(sent.map(({ call }) => call)).toEqual(['pageSeen', 'openController']);
  });

  it('requests nothing when text of an ordinary page is selected', () => {
    start();
    view.document.getSelection()?.selectAllChildren(view.document.body);
    view.document.dispatchEvent(new view.Event('selectionchange'));
    expect(sent.map(({ call }) => call)).toEqual(['pageSeen']);
  });
});
