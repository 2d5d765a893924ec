import { afterAll, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { createLibrary } from '../storage/samples';

const tab = { id: 7, url: 'https://weir-street-mail.example/notices' } as Browser.tabs.Tab;
const sent: unknown[] = [];
const created: unknown[] = [];

/** A browser with a page that has nothing selected. */
const browser = {
  runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
  i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en-US' },
  contextMenus: { removeAll: async () => {}, create: (entry: unknown) => created.push(entry) },
  scripting: { executeScript: async () => [] },
  tabs: {
    get: async () => tab,
    query: async () => [],
    async sendMessage(_id: number, message: unknown) {
      sent.push(message);
      return { ok: false, failure: { code: 'nothing-selected', detail: null } };
    },
  },
};

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
const { createMenus, runMenu } = await import('../../entrypoints/background/menus');

afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

it('offers to clip what is selected', async () => {
  await createMenus();
  expect(created).toContainEqual(
    expect.objectContaining({
      id: 'clip-selection',
      contexts: ['selection'],
      title: 'menu_clip_selection',
    }),
  );
});

it.each([
  ['clip-page', 'clipArticle'],
  ['clip-selection', 'clipSelection'],
])('makes the page run %s, for the address that the user saw', async (menuItemId, call) => {
  vi.stubGlobal('self', globalThis);
  await runMenu(createLibrary(), { menuItemId } as Browser.contextMenus.OnClickData, tab);
  expect(sent.at(-1)).toMatchObject({ to: 'page', call, request: { askedAt: tab.url } });
});
