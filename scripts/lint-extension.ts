/*
 * Lints the built Firefox extension as addons.mozilla.org does. Fails on errors, and on warnings
 * beyond those listed here with their reasons. Also fails if a dependency of `package.json` is not in
 * the list of bundled packages and their licences.
 *
 *   npm run check:extension       after npm run build
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '..');

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly metadata: { readonly totalScannedFileSize: number };
}

/** Warnings that are known to be harmless. */
const known: readonly { readonly code: string; readonly message: RegExp; readonly why: string }[] =
  [
    {
      code: 'UNSAFE_VAR_ASSIGNMENT',
      message: /innerHTML/,
      why: 'Preact supports dangerouslySetInnerHTML, which no component uses',
    },
    {
      code: 'UNSAFE_VAR_ASSIGNMENT',
      message: /createContextualFragment/,
      why: 'extraction decodes markup in an inert document and reads only its text and images',
    },
    {
      code: 'UNSAFE_VAR_ASSIGNMENT',
      message: /\.document\(\)\.write/,
      why: "a method of micromark's tokenizer, not of a document",
    },
    {
      code: 'UNSAFE_VAR_ASSIGNMENT',
      message: /^Unsafe call to import/,
      why: 'loads the messages of a language, from a file of the package; all names are from a list',
    },
    {
      code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
      message: /minimum Firefox for Android version/,
      why: 'Firefox for Android ignores the key before version 142',
    },
  ];

const { stdout } = await promisify(execFile)(
  process.execPath,
  [
    resolve(root, 'node_modules/web-ext/bin/web-ext.js'),
    'lint',
    '--self-hosted',
    '--output=json',
    `--source-dir=${resolve(root, '.output/firefox-mv3')}`,
  ],
  { maxBuffer: 1 << 26 },
).catch((failed: { stdout?: string }) => ({ stdout: failed.stdout ?? '' }));
const { errors, warnings, metadata } = JSON.parse(stdout) as Report;
if (!(metadata.totalScannedFileSize > 0)) throw new Error('nothing was linted');
const unknown = warnings.filter(
  ({ code, message }) => !known.some((one) => one.code === code && one.message.test(message)),
);
for (const { code, message, file } of [...errors, ...unknown]) {
  console.error(`${file ?? ''}: ${code} ${message}`);
}
console.log(`${errors.length} errors, ${warnings.length} warnings, ${unknown.length} of them new`);

const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const unlisted = ['chrome', 'firefox'].flatMap((browser) => {
  const file = resolve(root, `.output/${browser}-mv3/THIRD-PARTY.txt`);
  const listed = readFileSync(file, 'utf8').split('\n');
  return (
    Object.entries(dependencies)
      .map(([name, version]) => `${name} ${version}, `)
      .filter((start) => !listed.some((line) => line.startsWith(start)))
      // Firefox has it built in.
      .filter((start) => browser !== 'firefox' || !start.startsWith('webextension-polyfill '))
      .map((start) => `${browser}: THIRD-PARTY.txt lacks ${start}`)
  );
});
for (const line of unlisted) console.error(line);
process.exitCode = errors.length + unknown.length + unlisted.length === 0 ? 0 : 1;
