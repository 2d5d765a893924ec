import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { ClipCard } from '../../components/page/ClipCard';
import { findViolations } from './find-violations';

afterEach(cleanup);

function renderCard() {
  const callbacks = { onChange: vi.fn(), onTyping: vi.fn(), onClose: vi.fn() };
  const { container } = render(
    <ClipCard
      written={{ note: '', tags: [] }}
      busy={false}
      problem={null}
      keys="Alt+Shift+K"
      onCompleteTags={async () => []}
      {...callbacks}
    />,
  );
  return { ...callbacks, container };
}

const typeText = (field: HTMLElement, value: string) =>
  fireEvent.input(field, { target: { value } });

it('leaves the focus in the page, and says how to get into the card', async () => {
  const { container } = renderCard();
  expect(document.activeElement).toBe(document.body);
  expect(screen.getByText('Press Alt+Shift+K to write here')).toBeTruthy();
  expect(await findViolations(container)).toEqual([]);
});

it('reports tags and note at each change, and a tag that is being typed', () => {
  const { onChange, onTyping } = renderCard();
  typeText(screen.getByRole('combobox'), 'harbour,flo');
  typeText(screen.getByRole('textbox'), 'Ask the clerk.');
  expect(onTyping).toHaveBeenLastCalledWith('flo');
  expect(onChange).toHaveBeenLastCalledWith({ note: 'Ask the clerk.', tags: ['harbour'] });
});

it('adds the typed tag and closes on Escape', () => {
  const { onChange, onClose } = renderCard();
  typeText(screen.getByRole('combobox'), 'flood gate');
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
  expect(onChange).toHaveBeenLastCalledWith({ note: '', tags: ['flood gate'] });
  expect(onClose).toHaveBeenCalledTimes(1);
});
