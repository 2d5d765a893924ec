import { argv, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installedChromiums, installedFirefoxes, playwrightChromiums } from './browser-places.mjs';
import { thisMachine } from './machine.mjs';

/** @typedef {import('./machine.mjs').Machine} Machine */

/** Time for a browser to print its version on a busy machine. */
const askMs = 20_000;
/** Time limit of a download, after which the network is considered down. */
const downloadMs = 240_000;
const installMs = 480_000;

/** The first version of Google Chrome that ignores `--load-extension`. */
const firstLockedChrome = 137;

/** Thrown if a program cannot be found or downloaded. The message says how to install it. */
export class MissingProgram extends Error {}

/**
 * Finds a Chromium that loads unpacked extensions. Tries, in this order: PRESSMARK_CHROMIUM,
 * Chromium, Edge and Chrome on the machine, those Playwright has downloaded, a download by
 * Playwright, and apt for root on Debian.
 *
 * @param {Machine} machine
 * @returns {string}
 * @throws {MissingProgram}
 */
export function findChromium(machine) {
  const named = fromEnvironment(machine, 'PRESSMARK_CHROMIUM');
  if (named !== null) return named;
  const unusable = [];
  for (const program of [...installedChromiums(machine), ...playwrightChromiums(machine)]) {
    const version = versionOf(machine, program);
    if (version === null) continue;
    if (!ignoresLoadExtension(version)) return program;
    unusable.push(`${version.trim()} (${program})`);
  }
  const fetched = fetchChromium(machine);
  if (fetched !== null) return fetched;
  throw new MissingProgram(
    [
      'Found no Chromium on this machine that can load Pressmark.',
      ...unusable.map(
        (one) => `Found ${one}, but since version 137 Chrome ignores --load-extension.`,
      ),
      'Install one in any of these ways:',
      '  npx playwright-core install chromium',
      '  apt-get install chromium (Debian), dnf install chromium (Fedora), brew install --cask chromium (macOS)',
      '  or Microsoft Edge, from its site',
      'or set its path: PRESSMARK_CHROMIUM=/path/to/chromium',
    ].join('\n'),
  );
}

/**
 * Finds Firefox: PRESSMARK_FIREFOX, Firefox on the machine, or apt for root on Debian.
 *
 * @param {Machine} machine
 * @returns {string}
 * @throws {MissingProgram}
 */
export function findFirefox(machine) {
  const named = fromEnvironment(machine, 'PRESSMARK_FIREFOX');
  if (named !== null) return named;
  const here = () =>
    installedFirefoxes(machine).find((program) => versionOf(machine, program) !== null);
  const found = here() ?? (installPackage(machine, 'firefox-esr') ? here() : undefined);
  if (found !== undefined) return found;
  throw new MissingProgram(
    [
      'Found no Firefox on this machine.',
      'Install one in any of these ways:',
      '  apt-get install firefox-esr (Debian), dnf install firefox (Fedora), brew install --cask firefox (macOS)',
      '  or from Mozilla: https://www.mozilla.org/firefox/',
      'or set its path: PRESSMARK_FIREFOX=/path/to/firefox',
    ].join('\n'),
  );
}

/**
 * Makes sure that a window and keyboard can be used without a display: Xvfb and xdotool, found
 * on PATH or installed by apt for root. Only needed on Linux.
 *
 * @param {Machine} machine
 * @throws {MissingProgram}
 */
export function needXDisplay(machine) {
  if (machine.platform !== 'linux') return;
  for (const [program, name] of Object.entries({ Xvfb: 'xvfb', xdotool: 'xdotool' })) {
    if (machine.which(program) !== null) continue;
    if (installPackage(machine, name) && machine.which(program) !== null) continue;
    throw new MissingProgram(
      `The shortcuts are tested with real key presses, which need ${program}: apt-get install ${name} (Debian)`,
    );
  }
}

/**
 * Finds NATS: PRESSMARK_NATS, `nats-server` on PATH, or apt for root on Debian.
 *
 * @param {Machine} machine
 * @returns {string}
 * @throws {MissingProgram}
 */
export function findNatsServer(machine) {
  const named = fromEnvironment(machine, 'PRESSMARK_NATS');
  if (named !== null) return named;
  const here = () => machine.which('nats-server');
  const found = here() ?? (installPackage(machine, 'nats-server') ? here() : null);
  if (found !== null) return found;
  throw new MissingProgram(
    [
      'Found no nats-server on this machine.',
      'Install one in any of these ways:',
      '  apt-get install nats-server (Debian), brew install nats-server (macOS)',
      '  or from NATS: https://nats.io/download/',
      'or set its path: PRESSMARK_NATS=/path/to/nats-server',
    ].join('\n'),
  );
}

/**
 * Finds Apache with WebDAV: PRESSMARK_APACHE, `apache2` or `httpd`, or apt for root on Debian.
 *
 * @param {Machine} machine
 * @returns {string}
 * @throws {MissingProgram}
 */
export function findApache(machine) {
  const named = fromEnvironment(machine, 'PRESSMARK_APACHE');
  if (named !== null) return named;
  // Debian's is not on the PATH of users.
  const places = ['/usr/sbin/apache2', '/usr/sbin/httpd'];
  const here = () =>
    machine.which('apache2') ?? machine.which('httpd') ?? places.find(machine.isProgram) ?? null;
  const found = here() ?? (installPackage(machine, 'apache2') ? here() : null);
  if (found !== null) return found;
  throw new MissingProgram(
    [
      'Found no Apache on this machine.',
      'Install one in any of these ways:',
      '  apt-get install apache2 (Debian), dnf install httpd (Fedora), brew install httpd (macOS)',
      'or set its path: PRESSMARK_APACHE=/path/to/apache2',
    ].join('\n'),
  );
}

/**
 * Finds rclone: PRESSMARK_RCLONE, `rclone` on PATH, or apt for root on Debian.
 *
 * @param {Machine} machine
 * @returns {string}
 * @throws {MissingProgram}
 */
export function findRclone(machine) {
  const named = fromEnvironment(machine, 'PRESSMARK_RCLONE');
  if (named !== null) return named;
  const here = () => machine.which('rclone');
  const found = here() ?? (installPackage(machine, 'rclone') ? here() : null);
  if (found !== null) return found;
  throw new MissingProgram(
    [
      'Found no rclone on this machine.',
      'Install one in any of these ways:',
      '  apt-get install rclone (Debian), dnf install rclone (Fedora), brew install rclone (macOS)',
      '  or from rclone: https://rclone.org/downloads/',
      'or set its path: PRESSMARK_RCLONE=/path/to/rclone',
    ].join('\n'),
  );
}

/**
 * Returns a path from the environment. Throws if it is not a program.
 *
 * @param {Machine} machine
 * @param {string} name
 */
function fromEnvironment(machine, name) {
  const path = machine.env[name];
  if (path === undefined || path === '') return null;
  if (machine.isProgram(path)) return path;
  throw new MissingProgram(`${name} is set to ${path}, but there is no such program.`);
}

/**
 * Downloads Playwright's Chromium, or else installs Debian's.
 *
 * @param {Machine} machine
 */
function fetchChromium(machine) {
  machine.say('No Chromium here. Downloading one (Playwright’s, about 170 MB)…');
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  const runs = (/** @type {string[]} */ programs) =>
    programs.find((program) => versionOf(machine, program) !== null);
  // Without the second, reduced browser that only the old headless mode needs.
  if (machine.run('node', [cli, 'install', '--no-shell', 'chromium'], downloadMs)) {
    // On a minimal system it lacks libraries, and cannot print its version.
    const downloaded = runs(playwrightChromiums(machine));
    if (downloaded !== undefined) return downloaded;
  }
  if (!installPackage(machine, 'chromium')) return null;
  return runs(installedChromiums(machine)) ?? null;
}

/**
 * @param {Machine} machine
 * @param {string} name
 */
function installPackage(machine, name) {
  if (!machine.canInstall) return false;
  machine.say(`Installing Debian’s ${name} …`);
  machine.run('apt-get', ['-qq', 'update'], installMs);
  return machine.run(
    'apt-get',
    ['-qq', 'install', '-y', '--no-install-recommends', name],
    installMs,
  );
}

/**
 * Returns a browser's version line, or null if it does not run. On Windows browsers print none,
 * so they are assumed to work.
 *
 * @param {Machine} machine
 * @param {string} program
 */
function versionOf(machine, program) {
  if (machine.platform === 'win32') return '';
  const answer = machine.ask(program, ['--version'], askMs);
  return answer !== null && /chrom|edge|firefox/i.test(answer) ? answer : null;
}

/** @param {string} version */
function ignoresLoadExtension(version) {
  const chrome = /^Google Chrome (?!for Testing)(\d+)/.exec(version.trim());
  return chrome !== null && Number(chrome[1]) >= firstLockedChrome;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const find = argv[2] === 'firefox' ? findFirefox : findChromium;
  try {
    console.log(find(thisMachine()));
  } catch (error) {
    if (!(error instanceof MissingProgram)) throw error;
    console.error(error.message);
    exit(1);
  }
}
