import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium, findFirefox } from '../find-programs.mjs';
import { listStates } from '../gallery/chromium-gallery';
import type { ListedState } from '../gallery/list-shots';
import { buildGallery } from '../gallery/open-gallery.mjs';
import { thisMachine } from '../machine.mjs';
import { compareControls, inspectBrowser } from './inspect-browser';
import { type InspectedPage, inspectChromium, inspectFirefox } from './inspected-page';
import { plantFaults } from './plant-faults';

const help = `npm run check:accessibility -- [part of a state’s name …]

Inspects every state of every view in Chromium and Firefox as a screen reader and a keyboard see it:
names and roles in the accessibility tree, the order and visibility of the focus, wide text spacing,
and the same controls in both browsers. Writes the trees into demo-output/accessibility/.

--main   only the main states, which show every view once`;

const output = resolve(import.meta.dirname, '../../demo-output/accessibility');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    main: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else if (!(await inspectAll(positionals, values.main))) process.exitCode = 1;

/** Prints the faults and the numbers. Returns false if there are faults or nothing was inspected. */
async function inspectAll(names: readonly string[], isMain: boolean): Promise<boolean> {
  const machine = thisMachine();
  const firefoxPath = findFirefox(machine);
  const site = await mkdtemp(join(tmpdir(), 'pressmark-gallery-'));
  const browser = await chromium.launch({
    executablePath: findChromium(machine),
    args: ['--no-sandbox'],
  });
  try {
    await buildGallery(site);
    const all = await listStates(browser, site);
    // On paper there is nothing to operate. Touch changes sizes only.
    const states = all
      .filter(({ isPrinted, isTouched }) => !isPrinted && !isTouched)
      .filter((state) => state.isMain || !isMain)
      .filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
    const first = await inspect(await inspectChromium(browser, site), states, all);
    const second = await inspect(await inspectFirefox(firefoxPath, site), states, all);
    const different = compareControls(first.controls, second.controls);
    for (const line of different) console.error(line);
    const total = {
      states: states.length,
      controls: [...first.controls.values()].flat().length,
      stops: first.stops + second.stops,
      rings: first.rings,
      faults: first.faults + second.faults,
      different: different.length,
      planted: first.planted + second.planted,
      caught: first.caught + second.caught,
    };
    console.log(JSON.stringify(total));
    const isClean = total.faults === 0 && total.different === 0;
    return isClean && total.states > 0 && total.planted === total.caught;
  } finally {
    await browser.close();
    await rm(site, { recursive: true, force: true });
  }
}

async function inspect(
  inspected: InspectedPage,
  states: readonly ListedState[],
  all: readonly ListedState[],
) {
  try {
    const folder = join(output, inspected.name.toLowerCase());
    const report = await inspectBrowser(inspected, states, folder);
    const { planted, missed } = await plantFaults(inspected, all);
    for (const fault of missed) console.error(`${inspected.name}: not caught: ${fault}`);
    return { ...report, planted, caught: planted - missed.length };
  } finally {
    await inspected.close();
  }
}
