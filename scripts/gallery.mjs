/*
 * Draws every state of every view with invented data and takes pictures of
 * them, light and dark, into demo-output/gallery/. What does not fit, controls that
 * lie on one another, and what axe finds fault with (contrast, too, which needs a
 * real browser), make it fail.
 *
 *   node scripts/gallery.mjs [part of a state's name ...]
 *
 * The browser is PRESSMARK_CHROMIUM, or /usr/bin/chromium. Nothing is served:
 * the built files are handed to the browser one by one.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findControls, findCrowding, findFaults, findOverflow } from './gallery-faults.mjs';

const project = resolve(import.meta.dirname, '..');
const output = join(project, 'demo-output/gallery');
const site = join(output, 'site');
const origin = 'http://gallery.test';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};
/** A contact sheet is to be read without scrolling far. */
const sheetWidth = 1600;
const figuresPerSheet = 8;

/** Stands for every picture of a newspaper. */
const standInImage = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360">
<rect width="640" height="360" fill="#b9c4c9"/><rect y="250" width="640" height="110" fill="#6f7f86"/>
<path d="M420 250V70l-190 40M420 70l80 30v150" stroke="#3d474c" stroke-width="10" fill="none"/></svg>`;

const axeSource = await readFile(join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');
const wanted = process.argv.slice(2);

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
await build({
  configFile: false,
  root: join(project, 'tests/gallery'),
  logLevel: 'warn',
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: { outDir: site, emptyOutDir: true, target: 'esnext', minify: false },
});

const browser = await chromium.launch({
  executablePath: process.env.PRESSMARK_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const troubles = [];
let taken = 0;
try {
  for (const scheme of ['light', 'dark']) {
    const pictures = await takePictures(scheme);
    taken += pictures.length;
    await makeSheets(scheme, pictures);
  }
} finally {
  await browser.close();
}
for (const trouble of troubles) console.error(trouble);
console.log(`${taken} pictures in demo-output/gallery, ${troubles.length} troubles`);
process.exitCode = troubles.length > 0 || taken === 0 ? 1 : 0;

/** Every state at each of its widths, and what is wrong with it. */
async function takePictures(scheme) {
  const pictures = [];
  for (const isTouched of [false, true]) {
    pictures.push(...(await takePicturesWith(scheme, isTouched)));
  }
  return pictures;
}

async function takePicturesWith(scheme, isTouched) {
  const context = await browser.newContext({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    hasTouch: isTouched,
    isMobile: isTouched,
  });
  await context.route('**/*', answer);
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(`${scheme}: ${error.message}`));
  await page.goto(`${origin}/index.html`);
  await page.evaluate(axeSource);
  const states = (await page.evaluate(() => window.gallery.list())).filter(
    (state) =>
      state.isTouched === isTouched &&
      (wanted.length === 0 || wanted.some((part) => state.name.includes(part))),
  );

  const pictures = [];
  for (const { name, widths, height, isPrinted } of states) {
    await page.emulateMedia({ media: isPrinted ? 'print' : null });
    for (const width of widths) {
      await page.setViewportSize({ width, height });
      // A key first, so that a focus that is set by script shows its ring.
      await page.keyboard.press('Shift');
      await page.evaluate((state) => window.gallery.show(state), name);
      const looks = isPrinted
        ? [findOverflow, findFaults, findControls]
        : [findOverflow, findFaults, findCrowding];
      for (const look of looks) {
        for (const fault of await page.evaluate(look)) {
          troubles.push(`${name} at ${width}, ${scheme}: ${fault}`);
        }
      }
      const file = `${name}-${width}-${scheme}.png`;
      await page.screenshot({ path: join(output, file), fullPage: true, animations: 'disabled' });
      pictures.push({ file, width, name: `${name} ${width}` });
    }
  }
  await context.close();
  return pictures;
}

/** All pictures of one view side by side, to be seen at a glance. */
async function makeSheets(scheme, pictures) {
  const context = await browser.newContext({ viewport: { width: sheetWidth, height: 900 } });
  await context.route('**/*', answer);
  const page = await context.newPage();
  for (const view of new Set(pictures.map(({ name }) => name.split('-')[0]))) {
    const figures = pictures
      .filter(({ name }) => name.startsWith(`${view}-`))
      .map(
        ({ file, width, name }) =>
          `<figure style="margin:0"><figcaption>${name}</figcaption>
           <img src="${origin}/${file}" width="${width}"></figure>`,
      );
    for (let first = 0; first < figures.length; first += figuresPerSheet) {
      const some = figures.slice(first, first + figuresPerSheet).join('');
      await page.goto(`${origin}/blank`);
      await page.setContent(
        `<body style="margin:16px;background:#888;font:12px sans-serif">
         <div style="display:flex;flex-wrap:wrap;gap:16px;align-items:start">${some}</div>`,
        { waitUntil: 'load' },
      );
      const number = first / figuresPerSheet + 1;
      const file = `sheet-${view}-${scheme}-${number}.png`;
      await page.screenshot({ path: join(output, file), fullPage: true });
    }
  }
  await context.close();
}

/** Files of the built gallery and of its pictures, and a drawn image for every other address. */
async function answer(route) {
  const url = new URL(route.request().url());
  if (url.origin !== origin) {
    if (route.request().resourceType() !== 'image') return route.abort();
    return route.fulfill({ contentType: 'image/svg+xml', body: standInImage });
  }
  if (url.pathname === '/blank') return route.fulfill({ contentType: 'text/html', body: '' });
  const folder = url.pathname.endsWith('.png') ? output : site;
  const path = join(folder, url.pathname);
  return route.fulfill({
    contentType: types[extname(path)] ?? 'image/png',
    body: await readFile(path),
  });
}
