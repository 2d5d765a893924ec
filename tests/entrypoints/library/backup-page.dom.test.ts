import { afterAll, expect, it, vi } from 'vitest';
import { succeed } from '../../../core/model';
import { createLibrary } from '../../storage/samples';

let isAllowed = false;
/** A browser whose user answers each request with `isAllowed`. */
const browser = {
  permissions: { request: async () => isAllowed },
  runtime: { sendMessage: vi.fn(async () => succeed(null)) },
  storage: { local: { get: async () => ({}), set: async () => {}, remove: async () => {} } },
};

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
Object.defineProperty(window.navigator, 'storage', {
  value: { persisted: async () => true, estimate: async () => ({}) },
  configurable: true,
});
vi.doMock('wxt/browser', () => ({ browser }));
const { createBackupPage } = await import('../../../entrypoints/library/settings/backup-page');

afterAll(() => {
  Reflect.deleteProperty(window.navigator, 'storage');
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

it('makes no backup while the user refuses, and offers to allow it', async () => {
  const life = new AbortController();
  const stage = { clips: () => 12, isSynced: () => false, restore() {} };
  const page = createBackupPage(window, createLibrary(), stage, life.signal);
  page.shown.value.onBackUp();
  await vi.waitFor(() => expect(page.shown.value.trouble?.code).toBe('no-permission'));
  expect(browser.runtime.sendMessage).not.toHaveBeenCalled();
  expect(page.advice.value).toBeNull();

  isAllowed = true;
  page.shown.value.onAllow();
  await vi.waitFor(() => expect(browser.runtime.sendMessage).toHaveBeenCalledOnce());
  expect(page.shown.value.trouble).toBeNull();
  life.abort();
});
