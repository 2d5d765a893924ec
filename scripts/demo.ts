import { mkdir, rm } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clipSteps } from './demo/clip';
import { detectSteps } from './demo/detect';
import { exportSteps } from './demo/export';
import { markSteps } from './demo/mark';
import { panelSteps } from './demo/panel';
import type { Stage, Step } from './demo/steps';
import { launchChromium } from './drive/chromium/launch-chromium';
import { serveNewspaper } from './newspaper';

/*
 * Runs the main workflow in a real headless Chromium, step by step, and leaves screenshots and
 * exported files in demo-output/. PRESSMARK_CHROMIUM names the browser. Exits with 1 at the
 * first step that fails.
 */

const steps = [...detectSteps, ...clipSteps, ...markSteps, ...panelSteps, ...exportSteps];
/** Below the limit of `npm start`, so that a hanging step is named. */
const limitMs = 105_000;

const output = fileURLToPath(new URL('../demo-output', import.meta.url));
await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });

const started = performance.now();
const newspaper = await serveNewspaper();
const driven = await launchChromium({
  executablePath: process.env['PRESSMARK_CHROMIUM'] ?? 'chromium',
  extension: fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url)),
});
console.log(`${driven.version}, with the newspaper at ${newspaper.url}\n`);
const stage: Stage = { driven, site: newspaper.url, output, tab: null };

let isDone = false;
try {
  for (const [index, step] of steps.entries()) await show(step, index);
  isDone = true;
} catch (error) {
  console.log(`    FAILED: ${error instanceof Error ? error.message : error}`);
} finally {
  await driven.close();
  await newspaper.close();
}

if (isDone) {
  const folder = relative(process.cwd(), output) || output;
  console.log(`\n${steps.length} steps in ${seconds(started)}. Files and screenshots: ${folder}/`);
}
process.exit(isDone ? 0 : 1);

async function show(step: Step, index: number): Promise<void> {
  const began = performance.now();
  console.log(`${`${index + 1}`.padStart(2)}. ${step.name}`);
  const seen = await withinLimit(step.run(stage));
  console.log(`    ${seen} (${seconds(began)})`);
}

async function withinLimit(run: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const leftMs = Math.max(0, limitMs - (performance.now() - started));
    timer = setTimeout(() => reject(new Error('the demonstration took too long')), leftMs);
  });
  try {
    return await Promise.race([run, late]);
  } finally {
    clearTimeout(timer);
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
