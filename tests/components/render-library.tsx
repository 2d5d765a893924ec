import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { LibraryView } from '../../components/LibraryView';
import { deferredLibraryViews } from '../../components/library/deferred-library-views';
import type { LibraryProps } from '../../components/library/library-props';
import { sampleLibrary } from './sample-library';

// jsdom has no custom highlights.
Object.assign(globalThis, {
  CSS: { ...globalThis.CSS, highlights: new Map() },
  Highlight: class extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  },
});

/** Renders the sample library. Returns its mock callbacks, and a function that renders it with other props. */
export function renderLibrary(change: Partial<LibraryProps> = {}) {
  const callbacks = {
    onQuestion: vi.fn(),
    onOpen: vi.fn(),
    onEditClips: vi.fn(),
    onEditClip: vi.fn(),
    onUndo: vi.fn(),
    onRedo: vi.fn(),
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
  const props = { ...sampleLibrary, ...callbacks, ...change };
  const { rerender } = render(<LibraryView {...props} parts={deferredLibraryViews} />);
  return {
    ...callbacks,
    rerender: (next: Partial<LibraryProps>) =>
      rerender(<LibraryView {...props} {...next} parts={deferredLibraryViews} />),
  };
}

export const getButton = (name: string | RegExp) => screen.getByRole('button', { name });
export const getSearchField = () =>
  screen.getByRole<HTMLInputElement>('combobox', { name: /^Search/ });
export const getList = () => screen.getByRole('listbox', { name: 'Clips' });
export const pressKey = (
  key: string,
  init: KeyboardEventInit = {},
  target: Element = document.body,
) => fireEvent.keyDown(target, { key, ...init });
/** Returns the number of selected rows. */
export const countSelected = () =>
  document.querySelectorAll('.clip-row[aria-selected=true]').length;
/** Returns the active row, or null. */
export const findActiveRow = () =>
  document.getElementById(getList().getAttribute('aria-activedescendant') ?? '');
