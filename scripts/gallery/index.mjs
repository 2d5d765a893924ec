/*
 * Renders every state of every view with invented data and takes screenshots, light and
 * dark, into demo-output/gallery/, with contact sheets to look at. Fails on overflowing content,
 * overlapping controls, violations that axe finds, and states that look like another one.
 *
 *   node scripts/gallery/index.mjs [part of a state's name ...]
 *
 * --widths=320,1600   these widths instead of each state's own; a page of 1280 px has 640 px at
 *                     a zoom of 200 %
 * --forced            in forced colours
 * --all               in all modes: light, dark and forced colours, each state at its own widths
 *                     and at 320 px, and full pages also at 640, 1280 and 1600 px
 * --language=ar       in this language
 *
 * The browser is PRESSMARK_CHROMIUM, or /usr/bin/chromium.
 */
import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import {
  findColourFaults,
  findControls,
  findCrowding,
  findFaults,
  findOverflow,
} from './find-faults.mjs';
import { findTwins } from './find-twins.mjs';
import { makeSheets } from './make-sheets.mjs';
import { buildGallery, openGallery, showState } from './open-gallery.mjs';

const output = resolve(import.meta.dirname, '../../demo-output/gallery');
const site = join(output, 'site');
const pageWidths = [320, 640, 1280, 1600];

const options = process.argv.slice(2);
if (options.includes('--help')) {
  console.log(
    'npm run gallery -- [part of a state’s name ...] [--all | --forced] [--widths=320,1600] [--language=ar]',
  );
  process.exit();
}
const wanted = options.filter((option) => !option.startsWith('--'));
const isAll = options.includes('--all');
const widths = options
  .find((option) => option.startsWith('--widths='))
  ?.slice('--widths='.length)
  .split(',')
  .map(Number);
const language = options
  .find((option) => option.startsWith('--language='))
  ?.slice('--language='.length);
const plain = [{ scheme: 'light' }, { scheme: 'dark' }];
const forced = plain.map((mode) => ({ ...mode, isForced: true }));
const modes = isAll ? [...plain, ...forced] : options.includes('--forced') ? forced : plain;

const startedAt = Date.now();
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
  const pictures = [...(await takePictures(false)), ...(await takePictures(true))];
  for (const mode of modes) {
    const ofMode = pictures.flat().filter((picture) => picture.mode === mode);
    taken += ofMode.length;
    await makeSheets(browser, output, nameMode(mode), ofMode);
  }
  const ofFirst = pictures.flat().filter(({ mode }) => mode === modes[0]);
  troubles.push(...(await findTwins(output, ofFirst)));
} finally {
  await browser.close();
}
for (const trouble of troubles) console.error(trouble);
const seconds = Math.round((Date.now() - startedAt) / 1000);
console.log(
  `${taken} pictures in demo-output/gallery, ${troubles.length} troubles, ${seconds} seconds`,
);
process.exitCode = troubles.length > 0 || taken === 0 ? 1 : 0;

function nameMode({ scheme, isForced = false }) {
  return isForced ? `forced-${scheme}` : scheme;
}

/** The widths at which a state is rendered. A state that is shown wide is a full page. */
function listWidths({ widths: own, isPrinted }) {
  if (widths) return widths;
  if (!isAll || isPrinted) return own;
  const isPage = own.some((width) => width >= 640);
  return [...new Set([...own, ...(isPage ? pageWidths : [320])])].sort((a, b) => a - b);
}

/** The height of a small phone, and that of a usual window at a zoom of 200 %. */
function getHeight({ height, widths: own }, width) {
  if (!isAll || own.includes(width) || height > 1000) return height;
  return width === 640 ? 400 : width === 320 ? Math.min(height, 640) : height;
}

/** Shows every state at each width, several at once, and takes its pictures. */
async function takePictures(isTouched) {
  const pages = [];
  for (let count = 0; count < availableParallelism() + 1; count++) {
    const page = await openGallery(browser, site, { scheme: 'light', isTouched });
    page.on('pageerror', (error) => troubles.push(error.message));
    if (language) await page.evaluate((tag) => window.gallery.speak(tag), language);
    pages.push(page);
  }
  const shots = (await pages[0].evaluate(() => window.gallery.list()))
    .filter(
      ({ name, ...state }) =>
        state.isTouched === isTouched &&
        (wanted.length === 0 || wanted.some((part) => name.includes(part))),
    )
    .flatMap((state) => listWidths(state).map((width) => ({ state, width })));

  const pictures = [];
  const left = [...shots.entries()];
  await Promise.all(
    pages.map(async (page) => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [index, { state, width }] = next;
        pictures[index] = await takeEachMode(page, state, width);
      }
      await page.context().close();
    }),
  );
  return pictures;
}

/** Takes a screenshot of a state in each mode, and collects faults. */
async function takeEachMode(page, state, width) {
  const { name, isPrinted } = state;
  const pictures = [];
  try {
    await showState(page, { ...state, height: getHeight(state, width) }, width);
  } catch (error) {
    troubles.push(`${name} at ${width} cannot be shown: ${error.message}`);
    return pictures;
  }
  for (const mode of modes) {
    if (isPrinted && mode.isForced) continue;
    await page.emulateMedia({
      colorScheme: mode.scheme,
      forcedColors: mode.isForced ? 'active' : 'none',
    });
    const looks =
      mode === modes[0]
        ? [findOverflow, findFaults, isPrinted ? findControls : findCrowding]
        : [findColourFaults];
    for (const look of looks) {
      for (const fault of await page.evaluate(look)) {
        troubles.push(`${name} at ${width}, ${nameMode(mode)}: ${fault}`);
      }
    }
    const file = `${name}-${width}-${nameMode(mode)}.png`;
    await page.screenshot({ path: join(output, file), fullPage: true, animations: 'disabled' });
    pictures.push({ file, name, width, mode });
  }
  return pictures;
}
