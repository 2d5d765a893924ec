/*
 * Measures what each part of the built extension loads before it runs: its script, what that
 * imports statically, and style sheets, each gzipped. Fails if one exceeds its budget in
 * scripts/build/size-budget.json, or is so far below it that the budget should be lowered.
 *
 * "popup.html + connect-library" adds the chunk of that name, which the popup imports dynamically as
 * soon as it runs, and what that imports.
 *
 *   npm run check:size       after npm run build
 *   … -- --json              prints the sizes in kB instead, and checks nothing
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Budget, findOverBudget } from './build/over-budget';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, '.output/chrome-mv3');
const budget: Budget = JSON.parse(
  readFileSync(join(root, 'scripts/build/size-budget.json'), 'utf8'),
);

/** Returns the files that are loaded with `entries`, including themselves, as paths in the extension. */
function loadedWith(entries: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    for (const imported of importsIn(file, text)) add(imported);
  };
  for (const entry of entries) add(entry);
  return files;
}

/** Returns the path of a file that is named as it is, or of a chunk named without its hash. */
function findFile(name: string): string {
  if (name.includes('.')) return name;
  const chunk = readdirSync(join(folder, 'chunks')).find((one) => one.startsWith(`${name}-`));
  if (chunk === undefined) throw new Error(`no chunk ${name}`);
  return `chunks/${chunk}`;
}

function importsIn(file: string, text: string): readonly string[] {
  if (file.endsWith('.css')) return [];
  const pattern = file.endsWith('.html')
    ? /<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.(?:js|css))"/g
    : /(?:\bfrom|\bimport)\s*"(\.[^"]+)"/g;
  return [...text.matchAll(pattern)].map(([, path = '']) =>
    file.endsWith('.html') ? path : join(dirname(file), path),
  );
}

const sizes = Object.fromEntries(
  Object.keys(budget).map((entry) => [
    entry,
    [...loadedWith(entry.split(' + ').map(findFile))]
      .map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length)
      .reduce((sum, size) => sum + size, 0) / 1000,
  ]),
);
if (process.argv.includes('--json')) {
  console.log(JSON.stringify(sizes));
  process.exit();
}
for (const [entry, { kB, goal }] of Object.entries(budget)) {
  const size = sizes[entry]?.toFixed(1).padStart(7);
  console.log(`${entry.padEnd(30)}${size} kB of ${kB}, goal ${goal ?? kB}`);
}
const problems = findOverBudget(sizes, budget);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
