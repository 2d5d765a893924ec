import { describe } from 'vitest';
import { isLong } from '../runs';
import type { BrowserName } from './stage';

/** Runs a journey in both browsers in parallel, for journeys that mostly wait. Steps run in order. */
export function describeInBothBrowsers(title: string, steps: (browser: BrowserName) => void): void {
  describe.concurrent.each<BrowserName>(['chromium', 'firefox'])(`${title} in %s`, (browser) => {
    describe.sequential('step by step', () => steps(browser));
  });
}

/**
 * The browsers for journeys within our own pages, which depend less on the browser than those on
 * pages of the web. Both with `--mode long`.
 */
export const ownPageBrowsers: readonly BrowserName[] = isLong
  ? ['chromium', 'firefox']
  : ['chromium'];
