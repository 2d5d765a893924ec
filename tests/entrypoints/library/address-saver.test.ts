import { expect, it, vi } from 'vitest';
import { fail } from '../../../core/model';
import { createAddressSaver } from '../../../entrypoints/library/links/address-saver';
import type { FillResult, MissedLink } from '../../../entrypoints/shared/filling/fill-links';
import type { Library } from '../../../storage';
import { createLibrary, expectValue } from '../../storage/samples';

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
  return { library, record, notify, ...saver };
}

it('saves a typed address as a link without access to sites, and says so', async () => {
  const { library, record, onFindClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  expect(record.mock.calls).toEqual([['Saved as a link, without its text.', expect.any(Function)]]);
  const id = await onFindClip(quay);
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
    'Saved as a link, without its text. The page is no longer there.',
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

it('changes nothing if the page is in the library', async () => {
  const { record, notify, onFindClip, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay]);
  const id = await onFindClip(quay);
  await onSaveAddresses([quay]);
  expect(record).toHaveBeenCalledOnce();
  expect(notify).toHaveBeenLastCalledWith('Already in your library.');
  expect(await onFindClip(quay)).toBe(id);
});

it('says what to do if a page cannot be saved', async () => {
  const saver = createSaver(null, { saveClip: async () => fail('disk-full') });
  await saver.onSaveAddresses([quay]);
  expect(saver.record).not.toHaveBeenCalled();
  expect(saver.notify.mock.lastCall?.[0]).toMatch(/no space left.*\. Free up disk space/);
});
