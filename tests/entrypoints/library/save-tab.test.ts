import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fail, succeed } from '../../../core/model';
import { createLibrary, makeArticle } from '../../storage/samples';

const url = 'https://weir-street-mail.example/notices';
const tab = { id: 7, url, title: 'Notices', incognito: false } as Browser.tabs.Tab & { id: number };

let isAllowed = true;
/** The page's answer to each call. */
let answer: unknown;

/** A browser in which every site is allowed while `isAllowed`. */
const browser = {
  i18n: { getMessage: (name: string) => name, getUILanguage: () => 'en-US' },
  permissions: { contains: async () => isAllowed },
  scripting: { executeScript: vi.fn(async () => []) },
  action: {
    setBadgeText: vi.fn(async () => {}),
    ...{ setBadgeBackgroundColor: async () => {}, setBadgeTextColor: async () => {} },
    setTitle: async () => {},
  },
  tabs: { get: async () => tab, sendMessage: async () => answer },
};

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
const { saveTab } = await import('../../../entrypoints/library/tabs/save-tab');

afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.unstubAllGlobals();
  vi.resetModules();
});

beforeEach(() => {
  vi.stubGlobal('self', globalThis);
  isAllowed = true;
  answer = succeed({ article: makeArticle({ url }), url });
  browser.scripting.executeScript.mockClear();
});

it('saves the article of a tab once, and shows it on the button', async () => {
  const library = createLibrary();
  const first = await saveTab(library, tab);
  expect(first).toMatchObject({ outcome: 'saved', reason: null, createdId: expect.any(String) });
  expect(browser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '✓' });
  expect(await saveTab(library, tab)).toMatchObject({ outcome: 'known', createdId: null });
});

it('saves the link of a tab that the browser has unloaded, without loading it', async () => {
  const saved = await saveTab(createLibrary(), { ...tab, discarded: true });
  expect(saved).toMatchObject({ outcome: 'link', reason: 'asleep', title: 'Notices', url });
  expect(browser.scripting.executeScript).not.toHaveBeenCalled();
});

it('saves the link of a page that cannot be read, and says why', async () => {
  answer = fail('page-too-large');
  expect(await saveTab(createLibrary(), tab)).toMatchObject({
    outcome: 'link',
    reason: 'page-too-large',
  });
});

it.each([
  ['a page of the browser', true, 'page-forbidden'],
  ['a page that access by click does not show', false, 'no-access'],
] as const)('reports %s as not saved', async (_, allowed, reason) => {
  isAllowed = allowed;
  const { url: _url, ...hidden } = tab;
  const library = createLibrary();
  expect(await saveTab(library, hidden as typeof tab)).toMatchObject({
    ...{ outcome: 'missed', reason, url: null, createdId: null },
  });
});

it('saves the link of a tab that was closed while it was read', async () => {
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  expect(await saveTab(createLibrary(), tab)).toMatchObject({
    outcome: 'link',
    reason: 'page-gone',
  });
});

it.each([
  ['a PDF, with its title', 'pdf', 'Budget'],
  ['an error page, without its title', 'page-not-loaded', 'weir-street-mail.example/notices'],
] as const)('saves the link of %s', async (_, reason, headline) => {
  answer = fail(reason);
  const library = createLibrary();
  const saved = await saveTab(library, { ...tab, title: 'Budget' });
  expect(saved).toMatchObject({ outcome: 'link', reason });
  const clip = await library.getClip(saved.createdId ?? '');
  expect(clip).toMatchObject({ value: { summary: { headline } } });
});
