import { findChromium, MissingProgram } from './find-programs.mjs';
import { installMissing } from './install.mjs';
import { thisMachine } from './machine.mjs';
import { runStep } from './run-step.mjs';

/*
 * `npm start`: installs what is missing, builds the extension, and opens an
 * invented newspaper in Chromium with it. With `--headless`, or without a
 * display, it runs the demonstration instead, which leaves files and
 * screenshots in demo-output/.
 */

const buildMs = 240_000;
/** The demonstration itself has a lower limit, with a better message. */
const demoMs = 120_000;

try {
  process.exitCode = (await start()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof MissingProgram ? error.message : String(error));
  process.exitCode = 1;
}

async function start() {
  await installMissing();
  const chromium = findChromium(thisMachine());
  console.log('Building the extension…');
  const built = await runStep('npx', ['wxt', 'build', '--browser', 'chrome'], { limitMs: buildMs });
  if (!built.ok) {
    console.error(`The extension could not be built:\n${built.output}`);
    return false;
  }
  const isDemo = process.argv.includes('--headless') || !hasDisplay();
  const script = isDemo ? 'scripts/demo.ts' : 'scripts/open.ts';
  const { ok } = await runStep(process.execPath, ['--import', 'tsx', script], {
    env: { PRESSMARK_CHROMIUM: chromium },
    show: true,
    ...(isDemo && { limitMs: demoMs }),
  });
  return ok;
}

function hasDisplay() {
  const { platform, env } = process;
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
