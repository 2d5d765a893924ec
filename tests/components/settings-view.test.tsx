// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ImageSettings, ImageTotals } from '../../components/settings/image-settings';
import { SettingsView } from '../../components/settings/SettingsView';

afterEach(cleanup);

const megabyte = 1024 ** 2;
const usual: ImageSettings = {
  keep: true,
  mostBytesEach: 5 * megabyte,
  mostBytesInAll: 2048 * megabyte,
};
const some: ImageTotals = { count: 1204, byteCount: 312 * megabyte, missed: 8, wanted: 0 };
const reader = { face: 'serif', size: 3, measure: 3, theme: 'system' } as const;

function draw(settings: Partial<ImageSettings> = {}, totals: ImageTotals | null = some) {
  const calls = { onSettings: vi.fn(), onRemove: vi.fn(), onReader: vi.fn() };
  render(
    <SettingsView
      reader={reader}
      backup={null}
      imageStorage={{ settings: { ...usual, ...settings }, totals, ...calls }}
      onReader={calls.onReader}
    />,
  );
  return calls;
}

const limit = () =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: 'All pictures together' });

describe('the settings of pictures', () => {
  it('turn keeping them off and leave the limits as they are', () => {
    const { onSettings } = draw();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Save the pictures of clips' }));
    expect(onSettings).toHaveBeenCalledWith({ ...usual, keep: false });
  });

  it('show no limits while none are kept, and say what becomes of those that are', () => {
    draw({ keep: false });
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/Pictures already saved stay/)).toBeDefined();
    expect(screen.getByText('1,204 pictures saved, 312 MB.')).toBeDefined();
  });

  it('give a limit to all of them and to each', () => {
    const { onSettings } = draw();
    fireEvent.change(limit(), { target: { value: String(500 * megabyte) } });
    fireEvent.change(screen.getByRole('combobox', { name: 'One picture' }), {
      target: { value: String(10 * megabyte) },
    });
    expect(onSettings.mock.calls).toEqual([
      [{ ...usual, mostBytesInAll: 500 * megabyte }],
      [{ ...usual, mostBytesEach: 10 * megabyte }],
    ]);
  });

  it('list a limit that was set elsewhere', () => {
    draw({ mostBytesInAll: 300 * megabyte });
    expect(limit().selectedOptions[0]?.text).toBe('at most 300 MB');
  });

  it('show the total with its part of the limit, and what is missing', () => {
    draw();
    expect(screen.getByText('1,204 pictures saved, 312 MB of 2 GB.')).toBeDefined();
    const meter = screen.getByLabelText<HTMLMeterElement>(/^Space/);
    expect([meter.value, meter.max]).toEqual([312 * megabyte, 2048 * megabyte]);
    expect(screen.getByText(/^8 could not be fetched/)).toBeDefined();
  });

  it('say when there is no more room', () => {
    draw({}, { ...some, byteCount: 2047 * megabyte });
    expect(screen.getByText(/^There is no space for more/)).toBeDefined();
  });

  it('ask before all of them are removed', () => {
    const { onRemove } = draw();
    fireEvent.click(screen.getByRole('button', { name: 'Remove saved pictures' }));
    expect(screen.getByText(/^1,204 pictures, 312 MB, will be removed/)).toBeDefined();
    expect(onRemove).not.toHaveBeenCalled();
    fireEvent.click(document.querySelector('dialog .button--primary') as HTMLElement);
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('offer nothing to remove where nothing is kept', () => {
    draw({}, { count: 0, byteCount: 0, missed: 0, wanted: 0 });
    expect(screen.getByText('No pictures saved yet.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Remove saved pictures' })).toBeNull();
  });
});

it('lets the text be set there, too', () => {
  const { onReader } = draw();
  fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
  expect(onReader).toHaveBeenCalledWith({ ...reader, theme: 'sepia' });
});
