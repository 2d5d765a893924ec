import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import type { LibraryProps } from '../../components/library/library-props';
import { plainLibrary } from './library-fakes';

/** Renders the library with invented clips. Returns its callbacks, and a function that renders it again. */
export function drawLibrary(change: Partial<LibraryProps> = {}) {
  const calls = {
    onQuestion: vi.fn(),
    onOpen: vi.fn(),
    onEditClips: vi.fn(),
    onEditClip: vi.fn(),
    onUndo: vi.fn(),
    onNotify: vi.fn(),
    onChooseVersion: vi.fn(),
    onPurge: vi.fn(),
    onView: vi.fn(),
    onRenameTag: vi.fn(),
    onRecolourTag: vi.fn(),
    onSaveSearch: vi.fn(),
    onExport: vi.fn(),
    onCancelWork: vi.fn(),
    onSettings: vi.fn(),
  };
  const all = { ...plainLibrary, ...calls, ...change };
  const { rerender } = render(<LibraryView {...all} parts={deferredLibraryViews} />);
  return {
    ...calls,
    redraw: (next: Partial<LibraryProps>) =>
      rerender(<LibraryView {...all} {...next} parts={deferredLibraryViews} />),
  };
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const search = () => screen.getByRole<HTMLInputElement>('combobox', { name: /^Search/ });
export const list = () => screen.getByRole('listbox', { name: 'Clips' });
export const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body) =>
  fireEvent.keyDown(target, { key, ...init });
/** The number of selected rows. */
export const countSelected = () =>
  document.querySelectorAll('.clip-row[aria-selected=true]').length;
/** The active row. */
export const findActiveRow = () =>
  document.getElementById(list().getAttribute('aria-activedescendant') ?? '');
