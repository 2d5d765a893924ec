import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { describePageSteps } from './main-workflow-page-steps';
import { describePanelSteps } from './main-workflow-panel-steps';
import { type BetweenSteps, MainWorkflow } from './main-workflow-state';
import type { BrowserName } from './stage';

/** Describes the main workflow in order, from detection to the exported file. */
export function describeMainWorkflow(
  name: string,
  browser: BrowserName,
  betweenSteps?: BetweenSteps,
): void {
  describe(name, () => {
    const flow = new MainWorkflow(browser, betweenSteps);
    beforeAll(() => flow.start());
    afterAll(() => flow.close());
    beforeEach(() => flow.pause());

    describePageSteps(flow);
    describePanelSteps(flow);
  });
}
