import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removePredecessor, watchExtension } from '../../entrypoints/page-controller/succession';

let view: Window & typeof globalThis;
let registry: Map<string, unknown>;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  registry = new Map();
  const { window } = new JSDOM('<p>Words of a story.</p>');
  life = new window.AbortController();
  view = Object.assign(window, {
    CSS: { highlights: registry },
    setInterval: (work: () => void, ms: number) => setInterval(work, ms),
    clearInterval: (timer: number) => clearInterval(timer),
  }) as unknown as typeof view;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('a controller whose extension has ended', () => {
  it('ends within a second', () => {
    let isConnected = true;
    const onEnd = vi.fn(() => life.abort());
    watchExtension(view, () => isConnected, onEnd, life.signal);
    vi.advanceTimersByTime(5000);
    expect(onEnd).not.toHaveBeenCalled();
    isConnected = false;
    vi.advanceTimersByTime(1000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5000);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('ends at once when a new controller starts', () => {
    const onEnd = vi.fn(() => life.abort());
    watchExtension(view, () => false, onEnd, life.signal);
    removePredecessor(view);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('is replaced even if it can no longer run', () => {
    view.document.body.append(
      ...['pressmark-bar', 'pressmark-notice', 'pressmark-voice', 'other-bar'].map((name) =>
        view.document.createElement(name),
      ),
    );
    for (const name of ['pressmark-sun', 'pressmark-leaf-noted', 'pressmark-flash', 'other'])
      registry.set(name, {});
    removePredecessor(view);
    expect([...view.document.body.children].map(({ localName }) => localName)).toEqual([
      'p',
      'other-bar',
    ]);
    expect([...registry.keys()]).toEqual(['other']);
  });
});

it('a page cannot end a controller whose extension is running', () => {
  const onEnd = vi.fn();
  watchExtension(view, () => true, onEnd, life.signal);
  view.document.dispatchEvent(new view.Event('pressmark-start'));
  expect(onEnd).not.toHaveBeenCalled();
});
