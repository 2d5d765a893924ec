import { afterEach, expect, it, vi } from 'vitest';
import { fail } from '../../../core/model';
import { createAddressSaver } from '../../../entrypoints/library/links/address-saver';
import type { FillResult, MissedLink } from '../../../entrypoints/shared/filling/fill-links';
import type { Library } from '../../../storage';
import {
  createLibrary,
  expectValue,
  instantAt,
  makeArticle,
  makeSaveRequest,
} from '../../storage/samples';

const [quay, ferry] = ['https://ledger.example/quay', 'https://ledger.example/ferry'];

/** Saves into a new library. `filled` texts can be fetched, or null if the browser forbids it. */
function createSaver(
  filled: number | null = null,
  { reason, ...calls }: Partial<Library> & { readonly reason?: MissedLink['reason'] } = {},
) {
  const library = { ...createLibrary(), ...calls };
  const record = vi.fn();
  const notify = vi.fn();
  const fetchTexts: Parameters<typeof createAddressSaver>[1] = async (links) => {
    if (filled === null) return null;
    const missedLinks = reason === undefined ? [] : links.map((clip) => ({ clip, reason }));
    const counts = { filled } as FillResult['counts'];
    return { counts, missedLinks, ended: null, failure: null };
  };
  const saver = createAddressSaver(library, fetchTexts, { record, notify });
  const findClip = async (url: string) => expectValue(await library.findClip([url]))?.id ?? null;
  return { library, record, notify, findClip, ...saver };
}

let life = new AbortController();
afterEach(() => life.abort());

it('saves a typed address as a link without access to sites, and says so', async () => {
  const { library, record, findClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  expect(record.mock.calls).toEqual([['Saved as a link, without its text.', expect.any(Function)]]);
  const id = await findClip(quay);
  expect(expectValue(await library.getClip(id ?? '')).summary.completeness).toBe('link');
});

it.each([
  [2, '2 pages saved with their text.'],
  [1, '1 saved with text, 1 as links.'],
  [0, '2 pages saved as links, without text.'],
])('says of how many pages the text was read: %i', async (filled, message) => {
  const { record, onSaveAddresses } = createSaver(filled);
  await onSaveAddresses([quay, ferry]);
  expect(record).toHaveBeenCalledExactlyOnceWith(message, expect.any(Function));
});

it('says why the text of a page is missing', async () => {
  const { record, onSaveAddresses } = createSaver(0, { reason: 'not-there' });
  await onSaveAddresses([quay]);
  expect(record.mock.lastCall?.[0]).toBe(
    'Saved as a link, without its text. The site has no page at this address.',
  );
});

it('can be undone', async () => {
  const { library, record, onSaveAddresses } = createSaver(2);
  await onSaveAddresses([quay, ferry]);
  record.mock.lastCall?.[1]();
  await vi.waitFor(async () =>
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 0, bin: 2 }),
  );
});

it('tells which clip has an address, and that its save was undone', async () => {
  const { record, findClip, onSaveAddresses, onWatchAddress } = createSaver();
  life = new AbortController();
  const onFound = vi.fn();
  onWatchAddress(quay, onFound, life.signal);
  await vi.waitFor(() => expect(onFound).toHaveBeenLastCalledWith(null));
  await onSaveAddresses([quay]);
  const id = await findClip(quay);
  expect(id).not.toBeNull();
  await vi.waitFor(() => expect(onFound).toHaveBeenLastCalledWith(id));
  record.mock.lastCall?.[1]();
  await vi.waitFor(() => expect(onFound).toHaveBeenLastCalledWith(null));
});

it('changes nothing if the page is in the library', async () => {
  const { record, notify, findClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  const id = await findClip(quay);
  await onSaveAddresses([quay]);
  expect(record).toHaveBeenCalledOnce();
  expect(notify).toHaveBeenLastCalledWith('Already in your library.');
  expect(await findClip(quay)).toBe(id);
});

it('takes a clip with its text out of the bin, which can be undone', async () => {
  const { library, record, onSaveAddresses } = createSaver();
  const article = makeArticle({ url: quay });
  expectValue(await library.saveClip(makeSaveRequest(1, { article, pageUrl: quay })));
  expectValue(await library.deleteClip('clip-1', instantAt(9)));
  await onSaveAddresses([quay]);
  expect(record.mock.lastCall?.[0]).toBe('Page saved with its text.');
  expect(expectValue(await library.listShelves())).toMatchObject({ all: 1, bin: 0 });
  record.mock.lastCall?.[1]();
  await vi.waitFor(async () =>
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 0, bin: 1 }),
  );
});

it('says what to do if a page cannot be saved', async () => {
  const saver = createSaver(null, { saveClip: async () => fail('disk-full') });
  await saver.onSaveAddresses([quay]);
  expect(saver.record).not.toHaveBeenCalled();
  expect(saver.notify.mock.lastCall?.[0]).toMatch(/no space left.*\. Free up disk space/);
});
