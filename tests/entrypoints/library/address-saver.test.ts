import { beforeEach, expect, it, vi } from 'vitest';
import type { FillTools } from '../../../entrypoints/library/filling/fill-links';
import { createAddressSaver } from '../../../entrypoints/library/links/address-saver';
import { createLibrary, expectValue } from '../../storage/samples';

const browser = vi.hoisted(() => ({ hasAllSites: false, filled: 0 }));
vi.mock('../../../client/tabs/site-access', () => ({
  hasAllSites: async () => browser.hasAllSites,
}));
vi.mock('../../../entrypoints/library/filling/fill-links', () => ({
  fillLinks: async () => ({ counts: { filled: browser.filled } }),
}));

const [quay, ferry] = ['https://ledger.example/quay', 'https://ledger.example/ferry'];

function createSaver() {
  const library = createLibrary();
  const notify = vi.fn();
  const saver = createAddressSaver(library, {} as FillTools, notify, new AbortController().signal);
  return { library, notify, ...saver };
}

beforeEach(() => {
  browser.hasAllSites = false;
});

it('saves a typed address as a link without access to sites, and says so', async () => {
  const { library, notify, onFindClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  expect(notify).toHaveBeenCalledExactlyOnceWith('Saved as a link, without its text.');
  const id = await onFindClip(quay);
  expect(expectValue(await library.getClip(id ?? '')).summary.completeness).toBe('link');
});

it.each([
  [2, '2 pages saved with their texts.'],
  [1, '1 saved with text, 1 as links.'],
  [0, '2 pages saved as links, without their texts.'],
])('says of how many pages the text was read: %i', async (filled, message) => {
  Object.assign(browser, { hasAllSites: true, filled });
  const { notify, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay, ferry]);
  expect(notify).toHaveBeenCalledExactlyOnceWith(message);
});

it('changes nothing if the page is in the library', async () => {
  const { notify, onFindClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  const id = await onFindClip(quay);
  await onSaveAddresses([quay]);
  expect(notify).toHaveBeenLastCalledWith('Already in your library.');
  expect(await onFindClip(quay)).toBe(id);
});
