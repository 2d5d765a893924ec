import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { fail } from '../../core/model';

const executeScript = vi.fn();
let browserLanguage = 'en-GB';
const browser = {
  i18n: { getUILanguage: () => browserLanguage },
  scripting: { executeScript, insertCSS: async () => {} },
  permissions: { contains: async () => true },
  tabs: { get: async (id: number) => ({ id, url, favIconUrl, isInReaderMode }) },
};
let url: string | undefined = 'about:config';
let favIconUrl: string | undefined;
let isInReaderMode: boolean | undefined;

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
const { connectToPage } = await import('../../client/tabs/connect-to-page');

beforeEach(() => {
  vi.stubGlobal('self', globalThis);
});

afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('connects to a page that runs the scripts', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: null }]);
  expect(await connectToPage(1)).toMatchObject({ ok: true });
});

it.each([
  ['in the language of the browser', 'de-AT', ['/messages/de/page.js', '/page-controller.js']],
  ['in English by the controller alone', 'en-GB', ['/page-controller.js']],
] as const)('loads texts %s', async (_, preferred, files) => {
  browserLanguage = preferred;
  executeScript.mockClear();
  executeScript.mockResolvedValue([{ frameId: 0, result: null }]);
  await connectToPage(1);
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 1 }, files });
});

it("reports Firefox's own pages as closed, where scripts are ignored without an error", async () => {
  executeScript.mockResolvedValue([null]);
  expect(await connectToPage(1)).toMatchObject({ failure: { code: 'page-forbidden' } });
});

it.each([
  ['a PDF in Firefox', 'chrome://global/skin/icons/pdf.svg', 'pdf'],
  ['an error page of Firefox', 'chrome://global/skin/icons/info.svg', 'page-not-loaded'],
  ['a store of extensions', 'https://addons.example/icon.png', 'page-forbidden'],
])('recognises %s by its icon', async (_, icon, code) => {
  [url, favIconUrl] = ['https://alden-courier.example/tides', icon];
  executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  expect(await connectToPage(1)).toMatchObject({ failure: { code } });
});

it('takes a page of Firefox itself for closed, whatever its icon', async () => {
  executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
  for (url of ['about:preferences', undefined]) {
    favIconUrl = 'chrome://global/skin/icons/settings.svg';
    expect(await connectToPage(1)).toMatchObject({ failure: { code: 'page-forbidden' } });
  }
});

it('reports an error page of Chromium without the text of the browser', async () => {
  [url, favIconUrl] = ['https://alden-courier.example/tides', undefined];
  executeScript.mockRejectedValue(new Error('Frame with ID 0 is showing error page'));
  expect(await connectToPage(1)).toEqual(fail('page-not-loaded'));
});

it.each([
  ['is ignored', () => executeScript.mockResolvedValue([null])],
  [
    'fails',
    () => executeScript.mockRejectedValue(new Error('Missing host permission for the tab')),
  ],
])("recognises Firefox's Reader View, where a script %s", async (_, load) => {
  [url, isInReaderMode] = ['about:reader?url=https%3A%2F%2Falden-courier.example%2Ftides', true];
  load();
  expect(await connectToPage(1)).toMatchObject({ failure: { code: 'reader-view' } });
  isInReaderMode = false;
  expect(await connectToPage(1)).toMatchObject({ failure: { code: 'page-forbidden' } });
});
