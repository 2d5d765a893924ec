import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { defaultSettings, fail } from '../../../core/model';
import { createSettingsPage } from '../../../entrypoints/library/settings/settings-page';
import type { Library } from '../../../storage';
import { createLibrary, expectValue, instantAt, makeSaveRequest } from '../../storage/samples';

/** Enough time on a busy machine. */
const wait = { timeout: 10_000 };
const url = 'https://images.haldencourier.example/quay.jpg';

async function createPage(calls: Partial<Library> = {}) {
  const library = createLibrary();
  const { article, ...request } = makeSaveRequest(1);
  await library.saveClip({
    ...request,
    article: { ...article, image: { url, alt: '', caption: null, credit: null } as never },
  });
  await library.saveImage(url, 'image/jpeg', Uint8Array.of(1, 2, 3), instantAt(1));
  const notify = vi.fn();
  const isShown = signal(true);
  const lifetime = new AbortController();
  const page = createSettingsPage(
    window,
    { ...library, ...calls },
    isShown,
    notify,
    lifetime.signal,
  );
  await vi.waitFor(() => expect(page.imageStorage.value.totals).not.toBeNull(), wait);
  return { library, page, notify, lifetime };
}

it('counts stored images, and removes them', async () => {
  const { page, notify, lifetime } = await createPage();
  expect(page.imageStorage.value.totals).toMatchObject({ count: 1, byteCount: 3 });
  page.imageStorage.value.onRemove();
  await vi.waitFor(() => expect(page.imageStorage.value.totals?.count).toBe(0), wait);
  expect(notify).toHaveBeenCalledWith('Saved images removed.');
  lifetime.abort();
});

it('saves image settings without changing reader settings', async () => {
  const { library, page, lifetime } = await createPage();
  page.change({ reader: { ...defaultSettings.reader, theme: 'sepia' } });
  page.imageStorage.value.onSettings({ ...defaultSettings.images, keep: false });
  await vi.waitFor(async () => {
    expect(expectValue(await library.getSettings())).toEqual({
      ...defaultSettings,
      reader: { ...defaultSettings.reader, theme: 'sepia' },
      images: { ...defaultSettings.images, keep: false },
      backup: defaultSettings.backup,
    });
  }, wait);
  lifetime.abort();
});

it('shows a failure to save settings, and retries', async () => {
  const saveSettings = vi.fn<Library['saveSettings']>();
  saveSettings.mockResolvedValueOnce(fail('disk-full'));
  saveSettings.mockResolvedValue({ ok: true, value: defaultSettings });
  const { page, lifetime } = await createPage({ saveSettings });
  page.imageStorage.value.onSettings({ ...defaultSettings.images, keep: false });
  await vi.waitFor(() => expect(page.failure.value?.code).toBe('disk-full'), wait);
  page.retry();
  await vi.waitFor(() => expect(page.failure.value).toBeNull(), wait);
  expect(saveSettings).toHaveBeenCalledTimes(2);
  lifetime.abort();
});

it('retries all settings that could not be saved', async () => {
  const saveSettings = vi.fn<Library['saveSettings']>();
  saveSettings.mockResolvedValueOnce(fail('disk-full')).mockResolvedValueOnce(fail('disk-full'));
  saveSettings.mockResolvedValue({ ok: true, value: defaultSettings });
  const { page, lifetime } = await createPage({ saveSettings });
  const reader = { ...defaultSettings.reader, theme: 'sepia' } as const;
  const images = { ...defaultSettings.images, keep: false };
  page.change({ reader });
  page.change({ images });
  await vi.waitFor(() => expect(saveSettings).toHaveBeenCalledTimes(2), wait);
  await vi.waitFor(() => expect(page.failure.value?.code).toBe('disk-full'), wait);
  page.retry();
  await vi.waitFor(() => expect(page.failure.value).toBeNull(), wait);
  expect(saveSettings.mock.lastCall?.[0]).toEqual({ reader, images });
  page.retry();
  expect(saveSettings).toHaveBeenCalledTimes(3);
  lifetime.abort();
});
