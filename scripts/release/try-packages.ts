/*
 * Runs a newcomer's path and the main workflow with the packages of `npm run release`: Firefox
 * installs its package as it is, Chromium the unpacked one.
 *
 *   npm run test:packages      after npm run release
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findChromium, findFirefox } from '../find-programs.mjs';
import { thisMachine } from '../machine.mjs';
import { writeUnzipped } from './write-unzipped';

const root = resolve(import.meta.dirname, '../..');
const release = join(root, '.output/release');
const journeys = ['first-run', 'chromium-stopped', 'firefox'];

const machine = thisMachine();
const folder = mkdtempSync(join(tmpdir(), 'pressmark-package-'));
try {
  writeUnzipped(readFileSync(findPackage('chrome')), folder);
  const files = journeys.map((name) => `tests/journeys/${name}.test.ts`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'journeys', ...files], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PRESSMARK_CHROMIUM: findChromium(machine),
      PRESSMARK_FIREFOX: findFirefox(machine),
      PRESSMARK_CHROMIUM_BUILD: folder,
      PRESSMARK_FIREFOX_BUILD: findPackage('firefox'),
    },
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}

function findPackage(browser: string): string {
  const name = readdirSync(release).find((file) => file.endsWith(`-${browser}.zip`));
  if (name === undefined) throw new Error(`${release} has no package for ${browser}`);
  return join(release, name);
}
