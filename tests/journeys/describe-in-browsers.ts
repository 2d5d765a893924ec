import { describe } from 'vitest';
import { isLong } from '../runs';
import type { BrowserName } from './stage';

const bothBrowsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** Runs a journey in both browsers in parallel, for journeys that mostly wait. Steps run in order. */
export function describeInBothBrowsers(title: string, steps: (browser: BrowserName) => void): void {
  describeIn(bothBrowsers, title, steps);
}

/** The given browser with `npm test`, both with `npm run test:long`. */
export function oneOrBoth(browser: BrowserName): readonly BrowserName[] {
  return isLong ? bothBrowsers : [browser];
}

/** Like `describeInBothBrowsers`, but in one browser with `npm test`. */
export function describeInOneBrowser(
  browser: BrowserName,
  title: string,
  steps: (browser: BrowserName) => void,
): void {
  describeIn(oneOrBoth(browser), title, steps);
}

function describeIn(
  browsers: readonly BrowserName[],
  title: string,
  steps: (browser: BrowserName) => void,
): void {
  describe.concurrent.each(browsers)(`${title} in %s`, (browser) => {
    describe.sequential('step by step', () => steps(browser));
  });
}
