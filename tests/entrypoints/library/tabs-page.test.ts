// @vitest-environment jsdom
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import type { Library } from '../../../storage';

const tabs = [
  { id: 1, title: 'Quay reopens', url: 'https://ledger.example/quay' },
  { id: 2, title: 'Add-ons', url: 'about:addons' },
  { id: 3, title: '', url: undefined },
];
let isAllowed = true;
/** A window with an article, a page of the browser, and a tab whose address is hidden. */
const browser = {
  runtime: { getURL: () => 'extension://pressmark/' },
  permissions: { contains: async () => isAllowed },
  windows: { getCurrent: async () => ({ id: 9 }) },
  tabs: {
    query: async ({ highlighted }: { highlighted?: boolean }) => (highlighted ? [] : tabs),
    // All were closed meanwhile.
    get: async () => Promise.reject(new Error('No tab with that id')),
  },
};

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
vi.doMock('wxt/browser', () => ({ browser }));
const { createTabsPage } = await import('../../../entrypoints/library/tabs/tabs-page');

let life = new AbortController();
afterEach(() => life.abort());
afterAll(() => {
  vi.doUnmock('wxt/browser');
  vi.resetModules();
});

async function openDialog() {
  life = new AbortController();
  const page = createTabsPage(window, {} as Library, life.signal);
  await page.open();
  const getShown = () => page.savingTabs.value?.shown;
  return { page, getShown };
}

it('chooses only tabs that can be saved', async () => {
  isAllowed = true;
  const { page, getShown } = await openDialog();
  page.savingTabs.value?.onChoose([1, 2, 3], true);
  expect(getShown()).toMatchObject({
    needsAccess: false,
    tabs: [
      { id: 1, isChosen: true, isSavable: true },
      { id: 2, isChosen: false, isSavable: false },
      { id: 3, isChosen: false, isSavable: false },
    ],
  });
});

it('offers hidden tabs if the browser can still be asked for access', async () => {
  isAllowed = false;
  const { getShown } = await openDialog();
  expect(getShown()).toMatchObject({
    needsAccess: true,
    tabs: [{ isChosen: true }, { isChosen: false }, { id: 3, isChosen: true, isSavable: true }],
  });
});

it('names a tab that was closed meanwhile', async () => {
  isAllowed = true;
  const { page, getShown } = await openDialog();
  page.savingTabs.value?.onStart();
  await vi.waitFor(() => expect(getShown()?.step).toBe('done'));
  expect(getShown()).toMatchObject({
    results: [
      {
        ...{ title: 'Quay reopens', url: 'https://ledger.example/quay' },
        ...{ outcome: 'missed', reason: 'page-gone' },
      },
    ],
  });
});
