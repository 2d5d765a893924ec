import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Detection } from '../../core/detect';
import { watchPage } from '../../entrypoints/page-watch/watch-page';

const story: Detection = { isArticle: true, score: 0.9, signals: [] };
const ordinaryPage: Detection = { isArticle: false, score: 0.1, signals: [] };

describe('the page watcher', () => {
  let sent: { call: string; request: Record<string, unknown> }[] = [];
  let view: JSDOM['window'];
  let detection: Detection;
  let isMessageLost: boolean;
  let isOn: boolean;
  const listSeen = () => sent.filter(({ call }) => call === 'pageSeen');

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    isMessageLost = false;
    isOn = true;
    detection = ordinaryPage;
    vi.stubGlobal('chrome', {
      runtime: {
        id: 'pressmark',
        sendMessage: (message: (typeof sent)[number]) => {
          sent.push(message);
          return isMessageLost
            ? Promise.reject(new Error('Receiving end does not exist.'))
            : Promise.resolve({ ok: true, value: message.call === 'isDetectionOn' ? isOn : {} });
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

  const startWatching = () => watchPage(view as unknown as Window, () => detection);

  it('sends one message for an article', async () => {
    detection = story;
    startWatching();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ call, request }) => [call, request['isArticle']])).toEqual([
      ['isDetectionOn', undefined],
      ['pageSeen', true],
    ]);
  });

  it('does not examine the page where detection is off, nor offer the bar on it', async () => {
    detection = story;
    isOn = false;
    const detect = vi.fn(() => detection);
    const reportAgain = watchPage(view as unknown as Window, detect);
    await vi.advanceTimersByTimeAsync(60_000);
    view.document.getSelection()?.selectAllChildren(view.document.body);
    view.document.dispatchEvent(new view.Event('selectionchange'));
    expect(detect).not.toHaveBeenCalled();
    // Still reported: highlights are shown on saved pages.
    expect(sent.map(({ call, request }) => [call, request['isArticle']])).toEqual([
      ['isDetectionOn', undefined],
      ['pageSeen', false],
    ]);
    isOn = true;
    reportAgain();
    await vi.advanceTimersByTimeAsync(0);
    expect(listSeen().at(-1)?.request['isArticle']).toBe(true);
  });

  it('asks again if the background did not receive the question', async () => {
    detection = story;
    isMessageLost = true;
    startWatching();
    await vi.advanceTimersByTimeAsync(1000);
    isMessageLost = false;
    expect(sent.map(({ call }) => call)).toEqual(['isDetectionOn', 'isDetectionOn']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(listSeen()).toHaveLength(1);
  });

  it('sends the report again if the background did not receive it', async () => {
    startWatching();
    await vi.advanceTimersByTimeAsync(100);
    sent = [];
    detection = story;
    isMessageLost = true;
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(1);
    isMessageLost = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.map(({ request }) => request['isArticle'])).toEqual([true, true]);
  });

  it('stops sending if no message is answered', async () => {
    detection = story;
    isMessageLost = true;
    startWatching();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(5);
  });

  it('checks a page that renders late again, and reports the article once', async () => {
    startWatching();
    await vi.advanceTimersByTimeAsync(1000);
    detection = story;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(listSeen().map(({ request }) => request['isArticle'])).toEqual([false, true]);
  });

  it('checks again when the address changes, except for its fragment', async () => {
    detection = story;
    startWatching();
    await vi.advanceTimersByTimeAsync(0);
    view.history.pushState(null, '', '#comments');
    await vi.advanceTimersByTimeAsync(5000);
    expect(listSeen()).toHaveLength(1);
    view.history.pushState(null, '', '/gulls');
    await vi.advanceTimersByTimeAsync(5000);
    expect(listSeen().map(({ request }) => request['url'])).toEqual([
      'https://ledger.example/quay',
      'https://ledger.example/gulls',
    ]);
  });

  it('reports again on request until the extension is unloaded', async () => {
    detection = story;
    const reportAgain = startWatching();
    await vi.advanceTimersByTimeAsync(0);
    expect(reportAgain()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(listSeen()).toHaveLength(2);
    Object.assign(chrome.runtime, { id: undefined });
    expect(reportAgain()).toBe(false);
    await vi.advanceTimersByTimeAsync(0);
    expect(listSeen()).toHaveLength(2);
  });

  it('requests the page controller once when text of an article is selected', async () => {
    detection = story;
    startWatching();
    await vi.advanceTimersByTimeAsync(0);
    const { document } = view;
    for (let turn = 0; turn < 2; turn++) {
      document.getSelection()?.selectAllChildren(document.body);
      document.dispatchEvent(new view.Event('selectionchange'));
    }
    expect(sent.map(({ call }) => call)).toEqual(['isDetectionOn', 'pageSeen', 'openController']);
  });

  it('does not request the page controller when text of another page is selected', async () => {
    startWatching();
    await vi.advanceTimersByTimeAsync(0);
    view.document.getSelection()?.selectAllChildren(view.document.body);
    view.document.dispatchEvent(new view.Event('selectionchange'));
    expect(sent.map(({ call }) => call)).toEqual(['isDetectionOn', 'pageSeen']);
  });
});
