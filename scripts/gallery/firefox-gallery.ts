import puppeteer, {
  type Browser,
  type HTTPRequest,
  type KeyInput,
  type Page,
} from 'puppeteer-core';
import { FirefoxChrome } from '../drive/firefox/firefox-chrome';
import type { GalleryBrowser, GalleryPage } from './gallery-page';
import { answerRequest, galleryUrl } from './open-gallery.mjs';

/** The gallery in Firefox. One page at a time: Firefox slows down the timers of pages behind another one. */
export function createFirefoxGallery(executablePath: string, folder: string): GalleryBrowser {
  return {
    pageCount: 1,
    runsAxe: false,
    open: (options) => openFirefoxGallery(executablePath, folder, options),
  };
}

/** A touchscreen is a preference, so each page is a browser of its own. */
export async function openFirefoxGallery(
  executablePath: string,
  folder: string,
  { isTouched, onError }: Parameters<GalleryBrowser['open']>[0],
) {
  const browser = await launch(executablePath, isTouched);
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => onError(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      answer(request, folder).catch((error: unknown) => onError(String(error)));
    });
    await page.goto(galleryUrl);
    const chrome = await FirefoxChrome.open(browser);
    return { page: createPage(page, chrome), chrome, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function launch(executablePath: string, isTouched: boolean): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'ui.prefersReducedMotion': 1,
      // Headless Firefox draws the tracks of other scrollbars white, in dark mode too.
      'ui.useOverlayScrollbars': 1,
      // A finger is coarse (1). A mouse is fine (2) and can hover (4).
      'ui.primaryPointerCapabilities': isTouched ? 1 : 6,
      'ui.allPointerCapabilities': isTouched ? 1 : 6,
      ...(isTouched && { 'dom.w3c_touch_events.enabled': 1 }),
    },
  });
}

/** The driver cannot emulate media in Firefox. The browser's own developer tools set these too. */
function createPage(page: Page, chrome: FirefoxChrome): GalleryPage {
  const override = (name: string, value: string | undefined) =>
    value === undefined
      ? Promise.resolve(null)
      : chrome.read(
          `Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.browsingContext.${name} = '${value}'`,
        );
  return {
    keyboard: { press: (key) => page.keyboard.press(key as KeyInput) },
    evaluate: (work, arg) => page.evaluate(work as never, arg) as never,
    async emulateMedia({ media, colorScheme, forcedColors }) {
      await override('mediumOverride', media === null ? '' : media);
      await override('prefersColorSchemeOverride', colorScheme);
      await override('forcedColorsOverride', forcedColors);
    },
    setViewportSize: (size) => page.setViewport(size),
    screenshot: ({ path, fullPage }) =>
      page.screenshot({ path: path as `${string}.png`, fullPage }),
  };
}

/** Firefox does not tell what a request is for: every foreign address gets the placeholder. */
async function answer(request: HTTPRequest, folder: string): Promise<void> {
  if (request.url().startsWith('data:')) return request.continue();
  await request.respond(await answerRequest(request.url(), folder));
}
