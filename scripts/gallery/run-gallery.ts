import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, findFirefox, MissingProgram } from '../find-programs.mjs';
import { thisMachine } from '../machine.mjs';
import { createChromiumGallery, listStates } from './chromium-gallery';
import { findMissingFonts } from './find-missing-fonts';
import { findTwins } from './find-twins';
import { createFirefoxGallery } from './firefox-gallery';
import { type GalleryOptions, readOptions, WrongOption } from './gallery-options';
import { type ListedState, listModes, listShots, nameMode } from './list-shots';
import { makeSheets } from './make-sheets';
import { buildGallery } from './open-gallery.mjs';
import { nameRun, type Run } from './plan-runs';
import { takePictures } from './take-pictures';

const output = resolve(import.meta.dirname, '../../demo-output/gallery');

interface Opened {
  /** Folder of the built gallery. */
  readonly site: string;
  /** Also makes the contact sheets of Firefox's pictures. */
  readonly chromium: Browser;
  /** Path of Firefox; null if no run needs it. */
  readonly firefox: string | null;
  readonly states: readonly ListedState[];
}

/**
 * Takes the pictures of the runs that `plan` makes of the command's arguments. Prints the faults and
 * the numbers, and exits with 1 if there are faults or no pictures.
 */
export async function runGallery(
  help: string,
  plan: (options: GalleryOptions) => readonly Run[],
): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.isHelp) console.log(help);
    else if (!(await takeRuns(plan(options), options))) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof WrongOption || error instanceof MissingProgram)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Returns false if there are faults or no pictures. */
async function takeRuns(runs: readonly Run[], options: GalleryOptions): Promise<boolean> {
  const startedAt = Date.now();
  const machine = thisMachine();
  const missing = findMissingFonts(machine);
  if (missing.length > 0) throw new MissingProgram(missing.join('\n'));
  const firefox = runs.some(({ browser }) => browser === 'firefox') ? findFirefox(machine) : null;
  const executablePath = findChromium(machine);

  const site = await mkdtemp(join(tmpdir(), 'pressmark-gallery-'));
  await buildGallery(site);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  let pictureCount = 0;
  let faultCount = 0;
  try {
    const states = await listStates(browser, site);
    const opened = { site, chromium: browser, firefox, states };
    for (const run of runs) {
      const { pictures, faults } = await takeRun(run, options, opened);
      console.log(`${nameRun(run)}: ${pictures} pictures, ${faults} faults`);
      pictureCount += pictures;
      faultCount += faults;
    }
  } finally {
    await browser.close();
    await rm(site, { recursive: true, force: true });
  }
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(
    `${pictureCount} pictures in demo-output/gallery, ${faultCount} faults, ${seconds} seconds`,
  );
  return faultCount === 0 && pictureCount > 0;
}

/** Takes the pictures of a run into its folder, with contact sheets. Returns the numbers. */
async function takeRun(
  run: Run,
  options: GalleryOptions,
  { site, chromium, firefox, states }: Opened,
) {
  const folder = join(output, nameRun(run));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const browser =
    run.browser === 'firefox' && firefox !== null
      ? createFirefoxGallery(firefox, site)
      : createChromiumGallery(chromium, site);
  let faults = 0;
  const onFault = (fault: string) => {
    faults += 1;
    console.error(`${nameRun(run)}: ${fault}`);
  };
  const modes = listModes(options);
  const shots = listShots(states, { ...options, isMain: run.isMain });
  const series = { browser, language: run.language, modes, folder, onFault };
  const pictures = await takePictures(series, shots);
  for (const mode of modes) {
    const ofMode = pictures.filter((picture) => picture.mode === mode);
    await makeSheets(chromium, folder, nameMode(mode), ofMode);
  }
  const ofFirst = pictures.filter(({ mode }) => mode === modes[0]);
  for (const twin of await findTwins(folder, ofFirst)) onFault(twin);
  return { pictures: pictures.length, faults };
}
