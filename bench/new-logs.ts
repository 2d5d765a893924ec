/*
 * How often `renewLog` gives LevelDB a new log, in Chromium with the built extension:
 * `npm run soak:new-logs -- 300`. LevelDB's own record of its work tells which compactions
 * started one. Exits with 1 if a renewal did not.
 */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openKeptProfile } from '../scripts/drive/kept-profile';
import { pause } from '../scripts/drive/wait-until';
import { bundle } from './bundle';

const renewals = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 300);
const chromium = process.env['PRESSMARK_CHROMIUM'] ?? '/usr/bin/chromium';

const folder = await mkdtemp(join(tmpdir(), 'pressmark-new-logs-'));
const profile = await openKeptProfile(chromium, resolve('.output/chrome-mv3'), folder);
try {
  const page = await profile.start();
  await page.evaluate(await bundle('in-page/new-logs.ts'));
  await page.evaluate(`inPage.renewLogs(${renewals})`);
  // The last compaction.
  await pause(1_000);
  const startedLog = readCompactions(await readRecord());
  const perRenewal = Math.floor(startedLog.length / renewals);
  // The background's own renewal may come first.
  const failed = chunk(startedLog.slice(-perRenewal * renewals), perRenewal).filter(
    (compactions) => !compactions.includes(true),
  ).length;
  const dropped = startedLog.filter((hasStarted) => !hasStarted).length;
  console.table([{ renewals, compactions: startedLog.length, dropped, 'no new log': failed }]);
  console.log(JSON.stringify({ renewals, compactions: startedLog.length, dropped, failed }));
  if (failed > 0) process.exitCode = 1;
} finally {
  await profile.remove();
}

async function readRecord(): Promise<string> {
  const databases = join(folder, 'Default', 'IndexedDB');
  const [leveldb] = (await readdir(databases)).filter((name) => name.endsWith('.leveldb'));
  if (leveldb === undefined) throw new Error(`no database in ${databases}`);
  return readFile(join(databases, leveldb, 'LOG'), 'utf8');
}

/** Returns for each compaction of a deleted database whether LevelDB started a new log for it. */
function readCompactions(record: string): boolean[] {
  const compactions: boolean[] = [];
  let hasStarted = false;
  for (const line of record.split('\n')) {
    if (/Level-0 table #\d+: started/.test(line)) hasStarted = true;
    // A compaction in several steps has one such line for each; only the first has this sequence.
    if (!/Manual compaction at level-0 from .* @ 72057594037927935 : 1 /.test(line)) continue;
    compactions.push(hasStarted);
    hasStarted = false;
  }
  return compactions;
}

function chunk<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, n * size + size),
  );
}
