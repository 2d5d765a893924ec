import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import {
  findApache,
  findChromium,
  findFirefox,
  findNatsServer,
  findRclone,
  MissingProgram,
  needXDisplay,
} from './find-programs.mjs';
import { installMissing } from './install.mjs';
import { thisMachine } from './machine.mjs';
import { runStep } from './run-step.mjs';
import {
  closingLine,
  listUnsteady,
  quoteOutput,
  replaceResults,
  sum,
  tallyCheck,
  tallyVitest,
} from './tally.mjs';

/*
 * `npm test`: installs what is missing, runs every check and every test, and
 * ends with one line, "N passed, N failed". A check counts as one test.
 * `--unit` leaves out the build and the browsers. `--long` runs every property test in full, and
 * every journey in both browsers.
 *
 * A browser on a busy machine may miss a key or a click. Up to three files of journeys that failed
 * are therefore run once more, alone, and named in the output.
 */

const isLong = process.argv.includes('--long');

const checkMs = 240_000;
/** Limit for finding or downloading a browser, a build, and the demonstration, each with its own limit. */
const demoMs = 900_000;
const unitMs = isLong ? 3_600_000 : 900_000;
const serversMs = isLong ? 2_400_000 : 600_000;
const journeysMs = isLong ? 3_600_000 : 1_500_000;
const projectFolder = resolve(import.meta.dirname, '..');
/** Missing after a failed build. */
const chromiumBuild = join(projectFolder, '.output/chrome-mv3/manifest.json');

/** @typedef {{ passed: number, failed: number }} Tally */

/** @type {Tally[]} */
const tallies = [];
const reports = mkdtempSync(join(tmpdir(), 'pressmark-tests-'));

try {
  await installMissing();
  if (process.argv.includes('--unit')) {
    await checkSource();
    await units();
  } else {
    // The unit tests use both processors: tests of servers time out beside them.
    const [built] = await Promise.all([
      buildAndCheck(),
      Promise.all([checkSource(), servers()]).then(units),
    ]);
    const ended = await Promise.all([display(built), journeys(built)]);
    for (const repeat of ended) await repeat?.();
  }
} catch (error) {
  console.log(quoteOutput(String(error)));
  tallies.push(tallyCheck(false));
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const total = sum(tallies);
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function checkSource() {
  await check('types', 'check:types');
  await check('lint', 'check:lint');
  await check('unused', 'check:unused');
}

function units() {
  return vitest('unit*', unitMs);
}

/**
 * Builds for both browsers and checks the result. Returns whether the builds succeeded. The
 * build for Chromium is the one of the README's first command, as a newcomer runs it.
 */
async function buildAndCheck() {
  await demonstration();
  const built = await check('firefox', 'build:firefox');
  if (built) {
    await check('size', 'check:size');
    await check('web-ext', 'check:extension');
  }
  return built && existsSync(chromiumBuild);
}

/**
 * Runs a script of package.json as one test.
 *
 * @param {string} name
 * @param {string} script
 */
async function check(name, script) {
  const { ok, output, elapsedMs } = await runStep('npm', ['run', '--silent', script], {
    limitMs: checkMs,
  });
  report(name, tallyCheck(ok), elapsedMs, output);
  return ok;
}

/** Runs the README's first command as one test. */
async function demonstration() {
  const { ok, output, elapsedMs } = await runStep('npm', ['start', '--', '--headless'], {
    limitMs: demoMs,
  });
  report('demo', tallyCheck(ok), elapsedMs, output);
}

/**
 * Runs a project of vitest.config.ts.
 *
 * @param {string} project
 * @param {number} limitMs
 * @param {{ env?: Record<string, string>, isPatient?: boolean, files?: string[] }} options With
 *   `isPatient`, other processes come first. `files` are all by default.
 */
async function runVitest(project, limitMs, { env = {}, isPatient = false, files = [] } = {}) {
  const file = join(reports, `${project.replace('*', '')}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const mode = isLong ? ['--mode', 'long', '--testTimeout=300000'] : [];
  const args = ['vitest', 'run', '--project', project, ...files, ...mode, ...reporters];
  const isNice = isPatient && process.platform === 'linux';
  const step = isNice
    ? await runStep('nice', ['-n', '15', 'npx', ...args], { limitMs, env })
    : await runStep('npx', args, { limitMs, env });
  return { ...step, report: readReport(file) };
}

/**
 * Runs a project of vitest.config.ts and reports it.
 *
 * @param {string} project
 * @param {number} limitMs
 * @param {{ env?: Record<string, string> }} options
 */
async function vitest(project, limitMs, options = {}) {
  const { ok, output, elapsedMs, report: results } = await runVitest(project, limitMs, options);
  report(project, tallyVitest(results, ok), elapsedMs, output);
}

/**
 * Runs journeys. If few files failed, returns what runs them again; otherwise reports the result.
 *
 * @param {string} project
 * @param {{ env: Record<string, string>, isPatient?: boolean }} options
 */
async function runJourneys(project, options) {
  const first = await runVitest(project, journeysMs, options);
  const files = listUnsteady(first.report);
  if (first.report === null || files.length === 0) {
    report(project, tallyVitest(first.report, first.ok), first.elapsedMs, first.output);
    return null;
  }
  const firstReport = first.report;
  return async () => {
    const again = await runVitest(project, journeysMs, { ...options, files });
    const results = again.report && replaceResults(firstReport, again.report);
    const names = files.map((file) => relative(projectFolder, file)).join(' and ');
    console.log(`${project}: ${names} failed at first, and ran again`);
    console.log(quoteOutput(first.output));
    const elapsedMs = first.elapsedMs + again.elapsedMs;
    report(project, tallyVitest(results, again.ok), elapsedMs, again.output);
  };
}

/** Runs the tests with real servers, which count as failed without them. */
async function servers() {
  await withPrograms('servers', () => {
    const machine = thisMachine();
    const env = {
      PRESSMARK_NATS: findNatsServer(machine),
      PRESSMARK_APACHE: findApache(machine),
      PRESSMARK_RCLONE: findRclone(machine),
    };
    return vitest('servers', serversMs, { env });
  });
}

/**
 * Runs the journeys on X displays, which lose keys if they have to wait for others.
 *
 * @param {boolean} built
 */
function display(built) {
  return withBrowsers('display', built, (env) => runJourneys('display', { env }));
}

/**
 * Runs the other journeys of both browsers.
 *
 * @param {boolean} built
 */
function journeys(built) {
  return withBrowsers('journeys', built, (env) =>
    runJourneys('journeys', { env, isPatient: true }),
  );
}

/**
 * Runs tests in the browsers. They count as failed without the extension or a browser.
 *
 * @template Ended
 * @param {string} name
 * @param {boolean} built
 * @param {(env: Record<string, string>) => Promise<Ended>} run
 */
async function withBrowsers(name, built, run) {
  if (!built) {
    report(name, tallyCheck(false), 0, 'There is no extension to try.');
    return null;
  }
  return withPrograms(name, () => {
    const machine = thisMachine();
    needXDisplay(machine);
    return run({
      PRESSMARK_CHROMIUM: findChromium(machine),
      PRESSMARK_FIREFOX: findFirefox(machine),
    });
  });
}

/**
 * Reports one failure if a program is missing, and returns null.
 *
 * @template Ended
 * @param {string} name
 * @param {() => Promise<Ended>} run
 */
async function withPrograms(name, run) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error;
    report(name, tallyCheck(false), 0, error.message);
    return null;
  }
}

/**
 * Prints a step's result, and its output if it failed.
 *
 * @param {string} name
 * @param {Tally} tally
 * @param {number} elapsedMs
 * @param {string} output
 */
function report(name, tally, elapsedMs, output) {
  tallies.push(tally);
  const seconds = `${(elapsedMs / 1000).toFixed(1)} s`.padStart(8);
  const count = `${tally.passed + tally.failed}`.padStart(5);
  const verdict = tally.failed === 0 ? 'ok' : `FAILED: ${tally.failed}`;
  console.log(`${name.padEnd(9)}${count} ${seconds}  ${verdict}`);
  if (tally.failed > 0) console.log(quoteOutput(output));
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
