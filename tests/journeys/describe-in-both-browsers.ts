import { describe } from 'vitest';
import type { BrowserName } from './stage';

/** Runs a journey in both browsers in parallel, for journeys that mostly wait. Steps run in order. */
export function describeInBothBrowsers(title: string, steps: (browser: BrowserName) => void): void {
  describe.concurrent.each<BrowserName>(['chromium', 'firefox'])(`${title} in %s`, (browser) => {
    describe.sequential('step by step', () => steps(browser));
  });
}
