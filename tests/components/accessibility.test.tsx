// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { backupStates } from '../gallery/backup-states';
import { fillingStates } from '../gallery/filling-states';
import { importStates } from '../gallery/import-states';
import { libraryStates } from '../gallery/library-states';
import { pageStates } from '../gallery/page-states';
import { panelStates } from '../gallery/panel-states';
import { popupStates } from '../gallery/popup-states';
import { popupWhyStates } from '../gallery/popup-why-states';
import { versionStates } from '../gallery/version-states';
import { findFaults } from './find-faults';

// jsdom draws nothing, so that there is nothing to scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});

afterEach(cleanup);

/**
 * States that differ from another only in their words or in how many cards
 * there are: axe would take its time and find the same.
 */
const alike = /^(panel-many|popup-unreadable-(?!no-article|no-answer).*)$/;

const states = [
  ...popupStates,
  ...popupWhyStates,
  ...panelStates,
  ...libraryStates,
  ...importStates,
  ...fillingStates,
  ...backupStates,
  ...pageStates,
  ...versionStates,
].filter(({ name }) => !alike.test(name));

describe('every state of every view', () => {
  it.each(states.map((state) => [state.name, state] as const))(
    '%s has no accessibility fault',
    async (_, state) => {
      const { container } = render(<div>{state.draw()}</div>);
      await state.act?.(container);

      expect(await findFaults(container)).toEqual([]);
    },
    120_000,
  );

  it('would be found faulty with a button that has no name', async () => {
    const { container } = render(
      <main>
        <button type="button" />
      </main>,
    );

    expect(await findFaults(container)).toEqual([expect.stringContaining('button-name')]);
  });
});
