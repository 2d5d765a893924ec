import { expect, it } from 'vitest';
import { describeBrowser } from '../../../client/sync/describe-browser';

const chromiumAgent =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

it.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Linux'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:145.0) Gecko/20100101 Firefox/145.0', 'macOS'],
  ['Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 'Android'],
])('names Firefox and its system: %s', (userAgent, system) => {
  expect(describeBrowser({ userAgent })).toEqual({ browser: 'Firefox', system });
});

it.each([
  [['Chromium', 'Google Chrome', 'Not_A Brand'], 'Google Chrome'],
  [['Not A;Brand', 'Chromium', 'Microsoft Edge'], 'Microsoft Edge'],
  [['Not/A)Brand', 'Chromium'], 'Chromium'],
  [['Not/A)Brand'], null],
])('names a browser by its brands: %s', (brands, browser) => {
  const userAgentData = { brands: brands.map((brand) => ({ brand })), platform: 'Linux' };
  expect(describeBrowser({ userAgent: chromiumAgent, userAgentData })).toEqual({
    ...{ browser, system: 'Linux' },
  });
});

it('names nothing that the browser does not say', () => {
  expect(describeBrowser({ userAgent: 'Mozilla/5.0' })).toEqual({ browser: null, system: null });
});
