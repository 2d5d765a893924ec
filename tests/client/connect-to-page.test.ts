import { beforeEach, expect, it, vi } from 'vitest';
import { connectToPage } from '../../client/tabs/connect-to-page';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript, insertCSS: async () => {} },
    tabs: { get: async (id: number) => ({ id, url: 'about:config' }) },
  },
}));

beforeEach(() => {
  vi.stubGlobal('self', globalThis);
});

it('connects to a page that runs the scripts', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: null }]);
  expect(await connectToPage(1)).toMatchObject({ ok: true });
});

it("reports Firefox's own pages as closed, where scripts are ignored without an error", async () => {
  executeScript.mockResolvedValue([null]);
  expect(await connectToPage(1)).toMatchObject({ failure: { code: 'page-forbidden' } });
});
