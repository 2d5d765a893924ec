import { signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { saveLink } from '../../../client/clipping/save-link';
import type { ToastMessage } from '../../../components/controls/Toast';
import { fail } from '../../../core/model';
import {
  type ClipChanges,
  createClipChanges,
} from '../../../entrypoints/library/changes/clip-changes';
import {
  createAddressSaver,
  type TextSource,
} from '../../../entrypoints/library/links/address-saver';
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
  { reason, ...given }: Partial<Library> & { readonly reason?: MissedLink['reason'] } = {},
) {
  const library = { ...createLibrary(), ...given };
  const toast = signal<ToastMessage | null>(null);
  const notify = vi.fn((message: string) => {
    toast.value = { key: message, text: message };
  });
  const changes = createClipChanges(library);
  const recordCreated = vi.fn<ClipChanges['recordCreated']>((message, ...created) => {
    notify(message);
    return changes.recordCreated(message, ...created);
  });
  const dismissToast = vi.fn();
  // Refused, but access to these sites may have been allowed before.
  const requestAccess = vi.fn(async () => false);
  const listReadable: TextSource['listReadable'] = async (links) => (filled === null ? [] : links);
  const fetchTexts = vi.fn<TextSource['fetchTexts']>(async (links) => {
    if (filled === null) return null;
    for (const [index, { summary }] of links.slice(0, filled).entries()) {
      const article = makeArticle({ url: summary.url });
      const request = makeSaveRequest(100 + index, { article, pageUrl: summary.url });
      expectValue(await library.saveClip(request));
    }
    const missedLinks = reason === undefined ? [] : links.map((clip) => ({ clip, reason }));
    const counts = { filled } as FillResult['counts'];
    return { counts, missedLinks, ended: null, failure: null };
  });
  const saver = createAddressSaver(
    library,
    { requestAccess, listReadable, fetchTexts },
    { recordCreated, notify, toast, dismissToast },
  );
  const findClip = async (url: string) => expectValue(await library.findClip([url]))?.id ?? null;
  const calls = { requestAccess, fetchTexts, recordCreated, notify, dismissToast };
  return { library, findClip, ...calls, ...saver };
}

let life = new AbortController();
afterEach(() => life.abort());

it('saves a typed address as a link without access to sites, and says so', async () => {
  const { library, recordCreated, requestAccess, findClip, onSaveAddresses } = createSaver();
  const saving = onSaveAddresses([quay]);
  // In the click.
  expect(requestAccess).toHaveBeenCalledExactlyOnceWith([quay]);
  await saving;
  expect(recordCreated.mock.calls).toEqual([
    [
      'Saved as a link, without text. Pressmark has no access to the site.',
      expect.any(Array),
      expect.any(Function),
      undefined,
      expect.any(Function),
    ],
  ]);
  const id = await findClip(quay);
  expect(expectValue(await library.getClip(id ?? '')).summary.completeness).toBe('link');
});

it.each([
  [[quay], /Pressmark now has access to this site/],
  [[quay, ferry], /Pressmark now has access to all websites/],
])('says which access was given for %j and stays', async (urls, message) => {
  const { notify, requestAccess, onSaveAddresses } = createSaver(urls.length);
  requestAccess.mockResolvedValueOnce(true);
  await onSaveAddresses(urls);
  expect(notify).toHaveBeenLastCalledWith(expect.stringMatching(message));
});

it('says of how many pages the sites may not be read', async () => {
  const { recordCreated, onSaveAddresses } = createSaver();
  await onSaveAddresses([quay, ferry]);
  expect(recordCreated.mock.lastCall?.[0]).toBe(
    '2 pages saved as links, without text. Pressmark has no access to the sites of 2 pages.',
  );
});

it.each([
  [2, '2 pages saved with text.'],
  [1, '1 saved with text, 1 as a link.'],
  [0, '2 pages saved as links, without text.'],
])('says of how many pages the text was read: %i', async (filled, message) => {
  const { recordCreated, onSaveAddresses } = createSaver(filled);
  await onSaveAddresses([quay, ferry]);
  expect(recordCreated).toHaveBeenCalledExactlyOnceWith(
    message,
    expect.any(Array),
    expect.any(Function),
    undefined,
    expect.any(Function),
  );
});

it.each([
  [2, 'Page saved with text. 1 was already in your library. Text fetched for 1 saved link.'],
  [0, 'Saved as a link, without text. 1 was already in your library.'],
])('does not count links that were there as saved: %i', async (filled, message) => {
  const { library, recordCreated, onSaveAddresses } = createSaver(filled);
  expectValue(await saveLink(library, { url: quay, title: '', isPrivate: false }));
  await onSaveAddresses([quay, ferry]);
  expect(recordCreated).toHaveBeenCalledExactlyOnceWith(
    message,
    expect.any(Array),
    expect.any(Function),
    undefined,
    expect.any(Function),
  );
});

it('says why the text of a page is missing', async () => {
  const { recordCreated, onSaveAddresses } = createSaver(0, { reason: 'not-there' });
  await onSaveAddresses([quay]);
  expect(recordCreated.mock.lastCall?.[0]).toBe(
    'Saved as a link, without text. The site has no page at this address.',
  );
});

it('drops its message when another address is typed', async () => {
  const { notify, dismissToast, onSaveAddresses, onWatchAddresses } = createSaver();
  const watch = (url: string) => onWatchAddresses([url], () => {}, life.signal);
  watch(quay);
  await onSaveAddresses([quay]);
  watch(quay);
  watch(quay);
  expect(dismissToast).not.toHaveBeenCalled();
  watch(ferry);
  expect(dismissToast).toHaveBeenCalledOnce();
  await onSaveAddresses([ferry]);
  watch(ferry);
  notify('Another message.');
  watch(quay);
  expect(dismissToast).toHaveBeenCalledOnce();
});

it('can be undone', async () => {
  const { library, recordCreated, onSaveAddresses } = createSaver(2);
  await onSaveAddresses([quay, ferry]);
  recordCreated.mock.results.at(-1)?.value();
  await vi.waitFor(async () =>
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 0, bin: 2 }),
  );
});

it('tells which clips have the addresses, and that their save was undone', async () => {
  const { recordCreated, findClip, onSaveAddresses, onWatchAddresses } = createSaver();
  life = new AbortController();
  const onFound = vi.fn();
  onWatchAddresses([quay, ferry], onFound, life.signal);
  await vi.waitFor(() => expect(onFound).toHaveBeenLastCalledWith([null, null]));
  await onSaveAddresses([ferry]);
  const clipId = await findClip(ferry);
  expect(clipId).not.toBeNull();
  const clip = { clipId, isLink: true };
  await vi.waitFor(() => expect(onFound).toHaveBeenLastCalledWith([null, clip]));
  recordCreated.mock.results.at(-1)?.value();
  await vi.waitFor(() => expect(onFound).toHaveBeenLastCalledWith([null, null]));
});

it('changes nothing if the page is in the library with its text', async () => {
  const { library, recordCreated, notify, onSaveAddresses } = createSaver(1);
  const article = makeArticle({ url: quay });
  expectValue(await library.saveClip(makeSaveRequest(1, { article, pageUrl: quay })));
  await onSaveAddresses([quay]);
  expect(recordCreated).not.toHaveBeenCalled();
  expect(notify).toHaveBeenLastCalledWith('Already in your library.');
});

it.each([
  [2, 'Text fetched for 2 saved links.'],
  [1, 'Text fetched for 1 saved link.'],
  [0, '2 pages are already saved as links, still without text.'],
])('fetches the texts of saved links: %i', async (filled, message) => {
  const { library, recordCreated, notify, onSaveAddresses, fetchTexts } = createSaver(filled);
  for (const url of [quay, ferry]) {
    const link = { url, title: '', isPrivate: false };
    expectValue(await saveLink(library, link));
  }
  await onSaveAddresses([quay, ferry]);
  expect(fetchTexts.mock.lastCall?.[0].map(({ summary }) => summary.url)).toEqual([quay, ferry]);
  expect(recordCreated).not.toHaveBeenCalled();
  expect(notify).toHaveBeenLastCalledWith(message);
});

it('says why a saved link is still without its text', async () => {
  const { notify, onSaveAddresses } = createSaver(0, { reason: 'not-there' });
  await onSaveAddresses([quay]);
  await onSaveAddresses([quay]);
  expect(notify).toHaveBeenLastCalledWith(
    'Already saved as a link, still without text. The site has no page at this address.',
  );
});

it('takes a clip with its text out of the bin, which can be undone', async () => {
  const { library, recordCreated, onSaveAddresses } = createSaver();
  const article = makeArticle({ url: quay });
  expectValue(await library.saveClip(makeSaveRequest(1, { article, pageUrl: quay })));
  expectValue(await library.deleteClip('clip-1', instantAt(9)));
  await onSaveAddresses([quay]);
  expect(recordCreated.mock.lastCall?.[0]).toBe('Page saved with text.');
  expect(expectValue(await library.listShelves())).toMatchObject({ all: 1, bin: 0 });
  recordCreated.mock.results.at(-1)?.value();
  await vi.waitFor(async () =>
    expect(expectValue(await library.listShelves())).toMatchObject({ all: 0, bin: 1 }),
  );
});

it('says what to do if a page cannot be saved', async () => {
  const saver = createSaver(null, { saveClip: async () => fail('disk-full') });
  await saver.onSaveAddresses([quay]);
  expect(saver.recordCreated).not.toHaveBeenCalled();
  expect(saver.notify.mock.lastCall?.[0]).toMatch(/no space left.*\. Free up disk space/);
});
