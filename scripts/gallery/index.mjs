/*
 * Renders every state of every view with invented data and takes screenshots, light and
 * dark, into demo-output/gallery/. Fails on overflowing content, overlapping controls and
 * violations that axe finds.
 *
 *   node scripts/gallery/index.mjs [part of a state's name ...]
 *
 * --widths=320,1600   these widths instead of each state's own; a page of 1280 px has 640 px at
 *                     a zoom of 200 %
 * --forced            in forced colours
 *
 * The browser is PRESSMARK_CHROMIUM, or /usr/bin/chromium.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findControls, findCrowding, findFaults, findOverflow } from './find-faults.mjs';
import { buildGallery, openGallery, showState } from './open-gallery.mjs';

const output = resolve(import.meta.dirname, '../../demo-output/gallery');
const site = join(output, 'site');
const origin = 'http://pictures.test';
/** Width of a contact sheet that needs little scrolling. */
const sheetWidth = 1600;
const figuresPerSheet = 8;

const options = process.argv.slice(2);
const wanted = options.filter((option) => !option.startsWith('--'));
const isForced = options.includes('--forced');
const widths = options
  .find((option) => option.startsWith('--widths='))
  ?.slice('--widths='.length)
  .split(',')
  .map(Number);

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
await buildGallery(site);

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

/** Takes a screenshot of every state at each of its widths, and collects faults. */
async function takePictures(scheme) {
  const pictures = [];
  for (const isTouched of [false, true]) {
    pictures.push(...(await takePicturesWith(scheme, isTouched)));
  }
  return pictures;
}

async function takePicturesWith(scheme, isTouched) {
  const page = await openGallery(browser, site, { scheme, isTouched, isForced });
  page.on('pageerror', (error) => troubles.push(`${scheme}: ${error.message}`));
  const states = (await page.evaluate(() => window.gallery.list())).filter(
    (state) =>
      state.isTouched === isTouched &&
      (wanted.length === 0 || wanted.some((part) => state.name.includes(part))),
  );

  const pictures = [];
  for (const state of states) {
    const { name, isPrinted } = state;
    for (const width of widths ?? state.widths) {
      await showState(page, state, width);
      const looks = [findOverflow, findFaults, isPrinted ? findControls : findCrowding];
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
  await page.context().close();
  return pictures;
}

/** Arranges all screenshots of a view side by side. */
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

/** Serves the screenshots, and an empty page to arrange them on. */
async function answer(route) {
  const url = new URL(route.request().url());
  if (url.pathname === '/blank') return route.fulfill({ contentType: 'text/html', body: '' });
  const body = await readFile(join(output, url.pathname));
  return route.fulfill({ contentType: 'image/png', body });
}
