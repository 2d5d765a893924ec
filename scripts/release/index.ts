/*
 * Makes the packages for the stores in .output/release: the extension for Chromium and Firefox,
 * the source package that addons.mozilla.org asks for, the lists of bundled packages, and the
 * checksums of all of them. The same commit always gives the same bytes.
 *
 *   npm run release
 *   npm run release -- --verify    also builds the extension from the source package, in a new
 *                                  folder, and compares the packages
 *
 * Fails if the extension is too large, if addons.mozilla.org's linter has new warnings, or if
 * files are not committed: the source package holds what is.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { listChecksums, type PackedFile, pack, readFolder } from './pack';
import { writeUnzipped } from './write-unzipped';

const root = resolve(import.meta.dirname, '../..');
const target = join(root, '.output/release');
const browsers = ['chrome', 'firefox'] as const;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const sourcesName = `pressmark-${version}-sources.zip`;

const uncommitted = git('status', '--porcelain');
if (uncommitted !== '') throw new Error(`Commit or remove these files first:\n${uncommitted}`);
npm(root, 'run', '--silent', 'build');
npm(root, 'run', '--silent', 'check:size');
npm(root, 'run', '--silent', 'check:extension');

const packages = packBuilds(root);
const sources = { name: sourcesName, bytes: pack(readCommitted()) };
if (process.argv.includes('--verify')) verify(packages, sources);
const bills = browsers.map((browser): PackedFile => {
  const name = `pressmark-${browser}.cdx.json`;
  return { name, bytes: readFileSync(join(root, '.output', name)) };
});
const released = [...packages, sources, ...bills];
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const { name, bytes } of released) writeFileSync(join(target, name), bytes);
const checksums = listChecksums(released);
writeFileSync(join(target, 'SHA256SUMS'), checksums);
console.log(checksums.trimEnd());
console.log(`\nPackages are in ${target}`);

/** Packs the builds in a project's folder. */
function packBuilds(folder: string): readonly PackedFile[] {
  return browsers.map((browser) => ({
    name: `pressmark-${version}-${browser}.zip`,
    bytes: pack(readFolder(join(folder, `.output/${browser}-mv3`))),
  }));
}

function readCommitted(): readonly PackedFile[] {
  const names = git('ls-files', '-z').split('\0').filter(Boolean);
  return names.map((name) => ({ name, bytes: readFileSync(join(root, name)) }));
}

/** Throws if building the source package gives other packages. */
function verify(expected: readonly PackedFile[], { bytes }: PackedFile): void {
  const folder = mkdtempSync(join(tmpdir(), 'pressmark-sources-'));
  try {
    writeUnzipped(bytes, folder);
    npm(folder, 'ci', '--ignore-scripts', '--prefer-offline', '--silent');
    npm(folder, 'run', '--silent', 'build');
    const differing = listDiffering(expected, packBuilds(folder));
    if (differing.length > 0) {
      throw new Error(
        `Built from the source package, these files differ:\n${differing.join('\n')}`,
      );
    }
    console.log('Building the source package gives the same packages.');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files that differ between packages, and those that only one of them has. */
function listDiffering(
  expected: readonly PackedFile[],
  built: readonly PackedFile[],
): readonly string[] {
  const list = (packages: readonly PackedFile[]) =>
    packages.flatMap((one) =>
      Object.entries(unzipSync(one.bytes)).map(([name, bytes]) =>
        listChecksums([{ name: `${one.name}: ${name}`, bytes }]),
      ),
    );
  const [before, after] = [new Set(list(expected)), new Set(list(built))];
  const differing = [...before, ...after].filter((line) => !(before.has(line) && after.has(line)));
  return [...new Set(differing.map((line) => line.slice(66).trimEnd()))];
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

function npm(folder: string, ...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] });
}
