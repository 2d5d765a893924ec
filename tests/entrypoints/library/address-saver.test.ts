import { beforeEach, expect, it, vi } from 'vitest';
import { fail } from '../../../core/model';
import { createAddressSaver } from '../../../entrypoints/library/links/address-saver';
import { createLibrary, expectValue } from '../../storage/samples';

type IsReadable = (page: { readonly url: string | null }) => boolean;
const browser = vi.hoisted((): { readable: IsReadable } => ({ readable: () => false }));
vi.mock('../../../client/tabs/site-access', () => ({
  listReadable: async (links: { summary: { url: string } }[]) =>
    links.filter(({ summary }) => browser.readable(summary)),
}));

const [quay, ferry] = ['https://ledger.example/quay', 'https://ledger.example/ferry'];

function createSaver(filled = 0) {
  const library = createLibrary();
  const notify = vi.fn();
  const readLinks = vi.fn(async () => filled);
  const saver = createAddressSaver(library, readLinks, notify);
  return { library, notify, readLinks, ...saver };
}

beforeEach(() => {
  browser.readable = () => false;
});

it('saves a typed address as a link without access to sites, and says so', async () => {
  const { library, notify, readLinks, onFindClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  expect(readLinks).not.toHaveBeenCalled();
  expect(notify).toHaveBeenCalledExactlyOnceWith('Saved as a link, without its text.');
  const id = await onFindClip(quay);
  expect(expectValue(await library.getClip(id ?? '')).summary.completeness).toBe('link');
});

it.each([
  [2, '2 pages saved with their text.'],
  [1, '1 saved with text, 1 as links.'],
  [0, '2 pages saved as links, without text.'],
])('says of how many pages the text was read: %i', async (filled, message) => {
  browser.readable = () => true;
  const { notify, onSaveAddresses } = createSaver(filled);
  await onSaveAddresses([quay, ferry]);
  expect(notify).toHaveBeenCalledExactlyOnceWith(message);
});

it('reads only the pages of sites that are allowed', async () => {
  browser.readable = ({ url }) => url === ferry;
  const { notify, readLinks, onSaveAddresses } = createSaver(1);
  await onSaveAddresses([quay, ferry]);
  expect(readLinks).toHaveBeenCalledExactlyOnceWith([
    expect.objectContaining({ summary: expect.objectContaining({ url: ferry }) }),
  ]);
  expect(notify).toHaveBeenCalledExactlyOnceWith('1 saved with text, 1 as links.');
});

it('changes nothing if the page is in the library', async () => {
  const { notify, onFindClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  const id = await onFindClip(quay);
  await onSaveAddresses([quay]);
  expect(notify).toHaveBeenLastCalledWith('Already in your library.');
  expect(await onFindClip(quay)).toBe(id);
});

it('says what to do if a page cannot be saved', async () => {
  const library = { ...createLibrary(), saveClip: async () => fail('disk-full') };
  const notify = vi.fn();
  await createAddressSaver(library, async () => 0, notify).onSaveAddresses([quay]);
  expect(notify.mock.lastCall?.[0]).toMatch(/no space left.*\. Free up disk space/);
});
