import { expect, it } from 'vitest';
import { createNotePage } from '../../entrypoints/note-frame/note-page';

it('gives the note frame the user’s theme', () => {
  const { port1, port2 } = new MessageChannel();
  const view = Object.assign(Object.create(window), {
    document,
    addEventListener() {},
    ResizeObserver: class {
      observe() {}
    },
  });
  createNotePage(view, document.body, port1, async () => [], Promise.resolve(''));
  const set = (message: object) =>
    port1.onmessage?.(new MessageEvent('message', { data: JSON.stringify(message) }));
  set({ kind: 'theme', theme: 'dark' });
  expect(document.documentElement.dataset['theme']).toBe('dark');
  set({ kind: 'theme', theme: 'blue' });
  expect(document.documentElement.dataset['theme']).toBe('dark');
  port1.close();
  port2.close();
  delete document.documentElement.dataset['theme'];
});
