import { expect, it, onTestFinished } from 'vitest';
import { createNotePage } from '../../entrypoints/note-frame/note-page';

/** Creates a note page for a shortcut. Returns a function that sends it a message. */
function createPage(keys: string) {
  const { port1, port2 } = new MessageChannel();
  const view = Object.assign(Object.create(window), {
    document,
    addEventListener() {},
    ResizeObserver: class {
      observe() {}
    },
  });
  const root = document.createElement('main');
  document.body.append(root);
  const languages: unknown[] = [];
  createNotePage(
    view,
    root,
    port1,
    async () => [],
    Promise.resolve(keys),
    async (chosen) => languages.push(chosen),
  );
  onTestFinished(() => {
    root.remove();
    port1.close();
    port2.close();
  });
  const set = (message: object) =>
    port1.onmessage?.(new MessageEvent('message', { data: JSON.stringify(message) }));
  return { root, set, languages };
}

it('gives the note frame the user’s theme and language', () => {
  const { set, languages } = createPage('');
  set({ kind: 'look', look: { theme: 'dark', language: 'fr' } });
  expect(document.documentElement.dataset['theme']).toBe('dark');
  set({ kind: 'look', look: { theme: 'blue', language: 'de' } });
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(languages).toEqual(['fr']);
  delete document.documentElement.dataset['theme'];
});

it.each([
  ['clip', true],
  ['selection', false],
])(
  'names the shortcut that leads to the fields of a saved %s only if one does',
  async (about, has) => {
    const { root, set } = createPage('Alt+Shift+K');
    const written = { colour: 'sun', note: '', tags: [] };
    set({ kind: 'open', turn: 1, about, written });
    await Promise.resolve();
    expect(root.querySelector('[role="combobox"]')).not.toBeNull();
    expect(root.textContent?.includes('Press Alt+Shift+K to write here')).toBe(has);
  },
);
