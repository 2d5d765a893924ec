import { join } from 'node:path';

/** @typedef {import('./machine.mjs').Machine} Machine */

/**
 * Returns installed Chromium, Edge and Chrome programs, in the order to try them.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function installedChromiums(machine) {
  const onPath = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
  // Chrome is last, because only old versions load unpacked extensions from the command line.
  return present(machine, [...onPath, 'google-chrome', 'google-chrome-stable'], {
    darwin: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    // Windows always has Edge, and Chrome does not print its version there.
    win32: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  });
}

/**
 * Returns installed Firefox programs, in the order to try them.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function installedFirefoxes(machine) {
  return present(machine, ['firefox', 'firefox-esr'], {
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  });
}

/**
 * Returns the Chromium programs that Playwright has downloaded, newest first.
 *
 * @param {Machine} machine
 * @returns {string[]}
 */
export function playwrightChromiums(machine) {
  const { platform, env, home } = machine;
  /** @type {Record<string, string>} */
  const caches = {
    darwin: join(home, 'Library', 'Caches'),
    win32: env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
  };
  const usual = join(
    caches[platform] ?? env.XDG_CACHE_HOME ?? join(home, '.cache'),
    'ms-playwright',
  );
  const folder = env.PLAYWRIGHT_BROWSERS_PATH ?? usual;
  const newestFirst = machine
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  return newestFirst
    .flatMap((name) =>
      machine
        .list(join(folder, name))
        .flatMap((build) =>
          [
            'chrome',
            'chrome.exe',
            'Chromium.app/Contents/MacOS/Chromium',
            'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
          ].map((program) => join(folder, name, build, program)),
        ),
    )
    .filter((path) => machine.isProgram(path));
}

/**
 * Returns the programs that exist: by name on PATH, then in the usual folders.
 *
 * @param {Machine} machine
 * @param {string[]} names
 * @param {{ darwin: string[], win32: string[] }} usual
 */
function present(machine, names, usual) {
  const { platform, env, home } = machine;
  const onPath = names.map((name) => machine.which(name)).filter((path) => path !== null);
  /** @type {Record<string, string[]>} */
  const folders = {
    darwin: ['/Applications', `${home}/Applications`],
    win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    ),
    linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'],
  };
  const tails = platform === 'darwin' ? usual.darwin : platform === 'win32' ? usual.win32 : names;
  const separator = platform === 'win32' ? '\\' : '/';
  const inFolders = tails.flatMap((tail) =>
    (folders[platform] ?? []).map((folder) => folder + separator + tail),
  );
  return [...new Set([...onPath, ...inFolders.filter((path) => machine.isProgram(path))])];
}
