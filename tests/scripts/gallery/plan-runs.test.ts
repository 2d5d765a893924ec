import { describe, expect, it } from 'vitest';
import { languages } from '../../../core/model';
import { readOptions } from '../../../scripts/gallery/gallery-options';
import { nameRun, planRun, planRuns } from '../../../scripts/gallery/plan-runs';

/** The runs of `npm run screenshots` with these arguments: "firefox-en", or "chromium-ar main". */
const plan = (...args: readonly string[]) =>
  planRuns(readOptions(args)).map((run) => `${nameRun(run)}${run.isMain ? ' main' : ''}`);

describe('runs of the screenshots', () => {
  it('show all states in both browsers, and the main ones in every other language', () => {
    const runs = plan();

    expect(runs.slice(0, 2)).toEqual(['chromium-en', 'firefox-en']);
    expect(runs.slice(2).sort()).toEqual(
      languages
        .filter((tag) => tag !== 'en')
        .map((tag) => `chromium-${tag} main`)
        .sort(),
    );
  });

  it.each([
    [['--browser=firefox'], ['firefox-en']],
    [['--language=ar'], ['chromium-ar main']],
    [['--language=en'], ['chromium-en', 'firefox-en']],
    [
      ['--language=en', '--main'],
      ['chromium-en main', 'firefox-en main'],
    ],
    [['--browser=firefox', '--language=ar'], ['firefox-ar main']],
    [['--browser=chromium', '--language=en'], ['chromium-en']],
  ])('are limited by %j', (args, runs) => {
    expect(plan(...args)).toEqual(runs);
  });

  it('are one in the gallery, in Chromium and English unless another is asked for', () => {
    expect(planRun(readOptions([]))).toEqual({
      browser: 'chromium',
      language: 'en',
      isMain: false,
    });
    expect(nameRun(planRun(readOptions(['--browser=firefox', '--language=ja'])))).toBe(
      'firefox-ja',
    );
  });
});
