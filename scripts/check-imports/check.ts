import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Damage, damages } from './damages';
import { type Contents, type Found, findLost } from './find-lost';
import { type ImportedFile, importTwice } from './import-file';

/*
 * Imports real files of other programs twice into an empty library, and compares what is there with
 * what Python's parsers find in the file. Then damages some of them, and must notice each time.
 *
 *     npm run check:imports
 *
 * PRESSMARK_EXPORTS   where the files are; `../shared/exports` if it is not set
 *
 * The last line is JSON: the numbers of files, of those recognised, of pages and highlights in them
 * and of those found, of fields that are neither imported nor reported, of files that threw, and of
 * damages planted and caught.
 */

const folder = resolve(process.env['PRESSMARK_EXPORTS'] ?? '../shared/exports');
const python = join(import.meta.dirname, 'read_exports.py');
const maxBuffer = 1_000_000_000;

const contents = JSON.parse(
  execFileSync('python3', [python, folder], { encoding: 'utf8', maxBuffer }),
) as Readonly<Record<string, Contents>>;

type Checked =
  | { readonly imported: ImportedFile; readonly found: Found; readonly isComplete: boolean }
  | { readonly error: unknown };

async function check(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Checked> {
  const present = contents[path] ?? { pages: 0, highlights: 0, values: [] };
  try {
    const imported = await importTwice(path, bytes);
    const found = findLost(imported, present);
    const isComplete =
      found.pages >= present.pages &&
      found.highlights >= present.highlights &&
      found.lost.length === 0 &&
      imported.isRepeatable;
    return { imported, found, isComplete };
  } catch (error) {
    return { error };
  }
}

const readBytes = (path: string) => new Uint8Array(readFileSync(join(folder, path)));

/**
 * A damage is noticed if the file is refused, or something is missing that was there before; a cut,
 * if it is reported.
 */
async function isCaught({ path, change, isCut = false }: Damage): Promise<boolean> {
  const checked = await check(path, new Uint8Array(Buffer.from(change(readBytes(path)))));
  if ('error' in checked) return true;
  const { isRecognised, remarks } = checked.imported;
  if (isCut) return !isRecognised || remarks.some(({ code }) => code === 'cut-off');
  return !checked.isComplete;
}

const total = { files: 0, recognised: 0, items: 0, found: 0, lost: 0, threw: 0 };
const lost: string[] = [];
let hasChanged = false;
console.log('file | format | pages | highlights | lost fields | remarks | again | seconds');
for (const [path, present] of Object.entries(contents)) {
  const checked = await check(path, readBytes(path));
  const items = present.pages + present.highlights;
  total.files++;
  total.items += items;
  if ('error' in checked) {
    total.threw++;
    console.log(`${path} | THREW ${String(checked.error)}`);
    continue;
  }
  const { imported, found } = checked;
  if (imported.isRecognised) total.recognised++;
  total.found +=
    Math.min(found.pages, present.pages) + Math.min(found.highlights, present.highlights);
  total.lost += found.lost.length;
  lost.push(
    ...found.lost.map(({ field, text }) => `${path} | ${field} | ${text.trim().slice(0, 150)}`),
  );
  hasChanged ||= !imported.isRepeatable;
  console.log(
    [
      ...[path, imported.kind, `${found.pages}/${present.pages}`],
      ...[
        `${found.highlights}/${present.highlights}`,
        found.lost.map(({ field }) => field).join(', ') || '–',
      ],
      ...[imported.remarks.reduce((sum, { count }) => sum + count, 0)],
      ...[imported.isRepeatable ? 'same' : 'CHANGED', imported.seconds.toFixed(2)],
    ].join(' | '),
  );
}

if (lost.length > 0) console.log(`\nneither imported nor reported:\n${lost.join('\n')}`);

console.log('\ndamage | noticed');
let caught = 0;
for (const damage of damages) {
  const isNoticed = await isCaught(damage);
  if (isNoticed) caught++;
  console.log(`${damage.path}: ${damage.what} | ${isNoticed ? 'yes' : 'NO'}`);
}

const summary = { ...total, planted: damages.length, caught };
console.log(JSON.stringify(summary));
if (total.threw > 0 || hasChanged || caught < damages.length || total.found < total.items) {
  process.exitCode = 1;
}
