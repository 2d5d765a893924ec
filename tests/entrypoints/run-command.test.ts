import { afterAll, afterEach, expect, it, vi } from 'vitest';

const libraryPage = 'chrome-extension://own/library.html';
const fake = vi.hoisted(() => ({
  shown: '',
  tab: { id: 7, url: '', incognito: false },
  sent: [] as unknown[],
  executeScript: async (): Promise<unknown[]> => [],
}));
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
    i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en' },
    runtime: {
      getURL: (path: string) => `chrome-extension://own${path}`,
      async sendMessage(message: unknown) {
        fake.sent.push(message);
      },
    },
    scripting: { executeScript: () => fake.executeScript() },
    permissions: { contains: async () => false },
    // Nothing on the page answers.
    tabs: {
      get: async () => fake.tab,
      query: async () => [fake.tab],
      sendMessage: async () => undefined,
    },
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

it.each([
  ['closed to scripts', 'https://ledger.example/tides.pdf', 'Cannot be scripted', 1],
  ['not allowed', undefined, 'Missing host permission for the tab', 0],
])('notifies the panel only of a page that may be read: %s', async (_, url, error, times) => {
  Object.assign(fake, { sent: [], executeScript: () => Promise.reject(new Error(error)) });
  const tab = { ...fake.tab, url };
  Object.assign(fake.tab, { url });
  vi.stubGlobal('self', globalThis);
  await runCommand({} as never, 'next-annotation', tab as never);
  const call = { to: 'panel', call: 'accessGiven', request: { tabId: 7 } };
  expect(fake.sent).toEqual(Array.from({ length: times }, () => call));
});

it('makes an open panel look again at a tab to which its own shortcut gave access', async () => {
  Object.assign(fake, { sent: [] });
  const tab = { ...fake.tab, windowId: 3 };
  await runCommand({} as never, 'open-panel', tab as never);
  expect(fake.sent).toEqual([{ to: 'panel', call: 'accessGiven', request: { tabId: 7 } }]);
});
