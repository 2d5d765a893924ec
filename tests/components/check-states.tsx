import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { GalleryState } from '../gallery/state';
import { findFaults } from './find-faults';

/**
 * A test for each of these states: that axe finds no fault in it. Where a dialog is open
 * the rest can neither be seen nor reached, and is looked at in other states.
 */
export function checkStates(states: readonly GalleryState[]): void {
  // jsdom draws nothing, so that there is nothing to scroll.
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => {};
  });

  afterEach(cleanup);

  it.each(states.map((state) => [state.name, state] as const))(
    '%s has no accessibility fault',
    async (_, state) => {
      const { container } = render(<div>{state.draw()}</div>);
      await state.act?.(container);
      const dialog = container.querySelector('dialog');
      if (dialog !== null) expect(dialog.textContent).not.toBe('');
      expect(await findFaults(dialog ?? container)).toEqual([]);
    },
    120_000,
  );
}
