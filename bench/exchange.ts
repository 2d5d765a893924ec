/*
 * The library as files, in Chromium with the built extension:
 * `npm run bench:exchange -- --profile=folder`, a folder that `bench:library`
 * has filled and kept. `--clips=10000` makes it short; `--checks=0` leaves out
 * the other programs that read the formats.
 */
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { ExportFormat } from '../core/exchange';
import { bundle } from './bundle';
import { option } from './corpus';
import { LibraryBrowser } from './library/library-browser';

const clips = Number(option('clips') ?? 100_000);
const profile = option('profile');
if (profile === null) throw new Error('--profile must name a library that was filled');

const formats: readonly ExportFormat[] = [
  ...(['json', 'markdown', 'epub', 'backup', 'clips-csv', 'ris'] as const),
];
const megabyte = 1_000_000;
const round = (value: number) => Math.round(value * 10) / 10;

const browser = await LibraryBrowser.start(
  resolve(profile),
  await bundle('in-page/library/index.ts'),
  '',
);
const rows: Record<string, { clips: number; mb: number; s: number; mbps: number; heapMb: number }> =
  {};
for (const format of formats) {
  const page = await browser.openPage();
  const devtools = await browser.context.newCDPSession(page.page);
  await devtools.send('Performance.enable');
  let heap = 0;
  const watching = setInterval(async () => {
    const answer = await devtools.send('Performance.getMetrics').catch(() => null);
    const used = answer?.metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    heap = Math.max(heap, used);
  }, 200);
  const done = await page.run('exportLibrary', { format, clips });
  clearInterval(watching);
  await page.page.close();
  const mb = done.bytes / megabyte;
  rows[format] = {
    clips: done.clips,
    mb: round(mb),
    s: round(done.ms / 1000),
    mbps: round((mb * 1000) / done.ms),
    heapMb: round(heap / megabyte),
  };
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
    restoreMBps: null,
    ...checks,
  }),
);
