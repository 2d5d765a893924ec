// @vitest-environment jsdom
import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { pageStates } from '../gallery/page-states';
import { panelStates } from '../gallery/panel-states';
import { popupStates } from '../gallery/popup-states';
import { popupWhyStates } from '../gallery/popup-why-states';
import { versionStates } from '../gallery/version-states';
import { checkStates } from './check-states';
import { findFaults } from './find-faults';

/**
 * States that differ from another only in their words or in how many cards
 * there are: axe would take its time and find the same.
 */
const alike = /^(panel-many|popup-unreadable-(?!no-article|no-answer).*)$/;

describe('every state of popup, panel and page', () => {
  const states = [
    ...popupStates,
    ...popupWhyStates,
    ...panelStates,
    ...pageStates,
    ...versionStates,
  ];
  checkStates(states.filter(({ name }) => !alike.test(name)));

  it('would be found faulty with a button that has no name', async () => {
    const { container } = render(
      <main>
        <button type="button" />
      </main>,
    );

    expect(await findFaults(container)).toEqual([expect.stringContaining('button-name')]);
  });
});
