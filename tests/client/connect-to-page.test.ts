import { afterAll, expect, it, vi } from 'vitest';

const executeScript = vi.fn();
const browser = {
  scripting: { executeScript, insertCSS: async () => {} },
  tabs: { get: async (id: number) => ({ id, url: 'about:config' }) },
};

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
vi.stubGlobal('self', globalThis);
const { connectToPage } = await import('../../client/tabs/connect-to-page');

afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('connects to a page that runs the scripts', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: null }]);
  expect(await connectToPage(1)).toMatchObject({ ok: true });
});

it("reports Firefox's own pages as closed, where scripts are ignored without an error", async () => {
  executeScript.mockResolvedValue([null]);
  expect(await connectToPage(1)).toMatchObject({ failure: { code: 'page-forbidden' } });
});
