import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { SaveStatus } from '../../components/controls/SaveStatus';

afterEach(cleanup);

it('says "Saved" for some seconds after each edit', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const read = () => screen.getByRole('status').textContent;
  const { rerender } = render(<SaveStatus saving="saving" />);
  expect(read()).toBe('Saving…');
  for (const _ of [1, 2]) {
    rerender(<SaveStatus saving="saved" />);
    expect(read()).toBe('Saved');
    act(() => void vi.advanceTimersByTime(4_900));
    expect(read()).toBe('Saved');
    act(() => void vi.advanceTimersByTime(200));
    expect(read()).toBe('');
    rerender(<SaveStatus saving="saving" />);
    expect(read()).toBe('Saving…');
  }
});
