import { afterAll, expect, it, vi } from 'vitest';
import { fail } from '../../core/model';

const fake = vi.hoisted(() => ({ tab: {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => true },
    runtime: { getURL: (path: string) => `moz-extension://own${path}` },
    tabs: { get: async () => fake.tab },
  },
}));

// Other tests of the same worker may have loaded these modules without a browser.
vi.resetModules();
const { findPageTab } = await import('../../client/tabs/page-tab');
const { readTab, readWithSelection } = await import('../../client/tabs/read-tab');
afterAll(() => {
  vi.resetModules();
});

async function findTab(given: {
  readonly url?: string;
  readonly isInReaderMode?: boolean;
  readonly isArticle?: boolean;
}) {
  fake.tab = { id: 7, title: '', incognito: false, ...given };
  const tab = await findPageTab('?tab=7');
  if (!tab) throw new Error('no tab was found');
  return tab;
}

it.each([
  ['a visible address', { url: 'about:reader?url=a', isInReaderMode: true, isArticle: true }],
  ['a hidden address', { isArticle: true }],
])('says that a page in Reader View cannot be read: %s', async (_, given) => {
  const tab = await findTab(given);
  const failed = fail('reader-view');
  expect(await readTab(tab)).toEqual(failed);
  expect(await readWithSelection(tab)).toEqual({ story: failed, selection: failed });
});

it.each([
  ['in Chromium', {}],
  ['with a hidden address', { isArticle: false }],
  ['after an article', { url: 'about:addons', isInReaderMode: false, isArticle: true }],
])('does not take other pages of the browser for Reader View: %s', async (_, given) => {
  expect(await readTab(await findTab(given))).toEqual(fail('page-forbidden'));
});

it('tells our own pages from others', async () => {
  const own = await findTab({ url: 'moz-extension://own/library.html#settings' });
  const other = await findTab({ url: 'moz-extension://other/library.html' });
  expect([own.isOwnPage, other.isOwnPage]).toEqual([true, false]);
  expect([await readTab(own), await readTab(other)]).toEqual([
    fail('own-page'),
    fail('page-forbidden'),
  ]);
});
