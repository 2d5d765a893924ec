import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { defaultSettings, fail } from '../../../core/model';
import { createSettingsPage } from '../../../entrypoints/library/settings/settings-page';
import type { Library } from '../../../storage';
import { expectValue, freshLibrary, instantAt, makeSaveRequest } from '../../storage/samples';

const url = 'https://images.haldencourier.example/quay.jpg';

async function stage(more: Partial<Library> = {}) {
  const library = freshLibrary();
  const { article, ...request } = makeSaveRequest(1);
  await library.saveClip({
    ...request,
    article: { ...article, image: { url, alt: '', caption: null, credit: null } as never },
  });
  await library.saveImage(url, 'image/jpeg', Uint8Array.of(1, 2, 3), instantAt(1));
  const tell = vi.fn();
  const isShown = signal(true);
  const life = new AbortController();
  const page = createSettingsPage({ ...library, ...more }, isShown, tell, life.signal);
  await vi.waitFor(() => expect(page.pictures.value.totals).not.toBeNull());
  return { library, page, tell, life };
}

it('counts stored pictures, and removes them', async () => {
  const { page, tell, life } = await stage();
  expect(page.pictures.value.totals).toMatchObject({ count: 1, byteCount: 3 });
  page.pictures.value.onRemove();
  await vi.waitFor(() => expect(page.pictures.value.totals?.count).toBe(0));
  expect(tell).toHaveBeenCalledWith('Saved pictures removed.');
  life.abort();
});

it('saves picture settings without changing reader settings', async () => {
  const { library, page, life } = await stage();
  page.change({ reader: { ...defaultSettings.reader, theme: 'sepia' } });
  page.pictures.value.onSettings({ ...defaultSettings.images, keep: false });
  await vi.waitFor(async () => {
    expect(expectValue(await library.getSettings())).toEqual({
      reader: { ...defaultSettings.reader, theme: 'sepia' },
      images: { ...defaultSettings.images, keep: false },
      backup: defaultSettings.backup,
    });
  });
  life.abort();
});

it('shows a failure to save, and retries', async () => {
  const saveSettings = vi.fn<Library['saveSettings']>();
  saveSettings.mockResolvedValueOnce(fail('disk-full'));
  saveSettings.mockResolvedValue({ ok: true, value: defaultSettings });
  const { page, life } = await stage({ saveSettings });
  page.pictures.value.onSettings({ ...defaultSettings.images, keep: false });
  await vi.waitFor(() => expect(page.failure.value?.code).toBe('disk-full'));
  page.retry();
  await vi.waitFor(() => expect(page.failure.value).toBeNull());
  expect(saveSettings).toHaveBeenCalledTimes(2);
  life.abort();
});
