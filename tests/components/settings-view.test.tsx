// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImageSettings, ImageTotals } from '../../components/settings/image-settings';
import { SettingsView } from '../../components/settings/SettingsView';

afterEach(cleanup);

const megabyte = 1024 ** 2;
const defaults: ImageSettings = {
  keep: true,
  mostBytesEach: 5 * megabyte,
  mostBytesInAll: 2048 * megabyte,
};
const totals: ImageTotals = { count: 1204, byteCount: 312 * megabyte, missed: 8, wanted: 0 };
const reader = { face: 'serif', size: 3, measure: 3, theme: 'system' } as const;

function renderSettings(
  settings: Partial<ImageSettings> = {},
  shownTotals: ImageTotals | null = totals,
) {
  const callbacks = { onSettings: vi.fn(), onRemove: vi.fn(), onReader: vi.fn() };
  render(
    <SettingsView
      reader={reader}
      backup={null}
      imageStorage={{ settings: { ...defaults, ...settings }, totals: shownTotals, ...callbacks }}
      onReader={callbacks.onReader}
    />,
  );
  return callbacks;
}

const getLimitSelect = () =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: 'All pictures together' });

describe('the settings of images', () => {
  it('turn saving off without changing the limits', () => {
    const { onSettings } = renderSettings();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Save the pictures of clips' }));
    expect(onSettings).toHaveBeenCalledWith({ ...defaults, keep: false });
  });

  it('hide the limits while saving is off, and say that saved images are kept', () => {
    renderSettings({ keep: false });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/Pictures already saved stay/)).toBeDefined();
    expect(screen.getByText('1,204 pictures saved, 312 MB.')).toBeDefined();
  });

  it('set a limit for the total size and for the size of one image', () => {
    const { onSettings } = renderSettings();
    fireEvent.change(getLimitSelect(), { target: { value: String(500 * megabyte) } });
    fireEvent.change(screen.getByRole('combobox', { name: 'One picture' }), {
      target: { value: String(10 * megabyte) },
    });
    expect(onSettings.mock.calls).toEqual([
      [{ ...defaults, mostBytesInAll: 500 * megabyte }],
      [{ ...defaults, mostBytesEach: 10 * megabyte }],
    ]);
  });

  it('offer a limit that is not one of the presets', () => {
    renderSettings({ mostBytesInAll: 300 * megabyte });
    expect(getLimitSelect().selectedOptions[0]?.text).toBe('at most 300 MB');
  });

  it('show the space used, its share of the limit, and how many images could not be fetched', () => {
    renderSettings();
    expect(screen.getByText('1,204 pictures saved, 312 MB of 2 GB.')).toBeDefined();
    const meter = screen.getByLabelText<HTMLMeterElement>(/^Space/);
    expect([meter.value, meter.max]).toEqual([312 * megabyte, 2048 * megabyte]);
    expect(screen.getByText(/^8 could not be fetched/)).toBeDefined();
  });

  it('say when the limit is reached', () => {
    renderSettings({}, { ...totals, byteCount: 2047 * megabyte });
    expect(screen.getByText(/^There is no space for more/)).toBeDefined();
  });

  it('ask before removing all saved images', () => {
    const { onRemove } = renderSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Remove saved pictures' }));
    expect(screen.getByText(/^1,204 pictures, 312 MB, will be removed/)).toBeDefined();
    expect(onRemove).not.toHaveBeenCalled();
    fireEvent.click(document.querySelector('dialog .button--primary') as HTMLElement);
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('offer no removal if no images are saved', () => {
    renderSettings({}, { count: 0, byteCount: 0, missed: 0, wanted: 0 });
    expect(screen.getByText('No pictures saved yet.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Remove saved pictures' })).toBeNull();
  });
});

it('the settings view changes reader settings', () => {
  const { onReader } = renderSettings();
  fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
  expect(onReader).toHaveBeenCalledWith({ ...reader, theme: 'sepia' });
});
