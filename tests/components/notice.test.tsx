import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../components/page/Notice';

afterEach(cleanup);

describe('the notice on a page', () => {
  it('renders its live region before it has a message', () => {
    const plain = { detail: null, tone: 'done', action: null, onDismiss: () => {} } as const;
    const { rerender } = render(<Notice {...plain} message="" />);
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    rerender(<Notice {...plain} message="Clipped to your library." />);

    expect(screen.getByRole('status')).toBe(region);
    expect(region.textContent).toContain('Clipped to your library.');
  });

  it('runs its action, and can be dismissed by a button or Escape', () => {
    const onAct = vi.fn();
    const onDismiss = vi.fn();
    render(
      <Notice
        message="Highlight deleted."
        detail={null}
        tone="done"
        action={{ label: 'Undo', onAct }}
        onDismiss={onDismiss}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAct).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    fireEvent.keyDown(screen.getByRole('button', { name: 'Undo' }), { key: 'Escape' });

    expect(onDismiss).toHaveBeenCalledTimes(2);
  });

  it('interrupts screen readers for a problem', () => {
    render(
      <Notice
        message="Pressmark can’t access your library."
        detail={null}
        tone="problem"
        action={null}
        onDismiss={() => {}}
      />,
    );

    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('assertive');
  });
});
