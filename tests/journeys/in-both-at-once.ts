import { describe } from 'vitest';
import type { BrowserName } from './stage';

/** Runs a journey in both browsers in parallel, with its steps in order. For journeys that mostly wait. */
export function inBothAtOnce(title: string, steps: (browser: BrowserName) => void): void {
  describe.concurrent.each<BrowserName>(['chromium', 'firefox'])(`${title} in %s`, (browser) => {
    describe.sequential('step by step', () => steps(browser));
  });
}
