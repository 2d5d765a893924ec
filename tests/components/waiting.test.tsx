import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Waiting } from '../../components/controls/Waiting';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('says what to do once it takes long', () => {
  render(<Waiting message="Opening…" later="Close other tabs." />);
  const status = screen.getByRole('status');
  act(() => void vi.advanceTimersByTime(4999));
  expect(status.textContent).toBe('Opening…');
  act(() => void vi.advanceTimersByTime(1));
  expect(status.textContent).toBe('Opening… Close other tabs.');
});
