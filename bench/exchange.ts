/*
 * The library as files, in Chromium with the built extension:
 * `npm run bench:exchange -- --profile=folder`, a folder that `bench:library`
 * has filled and kept. `--clips=10000` makes it short, and so does `--formats=json,backup`; `--checks=0` leaves out
 * the other programs that read the formats.
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
if (profile === null) throw new Error('--profile must name a library that was filled');

const formats = (option('formats') ?? 'json,markdown,epub,backup,clips-csv,ris').split(
  ',',
) as readonly ExportFormat[];
/** Formats that come in again, into a library with nothing in it. */
const restored: readonly ExportFormat[] = ['json', 'backup'];
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
  /** The same bytes taken in: looked through, and restored. */
  readonly lookMbps: number | null;
  readonly restoreMbps: number | null;
  /** Of the rate of the export. */
  readonly share: number | null;
  readonly restoreHeapMb: number | null;
}

/** The largest heap of a page while something is done in it, in bytes, looked at five times a second. */
async function withHeap<Value>(
  { page }: LibraryBenchPage,
  work: () => Promise<Value>,
): Promise<{ readonly done: Value; readonly heap: number }> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  let heap = 0;
  const watching = setInterval(async () => {
    const answer = await devtools.send('Performance.getMetrics').catch(() => null);
    const used = answer?.metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    heap = Math.max(heap, used);
  }, 200);
  const done = await work();
  clearInterval(watching);
  return { done, heap };
}

/** Restores a file into the library of a browser that has never run before. */
async function restore(file: string) {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-restored-'));
  const fresh = await LibraryBrowser.start(folder, script, '');
  const page = await fresh.openPage();
  await page.run('askForFile', undefined);
  await page.page.setInputFiles('input', file);
  const back = await withHeap(page, () =>
    page.run('restoreLibrary', { textWorker: workerPath('text') }),
  );
  await fresh.close();
  await rm(folder, { recursive: true });
  return back;
}

async function measure(format: ExportFormat): Promise<Row> {
  const page = await browser.openPage();
  const out = await withHeap(page, () => page.run('exportLibrary', { format, clips }));
  const mbps = out.done.bytes / megabyte / (out.done.ms / 1000);
  let back: Awaited<ReturnType<typeof restore>> | null = null;
  if (restored.includes(format)) {
    const downloading = page.page.waitForEvent('download');
    await page.run('downloadExport', undefined);
    back = await restore(await (await downloading).path());
  }
  await page.page.close();
  if (back !== null && back.done.counts.added !== out.done.clips) {
    throw new Error(`${out.done.clips} clips went out, ${back.done.counts.added} came in`);
  }
  if (back?.done.remarks.length) throw new Error(JSON.stringify(back.done.remarks[0]));
  const rateOf = (ms: number) => out.done.bytes / megabyte / (ms / 1000);
  return {
    clips: out.done.clips,
    mb: round(out.done.bytes / megabyte),
    s: round(out.done.ms / 1000),
    mbps: round(mbps),
    heapMb: round(out.heap / megabyte),
    lookMbps: back && round(rateOf(back.done.lookMs)),
    restoreMbps: back && round(rateOf(back.done.importMs)),
    share: back && Math.round((rateOf(back.done.importMs) / mbps) * 100) / 100,
    restoreHeapMb: back && round(back.heap / megabyte),
  };
}

const rows: Record<string, Row> = {};
for (const format of formats) {
  rows[format] = await measure(format);
  console.log(format, rows[format]);
}
await browser.close();
console.table(rows);
console.log(`machine: load ${loadavg()[1]?.toFixed(1)} while it ran`);
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
