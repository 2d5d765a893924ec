/*
 * Measures exporting and restoring a library in Chromium with the built extension.
 *
 *     npm run bench:exchange -- --profile=folder
 *
 * --profile=folder        a profile that `bench:library` has filled
 * --clips=10000           only so many clips
 * --formats=json,backup   only these formats
 * --checks=0              skip the other programs that read the formats
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ExportFormat } from '../core/export';
import { bundle } from './bundle';
import { option } from './corpus';
import { type LibraryBenchPage, LibraryBrowser, workerPath } from './library/library-browser';

const clips = Number(option('clips') ?? 100_000);
const profile = option('profile');
if (profile === null) throw new Error('--profile must name a profile with a filled library');

const formats = (option('formats') ?? 'json,markdown,epub,backup,clips-csv,ris').split(
  ',',
) as readonly ExportFormat[];
/** Formats that are restored into an empty library. */
const restorableFormats: readonly ExportFormat[] = ['json', 'backup'];
const megabyte = 1_000_000;
const round = (value: number) => Math.round(value * 10) / 10;

const script = await bundle('in-page/library/index.ts');
const browser = await LibraryBrowser.start(resolve(profile), script, '');
interface Row {
  readonly clips: number;
  readonly mb: number;
  readonly s: number;
  readonly mbps: number;
  readonly heapMb: number;
  /** Rates of restoring the file: its dry run, and the import. */
  readonly dryRunMbps: number | null;
  readonly restoreMbps: number | null;
  /** `restoreMbps` as a share of `mbps`. */
  readonly share: number | null;
  readonly restoreHeapMb: number | null;
}

/** Runs some work in a page, and returns its result and the maximum heap in bytes (sampled every 200 ms). */
async function withMaxHeap<Value>(
  { page }: LibraryBenchPage,
  work: () => Promise<Value>,
): Promise<{ readonly result: Value; readonly maxHeap: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  let maxHeap = 0;
  const timer = setInterval(async () => {
    const response = await devtools.send('Performance.getMetrics').catch(() => null);
    const used = response?.metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    maxHeap = Math.max(maxHeap, used);
  }, 200);
  const result = await work();
  clearInterval(timer);
  return { result, maxHeap };
}

/** Restores a file into the empty library of a new profile. */
async function restore(file: string) {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-restored-'));
  const newBrowser = await LibraryBrowser.start(folder, script, '');
  const page = await newBrowser.openPage();
  await page.run('addFileInput', undefined);
  await page.page.setInputFiles('input', file);
  const restored = await withMaxHeap(page, () =>
    page.run('restoreLibrary', { textWorker: workerPath('text') }),
  );
  await newBrowser.close();
  await rm(folder, { recursive: true });
  return restored;
}

async function measure(format: ExportFormat): Promise<Row> {
  const page = await browser.openPage();
  const { result: exported, maxHeap } = await withMaxHeap(page, () =>
    page.run('exportLibrary', { format, clips }),
  );
  const computeMbps = (ms: number) => exported.bytes / megabyte / (ms / 1000);
  const mbps = computeMbps(exported.ms);
  let restoring: Awaited<ReturnType<typeof restore>> | null = null;
  if (restorableFormats.includes(format)) {
    const downloading = page.page.waitForEvent('download');
    await page.run('downloadExport', undefined);
    restoring = await restore(await (await downloading).path());
  }
  await page.page.close();
  const restored = restoring?.result ?? null;
  if (restored !== null && restored.counts.added !== exported.clips) {
    throw new Error(`${exported.clips} clips were exported, ${restored.counts.added} restored`);
  }
  if (restored?.remarks.length) throw new Error(JSON.stringify(restored.remarks[0]));
  return {
    clips: exported.clips,
    mb: round(exported.bytes / megabyte),
    s: round(exported.ms / 1000),
    mbps: round(mbps),
    heapMb: round(maxHeap / megabyte),
    dryRunMbps: restored && round(computeMbps(restored.dryRunMs)),
    restoreMbps: restored && round(computeMbps(restored.importMs)),
    share: restored && Math.round((computeMbps(restored.importMs) / mbps) * 100) / 100,
    restoreHeapMb: restoring && round(restoring.maxHeap / megabyte),
  };
}

const rows: Record<string, Row> = {};
for (const format of formats) {
  rows[format] = await measure(format);
  console.log(format, rows[format]);
}
await browser.close();
console.table(rows);
console.log(`machine: load average ${loadavg()[1]?.toFixed(1)} during the run`);
const checks =
  option('checks') === '0'
    ? null
    : (JSON.parse(
        execFileSync('npm', ['run', '--silent', 'check:formats'], { encoding: 'utf8' })
          .trim()
          .split('\n')
          .at(-1) ?? 'null',
      ) as Record<string, { ok: boolean; checker: string }>);
console.log(
  JSON.stringify({
    clips: rows['json']?.clips ?? 0,
    exportMBps: rows['json']?.mbps ?? null,
    exportHeapMb: rows['json']?.heapMb ?? null,
    restoreMBps: rows['json']?.restoreMbps ?? null,
    ...checks,
  }),
);
