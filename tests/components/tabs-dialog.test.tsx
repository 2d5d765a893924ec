import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { TabsDialog } from '../../components/tab-saving/TabsDialog';

afterEach(cleanup);

const quay = { id: 1, title: 'Quay reopens', url: 'https://ledger.example/quay' };
const state = { isChosen: true, isSavable: true, isLoading: false };
const unseen = { title: '', url: null, ...state };

it('lists tabs that it cannot see as one line, which chooses them', () => {
  const onChoose = vi.fn();
  const callbacks = { onStart() {}, onStop() {}, onUndo() {}, onRedo() {}, onClose() {} };
  const tabs = [
    { ...quay, ...state },
    { ...unseen, id: 2 },
    { ...unseen, id: 3, isChosen: false },
  ];
  const shown = { step: 'ready', tabs, needsAccess: true, isPrivate: false } as const;
  render(<TabsDialog {...callbacks} onChoose={onChoose} shown={shown} />);

  expect(screen.getAllByRole('checkbox', { hidden: true })).toHaveLength(3);
  const line = screen.getByLabelText<HTMLInputElement>(/^2 tabs Pressmark can’t see yet/);
  expect(line.indeterminate).toBe(true);
  fireEvent.click(line);
  expect(onChoose).toHaveBeenCalledWith([2, 3], true);
});
