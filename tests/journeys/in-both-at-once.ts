import { describe } from 'vitest';
import type { BrowserName } from './stage';

/**
 * A journey in both browsers at the same time, its steps one after another: for those that
 * wait for a clock more than they work.
 */
export function inBothAtOnce(title: string, steps: (browser: BrowserName) => void): void {
  describe.concurrent.each<BrowserName>(['chromium', 'firefox'])(`${title} in %s`, (browser) => {
    describe.sequential('step by step', () => steps(browser));
  });
}
