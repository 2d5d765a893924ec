import { afterAll, afterEach, expect, it, vi } from 'vitest';

const libraryPage = 'chrome-extension://own/library.html';
const fake = vi.hoisted(() => ({ shown: '', tab: { id: 7, url: '', incognito: false } }));
vi.mock('wxt/browser', () => ({
  browser: {
    action: {
      async setBadgeText({ text }: { readonly text: string }) {
        fake.shown = text;
      },
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
      setTitle: async () => {},
    },
    i18n: { getMessage: (name: string) => name },
    runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
    // Nothing on the page answers.
    tabs: { query: async () => [fake.tab], sendMessage: async () => undefined },
  },
}));

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
const { runCommand } = await import('../../entrypoints/background/run-command');
afterAll(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows only for a moment why a shortcut had no effect on one of our own pages', async () => {
  vi.useFakeTimers();
  fake.tab.url = libraryPage;
  const library = { saveClip: () => Promise.reject(new Error('nothing is saved')) };
  const running = runCommand(library, 'highlight-selection', fake.tab as never);
  await vi.advanceTimersByTimeAsync(5_000);
  await running;
  expect(fake.shown).toBe('!');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(fake.shown).toBe('');
});
