import { type Language, languages } from '../../core/model';
import type { BrowserName, GalleryOptions } from './gallery-options';

/** A series of pictures, in a folder of its own. */
export interface Run {
  readonly browser: BrowserName;
  readonly language: Language;
  /** True if only the main states are shown. */
  readonly isMain: boolean;
}

const everyRun: readonly Run[] = [
  { browser: 'chromium', language: 'en', isMain: false },
  { browser: 'firefox', language: 'en', isMain: false },
  ...languages
    .filter((language) => language !== 'en')
    .map((language) => ({ browser: 'chromium', language, isMain: true }) as const),
];

/** The run of `npm run gallery`. */
export function planRun({
  browser = 'chromium',
  language = 'en',
  isMain,
}: Pick<GalleryOptions, 'browser' | 'language' | 'isMain'>): Run {
  return { browser, language, isMain };
}

/**
 * The runs of `npm run screenshots`: all states in both browsers in English, and the main ones in
 * the other languages in Chromium. If both browser and language are given, that one.
 */
export function planRuns({
  browser,
  language,
  isMain,
}: Pick<GalleryOptions, 'browser' | 'language' | 'isMain'>): readonly Run[] {
  if (browser && language) return [{ browser, language, isMain: isMain || language !== 'en' }];
  return everyRun
    .filter((run) => (browser ?? run.browser) === run.browser)
    .filter((run) => (language ?? run.language) === run.language)
    .map((run) => ({ ...run, isMain: isMain || run.isMain }));
}

/** The name of a run's folder: "chromium-pt-BR". */
export function nameRun({ browser, language }: Run): string {
  return `${browser}-${language}`;
}
