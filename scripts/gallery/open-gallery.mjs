/*
 * Builds the gallery and opens it in a page without a server: requests are answered with the
 * built files.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';
import { messages } from '../build/messages.mjs';

const project = resolve(import.meta.dirname, '../..');
const origin = 'http://gallery.test';
export const galleryUrl = `${origin}/index.html`;
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.webp': 'image/webp',
};

/** Shown instead of every newspaper image. */
const standInImage = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">
<rect width="640" height="360" fill="#b9c4c9"/><rect y="250" width="640" height="110" fill="#6f7f86"/>
<path d="M420 250V70l-190 40M420 70l80 30v150" stroke="#3d474c" stroke-width="10" fill="none"/></svg>`;

/**
 * Builds tests/gallery into `folder`, an absolute path, which is emptied first.
 *
 * @param {string} folder
 */
export async function buildGallery(folder) {
  await build({
    configFile: false,
    root: join(project, 'tests/gallery'),
    logLevel: 'warn',
    plugins: [messages()],
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', minify: false },
  });
}

/**
 * Opens a page with `window.gallery` and axe.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} folder where `buildGallery` put the gallery
 * @param {{ scheme: 'light' | 'dark', isTouched: boolean }} options
 */
export async function openGallery(browser, folder, { scheme, isTouched }) {
  const context = await browser.newContext({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: isTouched,
    isMobile: isTouched,
  });
  await context.route('**/*', (route) => answer(route, folder));
  const page = await context.newPage();
  await page.goto(galleryUrl);
  await page.evaluate(await readFile(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  return page;
}

/**
 * Renders a state of the gallery at one width.
 *
 * @param {import('./gallery-page').GalleryPage} page
 * @param {{ name: string, height: number, isPrinted?: boolean }} state
 * @param {number} width in CSS pixels
 */
export async function showState(page, { name, height, isPrinted = false }, width) {
  await page.evaluate(() => window.gallery.clear());
  await page.emulateMedia({ media: isPrinted ? 'print' : null });
  await page.setViewportSize({ width, height });
  // Presses a key first, so that focus set by script shows its ring.
  await page.keyboard.press('Shift');
  await page.evaluate((state) => window.gallery.show(state), name);
  if (name.startsWith('popup-')) await fitPopup(page, width);
}

/** Browsers make a popup as high as its content. Its footer sticks to the bottom of the window. */
async function fitPopup(page, width) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}

/** Serves the files of the built gallery, and the placeholder for every other image. */
async function answer(route, folder) {
  const request = route.request();
  const isForeign = new URL(request.url()).origin !== origin;
  if (isForeign && request.resourceType() !== 'image') return route.abort();
  return route.fulfill(await answerRequest(request.url(), folder));
}

/**
 * The answer to a request: a file of the built gallery, or the placeholder for an image.
 *
 * @param {string} address
 * @param {string} folder where `buildGallery` put the gallery
 */
export async function answerRequest(address, folder) {
  const url = new URL(address);
  if (url.origin !== origin) return { contentType: 'image/svg+xml', body: standInImage };
  if (url.pathname === '/favicon.ico') return { status: 404, body: '' };
  const path = join(folder, url.pathname);
  return { contentType: types[extname(path)], body: await readFile(path) };
}
